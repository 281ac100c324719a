// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/bubbles/quiethours.h"

#include <QDateTime>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace tidings;
using bubbles::QuietHours;

namespace {

constexpr auto format = "yyyy-MM-dd HH:mm";

Time local(const QString &text)
{
    const auto moment = QDateTime::fromString(text, QString::fromLatin1(format));
    return Time(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

Time utc(const QString &text)
{
    auto moment = QDateTime::fromString(text, QString::fromLatin1(format));
    moment.setTimeSpec(Qt::UTC);
    return Time(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

QString words(const std::optional<Time> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
                      .toString(QString::fromLatin1(format))
                : u"never"_s;
}

void setZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

} // namespace

class QuietHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup() { setZone("UTC"); }

    // 2026-03-01 is a Sunday.
    void theyEndAndBegin_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("next");
        const QTime night(22, 0);
        const QTime morning(7, 0);
        const auto row = [](const char *name, QTime from, QTime to, const QList<int> &days, const char *now,
                             const char *until, const char *next) {
            QTest::newRow(name) << from << to << days << QString::fromLatin1(now) << QString::fromLatin1(until)
                                << QString::fromLatin1(next);
        };
        row("before", night, morning, {}, "2026-03-01 21:59", "never", "2026-03-01 22:00");
        row("first minute", night, morning, {}, "2026-03-01 22:00", "2026-03-02 07:00", "2026-03-02 22:00");
        row("after midnight", night, morning, {}, "2026-03-02 06:59", "2026-03-02 07:00", "2026-03-02 22:00");
        row("over", night, morning, {}, "2026-03-02 07:00", "never", "2026-03-02 22:00");
        row("over noon", {12, 0}, {13, 0}, {}, "2026-03-01 12:30", "2026-03-01 13:00", "2026-03-02 12:00");
        row("night of Friday", night, morning, {5}, "2026-03-07 03:00", "2026-03-07 07:00", "2026-03-13 22:00");
        row("not the night to Friday", night, morning, {5}, "2026-03-06 03:00", "never", "2026-03-06 22:00");
        row("a week ahead", night, morning, {7}, "2026-03-02 07:00", "never", "2026-03-08 22:00");
        row("until midnight", night, {0, 0}, {}, "2026-03-01 23:00", "2026-03-02 00:00", "2026-03-02 22:00");
        row("no length", night, night, {}, "2026-03-01 22:00", "never", "never");
        row("off", {}, {}, {}, "2026-03-01 22:00", "never", "never");
    }
    void theyEndAndBegin()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QList<int>, days);
        QFETCH(const QString, now);
        QuietHours hours{from, to, {}};
        for (const auto day : days) {
            hours.days.append(static_cast<Qt::DayOfWeek>(day));
        }
        QTEST(words(bubbles::quietUntil(hours, local(now))), "until");
        QTEST(words(bubbles::quietFrom(hours, local(now))), "next");
    }

    void theyKeepToTheClockWhenItIsPutForwardOrBack_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        QTest::newRow("an hour shorter") << u"2026-03-28 22:00"_s << u"2026-03-29 05:00"_s;
        QTest::newRow("an hour longer") << u"2026-10-24 21:00"_s << u"2026-10-25 06:00"_s;
        QTest::newRow("as ever") << u"2026-11-01 22:00"_s << u"2026-11-02 06:00"_s;
    }
    void theyKeepToTheClockWhenItIsPutForwardOrBack()
    {
        QFETCH(const QString, now);
        setZone("Europe/Berlin");
        QTEST(words(bubbles::quietUntil({QTime(22, 0), QTime(7, 0), {}}, utc(now))), "until");
    }

    void aTimeThatTheClocksLeaveOutIsAnHourLater()
    {
        setZone("Europe/Berlin");
        // 02:30 does not exist on that day: 03:30 is 01:30 UTC.
        const QuietHours hours{QTime(22, 0), QTime(2, 30), {}};
        QCOMPARE(words(bubbles::quietUntil(hours, utc(u"2026-03-29 00:45"_s))), u"2026-03-29 01:30"_s);
        QCOMPARE(words(bubbles::quietUntil(hours, utc(u"2026-03-29 01:30"_s))), u"never"_s);
        const QuietHours early{QTime(2, 30), QTime(7, 0), {}};
        QCOMPARE(words(bubbles::quietFrom(early, utc(u"2026-03-29 00:45"_s))), u"2026-03-29 01:30"_s);
    }
};

QTEST_GUILESS_MAIN(QuietHoursTest)
#include "tst_quiethours.moc"
