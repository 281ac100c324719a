// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/timesteps.h"
#include "tests/support/test.h"

#include <QDateTime>

#include <ctime>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using history::TimeStep;

class TestTimeSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup();
    void stepsFollowOneAnother_data();
    void stepsFollowOneAnother();
    void daysAreAsLongAsTheyAre();
    void hoursOfTheWallStayInTheirPlace();
    void weeksBeginAsTheLocaleHasIt();
    void choosesAStep_data();
    void choosesAStep();
    void strangeTimesAreBounded();
};

static void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

static Time at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return Time(std::chrono::milliseconds(
        QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()));
}

static QDateTime local(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

static constexpr auto centralEurope = "CET-1CEST,M3.5.0,M10.5.0/3";

void TestTimeSteps::cleanup()
{
    setZone("UTC");
    QLocale::setDefault(QLocale::c());
}

void TestTimeSteps::stepsFollowOneAnother_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Central Europe") << QByteArray(centralEurope);
    QTest::newRow("Nepal") << QByteArray("NPT-5:45");
    QTest::newRow("New York") << QByteArray("EST5EDT,M3.2.0,M11.1.0");
    QTest::newRow("half an hour of summer") << QByteArray("LHST-10:30LHDT-11,M10.1.0,M4.1.0");
    QTest::newRow("summer begins at midnight") << QByteArray("CLT4CLST,M9.1.6/24,M4.1.6/24");
}

/// Without gaps, each from its own beginning, for a year in which clocks are changed twice.
void TestTimeSteps::stepsFollowOneAnother()
{
    QFETCH(const QByteArray, zone);
    setZone(zone);
    const auto end = at(2026, 2, 1);
    for (auto step = TimeStep::HalfHour; step <= TimeStep::Year; step = TimeStep(int(step) + 1)) {
        for (auto begin = history::beginOf(step, at(2025, 2, 1)); begin < end;) {
            const auto next = history::nextOf(step, begin);
            QVERIFY2(next > begin, qPrintable(local(begin).toString()));
            QCOMPARE(history::beginOf(step, begin), begin);
            QCOMPARE(history::beginOf(step, next - 1ms), begin);
            QVERIFY(next - begin <= history::usualLength(step) + 25h);
            begin = next;
        }
    }
}

void TestTimeSteps::daysAreAsLongAsTheyAre()
{
    setZone(centralEurope);
    const auto edges = history::edgesOf(TimeStep::Day, at(2026, 3, 28), at(2026, 3, 30));
    // 27 March at 23:00 UTC is midnight there.
    QCOMPARE(edges.front(), at(2026, 3, 27, 23));
    QCOMPARE(edges[2] - edges[1], 23h);
    const auto autumn = history::edgesOf(TimeStep::Day, at(2026, 10, 25), at(2026, 10, 26));
    QCOMPARE(autumn[1] - autumn[0], 25h);
    QCOMPARE(history::edgesOf(TimeStep::Hour, at(2026, 3, 28, 23), at(2026, 3, 29, 22)).size(), std::size_t(24));
    QCOMPARE(history::edgesOf(TimeStep::Hour, at(2026, 10, 24, 22), at(2026, 10, 25, 23)).size(), std::size_t(26));
}

void TestTimeSteps::hoursOfTheWallStayInTheirPlace()
{
    setZone(centralEurope);
    for (const auto day : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        const Time midnight(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
        const auto edges = history::edgesOf(TimeStep::SixHours, midnight, midnight + 20h);
        QCOMPARE(edges.size(), std::size_t(5));
        for (const auto edge : edges) {
            QCOMPARE(local(edge).time().hour() % 6, 0);
        }
    }
}

void TestTimeSteps::weeksBeginAsTheLocaleHasIt()
{
    // A Sunday.
    const auto noon = at(2026, 3, 1, 12);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(history::beginOf(TimeStep::Week, noon), at(2026, 2, 23));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(history::beginOf(TimeStep::Week, noon), at(2026, 3, 1));
}

void TestTimeSteps::choosesAStep_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("step");
    QTest::newRow("an hour") << 1 << 200 << int(TimeStep::Minute);
    QTest::newRow("half a day") << 12 << 200 << int(TimeStep::FiveMinutes);
    QTest::newRow("a day") << 24 << 200 << int(TimeStep::Quarter);
    QTest::newRow("a week") << 7 * 24 << 100 << int(TimeStep::TwoHours);
    QTest::newRow("a quarter of a year") << 90 * 24 << 200 << int(TimeStep::Day);
    QTest::newRow("two years") << 730 * 24 << 200 << int(TimeStep::Week);
    QTest::newRow("ten years") << 3650 * 24 << 200 << int(TimeStep::Month);
    QTest::newRow("since 1970") << 56 * 365 * 24 << 200 << int(TimeStep::Year);
    QTest::newRow("nothing") << 0 << 200 << int(TimeStep::Minute);
    QTest::newRow("backwards") << -5 << 200 << int(TimeStep::Minute);
}

void TestTimeSteps::choosesAStep()
{
    QFETCH(const int, hours);
    QFETCH(const int, most);
    QFETCH(const int, step);
    const auto to = at(2026, 3, 1, 12);
    const auto from = to - std::chrono::hours(hours);
    QCOMPARE(int(history::stepFor(from, to, most)), step);
    // One more at most than was asked for, and its end.
    QVERIFY(history::edgesOf(TimeStep(step), from, to).size() <= std::size_t(most + 2));
}

void TestTimeSteps::strangeTimesAreBounded()
{
    const auto early = history::edgesOf(TimeStep::Year, Time(std::chrono::milliseconds::min()), at(2026, 3, 1));
    QCOMPARE(early.front(), at(1970, 1, 1));
    QCOMPARE(early.back(), at(2027, 1, 1));
    const auto late = history::edgesOf(TimeStep::Year, at(2026, 3, 1), Time(std::chrono::milliseconds::max()));
    QVERIFY(late.size() < 300);
    QVERIFY(history::edgesOf(TimeStep::Minute, Time(), Time(std::chrono::milliseconds::max())).size() <= 2000);
    QCOMPARE(history::edgesOf(TimeStep::Day, at(2026, 3, 1), at(2020, 1, 1)).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestTimeSteps)
#include "tst_timesteps.moc"
