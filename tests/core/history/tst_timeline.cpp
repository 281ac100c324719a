// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/timeline.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <ctime>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using history::BarCounts;
using history::Query;
using history::TimelineSpan;
using history::TimeStep;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyHistoryHasEmptyBars();
    void agreesWithAPlainCount_data();
    void agreesWithAPlainCount();
    void barsEndALittleAfterNow();
    void wrongClocksAreInNobodysWay();
    void aLongCountCanBeEnded();
    void whatCannotBeFoundIsNotThere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    void store(std::vector<history::Record> records) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

/// 2026-10-25T00:00:00Z: in Central Europe clocks are put back an hour later.
static constexpr Time lastOfOctober{1792886400s};

void TestTimeline::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTimeline::cleanup()
{
    setZone("UTC");
}

void TestTimeline::store(std::vector<history::Record> records) const
{
    const auto done = test::openStore(path())->append(records);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

static void add(BarCounts &counts, const history::Record &record)
{
    ++counts.messages;
    counts.problems += record.digest.severity == meta::Severity::Problem ? 1 : 0;
}

static bool isFound(const history::Record &record, const Query &query)
{
    return (query.service.isEmpty() || record.digest.service == query.service) &&
           (!query.severity || record.digest.severity == *query.severity) && (!query.isUnreadOnly || record.isUnread) &&
           (query.user.isEmpty() || record.digest.usernames.contains(query.user)) &&
           std::ranges::all_of(query.search.clauses,
               [&](const history::SearchClause &word) { return record.digest.subtitle.contains(word.front().text); });
}

static std::vector<history::Record> randomRecords(quint32 seed, Time begin, std::chrono::hours length)
{
    QRandomGenerator random(seed);
    std::vector<history::Record> records;
    for (int i = 0; i < 400; ++i) {
        const std::chrono::milliseconds at(random.bounded(qint64(std::chrono::milliseconds(length).count())));
        auto record = test::recordOf(QString::number(i), begin + at);
        record.digest.subtitle = random.bounded(3) == 0 ? u"rebuilt"_s : u"pushed"_s;
        record.digest.service = random.bounded(2) == 0 ? u"copr"_s : u"buildsys"_s;
        record.digest.usernames = {random.bounded(2) == 0 ? u"ines"_s : u"tomas"_s};
        record.digest.agent.clear();
        record.digest.severity = static_cast<meta::Severity>(random.bounded(4));
        record.isUnread = random.bounded(4) == 0;
        records.push_back(record);
    }
    return records;
}

void TestTimeline::anEmptyHistoryHasEmptyBars()
{
    (void)test::openStore(path());
    const auto timeline = test::openReader(path())->timeline({}, {.from = test::noon - 168h, .to = test::noon});
    QVERIFY(timeline);
    QCOMPARE(int(timeline->step), int(TimeStep::Hour));
    QCOMPARE(timeline->bars.size(), std::size_t(168));
    QVERIFY(timeline->bars.front().counts == BarCounts());
    QCOMPARE(timeline->first, std::nullopt);
    QCOMPARE(timeline->newestRow, 0);
    QCOMPARE(test::openReader(path())->timeline({}, {.to = test::noon})->bars.size(), std::size_t(1));
}

void TestTimeline::agreesWithAPlainCount_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("bars");
    const QByteArray centralEurope("CET-1CEST,M3.5.0,M10.5.0/3");
    const auto zones = {QByteArray("UTC"), centralEurope, QByteArray("NPT-5:45"), QByteArray("EST5EDT,M3.2.0,M11.1.0")};
    for (const auto &zone : zones) {
        QTest::addRow("all, %s", zone.constData()) << Query() << zone << 10 * 24 << 200;
    }
    QTest::newRow("days") << Query() << centralEurope << 10 * 24 << 12;
    QTest::newRow("weeks") << Query() << centralEurope << 60 * 24 << 10;
    QTest::newRow("months") << Query() << centralEurope << 300 * 24 << 12;
    QTest::newRow("minutes") << Query() << centralEurope << 3 << 200;
    QTest::newRow("five minutes") << Query{.service = u"copr"_s} << centralEurope << 6 << 100;
    QTest::newRow("service") << Query{.service = u"copr"_s} << centralEurope << 48 << 200;
    QTest::newRow("severity") << Query{.severity = meta::Severity::Problem} << centralEurope << 48 << 200;
    QTest::newRow("another severity") << Query{.severity = meta::Severity::Fixed} << centralEurope << 48 << 200;
    QTest::newRow("unread") << Query{.isUnreadOnly = true} << centralEurope << 48 << 200;
    QTest::newRow("unread of a service") << Query{.service = u"copr"_s, .isUnreadOnly = true} << centralEurope << 48
                                         << 200;
    QTest::newRow("words") << Query{.search = test::searchFor(u"rebuilt"_s)} << centralEurope << 48 << 200;
    QTest::newRow("a user, unread") << Query{.user = u"tomas"_s, .isUnreadOnly = true} << centralEurope << 48 << 200;
    const auto odd = lastOfOctober + 7h + 1min + 3ms;
    QTest::newRow("a range") << Query{.after = odd, .before = odd + 20h} << centralEurope << 48 << 200;
    QTest::newRow("a range that begins before the bars")
        << Query{.service = u"copr"_s, .after = lastOfOctober + 1s} << centralEurope << 48 << 200;
    QTest::newRow("a range before the bars")
        << Query{.after = lastOfOctober - 500h, .before = lastOfOctober + 10h + 1ms} << centralEurope << 48 << 200;
    QTest::newRow("a range without a beginning")
        << Query{.search = test::searchFor(u"rebuilt"_s), .before = odd} << centralEurope << 48 << 200;
    QTest::newRow("a range turned around") << Query{.after = odd, .before = odd - 1h} << centralEurope << 48 << 200;
}

void TestTimeline::agreesWithAPlainCount()
{
    QFETCH(const Query, query);
    QFETCH(const QByteArray, zone);
    QFETCH(const int, hours);
    QFETCH(const int, bars);
    setZone(zone);
    const std::chrono::hours length(hours);
    const auto records = randomRecords(7, lastOfOctober - length / 4, length);
    store(records);
    // Some before the bars, some behind them.
    const TimelineSpan span{.from = lastOfOctober, .to = lastOfOctober + length / 2 + 13min, .mostBars = bars};
    const auto timeline = test::openReader(path())->timeline(query, span);
    QVERIFY2(timeline, timeline ? "" : qPrintable(timeline.error().detail));
    QVERIFY(timeline->bars.size() <= std::size_t(bars + 1));
    QVERIFY(timeline->bars.front().from <= *span.from && timeline->bars.back().to >= span.to);

    history::Timeline counted = *timeline;
    counted.later = {};
    counted.range = {};
    for (auto &bar : counted.bars) {
        bar.counts = {};
    }
    for (const auto &record : records) {
        if (!isFound(record, query)) {
            continue;
        }
        for (auto &bar : counted.bars) {
            if (record.time >= bar.from && record.time < bar.to) {
                add(bar.counts, record);
            }
        }
        if (record.time >= counted.bars.back().to) {
            add(counted.later, record);
        }
        const bool isInRange = (query.after || query.before) && record.time >= query.after.value_or(record.time) &&
                               (!query.before || record.time < *query.before);
        if (isInRange) {
            add(counted.range, record);
        }
    }
    QCOMPARE(timeline->range.messages, counted.range.messages);
    QCOMPARE(timeline->later.messages, counted.later.messages);
    QVERIFY(*timeline == counted);
    QCOMPARE(timeline->newestRow, 400);
    for (std::size_t i = 1; i < timeline->bars.size(); ++i) {
        QCOMPARE(timeline->bars[i].from, timeline->bars[i - 1].to);
    }
}

void TestTimeline::barsEndALittleAfterNow()
{
    store({test::recordOf(u"a"_s, test::noon - 48h), test::recordOf(u"b"_s, test::noon - 1min),
        test::recordOf(u"c"_s, test::noon + 2h), test::recordOf(u"d"_s, test::noon + 24h * 365)});
    const auto timeline = test::openReader(path())->timeline({}, {.to = test::noon + 1ms});
    QCOMPARE(int(timeline->step), int(TimeStep::Quarter));
    QCOMPARE(timeline->bars.back().to, test::noon + 15min);
    QCOMPARE(timeline->bars.front().from, test::noon - 48h);
    QCOMPARE(timeline->bars.front().counts.messages, 1);
    QCOMPARE(timeline->later.messages, 2);
    QCOMPARE(timeline->later.problems, 2);
    QCOMPARE(timeline->first, test::noon - 48h);
}

void TestTimeline::wrongClocksAreInNobodysWay()
{
    store({test::recordOf(u"a"_s, Time()), test::recordOf(u"b"_s, test::noon),
        test::recordOf(u"c"_s, Time(std::chrono::years(9000))), test::recordOf(u"d"_s, Time(-5ms))});
    const auto reader = test::openReader(path());
    const auto all = reader->timeline({}, {.to = test::noon + 1ms});
    QCOMPARE(int(all->step), int(TimeStep::Year));
    QCOMPARE(all->bars.size(), std::size_t(57));
    QCOMPARE(all->bars.front().counts.messages, 2);
    QCOMPARE(all->bars.back().counts.messages, 1);
    QCOMPARE(all->later.messages, 1);
    // And those who ask strange things get an answer.
    const auto ever = reader->timeline({.search = test::searchFor(u"failed"_s)},
        {.from = Time(std::chrono::milliseconds::min()), .to = Time(std::chrono::milliseconds::max()), .mostBars = 0});
    QVERIFY(ever);
    QVERIFY(ever->bars.size() < 300);
    const auto backwards = reader->timeline({}, {.from = test::noon, .to = test::noon - 1h});
    QCOMPARE(backwards->bars.size(), std::size_t(1));
}

void TestTimeline::aLongCountCanBeEnded()
{
    store(randomRecords(3, test::noon, 24h));
    const auto reader = test::openReader(path());
    int asked = 0;
    reader->setWanted([&asked] { return ++asked < 2; });
    const auto timeline = reader->timeline({.search = test::searchFor(u"pushed"_s)}, {.to = test::noon + 24h});
    QVERIFY(!timeline);
    QCOMPARE(timeline.error().code, history::ErrorCode::Interrupted);
    reader->setWanted({});
    QVERIFY(reader->timeline({.search = test::searchFor(u"pushed"_s)}, {.to = test::noon + 24h}));
}

void TestTimeline::whatCannotBeFoundIsNotThere()
{
    store(randomRecords(3, test::noon, 24h));
    const auto timeline =
        test::openReader(path())->timeline({.search = test::searchFor(u"n"_s)}, {.to = test::noon + 24h});
    QVERIFY(timeline);
    for (const auto &bar : timeline->bars) {
        QVERIFY(bar.counts == BarCounts());
    }
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
