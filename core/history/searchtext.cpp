// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchtext.h"

#include "core/history/fold.h"

namespace tidings::history {
namespace {

constexpr qsizetype longestName = 200;

// U+0080 is a control character: no word has it, and the index takes it for a letter. Three of them, so that the
// index of beginnings (two and three characters) has one entry for all facts.
constexpr char factMark[] = "\xc2\x80\xc2\x80\xc2\x80";
constexpr char escapeMark[] = "\xc2\x80";

bool isAsciiLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What the index would take for the end of a word is written as its number.
QByteArray factWord(char kind, QStringView name)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    const auto utf8 = name.left(longestName).toUtf8();
    QByteArray word(factMark);
    word += kind;
    for (const char c : utf8) {
        if (isAsciiLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80) {
            word += c;
        } else {
            word += escapeMark;
            word += hexDigits[static_cast<unsigned char>(c) >> 4];
            word += hexDigits[static_cast<unsigned char>(c) & 15];
        }
    }
    return word;
}

void appendNewWords(QByteArray &text, QStringView more)
{
    QByteArray folded;
    appendFolded(folded, more, longestSearchedText);
    for (const auto &word : wordsOf(folded)) {
        if (!text.contains(' ' + word + ' ')) {
            text += word + ' ';
        }
    }
}

/// A name counts as a whole, so that it is found as a phrase.
void appendNewName(QByteArray &text, QStringView name)
{
    QByteArray folded(1, ' ');
    appendFolded(folded, name, longestName);
    if (!text.contains(folded)) {
        text += QByteArrayView(folded).sliced(1);
    }
}

void appendFact(QByteArray &text, const QByteArray &word)
{
    text += word + ' ';
}

void appendFacts(QByteArray &text, const Record &record)
{
    const auto &digest = record.digest;
    appendFact(text, fact::service(digest.service));
    appendFact(text, fact::kind(digest.kind));
    appendFact(text, fact::severity(digest.severity));
    appendFact(text, fact::verdict(record.verification.verdict));
    for (const auto &name : digest.usernames.first(std::min(digest.usernames.size(), mostSearchedNames))) {
        appendFact(text, fact::user(name));
    }
    if (!digest.agent.isEmpty() && !digest.usernames.contains(digest.agent)) {
        appendFact(text, fact::user(digest.agent));
    }
    for (const auto &name : digest.packages.first(std::min(digest.packages.size(), mostSearchedNames))) {
        appendFact(text, fact::package(name));
    }
}

} // namespace

namespace fact {

QByteArray user(QStringView name)
{
    return factWord('u', name);
}

QByteArray package(QStringView name)
{
    return factWord('p', name);
}

QByteArray service(QStringView name)
{
    return factWord('s', name);
}

QByteArray kind(QStringView name)
{
    return factWord('k', name);
}

QByteArray severity(meta::Severity severity)
{
    return factWord('x', toString(severity));
}

QByteArray verdict(crypto::Verdict verdict)
{
    return factWord('v', toString(verdict));
}

} // namespace fact

QByteArray searchText(const Record &record)
{
    const auto &digest = record.digest;
    QByteArray text(1, ' ');
    text.reserve(512);
    appendFolded(text, digest.subtitle, longestSearchedText);
    appendNewWords(text, digest.headline);
    appendFolded(text, digest.longForm, longestSearchedText);
    for (const auto &name : digest.usernames.first(std::min(digest.usernames.size(), mostSearchedNames))) {
        appendNewName(text, name);
    }
    appendNewName(text, digest.agent);
    for (const auto &name : digest.packages.first(std::min(digest.packages.size(), mostSearchedNames))) {
        appendNewName(text, name);
    }
    // The title is the end of the topic.
    appendNewName(text, QString::fromUtf8(record.incoming.topic));
    appendFacts(text, record);
    return text;
}

bool isListed(QByteArrayView word)
{
    return word.size() >= shortestListedWord && (word.front() < '0' || word.front() > '9');
}

} // namespace tidings::history
