// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowsview.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace tidings::ui {

/// Half of what a number holds: rectangles are added to it.
static int bounded(qint64 pixels)
{
    constexpr qint64 most = 1 << 30;
    return static_cast<int>(std::clamp(pixels, -most, most));
}

RowsView::RowsView(int indentation, QWidget *parent)
    : QAbstractItemView(parent)
    , m_indentation(indentation)
{
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
}

void RowsView::setModel(QAbstractItemModel *model)
{
    // Before QAbstractItemView hears of it, which asks where things are.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowsView::removeRows);
    connect(model, &QAbstractItemModel::rowsMoved, this, &RowsView::moveRows);
    // In another order all is folded.
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowsView::relayout);
    QAbstractItemView::setModel(model);
}

void RowsView::reset()
{
    relayout();
    QAbstractItemView::reset();
}

void RowsView::relayout()
{
    m_geometry.reset(model() ? model()->rowCount() : 0);
    updateGeometries();
    viewport()->update();
}

RowsView::Place RowsView::placeOf(const QModelIndex &index)
{
    const auto above = index.parent();
    return above.isValid() ? Place{above.row(), index.row()} : Place{index.row(), -1};
}

QModelIndex RowsView::indexOf(Place place) const
{
    if (!place.isValid() || !model()) {
        return {};
    }
    const auto row = model()->index(place.row, 0);
    return place.child < 0 ? row : model()->index(place.child, 0, row);
}

qint64 RowsView::lineAt(int y) const
{
    const auto inContent = qint64{y} + verticalOffset();
    return m_rowHeight > 0 && inContent >= 0 ? inContent / m_rowHeight : -1;
}

QRect RowsView::rectOfLine(qint64 line) const
{
    return {0, bounded(line * m_rowHeight - verticalOffset()), viewport()->width(), m_rowHeight};
}

QRect RowsView::visualRect(const QModelIndex &index) const
{
    const auto place = placeOf(index);
    const auto line = m_geometry.lineOf(place);
    if (line < 0) {
        return {};
    }
    auto rect = rectOfLine(line);
    rect.setLeft(place.child < 0 ? 0 : m_indentation);
    return QStyle::visualRect(layoutDirection(), rectOfLine(line), rect);
}

QModelIndex RowsView::indexAt(const QPoint &point) const
{
    return indexOfLine(lineAt(point.y()));
}

QModelIndex RowsView::indexAbove(const QModelIndex &index) const
{
    return indexOfLine(lineOf(index) - 1);
}

QModelIndex RowsView::indexBelow(const QModelIndex &index) const
{
    const auto line = lineOf(index);
    return line < 0 ? QModelIndex() : indexOfLine(line + 1);
}

int RowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool RowsView::isAtTop() const
{
    return verticalOffset() == 0;
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    expand(index.parent());
    const auto line = lineOf(index);
    const auto above = line * m_rowHeight;
    const auto below = above + m_rowHeight - viewport()->height();
    const auto now = qint64{verticalOffset()};
    const bool isAbove = now > above || viewport()->height() < m_rowHeight;
    const auto wanted = hint == PositionAtTop      ? above
                        : hint == PositionAtBottom ? below
                        : hint == PositionAtCenter ? (above + below) / 2
                        : isAbove                  ? above
                                                   : std::max(now, below);
    if (line >= 0) {
        verticalScrollBar()->setValue(bounded(wanted));
    }
}

bool RowsView::isExpanded(const QModelIndex &index) const
{
    return index.isValid() && !index.parent().isValid() && m_geometry.isUnfolded(index.row());
}

void RowsView::setExpanded(const QModelIndex &index, bool isWanted)
{
    if (!index.isValid() || index.parent().isValid() || isExpanded(index) == isWanted ||
        (isWanted && !model()->hasChildren(index))) {
        return;
    }
    const auto row = index.row();
    change(top(), [&](Place kept) {
        return isWanted ? m_geometry.unfold(row, model()->rowCount(index), kept) : m_geometry.fold(row, kept);
    });
    if (isWanted && model()->canFetchMore(index)) {
        model()->fetchMore(index);
    }
    Q_EMIT isWanted ? expanded(index) : collapsed(index);
}

void RowsView::change(Place kept, const std::function<Place(Place)> &change)
{
    const auto wasAtTop = isAtTop();
    const auto offset = verticalOffset();
    const auto before = m_geometry.lineOf(kept);
    const auto after = m_geometry.lineOf(change(kept));
    const QScopedValueRollback keeping(m_isKeepingPlace, true);
    updateGeometries();
    if (!wasAtTop && before >= 0 && after >= 0) {
        verticalScrollBar()->setValue(bounded(offset + (after - before) * m_rowHeight));
    }
    viewport()->update();
}

void RowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const auto count = last - first + 1;
    change(top(), [&](Place kept) {
        return parent.isValid() ? m_geometry.insertChildren(parent.row(), first, count, kept)
                                : m_geometry.insert(first, count, kept);
    });
    QAbstractItemView::rowsInserted(parent, first, last);
}

void RowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // The current row may be among them and another one become it; that is no reason to leave what is being read.
    const auto offset = verticalOffset();
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    verticalScrollBar()->setValue(offset);
}

void RowsView::removeRows(const QModelIndex &parent, int first, int last)
{
    const auto count = last - first + 1;
    const auto row = parent.row();
    if (!parent.isValid()) {
        change(m_geometry.pastRows(top(), first, count),
            [&](Place kept) { return m_geometry.remove(first, count, kept); });
        return;
    }
    change(m_geometry.pastChildren(top(), row, first, count),
        [&](Place kept) { return m_geometry.removeChildren(row, first, count, kept); });
    if (model()->rowCount(parent) == 0) {
        setExpanded(parent, false);
    }
}

void RowsView::moveRows(const QModelIndex &, int first, int last, const QModelIndex &, int to)
{
    const auto count = last - first + 1;
    // Who reads what a row unfolds to goes with it.
    const auto isReadOn = count == 1 && m_geometry.isUnfolded(first);
    change(isReadOn ? top() : m_geometry.pastRows(top(), first, count),
        [&](Place kept) { return m_geometry.move(first, count, to, kept); });
}

void RowsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.parent().isValid()) {
        return;
    }
    // What was unfolded may be something else now.
    for (const auto row : m_geometry.unfolded(topLeft.row(), bottomRight.row())) {
        if (const auto index = model()->index(row, 0); !model()->hasChildren(index)) {
            setExpanded(index, false);
        }
    }
}

void RowsView::updateGeometries()
{
    const auto former = m_rowHeight;
    m_rowHeight = m_geometry.rows() > 0 ? std::max(sizeHintForIndex(model()->index(0, 0)).height(), 1) : 0;
    auto *const bar = verticalScrollBar();
    // The same rows in another height: the one at the top stays there.
    const auto offset = former > 0 && m_rowHeight > 0 ? qint64{bar->value()} * m_rowHeight / former : bar->value();
    const auto room = viewport()->height();
    bar->setRange(0, bounded(std::max<qint64>(m_geometry.lines() * m_rowHeight - room, 0)));
    bar->setPageStep(room);
    bar->setSingleStep(std::max(room / static_cast<int>(linesInPage() + 1), 2));
    bar->setValue(bounded(offset));
    QAbstractItemView::updateGeometries();
}

qint64 RowsView::linesInPage() const
{
    return m_rowHeight > 0 ? viewport()->height() / m_rowHeight : 0;
}

void RowsView::scrollContentsBy(int dx, int dy)
{
    if (m_isKeepingPlace) {
        return;
    }
    if (std::abs(dy) < viewport()->height()) {
        viewport()->scroll(dx, dy);
    } else {
        viewport()->update();
    }
}

QModelIndex RowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto current = currentIndex();
    const auto line = lineOf(current);
    const auto last = m_geometry.lines() - 1;
    const auto go = [&](qint64 to) { return indexOfLine(std::clamp<qint64>(to, 0, std::max<qint64>(last, 0))); };
    switch (action) {
    case MoveNext:
    case MoveDown:
        return go(line + 1);
    case MovePrevious:
    case MoveUp:
        return go(line - 1);
    case MoveHome:
        return go(0);
    case MoveEnd:
        return go(last);
    case MovePageUp:
        return go(line - std::max<qint64>(linesInPage(), 1));
    case MovePageDown:
        return go(line + std::max<qint64>(linesInPage(), 1));
    case MoveLeft:
        return isRightToLeft() ? unfoldOrEnter(current) : foldOrLeave(current);
    case MoveRight:
        return isRightToLeft() ? foldOrLeave(current) : unfoldOrEnter(current);
    }
    return current;
}

QModelIndex RowsView::foldOrLeave(const QModelIndex &index)
{
    setExpanded(index, false);
    return index.parent().isValid() ? index.parent() : index;
}

QModelIndex RowsView::unfoldOrEnter(const QModelIndex &index)
{
    if (isExpanded(index) && model()->rowCount(index) > 0) {
        return model()->index(0, 0, index);
    }
    setExpanded(index, true);
    return index;
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // Of one row only.
    const auto index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const auto &range : selection) {
        const auto first = lineOf(range.topLeft());
        const auto last = lineOf(range.bottomRight());
        if (first >= 0 && last >= 0) {
            region += (rectOfLine(first) | rectOfLine(last)) & viewport()->rect();
        }
    }
    return region;
}

} // namespace tidings::ui
