// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/grouplist.h"
#include "tests/core/meta/randomkeys.h"
#include "tests/support/test.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

constexpr int rules = 5;

QString keyOf(const meta::GroupKeys &keys, int rule)
{
    const auto found = std::ranges::find(keys, rule, &meta::GroupKey::rule);
    return found == keys.end() ? QString() : found->text;
}

/// The procedure of the corpus README, word for word, and quadratic: a rule takes the first message, not yet merged,
/// that it handles and that at least one later such message matches, and all later matches; then it starts over.
std::vector<meta::Grouping> asTheReferenceDoes(const std::vector<meta::GroupKeys> &messages)
{
    std::vector<meta::Grouping> places;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        places.push_back({-1, {i}});
    }
    for (int rule = 0; rule < rules; ++rule) {
        for (bool hasMerged = true; hasMerged;) {
            hasMerged = false;
            for (std::size_t first = 0; first < places.size() && !hasMerged; ++first) {
                const auto key = keyOf(messages[places[first].messages.front()], rule);
                if (places[first].rule >= 0 || key.isEmpty()) {
                    continue;
                }
                for (auto later = first + 1; later < places.size();) {
                    const auto number = places[later].messages.front();
                    if (places[later].rule < 0 && keyOf(messages[number], rule) == key) {
                        places[first].messages.push_back(number);
                        places.erase(places.begin() + static_cast<std::ptrdiff_t>(later));
                        hasMerged = true;
                    } else {
                        ++later;
                    }
                }
                if (hasMerged) {
                    places[first].rule = rule;
                }
            }
        }
    }
    return places;
}

} // namespace

class TestGroupList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void nothingGivesNothing() { QVERIFY(meta::grouped({}).empty()); }
    void theOrderOfRulesDecides();
    void anItemStandsWhereItsFirstMessageWas();
    void aRuleTakesNoMessageOnItsOwn();
    void givesWhatTheReferenceGives_data();
    void givesWhatTheReferenceGives();
    void losesNothingAndGivesNothingTwice_data() { givesWhatTheReferenceGives_data(); }
    void losesNothingAndGivesNothingTwice();
    void anotherOrderMakesTheSameItems();
};

void TestGroupList::theOrderOfRulesDecides()
{
    const std::vector<meta::GroupKeys> messages = {
        {{0, u"a"_s}, {1, u"x"_s}}, {{1, u"x"_s}}, {{0, u"a"_s}, {1, u"x"_s}}, {{1, u"x"_s}}};
    const std::vector<meta::Grouping> expected = {{0, {0, 2}}, {1, {1, 3}}};
    QCOMPARE(meta::grouped(messages), expected);
}

void TestGroupList::anItemStandsWhereItsFirstMessageWas()
{
    const std::vector<meta::GroupKeys> messages = {{}, {{1, u"x"_s}}, {{0, u"a"_s}}, {{1, u"x"_s}}, {{0, u"a"_s}}, {}};
    const std::vector<meta::Grouping> expected = {{-1, {0}}, {1, {1, 3}}, {0, {2, 4}}, {-1, {5}}};
    QCOMPARE(meta::grouped(messages), expected);
}

void TestGroupList::aRuleTakesNoMessageOnItsOwn()
{
    // The second is free for the later rule, since the first rule has nothing to put it together with.
    const std::vector<meta::GroupKeys> messages = {
        {{1, u"x"_s}}, {{0, u"a"_s}, {1, u"x"_s}}, {{0, u"b"_s}, {1, u"y"_s}}};
    const std::vector<meta::Grouping> expected = {{1, {0, 1}}, {-1, {2}}};
    QCOMPARE(meta::grouped(messages), expected);
}

void TestGroupList::givesWhatTheReferenceGives_data()
{
    QTest::addColumn<std::vector<meta::GroupKeys>>("messages");
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same cases each time
    for (int round = 0; round < 400; ++round) {
        const auto count = random() % 30;
        const auto values = 1 + static_cast<int>(random() % 6);
        std::vector<meta::GroupKeys> messages;
        for (std::size_t i = 0; i < count; ++i) {
            messages.push_back(test::randomKeys(random, rules, values));
        }
        QTest::addRow("%d", round) << messages;
    }
}

void TestGroupList::givesWhatTheReferenceGives()
{
    QFETCH(const std::vector<meta::GroupKeys>, messages);
    QCOMPARE(meta::grouped(messages), asTheReferenceDoes(messages));
}

void TestGroupList::losesNothingAndGivesNothingTwice()
{
    QFETCH(const std::vector<meta::GroupKeys>, messages);
    std::vector<std::size_t> seen;
    for (const auto &grouping : meta::grouped(messages)) {
        QVERIFY(std::ranges::is_sorted(grouping.messages));
        QCOMPARE(grouping.rule >= 0, grouping.messages.size() > 1);
        seen.insert(seen.end(), grouping.messages.begin(), grouping.messages.end());
    }
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), messages.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QCOMPARE(seen[i], i);
    }
}

void TestGroupList::anotherOrderMakesTheSameItems()
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same cases each time
    std::vector<meta::GroupKeys> messages;
    for (int i = 0; i < 500; ++i) {
        messages.push_back(test::randomKeys(random, rules, 40));
    }
    using Items = std::set<std::pair<int, std::set<std::size_t>>>;
    const auto itemsOf = [&](const std::vector<std::size_t> &order) {
        std::vector<meta::GroupKeys> shuffled;
        std::ranges::transform(order, std::back_inserter(shuffled), [&](std::size_t i) { return messages[i]; });
        Items items;
        for (const auto &grouping : meta::grouped(shuffled)) {
            std::set<std::size_t> members;
            for (const auto number : grouping.messages) {
                members.insert(order[number]);
            }
            items.emplace(grouping.rule, members);
        }
        return items;
    };
    std::vector<std::size_t> order(messages.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto expected = itemsOf(order);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(order, random);
        QVERIFY(itemsOf(order) == expected);
    }
}

QTEST_GUILESS_MAIN(TestGroupList)
#include "tst_grouplist.moc"
