// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groupstream.h"
#include "tests/core/meta/randomkeys.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Time start{std::chrono::seconds(1'764'000'000)};

meta::GroupKeys keys(std::initializer_list<const char *> texts)
{
    meta::GroupKeys all;
    for (const auto *text : texts) {
        all.push_back({static_cast<int>(all.size()), QString::fromUtf8(text)});
    }
    return all;
}

struct Arrival
{
    meta::GroupKeys keys;
    Time sent;
    Time arrived;
};

/// Live messages, some with a clock that is wrong or of long ago, and pauses of up to an hour and a half.
std::vector<Arrival> randomArrivals(std::mt19937 &random, std::size_t count)
{
    std::vector<Arrival> arrivals;
    auto now = start;
    for (std::size_t i = 0; i < count; ++i) {
        const auto seconds = [&](unsigned most) { return std::chrono::seconds(random() % most); };
        now += random() % 20 == 0 ? seconds(5400) : seconds(60);
        auto sent = now - (random() % 4 == 0 ? seconds(4 * 3600) : seconds(5));
        // What states no time is listed under that of its arrival; a clock may be set back.
        sent = random() % 10 == 0 ? now : sent;
        const auto arrived = random() % 15 == 0 ? now - seconds(7200) : now;
        arrivals.push_back({test::randomKeys(random, 4, 6), sent, arrived});
    }
    return arrivals;
}

/// What a history keeps: the item of each message, and the items as they stood last.
struct Database
{
    std::vector<qint64> itemOf;
    std::map<qint64, meta::OpenItem> items;

    void put(meta::GroupStream &stream, const Arrival &one)
    {
        const auto &item = stream.place(one.keys, one.sent, one.arrived);
        itemOf.push_back(item.id);
        items[item.id] = item;
    }
    /// Those that came in during the last hour, in no order, as a query would give them.
    [[nodiscard]] std::vector<meta::OpenItem> open(std::mt19937 &random) const
    {
        Time last{};
        for (const auto &[id, item] : items) {
            last = std::max(last, item.arrived);
        }
        std::vector<meta::OpenItem> some;
        for (const auto &[id, item] : items) {
            if (item.arrived + meta::GroupStream::silence >= last) {
                some.push_back(item);
            }
        }
        std::ranges::shuffle(some, random);
        return some;
    }
    [[nodiscard]] qint64 nextId() const { return items.empty() ? 1 : items.rbegin()->first + 1; }
};

Database stored(const std::vector<Arrival> &arrivals)
{
    meta::GroupStream stream;
    Database database;
    for (const auto &one : arrivals) {
        database.put(stream, one);
    }
    return database;
}

} // namespace

class TestGroupStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void theSecondMessageJoinsTheFirst();
    void theBestOpenItemTakesAMessage();
    void theSecondMessageSettlesTheRule();
    void aMessageWithoutKeysStaysAlone();
    void anHourOfSilenceClosesAnItem();
    void anItemIsOpenAsLongAsMessagesComeButNoLongerThanAMorning();
    void whatIsOfAnotherTimeIsAnotherItem();
    void backlogAndLiveDoNotDisturbEachOther();
    void aClockThatIsSetBackStandsStill();
    void manyDatesOfOneKeyAreNotAllTried();
    void theOldestIsClosedWhenThereAreTooMany();
    void eachMessageIsInOneItem_data();
    void eachMessageIsInOneItem();
    void aRestartChangesNothing_data() { eachMessageIsInOneItem_data(); }
    void aRestartChangesNothing();
    void restoringKeepsWhatWasOpen_data() { eachMessageIsInOneItem_data(); }
    void restoringKeepsWhatWasOpen();
};

void TestGroupStream::theSecondMessageJoinsTheFirst()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"a"}), start, start);
    QCOMPARE(first.id, 1);
    QCOMPARE(first.count, 1);
    const auto second = stream.place(keys({"a"}), start + 5min, start + 6min);
    const meta::OpenItem expected{
        .id = 1, .keys = {u"a"_s}, .count = 2, .first = start, .last = start + 5min, .arrived = start + 6min};
    QCOMPARE(second, expected);
    QCOMPARE(stream.place(keys({"b"}), start, start + 6min).id, 2);
}

void TestGroupStream::theBestOpenItemTakesAMessage()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"x"}), start, start).id;
    const auto second = stream.place(keys({"y"}), start, start).id;
    QCOMPARE(stream.place(keys({"y", "x"}), start, start).id, second);
    QCOMPARE(stream.place(keys({"nobody's", "x", "y"}), start, start).id, first);
}

void TestGroupStream::theSecondMessageSettlesTheRule()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"owner", "outcome"}), start, start).id;
    QCOMPARE(stream.place(keys({"outcome"}), start, start).keys, QStringList{u"outcome"_s});
    QVERIFY(stream.place(keys({"owner"}), start, start).id != first);
    QCOMPARE(stream.place(keys({"outcome"}), start, start).id, first);
}

void TestGroupStream::aMessageWithoutKeysStaysAlone()
{
    meta::GroupStream stream;
    QCOMPARE(stream.place({}, start, start).id, 1);
    QCOMPARE(stream.place({}, start, start).id, 2);
    QVERIFY(stream.openItems().empty());
}

void TestGroupStream::anHourOfSilenceClosesAnItem()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"a"}), start, start).id;
    QCOMPARE(stream.place(keys({"a"}), start + 1h, start + 1h).id, first);
    QVERIFY(stream.place(keys({"a"}), start + 2h + 1ms, start + 2h + 1ms).id != first);
    QCOMPARE(stream.openItems().size(), std::size_t{1});
}

void TestGroupStream::anItemIsOpenAsLongAsMessagesComeButNoLongerThanAMorning()
{
    meta::GroupStream stream;
    std::map<qint64, int> counts;
    for (int i = 0; i < 26; ++i) {
        ++counts[stream.place(keys({"a"}), start + i * 30min, start + i * 30min).id];
    }
    QCOMPARE(counts, (std::map<qint64, int>{{1, 13}, {2, 13}}));
}

void TestGroupStream::whatIsOfAnotherTimeIsAnotherItem()
{
    meta::GroupStream stream;
    const auto live = stream.place(keys({"a"}), start, start).id;
    QVERIFY(stream.place(keys({"a"}), start - 1h - 1ms, start + 1s).id != live);
    QCOMPARE(stream.place(keys({"a"}), start - 1h, start + 2s).id, live);
}

void TestGroupStream::backlogAndLiveDoNotDisturbEachOther()
{
    meta::GroupStream stream;
    std::map<qint64, int> counts;
    for (int i = 0; i < 40; ++i) {
        const auto now = start + i * 1s;
        ++counts[stream.place(keys({"a"}), now, now).id];
        ++counts[stream.place(keys({"a"}), now - 24h, now).id];
        ++counts[stream.place(keys({"a"}), now - 48h, now).id];
    }
    QCOMPARE(counts, (std::map<qint64, int>{{1, 40}, {2, 40}, {3, 40}}));
}

void TestGroupStream::aClockThatIsSetBackStandsStill()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"a"}), start, start).id;
    QCOMPARE(stream.place(keys({"a"}), start - 5min, start - 24h).id, first);
    QCOMPARE(stream.openItems().front().arrived, start);
    QCOMPARE(stream.openItems().front().first, start - 5min);
}

void TestGroupStream::manyDatesOfOneKeyAreNotAllTried()
{
    meta::GroupStream stream;
    const auto first = stream.place(keys({"a"}), start, start).id;
    for (int i = 1; i <= 31; ++i) {
        (void)stream.place(keys({"a"}), start - i * 3h, start);
    }
    QCOMPARE(stream.place(keys({"a"}), start, start).id, first);
    (void)stream.place(keys({"a"}), start - 32 * 3h, start);
    QVERIFY(stream.place(keys({"a"}), start, start).id != first);
}

void TestGroupStream::theOldestIsClosedWhenThereAreTooMany()
{
    meta::GroupStream stream;
    for (std::size_t i = 0; i <= meta::GroupStream::mostOpen; ++i) {
        (void)stream.place({{0, QString::number(i)}}, start, start);
    }
    QCOMPARE(stream.openItems().size(), meta::GroupStream::mostOpen);
    QCOMPARE(stream.place({{0, u"1"_s}}, start, start).count, 2);
    QCOMPARE(stream.place({{0, u"0"_s}}, start, start).count, 1);
}

void TestGroupStream::eachMessageIsInOneItem_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 60; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

void TestGroupStream::eachMessageIsInOneItem()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto arrivals = randomArrivals(random, 400);
    auto database = stored(arrivals);
    std::map<qint64, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        members[database.itemOf[i]].push_back(i);
    }
    QCOMPARE(members.size(), database.items.size());
    for (const auto &[id, numbers] : members) {
        const auto &item = database.items[id];
        QCOMPARE(item.count, static_cast<qint64>(numbers.size()));
        QVERIFY(numbers.size() == 1 || item.keys.size() == 1);
        auto first = arrivals[numbers.front()].sent;
        auto last = first;
        for (const auto number : numbers) {
            first = std::min(first, arrivals[number].sent);
            last = std::max(last, arrivals[number].sent);
            // All of an item have its key.
            QVERIFY(numbers.size() == 1 || std::ranges::find(arrivals[number].keys, item.keys.front(),
                                               &meta::GroupKey::text) != arrivals[number].keys.end());
        }
        QCOMPARE(item.first, first);
        QCOMPARE(item.last, last);
    }
}

void TestGroupStream::aRestartChangesNothing()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    const auto arrivals = randomArrivals(random, 400);
    const auto expected = stored(arrivals);
    Database database;
    auto stream = std::make_unique<meta::GroupStream>();
    for (const auto &one : arrivals) {
        if (random() % 25 == 0) {
            stream = std::make_unique<meta::GroupStream>();
            stream->restore(database.open(random), database.nextId());
        }
        database.put(*stream, one);
    }
    QCOMPARE(database.itemOf, expected.itemOf);
    QVERIFY(database.items == expected.items);
}

void TestGroupStream::restoringKeepsWhatWasOpen()
{
    QFETCH(const unsigned, seed);
    std::mt19937 random(seed);
    meta::GroupStream stream;
    for (const auto &one : randomArrivals(random, 200)) {
        (void)stream.place(one.keys, one.sent, one.arrived);
    }
    auto items = stream.openItems();
    std::ranges::sort(items, {}, [](const meta::OpenItem &item) { return std::pair(item.arrived, item.id); });
    meta::GroupStream again;
    again.restore(items, 1);
    QCOMPARE(again.openItems(), items);
}

QTEST_GUILESS_MAIN(TestGroupStream)
#include "tst_groupstream.moc"
