// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/rowgeometry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace tidings;
using namespace Qt::StringLiterals;
using Place = ui::RowGeometry::Place;

namespace {

/// The same list, one thing a line, each with a name of its own. Slow and plain.
class Walk
{
public:
    struct Row
    {
        int name = 0;
        std::vector<int> children;
        bool isUnfolded = false;
    };

    [[nodiscard]] std::vector<Place> lines() const
    {
        std::vector<Place> all;
        for (int row = 0; row < count(); ++row) {
            all.push_back({row, -1});
            for (int child = 0; at(row).isUnfolded && child < std::ssize(at(row).children); ++child) {
                all.push_back({row, child});
            }
        }
        return all;
    }
    [[nodiscard]] int nameOf(Place place) const
    {
        return place.child < 0 ? at(place.row).name : at(place.row).children[static_cast<std::size_t>(place.child)];
    }
    /// The names of a place and of all below it.
    [[nodiscard]] std::vector<int> namesFrom(Place place) const
    {
        std::vector<int> names;
        const auto all = lines();
        for (auto line = std::ranges::find(all, place); line != all.end(); ++line) {
            names.push_back(nameOf(*line));
        }
        return names;
    }
    [[nodiscard]] int count() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] const Row &at(int row) const { return rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Row &at(int row) { return rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Row make()
    {
        Row row{.name = ++m_lastName};
        for (int child = row.name % 4; child > 0; --child) {
            row.children.push_back(++m_lastName);
        }
        return row;
    }
    [[nodiscard]] int makeName() { return ++m_lastName; }

    std::vector<Row> rows;

private:
    int m_lastName = 0;
};

/// What is left of these names in a list that has changed, the first of them.
int firstLeft(const std::vector<int> &names, const Walk &walk)
{
    const auto left = walk.namesFrom({0, -1});
    const auto found = std::ranges::find_first_of(names, left);
    return found == names.end() ? 0 : *found;
}

} // namespace

class TestRowGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aFoldedListIsItsRows();
    void unfoldedRowsHaveTheirChildrenBelowThem();
    void nothingIsOutside();
    void whatIsMovedTakesItsChildrenAlong();
    void agreesWithAWalkWhateverHappens_data();
    void agreesWithAWalkWhateverHappens();
    void countsBeyondWhatARowNumberHolds();
};

void TestRowGeometry::aFoldedListIsItsRows()
{
    ui::RowGeometry geometry;
    QCOMPARE(geometry.lines(), 0);
    geometry.reset(1'000'000);
    QCOMPARE(geometry.lines(), 1'000'000);
    QCOMPARE(geometry.at(999'999), Place(999'999, -1));
    QCOMPARE(geometry.lineOf({999'999, -1}), 999'999);
}

void TestRowGeometry::unfoldedRowsHaveTheirChildrenBelowThem()
{
    ui::RowGeometry geometry;
    geometry.reset(10);
    geometry.unfold(3, 2);
    geometry.unfold(1, 1);
    QCOMPARE(geometry.lines(), 13);
    QCOMPARE(geometry.at(2), Place(1, 0));
    QCOMPARE(geometry.at(4), Place(3, -1));
    QCOMPARE(geometry.at(6), Place(3, 1));
    QCOMPARE(geometry.at(7), Place(4, -1));
    QCOMPARE(geometry.lineOf({4, -1}), 7);
    QCOMPARE(geometry.unfolded(0, 2), std::vector<int>({1}));
    geometry.insertChildren(3, 0, 5);
    QCOMPARE(geometry.lineOf({4, -1}), 12);
    QCOMPARE(geometry.fold(1, {1, 0}), Place(1, -1));
    QCOMPARE(geometry.lineOf({4, -1}), 11);
    // Unfolded, and its children are still to come.
    geometry.unfold(4, 0);
    QVERIFY(geometry.isUnfolded(4));
    QCOMPARE(geometry.at(12), Place(5, -1));
}

void TestRowGeometry::nothingIsOutside()
{
    ui::RowGeometry geometry;
    geometry.reset(3);
    geometry.unfold(2, 1);
    QVERIFY(!geometry.at(-1).isValid());
    QVERIFY(!geometry.at(4).isValid());
    QCOMPARE(geometry.lineOf({3, -1}), -1);
    QCOMPARE(geometry.lineOf({-1, -1}), -1);
    QCOMPARE(geometry.lineOf({2, 1}), -1);
    QCOMPARE(geometry.lineOf({1, 0}), -1);
    QVERIFY(!geometry.pastRows({2, 0}, 1, 2).isValid());
    geometry.insertChildren(1, 0, 5);
    QCOMPARE(geometry.lines(), 4);
    geometry.removeChildren(1, 0, 5);
    QCOMPARE(geometry.lines(), 4);
}

void TestRowGeometry::whatIsMovedTakesItsChildrenAlong()
{
    ui::RowGeometry geometry;
    geometry.reset(10);
    geometry.unfold(5, 3);
    QCOMPARE(geometry.move(5, 1, 1, {5, 2}), Place(1, 2));
    QCOMPARE(geometry.at(4), Place(1, 2));
    QCOMPARE(geometry.move(1, 1, 10, {9, -1}), Place(8, -1));
    QCOMPARE(geometry.lineOf({9, 2}), 12);
}

void TestRowGeometry::agreesWithAWalkWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

void TestRowGeometry::agreesWithAWalkWhateverHappens()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto below = [&random](int end) { return end > 0 ? static_cast<int>(random.bounded(end)) : 0; };
    Walk walk;
    ui::RowGeometry geometry;
    for (int step = 0; step < 400; ++step) {
        const auto before = walk.lines();
        auto kept = before.empty() ? Place() : before[static_cast<std::size_t>(below(static_cast<int>(before.size())))];
        const auto row = below(walk.count());
        const auto begin = walk.rows.begin() + row;
        // The first of these that is still drawn is what the place is afterwards.
        auto expected = walk.namesFrom(kept);
        switch (walk.rows.empty() ? 0 : below(7)) {
        case 0: {
            const auto count = 1 + below(4);
            for (int i = 0; i < count; ++i) {
                walk.rows.insert(walk.rows.begin() + row, walk.make());
            }
            kept = geometry.insert(row, count, kept);
            break;
        }
        case 1: {
            const auto count = 1 + below(std::min(3, walk.count() - row));
            kept = geometry.pastRows(kept, row, count);
            walk.rows.erase(begin, begin + count);
            kept = geometry.remove(row, count, kept);
            break;
        }
        case 2: {
            const auto count = 1 + below(std::min(3, walk.count() - row));
            auto to = below(walk.count() + 1);
            if (to > row && to < row + count) {
                to = row;
            }
            if (to <= row) {
                std::rotate(walk.rows.begin() + to, begin, begin + count);
            } else {
                std::rotate(begin, begin + count, walk.rows.begin() + to);
            }
            kept = geometry.move(row, count, to, kept);
            break;
        }
        case 3:
            walk.at(row).isUnfolded = true;
            kept = geometry.unfold(row, static_cast<int>(walk.at(row).children.size()), kept);
            break;
        case 4:
            walk.at(row).isUnfolded = false;
            if (kept.row == row) {
                expected = {walk.at(row).name};
            }
            kept = geometry.fold(row, kept);
            break;
        case 5: {
            auto &children = walk.at(row).children;
            const auto at = below(static_cast<int>(children.size()) + 1);
            children.insert(children.begin() + at, walk.makeName());
            kept = geometry.insertChildren(row, at, 1, kept);
            break;
        }
        default:
            if (auto &children = walk.at(row).children; !children.empty()) {
                const auto at = below(static_cast<int>(children.size()));
                kept = geometry.pastChildren(kept, row, at, 1);
                children.erase(children.begin() + at);
                kept = geometry.removeChildren(row, at, 1, kept);
                if (row + 1 == walk.count()) {
                    expected.push_back(walk.at(row).name);
                }
            }
        }
        const auto lines = walk.lines();
        QCOMPARE(geometry.lines(), std::ssize(lines));
        for (std::size_t line = 0; line < lines.size(); ++line) {
            QCOMPARE(geometry.at(static_cast<qint64>(line)), lines[line]);
            QCOMPARE(geometry.lineOf(lines[line]), static_cast<qint64>(line));
        }
        for (int i = 0; i < walk.count(); ++i) {
            QCOMPARE(geometry.isUnfolded(i), walk.at(i).isUnfolded);
        }
        QCOMPARE(kept.isValid() ? walk.nameOf(kept) : 0, firstLeft(expected, walk));
    }
}

void TestRowGeometry::countsBeyondWhatARowNumberHolds()
{
    constexpr auto most = std::numeric_limits<int>::max();
    ui::RowGeometry geometry;
    geometry.reset(most);
    geometry.unfold(0, most);
    geometry.unfold(most - 1, 1);
    QCOMPARE(geometry.lines(), qint64{most} * 2 + 1);
    QCOMPARE(geometry.at(geometry.lines() - 1), Place(most - 1, 0));
    QCOMPARE(geometry.lineOf({most - 1, 0}), geometry.lines() - 1);
}

QTEST_GUILESS_MAIN(TestRowGeometry)
#include "tst_rowgeometry.moc"
