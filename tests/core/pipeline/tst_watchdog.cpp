// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/watchdog.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pipeline::Watchdog;

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void waitsLongForABusItDoesNotKnow();
    void learnsHowLongABusIsSilent();
    void staysWithinItsLimits();
    void checksAConnectionThatOnlyLooksAlive();
    void leavesAConnectionAloneThatIsKnownToBeInTrouble();
    void leavesABusAloneThatTalks();
};

namespace {

/// Connected, or not; counts how often it is told to look.
class Fake : public bus::Source
{
public:
    explicit Fake(const Clock &clock)
        : Source([](bus::Incoming &&) {}, clock)
    {
        setPhase(bus::SourceState::Phase::Connected);
    }

    void start() override {}
    void stop() override {}
    void check(const QString &why) override { reasons.append(why); }
    void lose() { setPhase(bus::SourceState::Phase::Trouble, bus::SourceState::Trouble::Lost); }

    QStringList reasons;
};

} // namespace

void TestWatchdog::waitsLongForABusItDoesNotKnow()
{
    test::MovedClock clock;
    Fake source(clock);
    Watchdog dog(source, clock);
    QCOMPARE(dog.limit(), std::chrono::milliseconds(2h));
    for (int i = 0; i < 19; ++i) {
        dog.heard();
    }
    QCOMPARE(dog.limit(), std::chrono::milliseconds(2h));
}

void TestWatchdog::learnsHowLongABusIsSilent()
{
    test::MovedClock clock;
    Fake source(clock);
    Watchdog dog(source, clock);
    for (int i = 0; i < 20; ++i) {
        clock.move(i == 5 ? 7min : 1min);
        dog.heard();
    }
    QCOMPARE(dog.limit(), std::chrono::milliseconds(28min));
}

void TestWatchdog::staysWithinItsLimits()
{
    test::MovedClock clock;
    Fake source(clock);
    Watchdog busy(source, clock);
    Watchdog quiet(source, clock);
    for (int i = 0; i < 20; ++i) {
        busy.heard();
    }
    for (int i = 0; i < 20; ++i) {
        clock.move(24h);
        quiet.heard();
    }
    QCOMPARE(busy.limit(), std::chrono::milliseconds(10min));
    QCOMPARE(quiet.limit(), std::chrono::milliseconds(2h));
}

void TestWatchdog::checksAConnectionThatOnlyLooksAlive()
{
    test::MovedClock clock;
    Fake source(clock);
    QTest::ignoreMessage(QtInfoMsg, "nothing came for 12 min, longer than this bus is ever silent");
    Watchdog dog(source, clock, {.least = 10ms, .most = 10ms, .enough = 1});
    dog.start();
    dog.heard();
    clock.move(12min);
    QTRY_COMPARE(source.reasons.size(), 1);
    QVERIFY(source.reasons.first().startsWith(u"nothing came for 12 min"));
    // It has begun to wait anew.
    QTest::ignoreMessage(QtInfoMsg, "nothing came for 3 min, longer than this bus is ever silent");
    clock.move(3min);
    QTRY_COMPARE(source.reasons.size(), 2);
}

void TestWatchdog::leavesAConnectionAloneThatIsKnownToBeInTrouble()
{
    test::MovedClock clock;
    Fake source(clock);
    source.lose();
    Watchdog dog(source, clock, {.least = 1ms, .most = 1ms, .enough = 1});
    dog.start();
    clock.move(12min);
    // As long as another one takes that does look.
    Fake other(clock);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"nothing came for"_s));
    Watchdog second(other, clock, {.least = 50ms, .most = 50ms, .enough = 1});
    second.start();
    clock.move(1min);
    QTRY_COMPARE(other.reasons.size(), 1);
    QVERIFY(source.reasons.isEmpty());
}

void TestWatchdog::leavesABusAloneThatTalks()
{
    test::MovedClock clock;
    Fake source(clock);
    Watchdog dog(source, clock, {.least = 20ms, .most = 20ms, .enough = 1});
    dog.start();
    Fake other(clock);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"nothing came for"_s));
    Watchdog silent(other, clock, {.least = 100ms, .most = 100ms, .enough = 1});
    silent.start();
    clock.move(12min);
    dog.heard();
    QTRY_COMPARE(other.reasons.size(), 1);
    QVERIFY(source.reasons.isEmpty());
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
