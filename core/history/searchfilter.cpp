// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchfilter.h"

#include "core/history/fold.h"
#include "core/history/matchtext.h"
#include "core/history/rowranges.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"

#include <algorithm>
#include <limits>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

using Field = SearchTerm::Field;

/// A clause on its way into a filter.
struct Clause
{
    /// Found or not found, both of the index.
    QByteArrayList found;
    QByteArrayList counted;
    QByteArrayList notFound;
    std::vector<Condition> others;
    /// Wider than the clause, and quick: where one of these is not found none of it can hold. Empty: not known.
    QByteArrayList wider;
    bool isNarrow = true;
    /// One of its words begins nothing there is.
    bool isHopeless = false;

    [[nodiscard]] bool isEmpty() const { return found.isEmpty() && notFound.isEmpty() && others.empty(); }
};

Error tooMuch()
{
    return {ErrorCode::Query, u"the search is too long: use fewer words"_s};
}

Condition conditionOf(const SearchTerm &term)
{
    using enum Condition::Of;
    switch (term.field) {
    case Field::Topic:
        return {Topic, term.isNot, wantedParts(term), 0};
    case Field::Row:
        return {Rows, term.isNot, term.text.toLatin1(), 0};
    case Field::After:
        return {From, term.isNot, {}, spot::first(term.moment)};
    case Field::Before:
        return {From, !term.isNot, {}, spot::first(term.moment)};
    default:
        return {term.text == "grouped"_L1 ? Grouped : Unread, term.isNot != (term.text == "read"_L1), {}, 0};
    }
}

/// The topic's parts stand in the index as words, too, but so do others.
QByteArray widerThan(const SearchTerm &term)
{
    QByteArray words;
    appendFolded(words, term.text, term.text.size());
    const bool isKnown = term.field == Field::Topic && !term.isNot && !words.isEmpty();
    return isKnown ? matchtext::word(words.trimmed()) : QByteArray();
}

void add(Clause &clause, bool isNot, const QByteArray &match, const QByteArray &counted)
{
    if (isNot) {
        clause.notFound.append(match);
    } else {
        clause.found.append(match);
        clause.counted.append(counted);
    }
}

Result<void> addWords(Clause &clause, const SearchTerm &term, const Database &database)
{
    const auto words = matchtext::words(term, database);
    if (!words) {
        return tl::make_unexpected(words.error());
    }
    clause.isHopeless = clause.isHopeless || words->isHopeless;
    if (!words->match.isEmpty()) {
        add(clause, term.isNot, words->match, words->counted);
    }
    return {};
}

Result<void> addTerm(Clause &clause, const SearchTerm &term, const Database &database)
{
    if (term.field == Field::Words) {
        return addWords(clause, term, database);
    }
    if (const auto fact = factOf(term); !fact.isEmpty()) {
        add(clause, term.isNot, matchtext::word(fact), matchtext::word(fact));
        return {};
    }
    clause.others.push_back(conditionOf(term));
    const auto wider = widerThan(term);
    clause.isNarrow = clause.isNarrow && !wider.isEmpty();
    clause.wider.append(wider);
    return {};
}

/// Where a clause is one thing that the views ask for as well it is asked for in their way.
bool addAlone(Filter &filter, const SearchClause &clause)
{
    if (clause.size() != 1) {
        return false;
    }
    const auto &term = clause.front();
    const auto isFrom = (term.field == Field::After) != term.isNot;
    if (term.field == Field::After || term.field == Field::Before) {
        const auto spot = spot::first(term.moment);
        filter.from = isFrom ? std::max(filter.from, spot) : filter.from;
        filter.to = isFrom ? filter.to : std::min(filter.to, spot);
        return true;
    }
    if (term.field == Field::Severity && !term.isNot && !filter.severity) {
        filter.severity = meta::severityFrom(term.text);
        return true;
    }
    const bool isUnread = term.field == Field::Is && term.text == (term.isNot ? "read"_L1 : "unread"_L1);
    filter.isUnreadOnly = filter.isUnreadOnly || isUnread;
    return isUnread;
}

void addToFilter(Filter &filter, Clause clause)
{
    if (clause.isEmpty()) {
        filter.isHopeless = filter.isHopeless || clause.isHopeless;
        return;
    }
    if (clause.others.empty() && clause.notFound.isEmpty()) {
        filter.match = matchtext::both(filter.match, matchtext::anyOf(clause.found));
        filter.countedMatch = matchtext::both(filter.countedMatch, matchtext::anyOf(clause.counted));
        return;
    }
    if (clause.others.empty()) {
        // None of it holds where all that must not be found is, and nothing that may be.
        QByteArray all;
        for (const auto &one : clause.notFound) {
            all = matchtext::both(all, one);
        }
        const auto wrong = matchtext::butNot(all, matchtext::anyOf(clause.found));
        filter.without = filter.without.isEmpty() ? wrong : filter.without + " OR " + wrong;
        return;
    }
    if (clause.isNarrow && clause.notFound.isEmpty()) {
        const auto wider = matchtext::anyOf(clause.wider + clause.found);
        filter.match = matchtext::both(filter.match, wider);
        filter.countedMatch = matchtext::both(filter.countedMatch, wider);
    }
    for (const bool isNot : {false, true}) {
        for (const auto &one : isNot ? clause.notFound : clause.found) {
            clause.others.push_back({Condition::Of::Match, isNot, one, 0});
        }
    }
    filter.conditions.push_back(std::move(clause.others));
}

/// Where the rows of a clause stand: there alone they have to be looked for.
Result<void> addPlaces(Filter &filter, const SearchClause &clause, const Database &database)
{
    const auto &term = clause.front();
    if (clause.size() != 1 || term.field != Field::Row || term.isNot) {
        return {};
    }
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 to = 0;
    for (const auto &range : rowRangesFrom(term.text).value_or(std::vector<RowRange>())) {
        const auto which = u" FROM message WHERE row BETWEEN %1 AND %2"_s.arg(range.first).arg(range.last);
        const auto first = database.number(u"SELECT coalesce(min(spot), 0)"_s + which);
        const auto last = first ? database.number(u"SELECT coalesce(max(spot), 0)"_s + which) : first;
        if (!last) {
            return tl::make_unexpected(last.error());
        }
        from = *first > 0 ? std::min(from, *first) : from;
        to = std::max(to, *last);
    }
    filter.placesFrom = std::max(filter.placesFrom, from);
    filter.placesTo = std::min(filter.placesTo, to + 1);
    filter.isHopeless = filter.isHopeless || to == 0;
    return {};
}

} // namespace

QByteArray topicParts(const QByteArray &topic)
{
    return '.' + topic.left(longestSearchedTopic).toLower() + '.';
}

QByteArray wantedParts(const SearchTerm &term)
{
    auto parts = term.text.toUtf8().toLower();
    parts.remove(0, parts.startsWith('.') ? 1 : 0);
    parts.chop(parts.endsWith('.') ? 1 : 0);
    return '.' + parts + '.';
}

QByteArray factOf(const SearchTerm &term)
{
    switch (term.field) {
    case Field::User:
        return fact::user(term.text);
    case Field::Package:
        return fact::package(term.text);
    case Field::Service:
        return fact::service(term.text);
    case Field::Kind:
        return fact::kind(term.text);
    case Field::Severity:
        return fact::severity(meta::severityFrom(term.text));
    case Field::Verdict:
        return fact::verdict(term.text);
    case Field::Has:
        return fact::hasLink();
    case Field::Is:
        return term.text == "muted"_L1 ? fact::isMuted() : QByteArray();
    default:
        return {};
    }
}

Result<void> addSearch(Filter &filter, const SearchQuery &search, const Database &database)
{
    std::size_t count = 0;
    for (const auto &terms : search.clauses) {
        count += terms.size();
    }
    if (count > std::size_t{mostSearchTerms}) {
        return tl::make_unexpected(tooMuch());
    }
    for (const auto &terms : search.clauses) {
        if (addAlone(filter, terms)) {
            continue;
        }
        if (auto added = addPlaces(filter, terms, database); !added) {
            return added;
        }
        Clause clause;
        for (const auto &term : terms) {
            if (auto added = addTerm(clause, term, database); !added) {
                return added;
            }
        }
        addToFilter(filter, std::move(clause));
    }
    return {};
}

} // namespace tidings::history
