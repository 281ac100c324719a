// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sparserows.h"

#include <algorithm>

namespace tidings::ui {

std::vector<SparseRows::Known>::const_iterator SparseRows::lowerBound(qint64 offset) const
{
    return std::lower_bound(
        m_known.begin(), m_known.end(), offset, [](const Known &known, qint64 value) { return known.offset < value; });
}

std::vector<SparseRows::Known>::iterator SparseRows::lowerBound(qint64 offset)
{
    return m_known.begin() + (std::as_const(*this).lowerBound(offset) - m_known.cbegin());
}

const MessageRow *SparseRows::at(qint64 offset) const
{
    if (m_known.empty() || offset < m_known.front().offset || offset > m_known.back().offset) {
        return nullptr;
    }
    const auto found = lowerBound(offset);
    return found != m_known.end() && found->offset == offset ? found->row.get() : nullptr;
}

std::optional<qint64> SparseRows::find(qint64 row) const
{
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [row](const Known &known) { return known.row->row == row; });
    return found == m_known.end() ? std::nullopt : std::optional(found->offset);
}

std::optional<qint64> SparseRows::findItem(qint64 item) const
{
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [item](const Known &known) { return known.row->item == item; });
    return item == 0 || found == m_known.end() ? std::nullopt : std::optional(found->offset);
}

void SparseRows::place(qint64 offset, std::vector<MessageRow> rows)
{
    const Range range{offset, offset + std::ssize(rows)};
    forget(range);
    std::vector<Known> known;
    known.reserve(rows.size());
    for (auto &row : rows) {
        known.push_back({.offset = offset++, .row = std::make_unique<MessageRow>(std::move(row))});
    }
    m_known.insert(
        lowerBound(range.begin), std::make_move_iterator(known.begin()), std::make_move_iterator(known.end()));
}

void SparseRows::insert(qint64 offset, MessageRow row)
{
    insertUnknown(offset);
    m_known.insert(lowerBound(offset), Known{.offset = offset, .row = std::make_unique<MessageRow>(std::move(row))});
}

void SparseRows::insertUnknown(qint64 offset, qint64 count)
{
    std::for_each(lowerBound(offset), m_known.end(), [count](Known &known) { known.offset += count; });
}

void SparseRows::remove(qint64 offset, qint64 count)
{
    forget({offset, offset + count});
    std::for_each(lowerBound(offset), m_known.end(), [count](Known &known) { known.offset -= count; });
}

void SparseRows::forget(Range range)
{
    m_known.erase(lowerBound(range.begin), lowerBound(range.end));
}

void SparseRows::keepNear(qint64 offset, std::size_t limit)
{
    if (m_known.size() <= limit) {
        return;
    }
    std::vector<qint64> distances;
    distances.reserve(m_known.size());
    for (const auto &known : m_known) {
        distances.push_back(std::abs(known.offset - offset));
    }
    const auto farthest = distances.begin() + static_cast<std::ptrdiff_t>(limit);
    std::nth_element(distances.begin(), farthest, distances.end());
    std::erase_if(m_known, [&](const Known &known) {
        const auto isKept = known.row->isGone || known.row->isUnfolded;
        return !isKept && std::abs(known.offset - offset) >= *farthest;
    });
}

std::optional<qint64> SparseRows::firstMissing(Range within) const
{
    auto offset = within.begin;
    for (auto known = lowerBound(offset); known != m_known.end() && known->offset == offset; ++known) {
        ++offset;
    }
    return offset < within.end ? std::optional(offset) : std::nullopt;
}

SparseRows::Range SparseRows::gapAround(qint64 offset, qint64 total) const
{
    const auto below = lowerBound(offset);
    return {
        below == m_known.begin() ? 0 : std::prev(below)->offset + 1, below == m_known.end() ? total : below->offset};
}

SparseRows::Range SparseRows::placeFor(const MessageRow &row, Range within) const
{
    const auto first = lowerBound(within.begin);
    const auto last = lowerBound(within.end);
    const auto below =
        std::partition_point(first, last, [&row](const Known &known) { return isAbove(*known.row, row); });
    return {below == first ? within.begin : std::prev(below)->offset + 1, below == last ? within.end : below->offset};
}

qint64 SparseRows::goneBefore(qint64 offset) const
{
    return std::count_if(m_known.begin(), lowerBound(offset), [](const Known &known) { return known.row->isGone; });
}

void SparseRows::forEach(const std::function<void(qint64, MessageRow &)> &change)
{
    for (auto &known : m_known) {
        change(known.offset, *known.row);
    }
}

} // namespace tidings::ui
