// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/daytable.h"

#include <algorithm>

namespace tidings::ui {

namespace {

constexpr auto isNewer = [](const history::Day &day, QDate date) { return day.date > date; };

} // namespace

DayTable::DayTable(std::vector<history::Day> days)
    : m_days(std::move(days))
{
    // A day without entries would be a heading over nothing.
    std::erase_if(m_days, [](const history::Day &day) { return day.rows <= 0; });
    count();
}

void DayTable::count()
{
    m_firsts.resize(m_days.size());
    m_entries = 0;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_firsts[day] = m_entries;
        m_entries += m_days[day].rows;
    }
}

std::size_t DayTable::dayOfOffset(qint64 offset) const
{
    const auto after = std::upper_bound(m_firsts.begin(), m_firsts.end(), offset);
    return static_cast<std::size_t>(after - m_firsts.begin()) - 1;
}

DayTable::Place DayTable::at(qint64 row) const
{
    // Mostly one asks for a row of the same day as before.
    if (m_lastDay < m_days.size() && row >= headingRow(m_lastDay) &&
        row <= headingRow(m_lastDay) + m_days[m_lastDay].rows) {
        return placeIn(m_lastDay, row);
    }
    // The last day whose heading stands at or above the row.
    std::size_t low = 0;
    auto high = m_days.size();
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (headingRow(middle) <= row ? low : high) = middle;
    }
    m_lastDay = low;
    return placeIn(low, row);
}

DayTable::Place DayTable::placeIn(std::size_t day, qint64 row) const
{
    const auto below = row - headingRow(day);
    return {.day = day, .offset = m_firsts[day] + std::max<qint64>(below - 1, 0), .isHeading = below == 0};
}

qint64 DayTable::rowOf(qint64 offset) const
{
    return offset + static_cast<qint64>(dayOfOffset(offset)) + 1;
}

std::optional<std::size_t> DayTable::find(QDate date) const
{
    const auto day = placeFor(date);
    return day < m_days.size() && m_days[day].date == date ? std::optional(day) : std::nullopt;
}

std::size_t DayTable::placeFor(QDate date) const
{
    return static_cast<std::size_t>(std::lower_bound(m_days.begin(), m_days.end(), date, isNewer) - m_days.begin());
}

void DayTable::insert(std::size_t day, const history::Day &value)
{
    m_days.insert(m_days.begin() + static_cast<std::ptrdiff_t>(day), value);
    count();
}

void DayTable::remove(std::size_t day)
{
    m_days.erase(m_days.begin() + static_cast<std::ptrdiff_t>(day));
    count();
}

void DayTable::change(std::size_t day, const history::Day &value)
{
    m_days[day].messages = value.messages;
    m_days[day].problems = value.problems;
    m_days[day].rows = value.rows;
    count();
}

} // namespace tidings::ui
