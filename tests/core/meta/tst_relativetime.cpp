// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/relativetime.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsHowLongAgo_data();
    void tellsHowLongAgo();
    void readsTheFutureAsNow();
    void namesADay_data();
    void namesADay();
    void namesNoDayForNone();
    void writesTheClockAsTheLocaleDoes();
};

void TestRelativeTime::tellsHowLongAgo_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<meta::TimeStyle>("style");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << u"en_GB"_s << meta::TimeStyle::Short << qint64{4} << u"4 sec ago"_s;
    QTest::newRow("just under a minute") << u"en_GB"_s << meta::TimeStyle::Long << qint64{59} << u"59 seconds ago"_s;
    QTest::newRow("a minute") << u"en_GB"_s << meta::TimeStyle::Long << qint64{60} << u"1 minute ago"_s;
    QTest::newRow("minutes") << u"en_GB"_s << meta::TimeStyle::Short << qint64{599} << u"9 min ago"_s;
    QTest::newRow("minutes, narrow") << u"fr"_s << meta::TimeStyle::Span << qint64{540} << u"9\u202fmin"_s;
    QTest::newRow("hours") << u"en_GB"_s << meta::TimeStyle::Short << qint64{2 * 3600 + 100} << u"2 hr ago"_s;
    QTest::newRow("days") << u"en_GB"_s << meta::TimeStyle::Long << qint64{3 * 86400} << u"3 days ago"_s;
    QTest::newRow("months") << u"en_GB"_s << meta::TimeStyle::Long << qint64{70 * 86400} << u"2 months ago"_s;
    QTest::newRow("years") << u"en_GB"_s << meta::TimeStyle::Long << qint64{800 * 86400} << u"2 years ago"_s;
    QTest::newRow("the C locale") << u"C"_s << meta::TimeStyle::Short << qint64{540} << u"9 min ago"_s;
    QTest::newRow("a dual") << u"he"_s << meta::TimeStyle::Long << qint64{7200} << u"לפני שעתיים"_s;
}

void TestRelativeTime::tellsHowLongAgo()
{
    QFETCH(const QString, locale);
    QFETCH(const meta::TimeStyle, style);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const auto now = test::MovedClock().now();
    auto told = meta::relativeTime(now - std::chrono::seconds(seconds), now, QLocale(locale), style);
    // Which of the unbreakable blanks stands before a unit changes from one ICU to the next.
    QCOMPARE(told.replace(u'\u00a0', u'\u202f'), text);
}

void TestRelativeTime::readsTheFutureAsNow()
{
    const auto now = test::MovedClock().now();
    QCOMPARE(meta::relativeTime(now + std::chrono::hours(5), now, QLocale(u"en_GB"_s)), u"now"_s);
    QCOMPARE(meta::relativeTime(now, now, QLocale(u"de"_s)), u"jetzt"_s);
}

void TestRelativeTime::namesADay_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("text");
    QTest::newRow("this year") << u"en_GB"_s << QDate(2026, 12, 1) << u"Friday, 20 November"_s;
    QTest::newRow("another order") << u"en_US"_s << QDate(2026, 12, 1) << u"Friday, November 20"_s;
    QTest::newRow("another year") << u"en_GB"_s << QDate(2027, 1, 1) << u"Friday, 20 November 2026"_s;
    QTest::newRow("German") << u"de"_s << QDate(2026, 12, 1) << u"Freitag, 20. November"_s;
}

void TestRelativeTime::namesADay()
{
    QFETCH(const QString, locale);
    QFETCH(const QDate, today);
    QFETCH(const QString, text);
    // Newer rules for British English have no comma after the weekday.
    QCOMPARE(meta::dayText(QDate(2026, 11, 20), today, QLocale(locale)).remove(u","_s), QString(text).remove(u","_s));
}

void TestRelativeTime::namesNoDayForNone()
{
    QCOMPARE(meta::dayText({}, QDate(2026, 1, 1), QLocale(u"en_GB"_s)), QString());
}

void TestRelativeTime::writesTheClockAsTheLocaleDoes()
{
    const Time time(std::chrono::seconds(1772374980)); // 2026-03-01T14:23:00Z; tests run in UTC
    QCOMPARE(meta::clockText(time, QLocale(u"en_GB"_s)), u"14:23"_s);
    QCOMPARE(meta::clockText(time, QLocale::c()), u"14:23"_s);
    QCOMPARE(meta::clockText(time, QLocale(u"en_US"_s)).replace(u'\u202f', u' '), u"2:23 PM"_s);
    QCOMPARE(meta::dayOf(time), QDate(2026, 3, 1));
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
