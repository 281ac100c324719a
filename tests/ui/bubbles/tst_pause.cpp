// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "ui/bubbles/pause.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace tidings;
using bubbles::Pause;

class PauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void anHourIsAnHour()
    {
        test::MovedClock clock;
        Pause pause(clock);
        QVERIFY(!pause.isActive());
        pause.start(Pause::Length::Hour);
        QVERIFY(pause.isActive());
        QCOMPARE(pause.until(), std::optional(clock.now() + 1h));
        clock.move(1h);
        // The machine may have slept over the end, and with it the timer.
        QVERIFY(!pause.isActive());
        QVERIFY(!pause.until());
    }

    void tomorrowIsInTheMorning()
    {
        test::MovedClock clock;
        Pause pause(clock);
        pause.start(Pause::Length::UntilTomorrow);
        const auto until = QDateTime::fromMSecsSinceEpoch(pause.until()->time_since_epoch().count());
        const auto today = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count());
        QCOMPARE(until.date(), today.date().addDays(1));
        QCOMPARE(until.time(), QTime(6, 0));
    }

    void untilResumedHasNoEnd()
    {
        test::MovedClock clock;
        Pause pause(clock);
        QSignalSpy changed(&pause, &Pause::changed);
        pause.start(Pause::Length::UntilResumed);
        clock.move(24h * 365);
        QVERIFY(pause.isActive());
        QVERIFY(!pause.until());
        pause.resume();
        QVERIFY(!pause.isActive());
        QCOMPARE(changed.size(), 2);
    }

    void resumingTwiceTellsOnce()
    {
        test::MovedClock clock;
        Pause pause(clock);
        QSignalSpy changed(&pause, &Pause::changed);
        pause.resume();
        QVERIFY(changed.isEmpty());
    }

    void theEndIsTold()
    {
        // The timer runs on the real clock: the pause begins when its hour is all but over.
        class LateClock final : public Clock
        {
        public:
            [[nodiscard]] Time now() const override { return Time(++m_calls > 1 ? 1h : 0h); }

        private:
            mutable int m_calls = 0;
        } clock;
        Pause pause(clock);
        QSignalSpy changed(&pause, &Pause::changed);
        pause.start(Pause::Length::Hour);
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!pause.isActive());
    }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "tst_pause.moc"
