// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"

#include <optional>
#include <vector>

namespace tidings::ui {

/// Which row of the list is what: under each day's heading as many messages as the day has, newest day first.
///
/// An offset counts messages only, as the database does; a row counts headings, too.
class DayTable
{
public:
    struct Place
    {
        std::size_t day = 0;
        /// Of the message; of a heading that of its first message.
        qint64 offset = 0;
        bool isHeading = false;
    };

    DayTable() = default;
    explicit DayTable(std::vector<history::Day> days);

    [[nodiscard]] const std::vector<history::Day> &days() const { return m_days; }
    [[nodiscard]] qint64 messages() const { return m_messages; }
    [[nodiscard]] qint64 rows() const { return m_messages + std::ssize(m_days); }
    /// `row` has to be one of rows().
    [[nodiscard]] Place at(qint64 row) const;
    [[nodiscard]] qint64 rowOf(qint64 offset) const;
    [[nodiscard]] qint64 headingRow(std::size_t day) const { return m_firsts[day] + static_cast<qint64>(day); }
    /// The offset of its first message, or where that would be.
    [[nodiscard]] qint64 firstOffset(std::size_t day) const
    {
        return day < m_firsts.size() ? m_firsts[day] : m_messages;
    }

    [[nodiscard]] std::optional<std::size_t> find(QDate date) const;
    /// Where a day that is not there belongs.
    [[nodiscard]] std::size_t placeFor(QDate date) const;
    void insert(std::size_t day, const history::Day &value);
    void remove(std::size_t day);
    void change(std::size_t day, qint64 messages, qint64 problems);

private:
    void count();
    [[nodiscard]] std::size_t dayOfOffset(qint64 offset) const;

    std::vector<history::Day> m_days;
    /// The offset of each day's first message.
    std::vector<qint64> m_firsts;
    qint64 m_messages = 0;
};

} // namespace tidings::ui
