// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message that was tampered with, sent through the whole pipeline to a reader who wants a bubble for everything: none
// comes, and no link is opened, which needs Verification::isTrusted() as a bubble does.

#include "core/crypto/authority.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/movedclock.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Verdict;

namespace {

constexpr auto topic = "org.fedoraproject.dev.buildsys.build.state.change";

using Tamper = void (*)(bus::Incoming &incoming, pipeline::BusOptions &options);

template <class Change>
void changeMembers(bus::Incoming &incoming, const Change &change)
{
    auto object = QJsonDocument::fromJson(incoming.body).object();
    change(object);
    incoming.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The message signed by a host of another authority of the same name.
void signByStranger(bus::Incoming &incoming)
{
    const auto authority = crypto::Authority::make(u"Test Authority"_s);
    const auto host = authority->issue(u"host.example.org"_s);
    const auto signer = crypto::Signer::fromPem(host->certificate, host->key);
    const auto message = json::Document::parse(incoming.body);
    incoming.body = QByteArray::fromStdString(signer->sign(message->root()).value());
}

struct Case
{
    const char *name;
    Verdict verdict;
    Tamper tamper;
};

const Case cases[] = {
    {"payload changed", Verdict::Invalid,
        [](auto &incoming, auto &) { incoming.body.replace("libaurora", "libaurorA"); }},
    {"payload told twice", Verdict::Invalid,
        [](auto &incoming, auto &) {
            incoming.body.replace(incoming.body.size() - 1, 1, R"(,"msg":{"name":"evil"}})");
        }},
    {"moved to another time", Verdict::Invalid,
        [](auto &incoming, auto &) {
            changeMembers(incoming, [](QJsonObject &object) { object[u"timestamp"_s] = 1; });
        }},
    {"moved to another topic", Verdict::Invalid,
        [](auto &incoming, auto &) {
            incoming.topic = "org.fedoraproject.dev.bodhi.update.complete.stable";
            incoming.body.replace(topic, incoming.topic);
        }},
    {"sent under another topic", Verdict::Invalid,
        [](auto &incoming, auto &) { incoming.topic = "org.fedoraproject.dev.bodhi.update.complete.stable"; }},
    {"signature taken out", Verdict::Invalid,
        [](auto &incoming, auto &) {
            changeMembers(incoming, [](QJsonObject &object) { object.remove(u"signature"_s); });
        }},
    {"all that signs taken out", Verdict::Unsigned,
        [](auto &incoming, auto &) {
            changeMembers(incoming, [](QJsonObject &object) {
                for (const auto &key : {u"signature"_s, u"certificate"_s, u"crypto"_s}) {
                    object.remove(key);
                }
            });
        }},
    {"says that it is signed otherwise", Verdict::Invalid,
        [](auto &incoming, auto &) {
            changeMembers(incoming, [](QJsonObject &object) { object[u"crypto"_s] = u"gpg"_s; });
        }},
    {"signed by a stranger", Verdict::Invalid, [](auto &incoming, auto &) { signByStranger(incoming); }},
    {"authority gone", Verdict::NotCheckable, [](auto &, auto &options) { options.trust.ca += u".gone"_s; }},
    {"list gone", Verdict::NotCheckable, [](auto &, auto &options) { options.trust.crl = u"/nowhere/crl.pem"_s; }},
    {"policy gone", Verdict::NotCheckable, [](auto &, auto &options) { options.trust.policy = u"/nowhere/x"_s; }},
    {"topic unknown to a nitpicky policy", Verdict::Unauthorised,
        [](auto &, auto &options) { options.trust.isNitpicky = true; }},
    {"not validated", Verdict::Unsigned, [](auto &, auto &options) { options.trust.validate = false; }},
};

} // namespace

class TestFailClosed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void untouchedMessageMakesABubble();
    void tamperedMessageMakesNoBubble_data();
    void tamperedMessageMakesNoBubble();

private:
    /// What became of the failed build of a package the reader wants to hear of.
    [[nodiscard]] history::Record send(Tamper tamper) const;

    test::MovedClock m_clock;
    test::SignedBus m_bus{m_clock};
};

history::Record TestFailClosed::send(Tamper tamper) const
{
    rules::Rule all;
    all.name = u"All"_s;
    all.outcome = rules::Outcome::Bubble;
    pipeline::BusOptions options{.profile = u"test"_s, .trust = m_bus.trust(), .choices = {.rules = {all}}};
    auto incoming = m_bus.signedMessage(topic,
        R"({"name":"libaurora","version":"2.4.1","release":"3.fc45","owner":"marta","new":3,"old":0,"instance":"primary","build_id":7})");
    tamper(incoming, options);
    pipeline::Handover<history::Record> out;
    pipeline::Pipeline pipeline(options, m_clock, out);
    pipeline.receive(std::move(incoming));
    auto records = out.take();
    return records.empty() ? history::Record() : std::move(records.front());
}

void TestFailClosed::untouchedMessageMakesABubble()
{
    const auto record = send([](auto &, auto &) {});
    QCOMPARE(record.verification.verdict, Verdict::Valid);
    QVERIFY(record.verification.isTrusted());
    QVERIFY(!record.digest.link.isEmpty());
    QCOMPARE(record.decision.outcome, rules::Outcome::Bubble);
}

void TestFailClosed::tamperedMessageMakesNoBubble_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(cases)); ++i) {
        QTest::newRow(cases[i].name) << i;
    }
}

void TestFailClosed::tamperedMessageMakesNoBubble()
{
    QFETCH(const int, index);
    const auto record = send(cases[index].tamper);
    QCOMPARE(record.verification.verdict, cases[index].verdict);
    QVERIFY(!record.verification.isTrusted());
    QCOMPARE(record.decision.outcome, rules::Outcome::History);
}

QTEST_GUILESS_MAIN(TestFailClosed)
#include "tst_failclosed.moc"
