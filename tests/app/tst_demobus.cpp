// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demobus.h"
#include "core/bus/zmqsource.h"
#include "core/pipeline/bus.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestDemoBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatItSaysIsValidForItsOwnAuthorityAndNoOther();
};

void TestDemoBus::whatItSaysIsValidForItsOwnAuthorityAndNoOther()
{
    const SystemClock clock;
    const auto demo = demo::DemoBus::make(clock);
    QVERIFY2(demo, qPrintable(demo ? QString() : demo.error()));
    const auto stranger = demo::DemoBus::make(clock);
    QVERIFY(stranger);

    pipeline::Handover<history::Record> out;
    const auto listen = [&](const QString &profile, const crypto::TrustOptions &trust) {
        return pipeline::BusOptions{
            .profile = profile, .trust = trust, .makeSource = [&](bus::Source::Receiver receiver, const Clock &now) {
                return std::make_unique<bus::ZmqSource>(
                    bus::ZmqOptions{.endpoints = {(*demo)->endpoint()}}, std::move(receiver), now);
            }};
    };
    pipeline::Bus believer(listen(u"believer"_s, (*demo)->trust()), clock, out);
    pipeline::Bus doubter(listen(u"doubter"_s, (*stranger)->trust()), clock, out);
    std::vector<history::Record> records;
    connect(&out, &pipeline::HandoverSignal::look, this,
        [&] { std::ranges::move(out.take(), std::back_inserter(records)); });
    believer.start();
    doubter.start();
    const auto countOf = [&](const QString &profile, crypto::Verdict verdict) {
        return std::ranges::count_if(
            records, [&](const auto &r) { return r.profile == profile && r.verification.verdict == verdict; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        countOf(u"believer"_s, crypto::Verdict::Valid) >= 2 && countOf(u"doubter"_s, crypto::Verdict::Invalid) >= 1,
        10000);
    QCOMPARE(countOf(u"believer"_s, crypto::Verdict::Invalid), 0);
    QCOMPARE(countOf(u"doubter"_s, crypto::Verdict::Valid), 0);
}

QTEST_GUILESS_MAIN(TestDemoBus)
#include "tst_demobus.moc"
