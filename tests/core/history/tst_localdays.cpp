// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/localdays.h"
#include "core/history/spot.h"
#include "tests/support/test.h"

#include <QDateTime>

#include <ctime>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestLocalDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup();
    void spotsAreInTheOrderOfTime();
    void knowsWhenSummerTimeBegins_data();
    void knowsWhenSummerTimeBegins();
};

static void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

void TestLocalDays::cleanup()
{
    setZone("UTC");
}

void TestLocalDays::spotsAreInTheOrderOfTime()
{
    using namespace std::chrono_literals;
    using namespace history;
    const Time time(1772366400000ms);
    QVERIFY(spot::first(time) < spot::end(time));
    QCOMPARE(spot::end(time), spot::first(time + 1ms));
    QCOMPARE(spot::quarterOf(spot::end(time)), 1772366400 / 900);
    QCOMPARE(spot::first(Time(-5ms)), 0);
    QVERIFY(spot::end(Time(std::chrono::years(9000))) > spot::first(Time(std::chrono::years(9000))));
}

void TestLocalDays::knowsWhenSummerTimeBegins_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Central Europe") << QByteArray("CET-1CEST,M3.5.0,M10.5.0/3");
    QTest::newRow("Nepal") << QByteArray("NPT-5:45");
    QTest::newRow("New York") << QByteArray("EST5EDT,M3.2.0,M11.1.0");
    QTest::newRow("far east") << QByteArray("LINT-14");
    QTest::newRow("a month without summer time") << QByteArray("WET-1WEST,J90,J60");
}

/// The expression, worked out by hand as SQLite would, against Qt's calendar.
void TestLocalDays::knowsWhenSummerTimeBegins()
{
    QFETCH(const QByteArray, zone);
    setZone(zone);
    const auto first =
        QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() / history::spot::quarterLength;
    const auto last = first + 2 * 365 * 96;
    const auto expression = history::LocalDays(first, last).dayOf(u"Q"_s);
    static const QRegularExpression when(u"WHEN (?:true|Q >= (\\d+)) THEN \\(Q \\+ (-?\\d+)\\) / 96"_s);
    struct Piece
    {
        qint64 from = 0;
        qint64 offset = 0;
    };
    std::vector<Piece> pieces;
    for (auto match = when.globalMatch(expression); match.hasNext();) {
        const auto piece = match.next();
        pieces.push_back({piece.captured(1).toLongLong(), piece.captured(2).toLongLong()});
    }
    for (auto quarter = first; quarter <= last; ++quarter) {
        const auto piece = std::ranges::find_if(pieces, [&](const Piece &p) { return quarter >= p.from; });
        QVERIFY(piece != pieces.end());
        const auto date = history::LocalDays::date((quarter + piece->offset) / 96);
        QCOMPARE(date, QDateTime::fromMSecsSinceEpoch(quarter * history::spot::quarterLength).date());
    }
}

QTEST_GUILESS_MAIN(TestLocalDays)
#include "tst_localdays.moc"
