// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/sparserows.h"

using namespace tidings;
using namespace std::chrono_literals;
using ui::MessageRow;
using ui::SparseRows;

class TestSparseRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void knowsWhatWasPlaced();
    void placingReplacesWhatWasThere();
    void insertedRowsMoveTheRest();
    void removedRowsAreForgottenAndTheRestMovesUp();
    void keepsTheNearest();
    void keepsWhatTheDatabaseWouldNotGiveAgain();
    void findsTheFirstHole_data();
    void findsTheFirstHole();
    void findsTheGapAround();
    void knowsWhereARowBelongs_data();
    void knowsWhereARowBelongs();
    void countsThoseThatAreGone();
};

namespace {

/// Row 100 is the newest, a minute after row 99.
MessageRow row(qint64 number)
{
    return {.row = number, .time = Time(number * 1min)};
}

std::vector<MessageRow> rowsFrom(qint64 newest, int count)
{
    std::vector<MessageRow> result;
    for (int i = 0; i < count; ++i) {
        result.push_back(row(newest - i));
    }
    return result;
}

/// Offsets 0 to 9 hold the rows 100 to 91, offsets 20 to 24 the rows 80 to 76.
SparseRows twoStretches()
{
    SparseRows rows;
    rows.place(20, rowsFrom(80, 5));
    rows.place(0, rowsFrom(100, 10));
    return rows;
}

qint64 numberAt(const SparseRows &rows, qint64 offset)
{
    const auto *const known = rows.at(offset);
    return known ? known->row : -1;
}

} // namespace

void TestSparseRows::knowsWhatWasPlaced()
{
    const auto rows = twoStretches();
    QCOMPARE(rows.size(), 15);
    QCOMPARE(numberAt(rows, 0), 100);
    QCOMPARE(numberAt(rows, 9), 91);
    QCOMPARE(numberAt(rows, 10), -1);
    QCOMPARE(numberAt(rows, 24), 76);
    QCOMPARE(rows.find(78), std::optional<qint64>(22));
    QVERIFY(!rows.find(85));
}

void TestSparseRows::placingReplacesWhatWasThere()
{
    auto rows = twoStretches();
    rows.place(8, rowsFrom(50, 4));
    QCOMPARE(numberAt(rows, 7), 93);
    QCOMPARE(numberAt(rows, 8), 50);
    QCOMPARE(numberAt(rows, 11), 47);
    QCOMPARE(rows.size(), 17);
}

void TestSparseRows::insertedRowsMoveTheRest()
{
    auto rows = twoStretches();
    rows.insert(0, row(101));
    rows.insertUnknown(15, 2);
    QCOMPARE(numberAt(rows, 0), 101);
    QCOMPARE(numberAt(rows, 1), 100);
    QCOMPARE(numberAt(rows, 23), 80);
}

void TestSparseRows::removedRowsAreForgottenAndTheRestMovesUp()
{
    auto rows = twoStretches();
    rows.remove(5, 10);
    QCOMPARE(numberAt(rows, 4), 96);
    QCOMPARE(numberAt(rows, 5), -1);
    QCOMPARE(numberAt(rows, 10), 80);
    rows.forget({0, 3});
    QCOMPARE(numberAt(rows, 2), -1);
    QCOMPARE(numberAt(rows, 3), 97);
}

void TestSparseRows::keepsTheNearest()
{
    auto rows = twoStretches();
    rows.keepNear(22, 5);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(numberAt(rows, 20), 80);
    QCOMPARE(numberAt(rows, 0), -1);
}

void TestSparseRows::keepsWhatTheDatabaseWouldNotGiveAgain()
{
    SparseRows rows;
    auto gone = rowsFrom(100, 10);
    gone[0].isGone = true;
    rows.place(0, gone);
    rows.keepNear(9, 3);
    QCOMPARE(numberAt(rows, 0), 100);
    QCOMPARE(numberAt(rows, 1), -1);
}

void TestSparseRows::findsTheFirstHole_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("hole");
    QTest::newRow("none") << qint64{0} << qint64{10} << qint64{-1};
    QTest::newRow("after what is known") << qint64{5} << qint64{15} << qint64{10};
    QTest::newRow("at once") << qint64{12} << qint64{22} << qint64{12};
    QTest::newRow("behind all") << qint64{24} << qint64{30} << qint64{25};
    QTest::newRow("nothing asked") << qint64{12} << qint64{12} << qint64{-1};
}

void TestSparseRows::findsTheFirstHole()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    QTEST(twoStretches().firstMissing({begin, end}).value_or(-1), "hole");
}

void TestSparseRows::findsTheGapAround()
{
    const auto rows = twoStretches();
    const auto between = rows.gapAround(15, 100);
    QCOMPARE(between.begin, 10);
    QCOMPARE(between.end, 20);
    const auto behind = rows.gapAround(50, 100);
    QCOMPARE(behind.begin, 25);
    QCOMPARE(behind.end, 100);
    QCOMPARE(SparseRows().gapAround(3, 7).size(), 7);
}

void TestSparseRows::knowsWhereARowBelongs_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::newRow("newest of all") << qint64{101} << qint64{0} << qint64{0};
    QTest::newRow("in the unknown stretch") << qint64{85} << qint64{10} << qint64{20};
    QTest::newRow("older than all known") << qint64{70} << qint64{25} << qint64{100};
}

void TestSparseRows::knowsWhereARowBelongs()
{
    QFETCH(qint64, number);
    const auto place = twoStretches().placeFor(row(number), {0, 100});
    QTEST(place.begin, "begin");
    QTEST(place.end, "end");
}

void TestSparseRows::countsThoseThatAreGone()
{
    auto rows = twoStretches();
    rows.forEach([](qint64 offset, MessageRow &known) { known.isGone = offset == 2 || offset == 21; });
    QCOMPARE(rows.goneBefore(2), 0);
    QCOMPARE(rows.goneBefore(3), 1);
    QCOMPARE(rows.goneBefore(100), 2);
}

QTEST_GUILESS_MAIN(TestSparseRows)
#include "tst_sparserows.moc"
