// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/filter.h"

#include "core/history/matchtext.h"
#include "core/history/rowranges.h"
#include "core/history/searchfilter.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"
#include "core/history/tally.h"

#include <algorithm>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

bool beginsQuarter(qint64 spot)
{
    return spot == spot::ofQuarter(spot::quarterOf(spot));
}

QByteArray anySeverity()
{
    using enum meta::Severity;
    QByteArrayList all;
    for (const auto severity : {Info, Fixed, Attention, Problem}) {
        all.append(matchtext::word(fact::severity(severity)));
    }
    return '(' + all.join(" OR ") + ')';
}

/// The numbers are read and written by ourselves: nothing of the text gets into it.
QString rowsSql(const QByteArray &rows)
{
    QStringList parts;
    for (const auto &range : rowRangesFrom(QString::fromLatin1(rows)).value_or(std::vector<RowRange>())) {
        parts.append(u"other.row BETWEEN %1 AND %2"_s.arg(range.first).arg(range.last));
    }
    const auto any = parts.isEmpty() ? u"0"_s : parts.join(u" OR "_s);
    return u"EXISTS (SELECT 1 FROM message AS other WHERE other.spot = %1 AND ("_s + any + u"))"_s;
}

/// A condition on this spot; its values are Filter::addConditions()'s.
QString sqlOf(const Condition &condition, const QString &spot)
{
    switch (condition.of) {
    case Condition::Of::Match:
        return u"%1 IN (SELECT rowid FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= ? AND rowid < ?)"_s
            .arg(spot);
    case Condition::Of::Topic:
        return u"EXISTS (SELECT 1 FROM message AS other WHERE other.spot = %1 AND instr("
               "CAST('.' || lower(CAST(substr(other.topic, 1, %2) AS TEXT)) || '.' AS BLOB), ?) > 0)"_s.arg(spot)
                   .arg(longestSearchedTopic);
    case Condition::Of::Unread:
        return u"EXISTS (SELECT 1 FROM unread AS other WHERE other.spot = %1)"_s.arg(spot);
    case Condition::Of::Grouped:
        return u"EXISTS (SELECT 1 FROM member AS other WHERE other.spot = %1)"_s.arg(spot);
    case Condition::Of::Rows:
        return rowsSql(condition.bytes).arg(spot);
    case Condition::Of::From:
        break;
    }
    return u"%1 >= ?"_s.arg(spot);
}

} // namespace

bool isGrouped(const Query &query)
{
    const bool isSearched = !query.search.isEmpty() || !query.user.isEmpty() || !query.package.isEmpty() ||
                            !query.about.isEmpty() || query.severity || query.after || query.before;
    return !isSearched;
}

void takeRange(Query &query)
{
    std::erase_if(query.search.clauses, [&query](const SearchClause &clause) {
        if (!isRangeEnd(clause)) {
            return false;
        }
        const auto &end = clause.front();
        if (end.field == SearchTerm::Field::After) {
            query.after = std::max(query.after.value_or(end.moment), end.moment);
        } else {
            query.before = std::min(query.before.value_or(end.moment), end.moment);
        }
        return true;
    });
}

bool isOfUnread(const Query &query)
{
    return query.isUnreadOnly || std::ranges::any_of(query.search.clauses, [](const SearchClause &clause) {
        const auto &term = clause.front();
        return clause.size() == 1 && term.field == SearchTerm::Field::Is &&
               term.text == (term.isNot ? "read"_L1 : "unread"_L1);
    });
}

QString isHead(const QString &spot)
{
    return u"NOT EXISTS (SELECT 1 FROM member AS one JOIN member AS newer"
           " ON newer.item = one.item AND newer.spot > one.spot WHERE one.spot = %1)"_s.arg(spot);
}

Result<Filter> Filter::of(const Query &query, const Database &database)
{
    QByteArray names;
    for (const auto &user : {query.user, query.about}) {
        names = user.isEmpty() ? names : matchtext::both(names, matchtext::word(fact::user(user)));
    }
    if (!query.package.isEmpty()) {
        names = matchtext::both(names, matchtext::word(fact::package(query.package)));
    }
    Filter filter;
    filter.match = names;
    filter.countedMatch = names;
    filter.service = serviceName(query.service);
    filter.severity = query.severity;
    filter.isUnreadOnly = query.isUnreadOnly;
    filter.isGrouped = history::isGrouped(query);
    filter.from = query.after ? spot::first(*query.after) : filter.from;
    filter.to = query.before ? spot::first(*query.before) : filter.to;
    if (const auto added = addSearch(filter, query.search, database); !added) {
        return tl::make_unexpected(added.error());
    }
    filter.from = std::max(filter.from, filter.placesFrom);
    filter.to = std::min(filter.to, filter.placesTo);
    if (query.upTo > 0) {
        const auto newest = database.number(u"SELECT max(row) FROM message"_s);
        if (!newest) {
            return tl::make_unexpected(newest.error());
        }
        filter.upTo = *newest > query.upTo ? query.upTo : filter.upTo;
    }
    return filter;
}

void Filter::addColumns(QString &sql, QVariantList &values) const
{
    if (!service.isEmpty()) {
        sql += u" AND service = ?"_s;
        values.append(service);
    }
    if (severity) {
        sql += u" AND severity = ?"_s;
        values.append(toString(*severity));
    }
}

void Filter::addUnread(QString &sql) const
{
    if (isUnreadOnly) {
        sql += u" AND EXISTS (SELECT 1 FROM unread WHERE unread.spot = search.rowid)"_s;
    }
}

void Filter::addConditions(QString &sql, QVariantList &values, const QString &spot, qint64 first, qint64 end) const
{
    for (const auto &alternatives : conditions) {
        QStringList any;
        for (const auto &one : alternatives) {
            any.append((one.isNot ? u"NOT "_s : QString()) + sqlOf(one, spot));
            switch (one.of) {
            case Condition::Of::Match:
                values.append({one.bytes, first, end});
                break;
            case Condition::Of::Topic:
                values.append(one.bytes);
                break;
            case Condition::Of::From:
                values.append(one.spot);
                break;
            default:
                break;
            }
        }
        sql += u" AND ("_s + any.join(u" OR "_s) + u')';
    }
}

void Filter::addNewer(QString &sql, QVariantList &values, const QString &spot) const
{
    if (hasNewer()) {
        sql += u" AND %1 NOT IN (SELECT spot FROM message WHERE row > ?)"_s.arg(spot);
        values.append(upTo);
    }
}

void Filter::addHeads(QString &sql, QVariantList &values, const QString &spot) const
{
    if (!isGrouped) {
        return;
    }
    sql += u" AND NOT EXISTS (SELECT 1 FROM member AS one JOIN member AS newer"
           " ON newer.item = one.item AND newer.spot > one.spot"_s;
    if (hasNewer()) {
        sql += u" AND newer.row <= ?"_s;
        values.append(upTo);
    }
    if (isUnreadOnly) {
        sql += u" JOIN unread AS other ON other.spot = newer.spot"_s;
    }
    sql += u" WHERE one.spot = %1)"_s.arg(spot);
}

QString Filter::newerChanges(QVariantList &values) const
{
    auto sql = u"SELECT spot, -1 AS messages, -(severity = 'problem') AS problems, -(%1) AS rows FROM message"
               " WHERE row > ?"_s.arg(isGrouped ? isHead(u"message.spot"_s) : u"1"_s);
    values.append(upTo);
    addColumns(sql, values);
    if (isGrouped) {
        // What stood for its item then, and does not any more.
        sql += u" UNION ALL SELECT message.spot, 0, 0, 1 FROM (SELECT max(spot) AS spot FROM member WHERE item IN"
               " (SELECT item FROM member WHERE row > ?) AND row <= ? GROUP BY item) AS former"
               " JOIN message ON message.spot = former.spot WHERE NOT %1"_s.arg(isHead(u"message.spot"_s));
        values.append({upTo, upTo});
        addColumns(sql, values);
    }
    return sql;
}

bool Filter::isTallied() const
{
    const bool isWhole = beginsQuarter(from) && (to == std::numeric_limits<qint64>::max() || beginsQuarter(to));
    return match.isEmpty() && without.isEmpty() && conditions.empty() && !isUnreadOnly && isWhole;
}

bool Filter::needsIndex() const
{
    // The messages themselves are too large to be gone through.
    return !match.isEmpty() || !without.isEmpty() ||
           (!isUnreadOnly && (!service.isEmpty() || severity || !conditions.empty()));
}

QByteArray Filter::withFacts(const QByteArray &words) const
{
    auto all = words;
    if (!service.isEmpty()) {
        all = matchtext::both(all, matchtext::word(fact::service(service)));
    }
    if (severity) {
        all = matchtext::both(all, matchtext::word(fact::severity(*severity)));
    }
    return matchtext::butNot(all.isEmpty() ? anySeverity() : all, without);
}

} // namespace tidings::history
