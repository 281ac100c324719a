// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/matching.h"

#include "core/history/fold.h"
#include "core/history/rowranges.h"
#include "core/history/searchfilter.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"

#include <algorithm>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

using Field = SearchTerm::Field;

/// Capitals of ASCII do not count, others do.
bool isSameName(const QString &one, const QString &other)
{
    return one.toUtf8().toLower() == other.toUtf8().toLower();
}

bool hasName(const QStringList &names, const QString &wanted)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return isSameName(name, wanted); });
}

/// One message, of which several things are asked.
class Searched
{
public:
    explicit Searched(const Record &record)
        : m_record(record)
    {
    }

    [[nodiscard]] bool has(const SearchTerm &term) { return holds(term) != term.isNot; }

private:
    [[nodiscard]] bool holds(const SearchTerm &term)
    {
        switch (term.field) {
        case Field::Words:
            return hasWords(term);
        case Field::Topic:
            return topicParts(m_record.incoming.topic).contains(wantedParts(term));
        case Field::Row:
            return hasRow(rowRangesFrom(term.text).value_or(std::vector<RowRange>()), m_record.row);
        case Field::After:
            return spot::first(m_record.time) >= spot::first(term.moment);
        case Field::Before:
            return spot::first(m_record.time) < spot::first(term.moment);
        default:
            break;
        }
        if (const auto fact = factOf(term); !fact.isEmpty()) {
            return text().contains(' ' + fact.toLower() + ' ');
        }
        return term.text == "grouped"_L1 ? m_record.item.id != 0 && m_record.item.count > 1
                                         : m_record.isUnread == (term.text == "unread"_L1);
    }

    /// In what is searched of the message, word for word as the index does it.
    [[nodiscard]] bool hasWords(const SearchTerm &term)
    {
        QByteArray words;
        appendFolded(words, term.text, term.text.size());
        // A blank follows each word; the last one typed may be the beginning of one.
        if (term.isBeginning && QString::fromUtf8(words).size() > 2) {
            words.chop(1);
        }
        return !words.isEmpty() && text().contains(' ' + words);
    }

    [[nodiscard]] const QByteArray &text()
    {
        if (m_text.isEmpty()) {
            m_text = ' ' + searchText(m_record).toLower();
        }
        return m_text;
    }

    const Record &m_record;
    QByteArray m_text;
};

bool isFound(const SearchQuery &search, const Record &record)
{
    Searched searched(record);
    return std::ranges::all_of(search.clauses, [&](const SearchClause &clause) {
        return std::ranges::any_of(clause, [&](const SearchTerm &term) { return searched.has(term); });
    });
}

} // namespace

bool isAbout(const meta::Digest &digest, const QString &person)
{
    return isSameName(digest.agent, person) || hasName(digest.usernames, person);
}

bool matches(const Query &query, const Record &record)
{
    const auto &digest = record.digest;
    return (query.service.isEmpty() || digest.service == query.service) &&
           (query.user.isEmpty() || isAbout(digest, query.user)) &&
           (query.about.isEmpty() || isAbout(digest, query.about)) &&
           (query.package.isEmpty() || hasName(digest.packages, query.package)) &&
           (!query.severity || digest.severity == *query.severity) && (!query.isUnreadOnly || record.isUnread) &&
           (!query.after || record.time >= *query.after) && (!query.before || record.time < *query.before) &&
           isFound(query.search, record);
}

} // namespace tidings::history
