// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "ui/bubbles/quiet.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace tidings;
using bubbles::Pause;
using bubbles::Quiet;
using bubbles::QuietReason;
using Kind = QuietReason::Kind;

namespace {

// The moved clock stands at noon.
const bubbles::QuietHours noon{QTime(12, 0), QTime(13, 0), {}};

} // namespace

class QuietTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void allReasonsAreTold()
    {
        test::MovedClock clock;
        Pause pause(clock);
        Quiet quiet(pause, clock, noon);
        pause.start(Pause::Length::Hour);
        quiet.setDesktopQuiet(true);
        quiet.setLocked(true);
        const auto inAnHour = std::optional(clock.now() + 1h);
        QCOMPARE(quiet.reasons(), (QList<QuietReason>{{Kind::Paused, inAnHour}, {Kind::Hours, inAnHour},
                                      {Kind::Desktop, {}}, {Kind::Locked, {}}}));
        clock.move(1h);
        QCOMPARE(quiet.reasons(), (QList<QuietReason>{{Kind::Desktop, {}}, {Kind::Locked, {}}}));
    }

    void resumingEndsThePauseOnly()
    {
        test::MovedClock clock;
        Pause pause(clock);
        Quiet quiet(pause, clock, noon);
        QSignalSpy changed(&quiet, &Quiet::changed);
        pause.start(Pause::Length::UntilResumed);
        pause.resume();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(quiet.reasons().size(), 1);
        QVERIFY(quiet.isActive());
    }

    void whatIsCriticalPiercesAllButTheLock()
    {
        test::MovedClock clock;
        Pause pause(clock);
        Quiet quiet(pause, clock, noon);
        quiet.setDesktopQuiet(true);
        QVERIFY(quiet.holds(rules::Urgency::Normal));
        QVERIFY(!quiet.holds(rules::Urgency::Critical));
        quiet.setLocked(true);
        QVERIFY(quiet.holds(rules::Urgency::Critical));
    }

    void nothingNewIsNotTold()
    {
        test::MovedClock clock;
        Pause pause(clock);
        Quiet quiet(pause, clock);
        QSignalSpy changed(&quiet, &Quiet::changed);
        quiet.setLocked(false);
        quiet.setDesktopQuiet(false);
        quiet.setHours(noon);
        QCOMPARE(changed.size(), 1);
        quiet.setHours(noon);
        QCOMPARE(changed.size(), 1);
        quiet.setHours({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!quiet.isActive());
    }

    void theBeginningAndTheEndAreTold()
    {
        // The alarm runs on the real clock: both are a moment away.
        test::MovedClock clock(Time(std::chrono::seconds(1772366400)) - 10ms);
        Pause pause(clock);
        Quiet quiet(pause, clock, noon);
        QSignalSpy changed(&quiet, &Quiet::changed);
        clock.move(1h);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(quiet.isActive());
        clock.move(10ms);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!quiet.isActive());
    }
};

QTEST_GUILESS_MAIN(QuietTest)
#include "tst_quiet.moc"
