// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/rowtexts.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using crypto::Verdict;
using ui::MessageRow;

class TestRowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsTimesAsTheDayAsks_data();
    void tellsTimesAsTheDayAsks();
    void namesDays_data();
    void namesDays();
    void readsADayAloud();
    void readsARowAloud_data();
    void readsARowAloud();
    void theTipHasTheWholeSentence();
    void textsFromTheBusAreNoPatterns();
};

/// Friday, 20 November 2026, 14:32.
static constexpr Time now{1795185120s};

void TestRowTexts::tellsTimesAsTheDayAsks_data()
{
    QTest::addColumn<Time>("time");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::newRow("this minute") << now - 59s << u"now"_s << u"Today at 14:31"_s;
    QTest::newRow("from a wrong clock") << now + 10min << u"now"_s << u"Today at 14:42"_s;
    QTest::newRow("from a clock that was days ahead") << now + 48h << u"14:32"_s << u"Sunday, 22 November at 14:32"_s;
    QTest::newRow("minutes") << now - 9min << u"9 min ago"_s << u"Today at 14:23"_s;
    QTest::newRow("this morning") << now - 14h << u"14 hr ago"_s << u"Today at 00:32"_s;
    QTest::newRow("before midnight") << now - 15h << u"23:32"_s << u"Yesterday at 23:32"_s;
    QTest::newRow("older") << now - 48h << u"14:32"_s << u"Wednesday, 18 November at 14:32"_s;
    QTest::newRow("another year") << now - 365 * 24h << u"14:32"_s << u"Thursday, 20 November 2025 at 14:32"_s;
}

void TestRowTexts::tellsTimesAsTheDayAsks()
{
    QFETCH(Time, time);
    QTEST(ui::timeText(time, now), "text");
    QTEST(ui::exactTimeText(time, now), "exact");
    // The same in fewer letters, so that it is never longer.
    QVERIFY(ui::shortTimeText(time, now).size() <= ui::timeText(time, now).size());
}

void TestRowTexts::namesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::newRow("today") << QDate(2026, 11, 20) << u"Today"_s << u"Friday, 20 November"_s;
    QTest::newRow("yesterday") << QDate(2026, 11, 19) << u"Yesterday"_s << u"Thursday, 19 November"_s;
    QTest::newRow("older") << QDate(2026, 11, 18) << u"Wednesday, 18 November"_s << QString();
    QTest::newRow("from a wrong clock") << QDate(2026, 11, 21) << u"Saturday, 21 November"_s << QString();
}

void TestRowTexts::namesDays()
{
    QFETCH(QDate, day);
    const QDate today(2026, 11, 20);
    QTEST(ui::dayName(day, today), "name");
    QTEST(ui::dayDate(day, today), "date");
}

void TestRowTexts::readsADayAloud()
{
    const history::Day day{.date = QDate(2026, 11, 20), .messages = 14, .problems = 3};
    QCOMPARE(ui::accessibleDayText(day, QDate(2026, 11, 20)), u"Friday, 20 November, 14 messages, 3 problems"_s);
}

void TestRowTexts::readsARowAloud_data()
{
    QTest::addColumn<MessageRow>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("a problem")
        << MessageRow{.time = now - 2min,
               .sentence = u"Your build failed"_s,
               .service = u"buildsys"_s,
               .people = {u"marta"_s},
               .severity = meta::Severity::Problem,
               .verification = {.verdict = Verdict::Valid},
               .isUnread = true}
        << u"Problem. Unread. Your build failed. Builds, marta. Signature valid. 2 minutes ago."_s;
    QTest::newRow("hardly anything") << MessageRow{.time = now - 3h, .sentence = u"buildsys.tag"_s}
                                     << u"buildsys.tag. Signature wrong. 3 hours ago."_s;
    QTest::newRow("many people") << MessageRow{.time = now - 3h,
                                        .sentence = u"They pushed"_s,
                                        .people = {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
                                        .verification = {.verdict = Verdict::Unsigned}}
                                 << u"They pushed. a, b, c. Unsigned. 3 hours ago."_s;
    QTest::newRow("unknown service") << MessageRow{.time = now - 3h,
                                            .sentence = u"It rained"_s,
                                            .service = u"weather"_s,
                                            .verification = {.verdict = Verdict::TransportOnly}}
                                     << u"It rained. weather. Broker proven, sender not signed. 3 hours ago."_s;
}

void TestRowTexts::readsARowAloud()
{
    QFETCH(MessageRow, row);
    QTEST(ui::accessibleText(row, now), "text");
}

void TestRowTexts::theTipHasTheWholeSentence()
{
    const MessageRow row{.time = now - 9min,
        .sentence = u"A sentence that is much longer than any row of the list would ever have room for"_s,
        .severity = meta::Severity::Attention,
        .verification = {.verdict = Verdict::Unauthorised}};
    QCOMPARE(ui::toolTip(row, now), row.sentence + u"\nToday at 14:23\nNeeds attention. Sender not allowed"_s);
}

void TestRowTexts::textsFromTheBusAreNoPatterns()
{
    const MessageRow row{.time = now - 2min,
        .sentence = u"%1 %2 <b>x</b>"_s,
        .service = u"%1"_s,
        .people = {u"%2"_s, u"%1"_s},
        .verification = {.verdict = Verdict::Valid}};
    QCOMPARE(ui::accessibleText(row, now), u"%1 %2 <b>x</b>. %1, %2, %1. Signature valid. 2 minutes ago."_s);
}

QTEST_GUILESS_MAIN(TestRowTexts)
#include "tst_rowtexts.moc"
