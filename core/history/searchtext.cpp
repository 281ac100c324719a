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

/// What a fact is of.
enum class FactOf : char
{
    User = 'u',
    Package = 'p',
    Service = 's',
    Kind = 'k',
    Severity = 'x',
    Verdict = 'v',
    /// What a message has or has not.
    Flag = 'f',
};

constexpr QStringView linkFlag = u"link";
constexpr QStringView mutedFlag = u"muted";

bool isAsciiLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What the index would take for the end of a word is written as its number.
void appendFactWord(QByteArray &to, FactOf what, QStringView name)
{
    constexpr char hexDigits[] = "0123456789abcdef";
    to += factMark;
    to += static_cast<char>(what);
    for (const char c : name.left(longestName).toUtf8()) {
        if (isAsciiLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80) {
            to += c;
        } else {
            to += escapeMark;
            to += hexDigits[static_cast<unsigned char>(c) >> 4];
            to += hexDigits[static_cast<unsigned char>(c) & 15];
        }
    }
}

QByteArray factWord(FactOf what, QStringView name)
{
    QByteArray word;
    appendFactWord(word, what, name);
    return word;
}

/// What was written from `start` on, the blank before it included, counts only if it is not there yet.
void dropIfKnown(QByteArray &text, qsizetype start)
{
    if (QByteArrayView(text).first(start + 1).contains(QByteArrayView(text).sliced(start))) {
        text.truncate(start + 1);
    }
}

void appendNewWords(QByteArray &text, QStringView more)
{
    QByteArray folded;
    appendFolded(folded, more, longestSearchedText);
    for (qsizetype from = 0; from < folded.size();) {
        const auto end = folded.indexOf(' ', from) + 1;
        const auto start = text.size() - 1;
        text += QByteArrayView(folded).sliced(from, end - from);
        dropIfKnown(text, start);
        from = end;
    }
}

/// A name counts as a whole, so that it is found as a phrase.
void appendNewName(QByteArray &text, QStringView name)
{
    const auto start = text.size() - 1;
    appendFolded(text, name, longestName);
    dropIfKnown(text, start);
}

void appendFact(QByteArray &text, FactOf what, QStringView name)
{
    appendFactWord(text, what, name);
    text += ' ';
}

void appendFacts(QByteArray &text, const Record &record)
{
    const auto &digest = record.digest;
    appendFact(text, FactOf::Service, digest.service);
    appendFact(text, FactOf::Kind, digest.kind);
    appendFact(text, FactOf::Severity, toString(digest.severity));
    appendFact(text, FactOf::Verdict, toString(record.verification.verdict));
    if (!digest.link.isEmpty()) {
        appendFact(text, FactOf::Flag, linkFlag);
    }
    if (record.decision.heldBack == rules::HeldBack::Muted) {
        appendFact(text, FactOf::Flag, mutedFlag);
    }
    for (const auto &name : digest.usernames.first(std::min(digest.usernames.size(), mostSearchedNames))) {
        appendFact(text, FactOf::User, name);
    }
    if (!digest.agent.isEmpty() && !digest.usernames.contains(digest.agent)) {
        appendFact(text, FactOf::User, digest.agent);
    }
    for (const auto &name : digest.packages.first(std::min(digest.packages.size(), mostSearchedNames))) {
        appendFact(text, FactOf::Package, name);
    }
}

} // namespace

namespace fact {

QByteArray user(QStringView name)
{
    return factWord(FactOf::User, name);
}

QByteArray package(QStringView name)
{
    return factWord(FactOf::Package, name);
}

QByteArray service(QStringView name)
{
    return factWord(FactOf::Service, name);
}

QByteArray kind(QStringView name)
{
    return factWord(FactOf::Kind, name);
}

QByteArray severity(meta::Severity severity)
{
    return factWord(FactOf::Severity, toString(severity));
}

QByteArray verdict(QStringView word)
{
    return factWord(FactOf::Verdict, word);
}

QByteArray hasLink()
{
    return factWord(FactOf::Flag, linkFlag);
}

QByteArray isMuted()
{
    return factWord(FactOf::Flag, mutedFlag);
}

QByteArray beginning(SearchTerm::Field field, QStringView name)
{
    using Field = SearchTerm::Field;
    return factWord(field == Field::User      ? FactOf::User
                    : field == Field::Package ? FactOf::Package
                    : field == Field::Service ? FactOf::Service
                                              : FactOf::Kind,
        name);
}

QString nameIn(const QByteArray &word)
{
    constexpr qsizetype markLength = sizeof factMark; // the letter of what it is of in the place of its null
    QByteArray name;
    for (qsizetype at = markLength; at < word.size(); ++at) {
        if (QByteArrayView(word).sliced(at).startsWith(escapeMark)) {
            name += QByteArray::fromHex(word.mid(at + 2, 2));
            at += 3;
        } else {
            name += word[at];
        }
    }
    return QString::fromUtf8(name);
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
