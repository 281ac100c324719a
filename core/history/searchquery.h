// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The language in which the history is searched, the same in the window, on the command line and over D-Bus.
///
/// Words, "phrases" and keywords with values (user:ines, package:"two words") that all have to hold; OR between two
/// says that one of them has to, and binds closer than the blank; a hyphen before one says that it must not.
/// Parentheses are not needed: what is searched for is a list of clauses, each a list of alternatives.
namespace tidings::history {

/// One thing a message has or has not.
struct SearchTerm
{
    enum class Field
    {
        /// Anywhere in the text. Accents and capitals do not count; "python-quill" is two words in a row.
        Words,
        /// Somebody who is named in it or did it. Names are whole; capitals of ASCII do not count, as in all of these.
        User,
        Package,
        Service,
        Kind,
        Verdict,
        Severity,
        /// Parts of a topic between full stops, in a row; the topic's first 200 bytes count.
        Topic,
        /// unread, read, grouped (one of several in a row of the list), muted (when it came).
        Is,
        /// link.
        Has,
        /// A moment: up to it, without it; from it on.
        Before,
        After,
        /// Messages by their rows, "12,20-25" (rowranges.h): what a bubble tells of.
        Row,
    };

    Field field = Field::Words;
    /// As it was written, without quotes; what is one of some words in small letters.
    QString text;
    bool isNot = false;
    /// Words that stand in quotes, or have to.
    bool isPhrase = false;
    /// The last word while no blank follows it: found also as the beginning of one.
    bool isBeginning = false;
    /// Of Before and After: what the text said when it was read.
    Time moment{};

    bool operator==(const SearchTerm &) const = default;
};

using SearchClause = std::vector<SearchTerm>;

struct SearchQuery
{
    std::vector<SearchClause> clauses;

    [[nodiscard]] bool isEmpty() const { return clauses.empty(); }
    bool operator==(const SearchQuery &) const = default;
};

struct SearchError
{
    enum class Code
    {
        TooLong,
        TooMany,
        /// A quotation mark that is not closed.
        Quote,
        /// OR without something before or behind it.
        Or,
        /// Probably a keyword, with a letter wrong; `hint` is the one that was meant.
        Keyword,
        /// A keyword without a value.
        NoValue,
        LongValue,
        /// None of the words the keyword takes, which are in `hint`.
        Value,
        NotATime,
    };

    Code code = Code::TooLong;
    /// Where in the text, in UTF-16 units.
    qsizetype offset = 0;
    qsizetype length = 0;
    QString hint;
    /// What is missing may still be typed: the text ends there.
    bool isUnfinished = false;

    bool operator==(const SearchError &) const = default;
};

/// Bounds of what a person searches for.
inline constexpr qsizetype longestSearch = 4096;
inline constexpr qsizetype longestSearchValue = 200;
inline constexpr qsizetype longestRowList = 2000;
/// Words and keywords together.
inline constexpr qsizetype mostSearchTerms = 32;

/// Reads what was typed. What has no letter or digit in it asks for nothing. Times like "7d" count back from `now`;
/// days begin as the system's time zone has them.
[[nodiscard]] tl::expected<SearchQuery, SearchError> parseSearch(QStringView text, Time now);

/// In words, in the program's language.
[[nodiscard]] QString explain(const SearchError &error, QStringView text);
/// The same with its place, for where there is no field to show it in.
[[nodiscard]] QString explainWithPlace(const SearchError &error, QStringView text);

/// The text of which parseSearch() makes the same again. A blank at its end says that the last word is whole.
[[nodiscard]] QString toText(const SearchQuery &search);
[[nodiscard]] QString toText(const SearchClause &clause);
[[nodiscard]] QString toText(const SearchTerm &term);
/// A moment as Before and After take it, as short as it can be.
[[nodiscard]] QString toSearchText(Time moment);

/// Whether this is one end of a range of time: before: or after: alone.
[[nodiscard]] bool isRangeEnd(const SearchClause &clause);

/// "user" …; empty for Words.
[[nodiscard]] QString keyword(SearchTerm::Field field);
/// All of them, in the order in which they are offered.
[[nodiscard]] const QStringList &searchKeywords();
/// Nothing for a word that is none; capitals do not count.
[[nodiscard]] std::optional<SearchTerm::Field> fieldOf(QStringView keyword);
/// The words a keyword takes; none where it takes any.
[[nodiscard]] QStringList valuesOf(SearchTerm::Field field);

} // namespace tidings::history
