// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/counter.h"

#include "core/history/matchtext.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// Anyone can make up services; the sidebar shows those that matter.
constexpr int mostServices = 500;

constexpr qint64 messagesOfPiece = 100'000;

QString quarterOf(QStringView spot)
{
    return u"((%1 >> %2) / %3)"_s.arg(spot).arg(spot::placeBits).arg(spot::quarterLength);
}

} // namespace

Counter::Counter(const Database &database, const std::function<bool()> &isWanted)
    : m_database(database)
    , m_isWanted(isWanted)
{
}

Result<LocalDays> Counter::localDays()
{
    const auto first = m_database.number(u"SELECT min(quarter) FROM tally WHERE service = ''"_s);
    const auto last = m_database.number(u"SELECT max(quarter) FROM tally WHERE service = ''"_s);
    if (!first || !last) {
        return tl::make_unexpected(!first ? first.error() : last.error());
    }
    return LocalDays(*first, *last);
}

Result<std::vector<Day>> Counter::days(const Filter &filter)
{
    if (filter.isHopeless || filter.from >= filter.to) {
        return std::vector<Day>();
    }
    const auto local = localDays();
    if (!local) {
        return tl::make_unexpected(local.error());
    }
    ByDay days;
    const bool isOfUnread = filter.isUnreadOnly && !filter.needsIndex();
    const auto added = filter.isTallied() ? addTallied(filter, *local, days)
                       : isOfUnread       ? addUnread(filter, *local, days)
                                          : addFound(filter, *local, days);
    if (!added) {
        return tl::make_unexpected(added.error());
    }
    std::vector<Day> newestFirst;
    newestFirst.reserve(days.size());
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        if (day->second.messages > 0) {
            newestFirst.push_back(
                {LocalDays::date(day->first), day->second.messages, day->second.problems, day->second.rows});
        }
    }
    return newestFirst;
}

Result<void> Counter::add(const QString &sql, const QVariantList &values, ByDay &days)
{
    if (m_isWanted && !m_isWanted()) {
        return tl::make_unexpected(Error{ErrorCode::Interrupted, u"the question is not wanted any more"_s});
    }
    auto statement = Statement::prepare(m_database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(values); !started) {
        return started;
    }
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        const auto messages = statement->number(1);
        const auto problems = statement->number(2);
        const auto rows = statement->number(3);
        auto &counts = days[statement->number(0)];
        counts.messages += messages;
        counts.problems += problems;
        counts.rows += rows;
    }
    return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
}

Result<void> Counter::addTallied(const Filter &filter, const LocalDays &local, ByDay &days)
{
    using enum meta::Severity;
    const auto counted = filter.severity ? toString(*filter.severity) : u"info + fixed + attention + problem"_s;
    const bool hasProblems = filter.severity.value_or(Problem) == Problem;
    const auto sql = u"SELECT %1 AS day, sum(%2), sum(%3), sum(%4) FROM tally"
                     " WHERE service = ? AND quarter >= ? AND quarter < ? GROUP BY day"_s.arg(local.dayOf(u"quarter"_s),
                         counted, hasProblems ? u"problem"_s : u"0"_s, filter.isGrouped ? u"heads"_s : counted);
    const auto end = filter.to == std::numeric_limits<qint64>::max() ? filter.to : spot::quarterOf(filter.to);
    const auto added = add(sql, {filter.service, spot::quarterOf(filter.from), end}, days);
    return added && filter.hasNewer() ? takeNewer(filter, local, days) : added;
}

Result<void> Counter::takeNewer(const Filter &filter, const LocalDays &local, ByDay &days)
{
    QVariantList values;
    const auto changes = filter.newerChanges(values);
    values.append({filter.from, filter.to});
    return add(u"SELECT %1 AS day, sum(messages), sum(problems), sum(rows) FROM (%2)"
               " WHERE spot >= ? AND spot < ? GROUP BY day"_s.arg(local.dayOf(quarterOf(u"spot")), changes),
        values, days);
}

Result<void> Counter::addUnread(const Filter &filter, const LocalDays &local, ByDay &days)
{
    QVariantList values;
    QString heads;
    filter.addHeads(heads, values, u"unread.spot"_s);
    auto sql = u"SELECT %1 AS day, count(*), sum(severity = 'problem'), sum(true%2) FROM unread"
               " WHERE spot >= ? AND spot < ?"_s.arg(local.dayOf(quarterOf(u"spot")), heads);
    values.append({filter.from, filter.to});
    filter.addColumns(sql, values);
    filter.addNewer(sql, values, u"spot"_s);
    filter.addConditions(sql, values, u"unread.spot"_s, filter.from, filter.to);
    return add(sql + u" GROUP BY day"_s, values, days);
}

Result<void> Counter::addFound(const Filter &filter, const LocalDays &local, ByDay &days)
{
    const auto ends = pieces(filter);
    if (!ends) {
        return tl::make_unexpected(ends.error());
    }
    const auto match = filter.countedIndexMatch();
    const auto problems = matchtext::both(match, matchtext::word(fact::severity(meta::Severity::Problem)));
    const auto found =
        u"SELECT %1 AS day, %2 FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= ? AND rowid < ?"_s.arg(
            local.dayOf(quarterOf(u"rowid")), u"%1"_s);
    auto from = filter.from;
    for (const auto end : *ends) {
        QString rest;
        QVariantList values;
        filter.addUnread(rest);
        filter.addNewer(rest, values, u"rowid"_s);
        filter.addConditions(rest, values, u"search.rowid"_s, from, end);
        rest += u" GROUP BY day"_s;
        if (const auto done =
                add(found.arg(u"count(*), 0, count(*)"_s) + rest, QVariantList{match, from, end} + values, days);
            !done) {
            return done;
        }
        if (const auto done =
                add(found.arg(u"0, count(*), 0"_s) + rest, QVariantList{problems, from, end} + values, days);
            !done) {
            return done;
        }
        from = end;
    }
    return {};
}

Result<std::vector<qint64>> Counter::pieces(const Filter &filter)
{
    auto statement = Statement::prepare(
        m_database, u"SELECT day, info + fixed + attention + problem FROM day_tally WHERE service = '' ORDER BY day"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(); !started) {
        return tl::make_unexpected(started.error());
    }
    std::vector<qint64> ends;
    qint64 messages = 0;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        const auto begin = spot::ofQuarter(statement->number(0) * spot::quartersOfDay);
        if (messages >= messagesOfPiece && begin > filter.from && begin < filter.to) {
            ends.push_back(begin);
            messages = 0;
        }
        messages += statement->number(1);
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    ends.push_back(filter.to);
    return ends;
}

Result<void> Counter::addServices(Overview &overview)
{
    auto statement =
        Statement::prepare(m_database, u"SELECT name, messages, unread, unread_problems FROM service"
                                       " ORDER BY name = '' DESC, messages DESC LIMIT %1"_s.arg(mostServices + 1));
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(); !started) {
        return started;
    }
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        const auto name = statement->text(0);
        if (name.isEmpty()) {
            overview.unread = statement->number(2);
            overview.unreadProblems = statement->number(3);
            continue;
        }
        overview.messagesByService.insert(name, statement->number(1));
        if (const auto unread = statement->number(2); unread > 0) {
            overview.unreadByService.insert(name, unread);
        }
    }
    return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
}

Result<qint64> Counter::unreadAbout(const QString &name)
{
    auto statement = Statement::prepare(m_database,
        u"SELECT count(*) FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= (SELECT min(spot) FROM unread)"
        " AND EXISTS (SELECT 1 FROM unread WHERE unread.spot = search.rowid)"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    const auto found = statement->oneNumber({matchtext::word(fact::user(name))});
    return found.map([](const std::optional<qint64> &count) { return count.value_or(0); });
}

} // namespace tidings::history
