// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/listview.h"

#include "ui/history/listaccessible.h"
#include "ui/history/rowlayout.h"
#include "ui/models/roles.h"
#include "ui/theme/colors.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace tidings::ui {

using namespace Qt::StringLiterals;

ListView::ListView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(RowLayout::branchWidth);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setAnimated(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    installListAccessible();
    const auto tellFolding = [this](const QModelIndex &index) { tellOfFolding(this, index); };
    connect(this, &QTreeView::expanded, this, tellFolding);
    connect(this, &QTreeView::collapsed, this, tellFolding);
}

void ListView::setModel(QAbstractItemModel *model)
{
    // Before the view itself hears of the rows: it forgets then where they were.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListView::rememberPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListView::leaveGoing);
    // An item that grows moves up; where it was is above or below what is read, and where it goes to is above that.
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ListView::leaveGoing);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_top = QModelIndex(); });
    QTreeView::setModel(model);
}

/// The row of the list that a child stands below.
static QModelIndex topLevel(const QModelIndex &index)
{
    return index.parent().isValid() ? index.parent() : index;
}

/// Whether it is one of these rows, or a child of one.
static bool isAmong(const QModelIndex &index, const QModelIndex &parent, int first, int last)
{
    const auto at = index.parent() == parent ? index : index.parent();
    return at.isValid() && at.parent() == parent && at.row() >= first && at.row() <= last;
}

void ListView::rememberPlace()
{
    // At the very top new rows simply appear.
    if (m_top.isValid() || isAtTop()) {
        return;
    }
    // Also before what goes in below: of many at once each would be laid out to see where it goes.
    const auto top = indexAt(QPoint(viewport()->width() / 2, 0));
    m_top = top;
    m_topOffset = top.isValid() ? visualRect(top).top() : 0;
}

/// Rows go away from where they are: what stays is what one reads on, the row at the top or the first below it.
void ListView::leaveGoing(const QModelIndex &parent, int first, int last)
{
    if (isAtTop() || (m_top.isValid() && !isAmong(m_top, parent, first, last))) {
        return;
    }
    // Of what is laid out only now.
    const auto anchor = anchorPast(parent, first, last);
    m_top = anchor;
    m_topOffset = anchor.isValid() ? visualRect(anchor).top() : 0;
}

QModelIndex ListView::anchorPast(const QModelIndex &parent, int first, int last) const
{
    auto row = indexAt(QPoint(viewport()->width() / 2, 0));
    // Who reads what an item unfolds to goes with it.
    while (row.isValid() && isAmong(row, parent, first, last) && !(isExpanded(topLevel(row)) && first == last)) {
        row = indexBelow(row);
    }
    return row;
}

bool ListView::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

QModelIndex ListView::firstInView() const
{
    auto row = indexAt(QPoint(viewport()->width() / 2, 0));
    while (row.isValid() && row.data(KindRole).value<RowKind>() == RowKind::Day) {
        row = indexBelow(row);
    }
    return topLevel(row);
}

void ListView::moveToTop()
{
    scrollToTop();
    const auto first = firstInView();
    if (first.isValid()) {
        setCurrentIndex(first);
        // Its heading, too.
        scrollToTop();
    }
}

void ListView::doItemsLayout()
{
    QTreeView::doItemsLayout();
    if (m_top.isValid()) {
        auto *const bar = verticalScrollBar();
        bar->setValue(bar->value() + visualRect(m_top).top() - m_topOffset);
        m_top = QModelIndex();
    }
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    tellVisible();
}

void ListView::tellVisible()
{
    const auto middle = viewport()->width() / 2;
    const auto first = indexAt(QPoint(middle, 0));
    const auto last = indexAt(QPoint(middle, viewport()->height() - 1));
    if (first.isValid()) {
        const auto bottom = last.isValid() ? topLevel(last).row() : model()->rowCount() - 1;
        Q_EMIT visibleRowsChanged(topLevel(first).row(), bottom);
    }
}

void ListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    if (!hasFocus()) {
        option->palette = withSoftSelection(option->palette);
    }
}

void ListView::moveBy(int step)
{
    auto index = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    // Where nothing is selected the focus shows where one begins.
    if (selectionModel()->hasSelection()) {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    }
    while (index.isValid() && index.data(KindRole).value<RowKind>() == RowKind::Day) {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    }
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

void ListView::toggleFolding(const QModelIndex &index)
{
    if (index.data(KindRole).value<RowKind>() == RowKind::Group) {
        setExpanded(index, !isExpanded(index));
    }
}

bool ListView::isOnBranch(const QModelIndex &index, const QPoint &position) const
{
    const auto row = visualRect(index);
    const QRect branch(row.topLeft(), QSize(RowLayout::branchWidth, row.height()));
    return index.data(KindRole).value<RowKind>() == RowKind::Group &&
           QStyle::visualRect(layoutDirection(), row, branch).contains(position);
}

bool ListView::runLetter(const QString &letter)
{
    if (letter == "j"_L1) {
        moveBy(1);
    } else if (letter == "k"_L1) {
        moveBy(-1);
    } else if (letter == "/"_L1) {
        Q_EMIT searchWanted();
    } else if (letter == "u"_L1) {
        Q_EMIT readToggled();
    } else if (letter == "e"_L1) {
        Q_EMIT explanationWanted();
    } else if (letter == "m"_L1) {
        Q_EMIT muteWanted();
    } else if (letter == "?"_L1) {
        Q_EMIT keysWanted();
    } else {
        return false;
    }
    return true;
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const auto hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!hasCommand && runLetter(event->text())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (selectionModel()->hasSelection()) {
            QTreeView::keyPressEvent(event);
        } else {
            moveBy(1);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        toggleFolding(currentIndex());
        return;
    case Qt::Key_Home:
        moveToTop();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ListView::focusInEvent(QFocusEvent *event)
{
    // QAbstractItemView would begin at the first day's heading.
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(KindRole).value<RowKind>() != RowKind::Day) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
    QTreeView::focusInEvent(event);
    tellOfFocusSoon(this);
}

// QTreeView tells screen readers of a row by its number among all, not all of which are there for them.
// NOLINTBEGIN(bugprone-parent-virtual-call)
void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    tellOfFocus(this);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    tellOfSelection(this, selected, deselected);
}
// NOLINTEND(bugprone-parent-virtual-call)

void ListView::mousePressEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    const auto index = indexAt(position);
    if (event->button() == Qt::LeftButton && isOnBranch(index, position)) {
        setCurrentIndex(index);
        toggleFolding(index);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    const auto index = indexAt(position);
    if (isOnBranch(index, position)) {
        mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT opened(index);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

} // namespace tidings::ui
