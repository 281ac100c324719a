// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/accountmetric.h"
#include "core/bus/broker/accounts.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QHostAddress>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestAccountMetric : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void countsOnWhenAddressesAreForgotten();
};

static double bytesOf(const bus::GuestUse &use)
{
    return static_cast<double>(use.bytes);
}

void TestAccountMetric::countsOnWhenAddressesAreForgotten()
{
    constexpr quint32 more = 20;
    const auto accounts = bus::Accounts::read("[groups.anonymous]\ntopics = [\"a.\"]\n"
                                              "[groups.g]\ntopics = [\"a.\"]\n[accounts.ines]\ngroup = \"g\"\n",
        u"a.toml"_s);
    QVERIFY(accounts);
    const test::MovedClock clock;
    bus::Guests guests({.close = [](const bus::GuestId & /*id*/, const QString & /*why*/) {},
                           .note = [](const service::LogEntry & /*entry*/) {}},
        100, clock);
    guests.setAccounts(std::make_shared<bus::Accounts>(*accounts));
    guests.arrived({0, 1});
    QVERIFY(guests.subscribe({0, 1}, "ines", "a."));
    double before = 0;
    quint64 count = 0;
    const bus::GuestId visitor{0, 2};
    for (; count < bus::Guests::mostLedgers + more; ++count) {
        guests.arrived(visitor);
        const QHostAddress address(0x0a000000 + static_cast<quint32>(count));
        QVERIFY(guests.subscribe(visitor, bus::anonymousId(address.toString()), "a."));
        QCOMPARE(guests.charge("a.b", 100).size(), 2);
        guests.left(visitor);
        if (count + 2 * more < bus::Guests::mostLedgers) {
            continue;
        }
        const auto metric = ctl::byAccount({"tidings_bytes_total", "Bytes.", service::Metric::Kind::Counter, {}},
            guests.uses(bus::Guests::mostLedgers), bytesOf, guests.counts().bytes);
        QCOMPARE(metric.samples.size(), 2);
        QCOMPARE(metric.samples[0].labels[0].second, u"ines"_s);
        QCOMPARE(metric.samples[1].labels[0].second, u"anonymous"_s);
        QVERIFY(metric.samples[1].value > before);
        before = metric.samples[1].value;
    }
    QCOMPARE(before, 100. * static_cast<double>(count));
}

QTEST_GUILESS_MAIN(TestAccountMetric)
#include "tst_accountmetric.moc"
