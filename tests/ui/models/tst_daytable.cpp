// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/daytable.h"

using namespace tidings;
using ui::DayTable;

class TestDayTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyRowIsAHeadingOrAMessage_data();
    void everyRowIsAHeadingOrAMessage();
    void rowsAndOffsetsAgree();
    void daysWithoutMessagesHaveNoHeading();
    void nothingHasNoRows();
    void findsDaysAndWhereTheyBelong_data();
    void findsDaysAndWhereTheyBelong();
    void countsAgainAfterAChange();
};

namespace {

history::Day day(int number, qint64 messages)
{
    return {.date = QDate(2026, 3, number), .messages = messages, .rows = messages};
}

DayTable table()
{
    return DayTable({day(9, 2), day(7, 1), day(1, 1000000)});
}

} // namespace

void TestDayTable::everyRowIsAHeadingOrAMessage_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<bool>("isHeading");
    QTest::addColumn<std::size_t>("day");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("first heading") << qint64{0} << true << std::size_t{0} << qint64{0};
    QTest::newRow("first message") << qint64{1} << false << std::size_t{0} << qint64{0};
    QTest::newRow("last of the day") << qint64{2} << false << std::size_t{0} << qint64{1};
    QTest::newRow("second heading") << qint64{3} << true << std::size_t{1} << qint64{2};
    QTest::newRow("only message of a day") << qint64{4} << false << std::size_t{1} << qint64{2};
    QTest::newRow("last heading") << qint64{5} << true << std::size_t{2} << qint64{3};
    QTest::newRow("very last") << qint64{1000005} << false << std::size_t{2} << qint64{1000002};
}

void TestDayTable::everyRowIsAHeadingOrAMessage()
{
    QFETCH(qint64, row);
    const auto place = table().at(row);
    QTEST(place.isHeading, "isHeading");
    QTEST(place.day, "day");
    QTEST(place.offset, "offset");
}

void TestDayTable::rowsAndOffsetsAgree()
{
    const auto days = table();
    QCOMPARE(days.rows(), days.entries() + 3);
    for (const qint64 offset : {0, 1, 2, 3, 4, 500000, 1000002}) {
        const auto place = days.at(days.rowOf(offset));
        QCOMPARE(place.offset, offset);
        QVERIFY(!place.isHeading);
    }
    QCOMPARE(days.headingRow(2), 5);
    QCOMPARE(days.firstOffset(2), 3);
    QCOMPARE(days.firstOffset(3), days.entries());
}

void TestDayTable::daysWithoutMessagesHaveNoHeading()
{
    const DayTable days({day(9, 0), day(8, 1), day(7, -1)});
    QCOMPARE(days.rows(), 2);
    QCOMPARE(days.days().front().date, QDate(2026, 3, 8));
}

void TestDayTable::nothingHasNoRows()
{
    QCOMPARE(DayTable().rows(), 0);
    QCOMPARE(DayTable().entries(), 0);
}

void TestDayTable::findsDaysAndWhereTheyBelong_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<std::size_t>("place");
    QTest::newRow("newer than all") << QDate(2026, 3, 10) << false << std::size_t{0};
    QTest::newRow("the newest") << QDate(2026, 3, 9) << true << std::size_t{0};
    QTest::newRow("between") << QDate(2026, 3, 8) << false << std::size_t{1};
    QTest::newRow("the oldest") << QDate(2026, 3, 1) << true << std::size_t{2};
    QTest::newRow("older than all") << QDate(2025, 12, 31) << false << std::size_t{3};
}

void TestDayTable::findsDaysAndWhereTheyBelong()
{
    QFETCH(QDate, date);
    QTEST(table().find(date).has_value(), "isThere");
    QTEST(table().placeFor(date), "place");
}

void TestDayTable::countsAgainAfterAChange()
{
    auto days = table();
    days.change(0, {.messages = 5, .problems = 1, .rows = 5});
    QCOMPARE(days.headingRow(1), 6);
    QCOMPARE(days.days()[0].problems, 1);
    days.insert(1, day(8, 2));
    QCOMPARE(days.firstOffset(2), 7);
    days.remove(0);
    QCOMPARE(days.rowOf(0), 1);
    QCOMPARE(days.entries(), 1000003);
}

QTEST_GUILESS_MAIN(TestDayTable)
#include "tst_daytable.moc"
