// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/timesteps.h"

#include <functional>
#include <optional>
#include <vector>

namespace tidings::history {

struct Filter;

/// Which part of time is wanted, in how many bars at most (roughly).
struct TimelineSpan
{
    /// Nothing: from the oldest message of the history on.
    std::optional<Time> from;
    /// Without it.
    Time to;
    int mostBars = 200;

    bool operator==(const TimelineSpan &) const = default;
};

struct BarCounts
{
    qint64 messages = 0;
    qint64 problems = 0;

    bool operator==(const BarCounts &) const = default;
};

/// What there is in [from, to).
struct Bar
{
    Time from;
    Time to;
    BarCounts counts;

    bool operator==(const Bar &) const = default;
};

/// How many messages there are, over time.
struct Timeline
{
    TimeStep step = TimeStep::Day;
    /// Oldest first, without gaps; they cover the span.
    std::vector<Bar> bars;
    /// What lies behind the last bar: where that has the present in it, messages of clocks that are wrong.
    BarCounts later;
    /// What the query's own `after` and `before` let through, to the millisecond, in the bars or not.
    BarCounts range;
    /// Of the oldest message of the whole history; nothing if there is none.
    std::optional<Time> first;
    /// What arrives later has a larger row.
    qint64 newestRow = 0;

    bool operator==(const Timeline &) const = default;
};

/// Counts for a Timeline, inside a transaction of its caller's: from the kept counts where these know, else one by one
/// what is found.
class TimelineCounter
{
public:
    /// `isWanted` is asked between steps of some milliseconds; false ends it with ErrorCode::Interrupted.
    TimelineCounter(const Database &database, const std::function<bool()> &isWanted);

    /// Bars for what the filter finds at any time, and the range for what it finds between its ends.
    [[nodiscard]] Result<Timeline> count(const Filter &filter, const TimelineSpan &span);

private:
    /// Spots between two of all edges there are.
    struct Cell
    {
        qint64 from = 0;
        qint64 to = 0;
        BarCounts counts;
    };
    using Cells = std::vector<Cell>;

    [[nodiscard]] Result<std::optional<Time>> firstTime() const;
    [[nodiscard]] Result<void> countCells(const Filter &filter, Cells &cells);
    /// From the kept counts what is in whole quarters of an hour; the rest is walked.
    [[nodiscard]] Result<void> addTallied(const Filter &filter, Cells &cells);
    [[nodiscard]] Result<void> addQuarters(const Filter &filter, Cell &cell, qint64 from, qint64 to);
    /// Looks at each message that is found between two spots.
    [[nodiscard]] Result<void> walk(const Filter &filter, qint64 from, qint64 to, Cells &cells);
    [[nodiscard]] Result<void> walkUnread(const Filter &filter, qint64 from, qint64 to, Cells &cells);
    /// Runs a statement that gives spots in their order, and whether each is a problem; `add` says what one counts.
    [[nodiscard]] Result<void> walk(const QString &sql, const QVariantList &values, Cells &cells,
        const std::function<BarCounts(bool isProblem)> &add);
    [[nodiscard]] Result<void> goOn() const;

    const Database &m_database;
    const std::function<bool()> &m_isWanted;
    Statement m_quarters;
    Statement m_days;
};

} // namespace tidings::history
