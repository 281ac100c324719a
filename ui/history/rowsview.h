// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/rowgeometry.h"

#include <QAbstractItemView>

#include <functional>

namespace tidings::ui {

/// A list of one column whose rows are all equally high; a row that has children unfolds, they do not. Where a row is
/// drawn is worked out, not kept: neither memory nor time goes with how many there are. Rows that come, go or move
/// above what is in view do not move it; at the very top new ones appear. Who derives from it paints.
///
/// Moves happen among the rows, not among children. What is 2^30 pixels down and more, behind seven million rows of
/// 150, cannot be scrolled to.
class RowsView : public QAbstractItemView
{
    Q_OBJECT

public:
    /// Children begin further in by `indentation`.
    explicit RowsView(int indentation, QWidget *parent = nullptr);

    /// Once.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] bool isExpanded(const QModelIndex &index) const;
    /// Children that are not there yet are asked for. Nothing happens to what has none.
    void setExpanded(const QModelIndex &index, bool isWanted);
    void expand(const QModelIndex &index) { setExpanded(index, true); }
    /// What is drawn next to it; invalid at the end.
    [[nodiscard]] QModelIndex indexAbove(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexBelow(const QModelIndex &index) const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

Q_SIGNALS:
    void expanded(const QModelIndex &index);
    void collapsed(const QModelIndex &index);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int indentation() const { return m_indentation; }

private:
    using Place = RowGeometry::Place;

    void removeRows(const QModelIndex &parent, int first, int last);
    void moveRows(const QModelIndex &from, int first, int last, const QModelIndex &target, int to);
    /// Changes the geometry and lays out anew; what `kept` becomes stays where that was, but at the very top.
    void change(Place kept, const std::function<Place(Place)> &change);
    void relayout();

    [[nodiscard]] static Place placeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(Place place) const;
    [[nodiscard]] QModelIndex indexOfLine(qint64 line) const { return indexOf(m_geometry.at(line)); }
    [[nodiscard]] qint64 lineOf(const QModelIndex &index) const { return m_geometry.lineOf(placeOf(index)); }
    /// By its distance from the viewport's top, whether there is one or not.
    [[nodiscard]] qint64 lineAt(int y) const;
    [[nodiscard]] QRect rectOfLine(qint64 line) const;
    [[nodiscard]] Place top() const { return m_geometry.at(lineAt(0)); }
    [[nodiscard]] qint64 linesInPage() const;
    /// Left and right as in a list that is read from the left.
    [[nodiscard]] QModelIndex foldOrLeave(const QModelIndex &index);
    [[nodiscard]] QModelIndex unfoldOrEnter(const QModelIndex &index);

    const int m_indentation;
    RowGeometry m_geometry;
    /// 0 while there are none.
    int m_rowHeight = 0;
    bool m_isKeepingPlace = false;
};

} // namespace tidings::ui
