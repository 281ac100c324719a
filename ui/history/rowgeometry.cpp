// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowgeometry.h"

#include <algorithm>

namespace tidings::ui {

/// Where a row is after a move.
static int movedRow(int row, int first, int count, int to)
{
    if (row >= first && row < first + count) {
        return to <= first ? row - (first - to) : row + (to - first - count);
    }
    if (row >= to && row < first) {
        return row + count;
    }
    return row >= first + count && row < to ? row - count : row;
}

static bool isAmong(int number, int first, int count)
{
    return number >= first && number < first + count;
}

void RowGeometry::reset(int rows)
{
    *this = {};
    m_rows = rows;
}

std::vector<RowGeometry::Unfolded>::const_iterator RowGeometry::lowerBound(int row) const
{
    return std::ranges::lower_bound(m_unfolded, row, {}, &Unfolded::row);
}

RowGeometry::Unfolded *RowGeometry::find(int row)
{
    const auto found = std::ranges::lower_bound(m_unfolded, row, {}, &Unfolded::row);
    return found != m_unfolded.end() && found->row == row ? &*found : nullptr;
}

void RowGeometry::count()
{
    m_children = 0;
    for (auto &one : m_unfolded) {
        one.above = m_children;
        m_children += one.children;
    }
}

RowGeometry::Place RowGeometry::at(qint64 line) const
{
    if (line < 0 || line >= lines()) {
        return {};
    }
    const auto isAtOrAbove = [line](const Unfolded &one) { return one.row + one.above <= line; };
    const auto next = std::ranges::partition_point(m_unfolded, isAtOrAbove);
    if (next == m_unfolded.begin()) {
        return {static_cast<int>(line), -1};
    }
    const auto &last = *std::prev(next);
    const auto below = line - last.row - last.above;
    if (below <= last.children) {
        return {last.row, static_cast<int>(below) - 1};
    }
    return {static_cast<int>(last.row + below - last.children), -1};
}

qint64 RowGeometry::lineOf(Place place) const
{
    if (place.row < 0 || place.row >= m_rows) {
        return -1;
    }
    const auto found = lowerBound(place.row);
    const auto line = place.row + (found == m_unfolded.end() ? m_children : found->above);
    if (place.child < 0) {
        return line;
    }
    const bool isDrawn = found != m_unfolded.end() && found->row == place.row && place.child < found->children;
    return isDrawn ? line + 1 + place.child : -1;
}

bool RowGeometry::isUnfolded(int row) const
{
    const auto found = lowerBound(row);
    return found != m_unfolded.end() && found->row == row;
}

std::vector<int> RowGeometry::unfolded(int first, int last) const
{
    std::vector<int> rows;
    for (auto one = lowerBound(first); one != m_unfolded.end() && one->row <= last; ++one) {
        rows.push_back(one->row);
    }
    return rows;
}

int RowGeometry::children(int row) const
{
    return isUnfolded(row) ? lowerBound(row)->children : 0;
}

RowGeometry::Place RowGeometry::unfold(int row, int children, Place kept)
{
    if (!isUnfolded(row)) {
        m_unfolded.insert(lowerBound(row), {.row = row, .children = children});
        count();
    }
    return kept;
}

RowGeometry::Place RowGeometry::fold(int row, Place kept)
{
    std::erase_if(m_unfolded, [row](const Unfolded &one) { return one.row == row; });
    count();
    return kept.row == row ? Place{row, -1} : kept;
}

RowGeometry::Place RowGeometry::pastRows(Place place, int first, int count) const
{
    if (!isAmong(place.row, first, count)) {
        return place;
    }
    return first + count < m_rows ? Place{first + count, -1} : Place();
}

RowGeometry::Place RowGeometry::pastChildren(Place place, int row, int first, int count) const
{
    if (place.row != row || !isAmong(place.child, first, count)) {
        return place;
    }
    if (first + count < children(row)) {
        return {row, first + count};
    }
    return row + 1 < m_rows ? Place{row + 1, -1} : Place{row, -1};
}

RowGeometry::Place RowGeometry::insert(int first, int count, Place kept)
{
    for (auto &one : m_unfolded) {
        one.row += one.row >= first ? count : 0;
    }
    m_rows += count;
    kept.row += kept.row >= first ? count : 0;
    return kept;
}

RowGeometry::Place RowGeometry::remove(int first, int count, Place kept)
{
    std::erase_if(m_unfolded, [&](const Unfolded &one) { return isAmong(one.row, first, count); });
    for (auto &one : m_unfolded) {
        one.row -= one.row >= first ? count : 0;
    }
    m_rows -= count;
    this->count();
    if (isAmong(kept.row, first, count)) {
        return {};
    }
    kept.row -= kept.row >= first ? count : 0;
    return kept;
}

RowGeometry::Place RowGeometry::move(int first, int count, int to, Place kept)
{
    for (auto &one : m_unfolded) {
        one.row = movedRow(one.row, first, count, to);
    }
    std::ranges::sort(m_unfolded, {}, &Unfolded::row);
    this->count();
    return kept.isValid() ? Place{movedRow(kept.row, first, count, to), kept.child} : kept;
}

RowGeometry::Place RowGeometry::insertChildren(int row, int first, int count, Place kept)
{
    if (auto *const one = find(row)) {
        one->children += count;
        this->count();
        kept.child += kept.row == row && kept.child >= first ? count : 0;
    }
    return kept;
}

RowGeometry::Place RowGeometry::removeChildren(int row, int first, int count, Place kept)
{
    auto *const one = find(row);
    if (!one) {
        return kept;
    }
    one->children -= count;
    this->count();
    if (kept.row == row && isAmong(kept.child, first, count)) {
        return {};
    }
    kept.child -= kept.row == row && kept.child >= first ? count : 0;
    return kept;
}

} // namespace tidings::ui
