// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/messagerow.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidings::ui {

/// The few rows of a long list that are in memory, by their offset in it.
class SparseRows
{
public:
    struct Range
    {
        qint64 begin = 0;
        qint64 end = 0;

        [[nodiscard]] qint64 size() const { return end - begin; }
    };

    /// Nothing for a row that is not in memory.
    [[nodiscard]] const MessageRow *at(qint64 offset) const;
    [[nodiscard]] std::size_t size() const { return m_known.size(); }
    /// The offset of a message by its row in the database; nothing if it is not in memory.
    [[nodiscard]] std::optional<qint64> find(qint64 row) const;
    /// The same of an item.
    [[nodiscard]] std::optional<qint64> findItem(qint64 item) const;

    /// From `offset` on these are known, in place of what was there.
    void place(qint64 offset, std::vector<MessageRow> rows);
    /// The list has a row more; what stood at `offset` and after moves down by one.
    void insert(qint64 offset, MessageRow row);
    void insertUnknown(qint64 offset, qint64 count = 1);
    /// The list has so many rows fewer.
    void remove(qint64 offset, qint64 count);
    /// Still rows of the list, but not in memory any more.
    void forget(Range range);
    /// Forgets the rows farthest from `offset` until no more than `limit` are left. Those that are gone from the query
    /// stay: the database would not give them again. So do those whose messages are shown below them.
    void keepNear(qint64 offset, std::size_t limit);
    void clear() { m_known.clear(); }

    /// The first of these that is not in memory.
    [[nodiscard]] std::optional<qint64> firstMissing(Range within) const;
    /// The stretch around a row that is not in memory, up to what is; 0 and `total` are its utmost bounds.
    [[nodiscard]] Range gapAround(qint64 offset, qint64 total) const;
    /// Between which offsets a row that is not in the list belongs; begin and end are the same where that is sure.
    [[nodiscard]] Range placeFor(const MessageRow &row, Range within) const;
    /// How many before `offset` are gone from the query.
    [[nodiscard]] qint64 goneBefore(qint64 offset) const;

    /// Calls for each in memory, with its offset.
    void forEach(const std::function<void(qint64 offset, MessageRow &row)> &change);

private:
    struct Known
    {
        qint64 offset = 0;
        std::unique_ptr<MessageRow> row;
    };
    [[nodiscard]] std::vector<Known>::const_iterator lowerBound(qint64 offset) const;
    [[nodiscard]] std::vector<Known>::iterator lowerBound(qint64 offset);

    // Sorted by offset. A few hundred to two thousand: moving them about, which a pointer makes cheap, costs less than
    // anything cleverer would.
    std::vector<Known> m_known;
};

} // namespace tidings::ui
