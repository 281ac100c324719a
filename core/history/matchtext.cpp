// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/matchtext.h"

#include "core/history/fold.h"
#include "core/history/searchtext.h"

namespace tidings::history::matchtext {

using namespace Qt::StringLiterals;

namespace {

// The index makes a question about a beginning into one list of whatever begins so before it tells the first row, which
// takes 80 ms for a common one in a million messages; asked for the words one by one it tells the newest at once. With
// this many words that begins to cost more than the list does.
constexpr int mostBeginnings = 256;
// For counting, each word is looked at for each row.
constexpr int mostCountedBeginnings = 8;

/// The words of the history that begin so, at most one more than `mostBeginnings`.
Result<QByteArrayList> listedWords(const QByteArray &start, const Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT text FROM word WHERE text >= ? AND text < ? LIMIT %1"_s.arg(mostBeginnings + 1));
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    // No UTF-8 has this byte.
    if (const auto started = statement->start({start, start + '\xff'}); !started) {
        return tl::make_unexpected(started.error());
    }
    QByteArrayList words;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        words.append(statement->bytes(0));
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    return words;
}

QByteArray anyWord(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (const auto &each : words) {
        quoted.append(word(each));
    }
    return anyOf(quoted);
}

/// The last of what was typed, from its second letter on. Beginnings of two and three letters have an index of their
/// own.
Result<Words> typedBeginning(const QByteArray &folded, const Database &database)
{
    const auto native = beginning(folded);
    const bool isPhrase = folded.contains(' ');
    if (isPhrase || QString::fromUtf8(folded).size() < shortestListedWord || !isListed(folded)) {
        return Words{native, native};
    }
    const auto words = listedWords(folded, database);
    if (!words) {
        return tl::make_unexpected(words.error());
    }
    if (words->size() > mostBeginnings) {
        return Words{native, native};
    }
    const auto any = anyWord(*words);
    return Words{any, words->size() > mostCountedBeginnings ? native : any, words->isEmpty()};
}

QByteArray folded(QStringView typed)
{
    QByteArray words;
    appendFolded(words, typed, typed.size());
    words.chop(words.isEmpty() ? 0 : 1);
    return words;
}

} // namespace

QByteArray word(const QByteArray &folded)
{
    return '"' + folded + '"';
}

QByteArray beginning(const QByteArray &folded)
{
    return word(folded) + " *";
}

QByteArray both(const QByteArray &a, const QByteArray &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + " AND " + b;
}

QByteArray anyOf(const QByteArrayList &questions)
{
    return questions.size() == 1 ? questions.front()
           : questions.isEmpty() ? QByteArray()
                                 : '(' + questions.join(" OR ") + ')';
}

QByteArray butNot(const QByteArray &question, const QByteArray &without)
{
    return without.isEmpty() ? question : "((" + question + ") NOT (" + without + "))";
}

Result<Words> words(const SearchTerm &term, const Database &database)
{
    const auto words = folded(term.text);
    if (term.isBeginning && QString::fromUtf8(words).size() >= 2) {
        return typedBeginning(words, database);
    }
    return Words{word(words), word(words)};
}

} // namespace tidings::history::matchtext
