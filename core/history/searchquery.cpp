// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchquery.h"

#include "core/config/nearest.h"
#include "core/crypto/verdict.h"
#include "core/history/fold.h"
#include "core/history/rowranges.h"
#include "core/meta/digest.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

using Field = SearchTerm::Field;
using Code = SearchError::Code;

constexpr auto either = "OR"_L1;

struct Keyword
{
    QLatin1StringView word;
    Field field;
};
constexpr std::array keywords = {
    Keyword{"user"_L1, Field::User},
    Keyword{"package"_L1, Field::Package},
    Keyword{"service"_L1, Field::Service},
    Keyword{"topic"_L1, Field::Topic},
    Keyword{"kind"_L1, Field::Kind},
    Keyword{"severity"_L1, Field::Severity},
    Keyword{"verdict"_L1, Field::Verdict},
    Keyword{"is"_L1, Field::Is},
    Keyword{"has"_L1, Field::Has},
    Keyword{"after"_L1, Field::After},
    Keyword{"before"_L1, Field::Before},
    Keyword{"row"_L1, Field::Row},
};

bool isTime(Field field)
{
    return field == Field::After || field == Field::Before;
}

Time timeOf(const QDateTime &moment)
{
    return Time(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

/// "7d": so long before now.
std::optional<Time> timeBack(const QString &text, Time now)
{
    constexpr qsizetype mostDigits = 5;
    bool isNumber = false;
    const auto count = text.chopped(1).toInt(&isNumber);
    if (!isNumber || !text.front().isDigit() || text.size() > mostDigits + 1) {
        return {};
    }
    switch (text.back().toLower().unicode()) {
    case u'h':
        return now - std::chrono::hours(count);
    case u'd':
        return now - std::chrono::days(count);
    case u'w':
        return now - std::chrono::weeks(count);
    default:
        return {};
    }
}

std::optional<Time> momentOf(const QString &text, Time now)
{
    constexpr qsizetype dateLength = 10;
    const auto today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0) {
        return timeOf(today.startOfDay());
    }
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0) {
        return timeOf(today.addDays(-1).startOfDay());
    }
    if (text.size() < dateLength) {
        return text.isEmpty() ? std::nullopt : timeBack(text, now);
    }
    const auto moment = text.size() == dateLength ? QDate::fromString(text, Qt::ISODate).startOfDay()
                                                  : QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(timeOf(moment)) : std::nullopt;
}

/// Letters up to a colon that something follows: perhaps a keyword.
QStringView beforeColon(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].unicode() < 0x80 && text[length].isLetter()) {
        ++length;
    }
    return length > 0 && length < text.size() && text[length] == u':' ? text.first(length) : QStringView();
}

/// The keyword that was probably meant: one letter is wrong, missing or too many. What is no keyword at all is a word:
/// an address, a module's name.
QString meantBy(QStringView word)
{
    constexpr qsizetype shortest = 4;
    return word.size() < shortest ? QString() : config::nearest(word.toString().toLower(), searchKeywords());
}

bool beginsAsSyntax(QStringView word)
{
    const auto start = beforeColon(word);
    return word.startsWith(u'-') || word.startsWith(u'"') || word == either ||
           (!start.isEmpty() && (fieldOf(start) || !meantBy(start).isEmpty()));
}

bool needsQuotes(QStringView text, bool isWord)
{
    return text.isEmpty() || text.startsWith(u'"') || (isWord && beginsAsSyntax(text)) ||
           std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

QString quoted(const QString &text)
{
    auto inside = text;
    inside.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + inside + u'"';
}

qsizetype countWords(QStringView text)
{
    QByteArray folded;
    appendFolded(folded, text, text.size());
    return folded.count(' ');
}

class Parser
{
public:
    Parser(QStringView text, Time now)
        : m_text(text)
        , m_now(now)
    {
    }

    tl::expected<SearchQuery, SearchError> parse()
    {
        if (m_text.size() > longestSearch) {
            return failed(Code::TooLong, longestSearch, m_text.size());
        }
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (!takeOr() && !takeTerm()) {
                return tl::make_unexpected(*m_error);
            }
        }
        if (m_isOr) {
            return failed(Code::Or, m_orAt, m_orAt + either.size(), true);
        }
        endWords();
        return std::move(m_search);
    }

private:
    tl::unexpected<SearchError> failed(Code code, qsizetype from, qsizetype to, bool isUnfinished = false)
    {
        note(code, from, to, {}, isUnfinished);
        return tl::make_unexpected(*m_error);
    }

    bool note(Code code, qsizetype from, qsizetype to, const QString &hint = {}, bool isUnfinished = false)
    {
        m_error = SearchError{code, from, to - from, hint, isUnfinished};
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    /// Up to the next blank.
    QStringView ahead() const
    {
        auto end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace()) {
            ++end;
        }
        return m_text.sliced(m_at, end - m_at);
    }

    bool takeOr()
    {
        if (ahead() != either || !m_hasTerm || m_isOr) {
            return false;
        }
        m_orAt = m_at;
        m_at += either.size();
        m_isOr = true;
        return true;
    }

    bool takeTerm()
    {
        if (ahead() == either) {
            return note(Code::Or, m_at, m_at + either.size());
        }
        const auto start = m_at;
        SearchTerm term;
        term.isNot = m_text[m_at] == u'-';
        m_at += term.isNot ? 1 : 0;
        const auto word = beforeColon(ahead());
        if (const auto field = word.isEmpty() ? std::nullopt : fieldOf(word)) {
            term.field = *field;
            m_at += word.size() + 1;
            return takeValue(term, start) && add(std::move(term), start);
        }
        if (const auto meant = word.isEmpty() ? QString() : meantBy(word); !meant.isEmpty()) {
            return note(Code::Keyword, m_at, m_at + word.size() + 1, meant);
        }
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (!takeText(term.text)) {
            return false;
        }
        term.isPhrase = isQuoted || needsQuotes(term.text, true);
        return add(std::move(term), start);
    }

    /// What is in quotes, or everything up to the next blank.
    bool takeText(QString &text)
    {
        if (m_at == m_text.size() || m_text[m_at] != u'"') {
            text = ahead().toString();
            m_at += text.size();
            return true;
        }
        const auto start = m_at++;
        for (; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                                  (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            m_at += isEscape ? 1 : 0;
            text += m_text[m_at];
        }
        if (m_at == m_text.size()) {
            return note(Code::Quote, start, m_at, {}, true);
        }
        ++m_at;
        return true;
    }

    bool takeValue(SearchTerm &term, qsizetype start)
    {
        const auto from = m_at;
        if (!takeText(term.text)) {
            return false;
        }
        if (term.text.trimmed().isEmpty()) {
            return note(Code::NoValue, start, m_at, {}, m_at == m_text.size());
        }
        if (term.text.size() > (term.field == Field::Row ? longestRowList : longestSearchValue)) {
            return note(Code::LongValue, from, m_at);
        }
        const auto values = valuesOf(term.field);
        if (isTime(term.field)) {
            const auto moment = momentOf(term.text, m_now);
            term.moment = moment.value_or(Time());
            return moment || note(Code::NotATime, from, m_at, {}, m_at == m_text.size());
        }
        if (term.field == Field::Row) {
            return rowRangesFrom(term.text) || note(Code::Value, from, m_at, u"12,20-25"_s, m_at == m_text.size());
        }
        if (values.isEmpty()) {
            return true;
        }
        term.text = term.text.toLower();
        // While it is being typed it is the beginning of one.
        const auto isBeginning = [&](const QString &value) { return value.startsWith(term.text); };
        return values.contains(term.text) || note(Code::Value, from, m_at, values.join(u", "_s),
                                                 m_at == m_text.size() && std::ranges::any_of(values, isBeginning));
    }

    bool add(SearchTerm term, qsizetype start)
    {
        m_hasTerm = true;
        const auto words = term.field == Field::Words ? countWords(term.text) : 1;
        m_count += words;
        if (m_count > mostSearchTerms) {
            return note(Code::TooMany, start, m_at);
        }
        if (!m_isOr) {
            endClause();
        }
        m_isOr = false;
        if (words > 0) {
            m_clause.push_back(std::move(term));
        }
        return true;
    }

    void endClause()
    {
        if (!m_clause.empty()) {
            m_search.clauses.push_back(std::exchange(m_clause, {}));
        }
    }

    void endWords()
    {
        // The last thing typed may be one that asks for nothing, with a blank before it.
        const bool isOpen = !m_text.isEmpty() && !m_text.back().isSpace();
        if (isOpen && !m_clause.empty()) {
            auto &last = m_clause.back();
            last.isBeginning =
                last.field == Field::Words && !last.isPhrase && !last.isNot && m_text.endsWith(last.text);
        }
        endClause();
    }

    QStringView m_text;
    Time m_now;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
    bool m_hasTerm = false;
    bool m_isOr = false;
    qsizetype m_orAt = 0;
    SearchClause m_clause;
    SearchQuery m_search;
    std::optional<SearchError> m_error;
};

} // namespace

tl::expected<SearchQuery, SearchError> parseSearch(QStringView text, Time now)
{
    return Parser(text, now).parse();
}

QString explain(const SearchError &error, QStringView text)
{
    const auto place = text.mid(error.offset, std::min<qsizetype>(error.length, 60)).toString();
    switch (error.code) {
    case Code::TooLong:
    case Code::TooMany:
        return QCoreApplication::translate("Search", "The search is too long: use fewer words.");
    case Code::Quote:
        return QCoreApplication::translate("Search", "A quotation mark is not closed.");
    case Code::Or:
        return QCoreApplication::translate("Search", "OR stands between two things to search for.");
    case Code::Keyword:
        return QCoreApplication::translate("Search", "“%1” is no keyword. Did you mean “%2:”?").arg(place, error.hint);
    case Code::NoValue:
        return QCoreApplication::translate("Search", "Nothing stands behind “%1”.").arg(place);
    case Code::LongValue:
        return QCoreApplication::translate("Search", "“%1…” is too long.").arg(place);
    case Code::Value:
        return QCoreApplication::translate("Search", "“%1” is not known here. It can be: %2.").arg(place, error.hint);
    case Code::NotATime:
        break;
    }
    return QCoreApplication::translate(
        "Search", "“%1” is no time. Write 2026-11-20, 2026-11-20T14:30, today, yesterday, 7d or 12h.")
        .arg(place);
}

QString explainWithPlace(const SearchError &error, QStringView text)
{
    return QCoreApplication::translate("Search", "%1 (character %2)")
        .arg(explain(error, text), QString::number(error.offset + 1));
}

QString toText(const SearchTerm &term)
{
    const bool isWord = term.field == Field::Words;
    const auto text = term.isPhrase || needsQuotes(term.text, isWord) ? quoted(term.text) : term.text;
    return (term.isNot ? u"-"_s : QString()) + (isWord ? text : keyword(term.field) + u':' + text);
}

QString toText(const SearchClause &clause)
{
    QStringList terms;
    for (const auto &term : clause) {
        terms.append(toText(term));
    }
    return terms.join(u" OR "_s);
}

QString toText(const SearchQuery &search)
{
    QStringList clauses;
    for (const auto &clause : search.clauses) {
        clauses.append(toText(clause));
    }
    const auto text = clauses.join(u' ');
    if (search.isEmpty() || search.clauses.back().empty()) {
        return text;
    }
    const auto &last = search.clauses.back().back();
    const bool isWhole = last.field == Field::Words && !last.isBeginning && !last.isPhrase && !last.isNot;
    return isWhole ? text + u' ' : text;
}

QString toSearchText(Time moment)
{
    const auto milliseconds = moment.time_since_epoch().count();
    const auto local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const bool hasSeconds = local.time().second() != 0 || local.time().msec() != 0;
    const auto text = local.date().startOfDay() == local ? local.date().toString(Qt::ISODate)
                      : hasSeconds                       ? local.toString(Qt::ISODateWithMs)
                                                         : local.toString(u"yyyy-MM-dd'T'HH:mm"_s);
    // An hour that comes twice a year is told apart in UTC only.
    return momentOf(text, moment) == moment
               ? text
               : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isRangeEnd(const SearchClause &clause)
{
    const auto &term = clause.front();
    const bool isMoment = term.field == SearchTerm::Field::After || term.field == SearchTerm::Field::Before;
    return clause.size() == 1 && !term.isNot && isMoment;
}

QString keyword(SearchTerm::Field field)
{
    const auto found = std::ranges::find(keywords, field, &Keyword::field);
    return found == keywords.end() ? QString() : QString(found->word);
}

const QStringList &searchKeywords()
{
    static const QStringList words = [] {
        QStringList all;
        for (const auto &one : keywords) {
            all.append(one.word);
        }
        return all;
    }();
    return words;
}

std::optional<SearchTerm::Field> fieldOf(QStringView keyword)
{
    const auto found = std::ranges::find_if(
        keywords, [&](const Keyword &one) { return keyword.compare(one.word, Qt::CaseInsensitive) == 0; });
    return found == keywords.end() ? std::nullopt : std::optional(found->field);
}

QStringList valuesOf(SearchTerm::Field field)
{
    using crypto::Verdict;
    using meta::Severity;
    QStringList values;
    switch (field) {
    case Field::Severity:
        for (const auto one : {Severity::Problem, Severity::Attention, Severity::Fixed, Severity::Info}) {
            values.append(toString(one));
        }
        break;
    case Field::Verdict:
        for (const auto one : {Verdict::Valid, Verdict::ValidLegacy, Verdict::TransportOnly, Verdict::Unsigned,
                 Verdict::NotCheckable, Verdict::Unauthorised, Verdict::Invalid}) {
            values.append(toString(one));
        }
        break;
    case Field::Is:
        return {u"unread"_s, u"read"_s, u"grouped"_s, u"muted"_s};
    case Field::Has:
        return {u"link"_s};
    default:
        break;
    }
    return values;
}

} // namespace tidings::history
