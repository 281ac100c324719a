// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/rowranges.h"
#include "core/history/searchquery.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using history::RowRange;

class TestRowRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void rowsAreWrittenShort_data();
    void rowsAreWrittenShort();
    void noneIsEverLeftOut();
    void whatIsNoListIsNone_data();
    void whatIsNoListIsNone();
};

void TestRowRanges::rowsAreWrittenShort_data()
{
    QTest::addColumn<QList<qint64>>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QList<qint64>() << QString();
    QTest::newRow("one") << QList<qint64>{7} << u"7"_s;
    QTest::newRow("newest first") << QList<qint64>{25, 24, 23, 12} << u"12,23-25"_s;
    QTest::newRow("twice") << QList<qint64>{3, 3, 4} << u"3-4"_s;
}

void TestRowRanges::rowsAreWrittenShort()
{
    QFETCH(const QList<qint64>, rows);
    QTEST(history::toRowText(rows), "text");
}

/// Where there are too many for a search some others come along.
void TestRowRanges::noneIsEverLeftOut()
{
    QList<qint64> rows;
    for (qint64 row = 1'000'000'000; rows.size() < 10'000; row += 2 + row % 97) {
        rows.append(row);
    }
    const auto text = history::toRowText(rows);
    QVERIFY(text.size() <= history::longestRowList);
    const auto ranges = history::rowRangesFrom(text);
    QVERIFY(ranges && std::ssize(*ranges) <= history::mostRowRanges);
    QVERIFY(ranges->size() > 10);
    QVERIFY(std::ranges::all_of(rows, [&](qint64 row) { return history::hasRow(*ranges, row); }));
    QVERIFY(!history::hasRow(*ranges, rows.first() - 1) && !history::hasRow(*ranges, rows.last() + 1));
}

void TestRowRanges::whatIsNoListIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u","_s, u"1,"_s, u"a"_s, u"-1"_s, u"+1"_s, u"0"_s, u"2-1"_s, u"1-2-3"_s, u" 1"_s,
             u"99999999999999999999"_s, u"\u0661"_s}) {
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
    }
}

void TestRowRanges::whatIsNoListIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!history::rowRangesFrom(text));
}

QTEST_GUILESS_MAIN(TestRowRanges)
#include "tst_rowranges.moc"
