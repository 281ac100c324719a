// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/listview.h"
#include "ui/history/rowdelegate.h"
#include "ui/models/roles.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>

#include <malloc.h>

#include <limits>
#include <map>
#include <numeric>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// Rows with names that are numbers; each tenth is an item with three messages, which come when they are asked for.
/// Counts what it is asked.
class Rows final : public QAbstractItemModel
{
public:
    explicit Rows(int count)
        : m_names(static_cast<std::size_t>(count))
    {
        std::iota(m_names.begin(), m_names.end(), 0);
    }

    void insert(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        for (int i = 0; i < count; ++i) {
            m_names.insert(m_names.begin() + first, m_nextName++);
        }
        endInsertRows();
    }
    void remove(int first, int count)
    {
        for (int row = first; row < first + count; ++row) {
            fold(index(row, 0));
        }
        beginRemoveRows({}, first, first + count - 1);
        m_names.erase(m_names.begin() + first, m_names.begin() + first + count);
        endRemoveRows();
    }
    void move(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        const auto name = nameOf(from);
        m_names.insert(m_names.begin() + to, name);
        m_names.erase(m_names.begin() + (to < from ? from + 1 : from));
        endMoveRows();
    }
    void addChild(int row)
    {
        const auto above = index(row, 0);
        beginInsertRows(above, 0, 0);
        ++m_children[nameOf(row)];
        endInsertRows();
    }
    void fold(const QModelIndex &index)
    {
        if (const auto count = rowCount(index); index.isValid() && count > 0) {
            beginRemoveRows(index, 0, count - 1);
            m_children.erase(nameOf(index.row()));
            endRemoveRows();
        }
    }
    /// Nothing is known of it any more.
    void forget(int row)
    {
        m_forgotten.insert(nameOf(row));
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
    void resetTo(int count)
    {
        beginResetModel();
        m_names.resize(static_cast<std::size_t>(count));
        std::iota(m_names.begin(), m_names.end(), 0);
        m_children.clear();
        endResetModel();
    }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        ++questions;
        if (row < 0 || column != 0 || row >= rowCount(parent)) {
            return {};
        }
        return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(nameOf(parent.row())) + 1 : quintptr{0});
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override
    {
        if (index.internalId() == 0) {
            return {};
        }
        const auto found = std::ranges::find(m_names, static_cast<int>(index.internalId()) - 1);
        return createIndex(static_cast<int>(found - m_names.begin()), 0, quintptr{0});
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid()) {
            return static_cast<int>(m_names.size());
        }
        const auto found = parent.internalId() == 0 ? m_children.find(nameOf(parent.row())) : m_children.end();
        return found == m_children.end() ? 0 : found->second;
    }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent) const override
    {
        return !parent.isValid() || isGroup(parent);
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return parent.isValid() && isGroup(parent) && !m_children.contains(nameOf(parent.row()));
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent)) {
            return;
        }
        beginInsertRows(parent, 0, 2);
        m_children[nameOf(parent.row())] = 3;
        endInsertRows();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++questions;
        switch (role) {
        case Qt::DisplayRole:
            return index.internalId() == 0 ? u"%1"_s.arg(nameOf(index.row()))
                                           : u"%1.%2"_s.arg(index.internalId() - 1).arg(index.row());
        case ui::KindRole:
            return QVariant::fromValue(isGroup(index) ? ui::RowKind::Group : ui::RowKind::Message);
        case ui::LoadedRole:
            return true;
        default:
            return {};
        }
    }

    mutable qint64 questions = 0;

private:
    [[nodiscard]] int nameOf(int row) const { return m_names[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isGroup(const QModelIndex &index) const
    {
        return index.internalId() == 0 && nameOf(index.row()) % 10 == 0 && !m_forgotten.contains(nameOf(index.row()));
    }

    std::vector<int> m_names;
    std::map<int, int> m_children;
    QSet<int> m_forgotten;
    int m_nextName = 10'000'001;
};

/// As many rows as there can be, all alike.
class Endless final : public QAbstractListModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return std::numeric_limits<int>::max(); }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        return role == ui::KindRole ? QVariant::fromValue(ui::RowKind::Message) : QVariant();
    }
};

class Fixture
{
public:
    explicit Fixture(int count)
        : model(count)
    {
        view.setItemDelegate(&m_delegate);
        view.setModel(&model);
        QObject::connect(&view, &ui::ListView::collapsed, &model, &Rows::fold);
        view.resize(500, 20 * rowHeight() + 5);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    [[nodiscard]] int rowHeight() const { return view.visualRect(model.index(0, 0)).height(); }
    [[nodiscard]] QScrollBar &bar() { return *view.verticalScrollBar(); }
    [[nodiscard]] QString current() const { return view.currentIndex().data().toString(); }
    [[nodiscard]] QModelIndex row(int row) const { return model.index(row, 0); }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }
    /// What is in view, with how far it is from the top.
    [[nodiscard]] QStringList shown() const
    {
        QStringList all;
        for (auto row = view.indexAt({5, 0}); row.isValid() && view.visualRect(row).top() < view.viewport()->height();
             row = view.indexBelow(row)) {
            all << u"%1 at %2"_s.arg(row.data().toString()).arg(view.visualRect(row).top());
        }
        return all;
    }

    Rows model;
    ui::ListView view;

private:
    ui::RowDelegate m_delegate;
};

std::size_t bytesInUse()
{
    const auto heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

/// Everything that may be drawn, line by line.
QModelIndexList linesOf(const ui::ListView &view)
{
    QModelIndexList all;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const auto index = view.model()->index(row, 0);
        all << index;
        for (int child = 0; view.isExpanded(index) && child < view.model()->rowCount(index); ++child) {
            all << view.model()->index(child, 0, index);
        }
    }
    return all;
}

} // namespace

class TestListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningOfWindows(); }
    void asksAsLittleOfAMillionRowsAsOfAThousand();
    void keepsNothingOfAMillionRows();
    void rowsThatComeAboveMoveNothing();
    void atTheTopNewRowsAppear();
    void rowsThatGoAboveMoveNothing();
    void whenTheRowAtTheTopGoesTheNextOneStays();
    void theCurrentRowMayGoOutOfView();
    void aRowThatMovesMovesNothingElse();
    void keysMove();
    void keysFold_data();
    void keysFold();
    void childrenComeWhenTheyAreThere();
    void whatLosesItsChildrenIsFolded();
    void scrollsToWhereItIsAsked();
    void aRowThatIsClickedComesIntoViewLater();
    void anotherHeightKeepsThePlace();
    void agreesWithTheModelWhateverHappens();
    void whatCannotBeScrolledToDoesNoHarm();
};

/// What a list of so many rows is asked while one does all sorts of things.
static qint64 questionsOf(int count)
{
    Fixture list(count);
    list.model.questions = 0;
    const auto paint = [&list] { list.view.viewport()->grab(); };
    for (const auto key : {Qt::Key_End, Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Right}) {
        list.press(key);
        paint();
    }
    list.bar().setValue(list.bar().maximum() / 2 / list.rowHeight() * list.rowHeight());
    paint();
    for (int i = 0; i < 100; ++i) {
        list.model.insert(1, 1);
    }
    list.model.remove(10, 50);
    list.model.move(20, 5);
    list.view.expand(list.row(0));
    list.view.doItemsLayout();
    paint();
    list.model.resetTo(count - 1);
    paint();
    return list.model.questions;
}

void TestListView::asksAsLittleOfAMillionRowsAsOfAThousand()
{
    const auto few = questionsOf(1000);
    QVERIFY(few > 0);
    QCOMPARE(questionsOf(1'000'000), few);
}

void TestListView::keepsNothingOfAMillionRows()
{
    Fixture list(10);
    const auto before = bytesInUse();
    list.model.resetTo(1'000'000);
    const auto modelled = bytesInUse();
    list.press(Qt::Key_End);
    list.view.viewport()->grab();
    list.press(Qt::Key_Home);
    QCOMPARE(list.view.indexAt({5, 5}), list.row(0));
    // A sanitiser counts by itself, and says nothing here.
    if (before > 0) {
        // Four bytes a row are the model's own. One byte a row more would be a million.
        QVERIFY2(bytesInUse() < before + 4'000'000 + 500'000, qPrintable(u"%1"_s.arg(bytesInUse() - before)));
        QVERIFY2(bytesInUse() < modelled + 500'000, qPrintable(u"%1"_s.arg(bytesInUse() - modelled)));
    }
}

void TestListView::rowsThatComeAboveMoveNothing()
{
    Fixture list(200);
    list.bar().setValue(100 * list.rowHeight() + 3);
    list.view.setCurrentIndex(list.row(105));
    const auto before = list.shown();
    list.model.insert(0, 7);
    QCOMPARE(list.shown(), before);
    list.model.insert(107, 1);
    QCOMPARE(list.shown(), before);
    QCOMPARE(list.current(), u"105"_s);
    // Within what is in view they do appear.
    list.model.insert(115, 1);
    QVERIFY(list.shown() != before);
    QCOMPARE(list.shown().first(), before.first());
    // So does what an item above unfolds to.
    list.view.expand(list.row(7));
    QCOMPARE(list.view.isExpanded(list.row(7)), true);
    QCOMPARE(list.shown().first(), before.first());
    list.view.setExpanded(list.row(7), false);
    QCOMPARE(list.shown().first(), before.first());
}

void TestListView::atTheTopNewRowsAppear()
{
    Fixture list(200);
    list.model.insert(0, 1);
    QVERIFY(list.view.isAtTop());
    QCOMPARE(list.shown().first(), u"10000001 at 0"_s);
    QCOMPARE(list.shown().at(1), u"0 at %1"_s.arg(list.rowHeight()));
}

void TestListView::rowsThatGoAboveMoveNothing()
{
    Fixture list(200);
    list.bar().setValue(100 * list.rowHeight() + 3);
    const auto before = list.shown();
    list.model.remove(0, 50);
    QCOMPARE(list.shown(), before);
    list.model.remove(100, 50);
    QCOMPARE(list.shown(), before);
    // What is left is not as high as all that.
    list.model.remove(0, 90);
    QVERIFY(list.view.isAtTop());
    QCOMPARE(list.shown().size(), 10);
}

void TestListView::whenTheRowAtTheTopGoesTheNextOneStays()
{
    Fixture list(200);
    list.bar().setValue(100 * list.rowHeight() + 3);
    const auto before = list.shown();
    list.model.remove(98, 5);
    QCOMPARE(list.shown().mid(3), before.mid(3));
}

void TestListView::theCurrentRowMayGoOutOfView()
{
    Fixture list(200);
    list.view.setCurrentIndex(list.row(5));
    list.bar().setValue(100 * list.rowHeight() + 3);
    const auto before = list.shown();
    list.model.remove(5, 1);
    QCOMPARE(list.shown(), before);
    QCOMPARE(list.current(), u"6"_s);
}

void TestListView::aRowThatMovesMovesNothingElse()
{
    Fixture list(200);
    list.bar().setValue(100 * list.rowHeight() + 3);
    const auto before = list.shown();
    list.model.move(150, 1);
    QCOMPARE(list.shown(), before);
    list.model.move(1, 170);
    QCOMPARE(list.shown(), before);
    // The one at the top.
    list.model.move(100, 0);
    QCOMPARE(list.shown().mid(1), before.mid(1));
    // Who reads what it unfolds to goes with it.
    list.view.expand(list.row(110));
    list.bar().setValue(111 * list.rowHeight() + 4);
    const auto read = list.shown().first(3);
    QCOMPARE(read.first(), u"110.0 at -4"_s);
    list.model.move(110, 50);
    QCOMPARE(list.shown().first(3), read);
}

void TestListView::keysMove()
{
    Fixture list(200);
    list.press(Qt::Key_Home);
    QCOMPARE(list.current(), u"0"_s);
    list.press(Qt::Key_Down);
    QCOMPARE(list.current(), u"1"_s);
    list.press(Qt::Key_PageDown);
    QCOMPARE(list.current(), u"21"_s);
    // All of it.
    QVERIFY(list.view.viewport()->rect().contains(list.view.visualRect(list.view.currentIndex())));
    list.press(Qt::Key_PageUp);
    list.press(Qt::Key_Up);
    QCOMPARE(list.current(), u"0"_s);
    list.press(Qt::Key_PageUp);
    QCOMPARE(list.current(), u"0"_s);
    list.press(Qt::Key_End);
    QCOMPARE(list.current(), u"199"_s);
    QCOMPARE(list.bar().value(), list.bar().maximum());
    list.press(Qt::Key_PageDown);
    QCOMPARE(list.current(), u"199"_s);
    QVERIFY(list.view.selectionModel()->isSelected(list.row(199)));
    QCOMPARE(list.view.selectionModel()->selectedRows().size(), 1);
}

void TestListView::keysFold_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestListView::keysFold()
{
    QFETCH(Qt::LayoutDirection, direction);
    const bool isMirrored = direction == Qt::RightToLeft;
    const auto in = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const auto out = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    Fixture list(200);
    list.view.setLayoutDirection(direction);
    const QSignalSpy expanded(&list.view, &ui::ListView::expanded);
    const QSignalSpy collapsed(&list.view, &ui::ListView::collapsed);
    list.view.setCurrentIndex(list.row(10));
    list.press(in);
    QVERIFY(list.view.isExpanded(list.row(10)));
    QCOMPARE(list.current(), u"10"_s);
    QCOMPARE(expanded.size(), 1);
    const auto child = list.model.index(0, 0, list.row(10));
    const auto place = list.view.visualRect(child);
    QCOMPARE(place.top(), list.view.visualRect(list.row(10)).bottom() + 1);
    QCOMPARE(place.width(), list.view.viewport()->width() - 22);
    QCOMPARE(place.left(), isMirrored ? 0 : 22);
    list.press(in);
    QCOMPARE(list.current(), u"10.0"_s);
    list.press(in);
    list.press(Qt::Key_Down);
    QCOMPARE(list.current(), u"10.1"_s);
    list.press(out);
    QCOMPARE(list.current(), u"10"_s);
    list.press(out);
    QVERIFY(!list.view.isExpanded(list.row(10)));
    QCOMPARE(collapsed.size(), 1);
    QCOMPARE(list.view.indexBelow(list.row(10)), list.row(11));
    list.press(out);
    QCOMPARE(list.current(), u"10"_s);
    // There is nothing to unfold.
    list.view.setCurrentIndex(list.row(11));
    list.press(in);
    QCOMPARE(list.current(), u"11"_s);
    QCOMPARE(expanded.size(), 1);
    // Where its mark is a click is enough.
    const auto row = list.view.visualRect(list.row(10));
    QTest::mouseClick(
        list.view.viewport(), Qt::LeftButton, {}, {isMirrored ? row.right() - 10 : row.left() + 10, row.center().y()});
    QVERIFY(list.view.isExpanded(list.row(10)));
    QCOMPARE(list.current(), u"10"_s);
}

void TestListView::childrenComeWhenTheyAreThere()
{
    Fixture list(200);
    list.view.expand(list.row(20));
    QCOMPARE(list.model.rowCount(list.row(20)), 3);
    QCOMPARE(list.view.indexBelow(list.row(20)).data().toString(), u"20.0"_s);
    list.bar().setValue(22 * list.rowHeight());
    QCOMPARE(list.shown().first(), u"20.1 at 0"_s);
    list.model.addChild(20);
    QCOMPARE(list.shown().first(), u"20.2 at 0"_s);
    // Not its own child: the list unfolds to it.
    list.model.fetchMore(list.row(100));
    list.view.setCurrentIndex(list.model.index(1, 0, list.row(100)));
    QVERIFY(list.view.isExpanded(list.row(100)));
    QVERIFY(list.shown().join(u' ').contains(u"100.1 at"_s));
}

void TestListView::whatLosesItsChildrenIsFolded()
{
    Fixture list(200);
    const QSignalSpy collapsed(&list.view, &ui::ListView::collapsed);
    list.view.expand(list.row(0));
    list.view.expand(list.row(10));
    list.model.fold(list.row(0));
    QVERIFY(!list.view.isExpanded(list.row(0)));
    QCOMPARE(collapsed.size(), 1);
    list.model.forget(10);
    QVERIFY(!list.view.isExpanded(list.row(10)));
    QCOMPARE(list.view.indexBelow(list.row(10)), list.row(11));
    list.view.expand(list.row(20));
    list.model.resetTo(100);
    QVERIFY(!list.view.isExpanded(list.row(20)));
}

void TestListView::scrollsToWhereItIsAsked()
{
    Fixture list(200);
    const auto height = list.rowHeight();
    const auto room = list.view.viewport()->height();
    list.view.scrollTo(list.row(100), QAbstractItemView::PositionAtTop);
    QCOMPARE(list.view.visualRect(list.row(100)).top(), 0);
    list.view.scrollTo(list.row(100), QAbstractItemView::PositionAtBottom);
    QCOMPARE(list.view.visualRect(list.row(100)).bottom(), room - 1);
    list.view.scrollTo(list.row(100), QAbstractItemView::PositionAtCenter);
    QVERIFY(std::abs(list.view.visualRect(list.row(100)).center().y() - room / 2) <= 1);
    const auto before = list.bar().value();
    list.view.scrollTo(list.row(101));
    QCOMPARE(list.bar().value(), before);
    list.view.scrollTo(list.row(20));
    QCOMPARE(list.bar().value(), 20 * height);
    list.view.scrollTo({});
    QCOMPARE(list.bar().value(), 20 * height);
    QVERIFY(!list.view.indexAt({5, -21 * height}).isValid());
}

/// What sticks out at the bottom is left alone for the time of a double click.
void TestListView::aRowThatIsClickedComesIntoViewLater()
{
    Fixture list(200);
    const auto last = list.view.visualRect(list.row(20));
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, last.topLeft() + QPoint(100, 2));
    QCOMPARE(list.current(), u"20"_s);
    QVERIFY(list.view.isAtTop());
    QTRY_VERIFY(!list.view.isAtTop());
    QVERIFY(list.view.viewport()->rect().contains(list.view.visualRect(list.row(20))));
}

void TestListView::anotherHeightKeepsThePlace()
{
    Fixture list(200);
    list.bar().setValue(100 * list.rowHeight());
    const auto before = list.rowHeight();
    static_cast<ui::RowDelegate *>(list.view.itemDelegate())->setTwoLines(true);
    list.view.doItemsLayout();
    QVERIFY(list.rowHeight() > before);
    QCOMPARE(list.shown().first(), u"100 at 0"_s);
}

void TestListView::agreesWithTheModelWhateverHappens()
{
    QRandomGenerator random(7);
    const auto below = [&random](int end) { return static_cast<int>(random.bounded(std::max(end, 1))); };
    Fixture list(60);
    for (int step = 0; step < 300; ++step) {
        const auto count = list.model.rowCount();
        const auto row = below(count);
        switch (count == 0 ? 0 : below(6)) {
        case 0:
            list.model.insert(row, 1 + below(3));
            break;
        case 1:
            list.model.remove(row, 1 + below(std::min(2, count - row)));
            break;
        case 2:
            if (const auto to = below(count + 1); to != row && to != row + 1) {
                list.model.move(row, to);
            }
            break;
        case 3:
            list.view.setExpanded(list.row(row), !list.view.isExpanded(list.row(row)));
            break;
        case 4:
            list.view.setCurrentIndex(list.row(row));
            break;
        default:
            list.bar().setValue(below(list.bar().maximum()));
        }
        const auto lines = linesOf(list.view);
        const auto height = list.rowHeight();
        const auto offset = list.bar().value();
        QCOMPARE(list.bar().maximum(), std::max(0, int(lines.size()) * height - list.view.viewport()->height()));
        for (int line = 0; line < lines.size(); ++line) {
            QCOMPARE(list.view.visualRect(lines[line]).top(), line * height - offset);
            QCOMPARE(list.view.indexAt({5, line * height - offset + 1}), lines[line]);
            QCOMPARE(list.view.indexBelow(lines[line]), lines.value(line + 1));
            QCOMPARE(list.view.indexAbove(lines[line]), lines.value(line - 1));
        }
    }
}

void TestListView::whatCannotBeScrolledToDoesNoHarm()
{
    Endless model;
    ui::RowDelegate delegate;
    ui::ListView view;
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(300, 300);
    view.show();
    QVERIFY(view.verticalScrollBar()->maximum() > 1'000'000'000);
    view.setCurrentIndex(model.index(std::numeric_limits<int>::max() - 1));
    view.scrollToBottom();
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.indexAt({5, 5}).isValid());
    QVERIFY(!view.visualRect(view.currentIndex()).intersects(view.viewport()->rect()));
    view.grab();
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(view.isAtTop());
}

QTEST_MAIN(TestListView)
#include "tst_listview.moc"
