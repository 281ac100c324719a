// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/timeline.h"

#include "core/history/counter.h"
#include "core/history/matchtext.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"

#include <algorithm>
#include <utility>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endOfSpots = std::numeric_limits<qint64>::max();
/// Rows looked at before somebody is asked whether it is still wanted.
constexpr int rowsOfStep = 2000;

BarCounts &operator+=(BarCounts &one, const BarCounts &other)
{
    one.messages += other.messages;
    one.problems += other.problems;
    return one;
}

constexpr qint64 roundedUp(qint64 value, qint64 by)
{
    return (value + by - 1) / by;
}

/// The first quarter of an hour that begins at this spot or after it.
qint64 quarterFrom(qint64 spot)
{
    const auto quarter = spot::quarterOf(spot);
    return spot == spot::ofQuarter(quarter) ? quarter : quarter + 1;
}

QString sumOf(const Filter &filter, QLatin1StringView table, QLatin1StringView period)
{
    using enum meta::Severity;
    const auto counted = filter.severity ? toString(*filter.severity) : u"info + fixed + attention + problem"_s;
    const auto problems = filter.severity.value_or(Problem) == Problem ? u"problem"_s : u"0"_s;
    return u"SELECT sum(%1), sum(%2) FROM %3 WHERE service = ? AND %4 >= ? AND %4 < ?"_s.arg(
        counted, problems, table, period);
}

Result<void> addSum(Statement &statement, const QString &service, qint64 from, qint64 to, BarCounts &counts)
{
    if (from >= to) {
        return {};
    }
    if (const auto started = statement.start({service, from, to}); !started) {
        return started;
    }
    const auto hasRow = statement.next();
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    if (*hasRow) {
        counts += {statement.number(0), statement.number(1)};
    }
    statement.finish();
    return {};
}

} // namespace

TimelineCounter::TimelineCounter(const Database &database, const std::function<bool()> &isWanted)
    : m_database(database)
    , m_isWanted(isWanted)
{
}

Result<void> TimelineCounter::goOn() const
{
    return m_isWanted && !m_isWanted()
               ? tl::make_unexpected(Error{ErrorCode::Interrupted, u"the question is not wanted any more"_s})
               : Result<void>();
}

Result<std::optional<Time>> TimelineCounter::firstTime() const
{
    const auto spot = m_database.number(u"SELECT coalesce(min(spot), -1) FROM message"_s);
    return spot.map([](qint64 first) {
        return first < 0 ? std::nullopt : std::optional(Time(std::chrono::milliseconds(first >> spot::placeBits)));
    });
}

Result<Timeline> TimelineCounter::count(const Filter &filter, const TimelineSpan &span)
{
    const auto first = firstTime();
    const auto newest = m_database.number(u"SELECT coalesce(max(row), 0) FROM message"_s);
    if (!first || !newest) {
        return tl::make_unexpected(!first ? first.error() : newest.error());
    }
    const auto from = std::min(span.from.value_or(first->value_or(span.to)), span.to);
    Timeline timeline{.step = stepFor(from, span.to, span.mostBars), .first = *first, .newestRow = *newest};
    const auto edges = edgesOf(timeline.step, from, span.to);
    std::vector<qint64> all{filter.from, filter.to, endOfSpots};
    std::ranges::transform(edges, std::back_inserter(all), &spot::first);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());

    const auto firstSpot = spot::first(edges.front());
    const auto isInRange = [&](const Cell &cell) { return cell.from >= filter.from && cell.to <= filter.to; };
    // A range from ever to ever is none: what lies before the bars is not asked for.
    const bool hasRange = filter.from > filter.placesFrom || filter.to < filter.placesTo;
    Cells cells;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const Cell cell{all[i], all[i + 1], {}};
        if (cell.from >= firstSpot || (hasRange && isInRange(cell))) {
            cells.push_back(cell);
        }
    }
    if (const auto done = countCells(filter, cells); !done) {
        return tl::make_unexpected(done.error());
    }
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        timeline.bars.push_back({edges[i], edges[i + 1], {}});
    }
    for (const auto &cell : cells) {
        const Time at(std::chrono::milliseconds(cell.from >> spot::placeBits));
        if (at >= edges.back()) {
            timeline.later += cell.counts;
        } else if (at >= edges.front()) {
            const auto bar = std::ranges::upper_bound(edges, at) - edges.begin() - 1;
            timeline.bars[static_cast<std::size_t>(bar)].counts += cell.counts;
        }
        if (hasRange && isInRange(cell)) {
            timeline.range += cell.counts;
        }
    }
    return timeline;
}

Result<void> TimelineCounter::countCells(const Filter &filter, Cells &cells)
{
    if (filter.isHopeless) {
        return {};
    }
    auto always = filter;
    always.from = 0;
    always.to = endOfSpots;
    if (always.isTallied()) {
        return addTallied(always, cells);
    }
    // Those that touch are walked at once.
    for (auto cell = cells.begin(); cell != cells.end();) {
        auto last = cell;
        while (std::next(last) != cells.end() && std::next(last)->from == last->to) {
            ++last;
        }
        if (const auto done = walk(always, cell->from, last->to, cells); !done) {
            return done;
        }
        cell = std::next(last);
    }
    return {};
}

Result<void> TimelineCounter::addTallied(const Filter &filter, Cells &cells)
{
    auto quarters = Statement::prepare(m_database, sumOf(filter, "tally"_L1, "quarter"_L1));
    auto days = Statement::prepare(m_database, sumOf(filter, "day_tally"_L1, "day"_L1));
    if (!quarters || !days) {
        return tl::make_unexpected(!quarters ? quarters.error() : days.error());
    }
    m_quarters = std::move(*quarters);
    m_days = std::move(*days);
    std::vector<std::pair<qint64, qint64>> rest;
    const auto isRest = [&rest](qint64 from, qint64 to) {
        if (from < to && !rest.empty() && rest.back().second == from) {
            rest.back().second = to;
        } else if (from < to) {
            rest.emplace_back(from, to);
        }
    };
    for (auto &cell : cells) {
        const auto first = quarterFrom(cell.from);
        const auto last = cell.to == endOfSpots ? spot::quarterOf(cell.to) + 1 : spot::quarterOf(cell.to);
        if (first >= last) {
            isRest(cell.from, cell.to);
            continue;
        }
        isRest(cell.from, spot::ofQuarter(first));
        isRest(cell.to == endOfSpots ? cell.to : spot::ofQuarter(last), cell.to);
        if (const auto done = addQuarters(filter, cell, first, last); !done) {
            return done;
        }
    }
    for (const auto &[from, to] : rest) {
        if (const auto done = walk(filter, from, to, cells); !done) {
            return done;
        }
    }
    return {};
}

Result<void> TimelineCounter::addQuarters(const Filter &filter, Cell &cell, qint64 from, qint64 to)
{
    const auto firstDay = roundedUp(from, spot::quartersOfDay);
    const auto lastDay = std::max(to / spot::quartersOfDay, firstDay);
    const auto endOfFirst = std::min(firstDay * spot::quartersOfDay, to);
    const auto beginOfLast = std::max(lastDay * spot::quartersOfDay, endOfFirst);
    auto done = addSum(m_quarters, filter.service, from, endOfFirst, cell.counts);
    done = done ? addSum(m_days, filter.service, firstDay, lastDay, cell.counts) : done;
    return done ? addSum(m_quarters, filter.service, beginOfLast, to, cell.counts) : done;
}

Result<void> TimelineCounter::walk(const Filter &filter, qint64 from, qint64 to, Cells &cells)
{
    from = std::max(from, filter.placesFrom);
    to = std::min(to, filter.placesTo);
    if (from >= to) {
        return {};
    }
    if (filter.isUnreadOnly && !filter.needsIndex()) {
        return walkUnread(filter, from, to, cells);
    }
    auto part = filter;
    part.from = from;
    part.to = to;
    const auto ends = Counter(m_database, m_isWanted).pieces(part);
    if (!ends) {
        return tl::make_unexpected(ends.error());
    }
    const auto match = filter.countedIndexMatch();
    const auto problems = matchtext::both(match, matchtext::word(fact::severity(meta::Severity::Problem)));
    const auto asMessage = [](bool) { return BarCounts{1, 0}; };
    const auto asProblem = [](bool) { return BarCounts{0, 1}; };
    for (const auto end : *ends) {
        auto sql = u"SELECT rowid, 1 FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= ? AND rowid < ?"_s;
        QVariantList rest;
        filter.addUnread(sql);
        filter.addConditions(sql, rest, u"search.rowid"_s, from, end);
        sql += u" ORDER BY rowid"_s;
        auto done = walk(sql, QVariantList{match, from, end} + rest, cells, asMessage);
        done = done ? walk(sql, QVariantList{problems, from, end} + rest, cells, asProblem) : done;
        if (!done) {
            return done;
        }
        from = end;
    }
    return {};
}

Result<void> TimelineCounter::walkUnread(const Filter &filter, qint64 from, qint64 to, Cells &cells)
{
    QVariantList values{from, to};
    auto sql = u"SELECT spot, severity = 'problem' FROM unread WHERE spot >= ? AND spot < ?"_s;
    filter.addColumns(sql, values);
    filter.addConditions(sql, values, u"unread.spot"_s, from, to);
    return walk(sql + u" ORDER BY spot"_s, values, cells, [](bool isProblem) {
        return BarCounts{1, isProblem ? 1 : 0};
    });
}

Result<void> TimelineCounter::walk(
    const QString &sql, const QVariantList &values, Cells &cells, const std::function<BarCounts(bool isProblem)> &add)
{
    if (const auto wanted = goOn(); !wanted) {
        return wanted;
    }
    auto statement = Statement::prepare(m_database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(values); !started) {
        return started;
    }
    auto cell = cells.begin();
    int rows = 0;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        const auto spot = statement->number(0);
        while (cell != cells.end() && cell->to <= spot) {
            ++cell;
        }
        if (cell == cells.end()) {
            break;
        }
        cell->counts += add(statement->number(1) != 0);
        if (++rows % rowsOfStep == 0) {
            if (const auto wanted = goOn(); !wanted) {
                return wanted;
            }
        }
    }
    statement->finish();
    return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
}

} // namespace tidings::history
