// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/tally.h"

#include "core/history/spot.h"

#include <algorithm>
#include <functional>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestService = 100;

QString addToPeriod(QLatin1StringView table, QLatin1StringView period)
{
    return u"INSERT INTO %1 VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (service, %2) DO UPDATE SET"
           " info = info + excluded.info, fixed = fixed + excluded.fixed,"
           " attention = attention + excluded.attention, problem = problem + excluded.problem,"
           " heads = heads + excluded.heads"_s.arg(table, period);
}

constexpr QStringView addToService = u"INSERT INTO service VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET"
                                     " messages = messages + excluded.messages, unread = unread + excluded.unread,"
                                     " unread_problems = unread_problems + excluded.unread_problems";

// "WHERE true" tells the conflict clause from a join (sqlite.org/lang_upsert.html, "Parsing Ambiguity").
constexpr QStringView setUnread = u"INSERT INTO service"
                                  " SELECT %1, 0, count(*), coalesce(sum(severity = 'problem'), 0)"
                                  " FROM unread WHERE true %2 ON CONFLICT (name) DO UPDATE SET"
                                  " unread = excluded.unread, unread_problems = excluded.unread_problems";

Result<void> addPeriods(Statement &statement, const Tally::ByPeriod &periods)
{
    for (const auto &[key, counts] : periods) {
        const auto &n = counts.bySeverity;
        const auto severity = [&](meta::Severity which) { return n[static_cast<std::size_t>(which)]; };
        using enum meta::Severity;
        if (const auto done = statement.run({key.first, key.second, severity(Info), severity(Fixed),
                severity(Attention), severity(Problem), counts.heads});
            !done) {
            return done;
        }
    }
    return {};
}

template <class F>
Result<void> forEach(const Database &database, const QString &sql, F &&atRow)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(); !started) {
        return started;
    }
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        atRow(*statement);
    }
    return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
}

/// In the order in which they are written, which is that of the table.
Result<void> readPeriods(const Database &database, QLatin1StringView table, Tally::ByPeriod &periods)
{
    return forEach(database, u"SELECT * FROM %1"_s.arg(table), [&periods](const Statement &row) {
        auto &counts = periods[{row.text(0), row.number(1)}];
        using enum meta::Severity;
        int column = 2;
        for (const auto severity : {Info, Fixed, Attention, Problem}) {
            counts.bySeverity[static_cast<std::size_t>(severity)] = row.number(column++);
        }
        counts.heads = row.number(column);
    });
}

void takeAway(Tally::Counts &from, const Tally::Counts &counts)
{
    std::ranges::transform(from.bySeverity, counts.bySeverity, from.bySeverity.begin(), std::minus());
    from.heads -= counts.heads;
}

void takeAway(Tally::ServiceCounts &from, const Tally::ServiceCounts &counts)
{
    from.messages -= counts.messages;
    from.unread -= counts.unread;
    from.unreadProblems -= counts.unreadProblems;
}

/// What comes to nothing is left out.
template <class Map>
void subtract(Map &from, const Map &counts)
{
    for (const auto &[key, value] : counts) {
        takeAway(from[key], value);
    }
    std::erase_if(from, [](const auto &entry) { return entry.second == typename Map::mapped_type(); });
}

} // namespace

QString serviceName(const QString &service)
{
    return service.isNull() ? u""_s : service.left(longestService);
}

void Tally::addMessage(const QString &service, qint64 spot, meta::Severity severity, int by)
{
    const auto quarter = spot::quarterOf(spot);
    for (const auto &name : {u""_s, service}) {
        m_byQuarter[{name, quarter}].bySeverity[static_cast<std::size_t>(severity)] += by;
        m_byDay[{name, quarter / spot::quartersOfDay}].bySeverity[static_cast<std::size_t>(severity)] += by;
        m_byService[name].messages += by;
        // A message of no service counts once.
        if (service.isEmpty()) {
            break;
        }
    }
}

void Tally::addHead(const QString &service, qint64 spot, int by)
{
    const auto quarter = spot::quarterOf(spot);
    for (const auto &name : {u""_s, service}) {
        m_byQuarter[{name, quarter}].heads += by;
        m_byDay[{name, quarter / spot::quartersOfDay}].heads += by;
        if (service.isEmpty()) {
            break;
        }
    }
}

void Tally::addUnread(const QString &service, meta::Severity severity, int by)
{
    for (const auto &name : {u""_s, service}) {
        auto &counts = m_byService[name];
        counts.unread += by;
        counts.unreadProblems += severity == meta::Severity::Problem ? by : 0;
        if (service.isEmpty()) {
            break;
        }
    }
}

Tally Tally::minus(const Tally &other) const
{
    auto difference = *this;
    subtract(difference.m_byQuarter, other.m_byQuarter);
    subtract(difference.m_byDay, other.m_byDay);
    subtract(difference.m_byService, other.m_byService);
    return difference;
}

qint64 Tally::size() const
{
    return std::ssize(m_byQuarter) + std::ssize(m_byDay) + std::ssize(m_byService);
}

Result<Tally> storedTally(const Database &database)
{
    Tally tally;
    auto done = readPeriods(database, "tally"_L1, tally.m_byQuarter);
    done = done ? readPeriods(database, "day_tally"_L1, tally.m_byDay) : done;
    done = !done ? done
                 : forEach(database, u"SELECT name, messages, unread, unread_problems FROM service"_s,
                       [&tally](const Statement &row) {
                           tally.m_byService[row.text(0)] = {row.number(1), row.number(2), row.number(3)};
                       });
    return done ? Result<Tally>(std::move(tally)) : tl::make_unexpected(done.error());
}

Result<TallyWriter> TallyWriter::prepare(const Database &database)
{
    TallyWriter writer;
    const std::array<std::pair<Statement *, QString>, 6> all = {{
        {&writer.m_quarter, addToPeriod("tally"_L1, "quarter"_L1)},
        {&writer.m_day, addToPeriod("day_tally"_L1, "day"_L1)},
        {&writer.m_service, addToService.toString()},
        {&writer.m_noUnread, u"UPDATE service SET unread = 0, unread_problems = 0 WHERE unread <> 0"_s},
        {&writer.m_unreadByService, setUnread.toString().arg("service"_L1, "AND service <> '' GROUP BY service"_L1)},
        {&writer.m_unreadOfAll, setUnread.toString().arg("''"_L1, ""_L1)},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    return writer;
}

Result<void> TallyWriter::add(const Tally &tally)
{
    if (const auto done = addPeriods(m_quarter, tally.byQuarter()); !done) {
        return done;
    }
    if (const auto done = addPeriods(m_day, tally.byDay()); !done) {
        return done;
    }
    for (const auto &[name, counts] : tally.byService()) {
        if (const auto done = m_service.run({name, counts.messages, counts.unread, counts.unreadProblems}); !done) {
            return done;
        }
    }
    return {};
}

Result<void> TallyWriter::recountUnread()
{
    for (auto *const statement : {&m_noUnread, &m_unreadByService, &m_unreadOfAll}) {
        if (const auto done = statement->run(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace tidings::history
