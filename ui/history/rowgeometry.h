// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tidings::ui {

/// A row of a list, or what stands below it once it is unfolded.
struct RowPlace
{
    int row = -1;
    /// -1: the row itself.
    int child = -1;

    [[nodiscard]] bool isValid() const { return row >= 0; }
    bool operator==(const RowPlace &other) const = default;
};

/// Which line of a list is which row. A line is what is drawn: each row of the list, and below those that are unfolded
/// their children. Only of unfolded rows anything is kept, so that neither memory nor time goes with how many rows
/// there are; finding a line takes a binary search among the unfolded ones, a change a walk along them.
///
/// A change tells what has become of a place, as it was before it.
class RowGeometry
{
public:
    using Place = RowPlace;

    /// Another list, all of it folded.
    void reset(int rows);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] qint64 lines() const { return m_rows + m_children; }

    /// What is drawn there; invalid if nothing is.
    [[nodiscard]] Place at(qint64 line) const;
    /// -1 if it is not drawn.
    [[nodiscard]] qint64 lineOf(Place place) const;

    [[nodiscard]] bool isUnfolded(int row) const;
    /// Those of these rows that are, from top to bottom.
    [[nodiscard]] std::vector<int> unfolded(int first, int last) const;
    Place unfold(int row, int children, Place kept = {});
    /// Places among the children become the row's.
    Place fold(int row, Place kept = {});

    /// Before rows are removed or moved: the place itself if it stays, else what follows below them, if anything does.
    [[nodiscard]] Place pastRows(Place place, int first, int count) const;
    [[nodiscard]] Place pastChildren(Place place, int row, int first, int count) const;

    Place insert(int first, int count, Place kept = {});
    Place remove(int first, int count, Place kept = {});
    /// To before the row `to`, as it is counted before the move.
    Place move(int first, int count, int to, Place kept = {});
    /// Of a row that is folded they do not matter.
    Place insertChildren(int row, int first, int count, Place kept = {});
    Place removeChildren(int row, int first, int count, Place kept = {});
    /// Of an unfolded row.
    [[nodiscard]] int children(int row) const;

private:
    struct Unfolded
    {
        int row = 0;
        int children = 0;
        /// Children of all those above.
        qint64 above = 0;
    };
    [[nodiscard]] std::vector<Unfolded>::const_iterator lowerBound(int row) const;
    [[nodiscard]] Unfolded *find(int row);
    void count();

    int m_rows = 0;
    qint64 m_children = 0;
    // Sorted.
    std::vector<Unfolded> m_unfolded;
};

} // namespace tidings::ui
