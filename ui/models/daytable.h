// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"

#include <optional>
#include <vector>

namespace tidings::ui {

/// Which row of the list is what: under each day's heading its entries, newest day first. An entry is a message, or
/// where the list is grouped an item.
///
/// An offset counts entries only, as the database does; a row counts headings, too.
class DayTable
{
public:
    struct Place
    {
        std::size_t day = 0;
        /// Of the entry; of a heading that of its first entry.
        qint64 offset = 0;
        bool isHeading = false;
    };

    DayTable() = default;
    explicit DayTable(std::vector<history::Day> days);

    [[nodiscard]] const std::vector<history::Day> &days() const { return m_days; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 rows() const { return m_entries + std::ssize(m_days); }
    /// `row` has to be one of rows().
    [[nodiscard]] Place at(qint64 row) const;
    [[nodiscard]] qint64 rowOf(qint64 offset) const;
    [[nodiscard]] qint64 headingRow(std::size_t day) const { return m_firsts[day] + static_cast<qint64>(day); }
    /// The offset of its first entry, or where that would be.
    [[nodiscard]] qint64 firstOffset(std::size_t day) const
    {
        return day < m_firsts.size() ? m_firsts[day] : m_entries;
    }

    [[nodiscard]] std::optional<std::size_t> find(QDate date) const;
    /// Where a day that is not there belongs.
    [[nodiscard]] std::size_t placeFor(QDate date) const;
    void insert(std::size_t day, const history::Day &value);
    void remove(std::size_t day);
    /// Its numbers; the date stays.
    void change(std::size_t day, const history::Day &value);

private:
    void count();
    [[nodiscard]] std::size_t dayOfOffset(qint64 offset) const;
    [[nodiscard]] Place placeIn(std::size_t day, qint64 row) const;

    std::vector<history::Day> m_days;
    /// The offset of each day's first entry.
    std::vector<qint64> m_firsts;
    qint64 m_entries = 0;
    mutable std::size_t m_lastDay = 0;
};

} // namespace tidings::ui
