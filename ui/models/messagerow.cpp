// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagerow.h"

#include "core/web/address.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace tidings::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar popIsolate(0x2069);

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

/// Names are isolated as a whole, so the isolates tell where they stand in a sentence that comes without spans.
QList<meta::Span> isolatedSpans(const QString &text)
{
    QList<meta::Span> spans;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isIsolate(text[i])) {
            start = depth++ == 0 ? i : start;
        } else if (text[i] == popIsolate && depth > 0 && --depth == 0) {
            spans.append({start, i + 1 - start});
        }
    }
    return spans;
}

QStringView withoutIsolates(QStringView text)
{
    if (!text.isEmpty() && isIsolate(text.front())) {
        text = text.mid(1);
    }
    return text.endsWith(popIsolate) ? text.chopped(1) : text;
}

bool isQuotationMark(QChar c)
{
    return u"\"“”„‟«»‹›‘’‚「」『』״׳"_s.contains(c);
}

/// The length of the longest of these packages that the name is, or begins with before a hyphen; 0 for none.
qsizetype packageLength(QStringView name, const QStringList &packages)
{
    qsizetype longest = 0;
    for (const auto &package : packages) {
        const auto fits = name.startsWith(package) && (name.size() == package.size() || name[package.size()] == u'-');
        longest = fits ? std::max(longest, package.size()) : longest;
    }
    return longest;
}

NameSpan named(const QString &sentence, meta::Span span, const MessageRow &row, const QStringList &packages)
{
    NameSpan result{.start = span.start, .length = span.length};
    const auto whole = QStringView(sentence).mid(span.start, span.length);
    const auto name = withoutIsolates(whole);
    if (row.people.contains(name)) {
        result.kind = NameSpan::Kind::Person;
    } else if (const auto length = packageLength(name, packages); length > 0) {
        result.kind = NameSpan::Kind::Package;
        result.nameLength = length + (whole.isEmpty() || !isIsolate(whole.front()) ? 0 : 1);
    } else if ((span.start > 0 && isQuotationMark(sentence[span.start - 1])) || name.contains(u' ')) {
        result.kind = NameSpan::Kind::Quote;
    }
    return result;
}

QString inOneLine(const QString &whole)
{
    auto text = whole.left(MessageRow::longestSentence);
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        },
        u' ');
    return text;
}

QList<NameSpan> namesIn(const MessageRow &row, const meta::Digest &digest)
{
    const auto isThirdPerson = sentenceOf(digest) == digest.subtitle;
    const auto spans = isThirdPerson && !digest.spans.isEmpty() ? digest.spans : isolatedSpans(row.sentence);
    QList<NameSpan> names;
    qsizetype end = 0;
    for (const auto &span : spans) {
        // Half-written rows and cut sentences: what does not lie in it, one after the other, is no name.
        if (span.start >= end && span.length > 0 && span.start < row.sentence.size() &&
            span.length <= row.sentence.size() - span.start) {
            names.append(named(row.sentence, span, row, digest.packages));
            end = span.start + span.length;
        }
    }
    return names;
}

} // namespace

QString sentenceOf(const meta::Digest &digest)
{
    if (!digest.subjective.isEmpty()) {
        return digest.subjective;
    }
    if (!digest.subtitle.isEmpty() || !digest.title.isEmpty()) {
        return digest.subtitle.isEmpty() ? digest.title : digest.subtitle;
    }
    return QCoreApplication::translate("Rows", "A message that says nothing");
}

bool isWebLink(const QString &link)
{
    return web::isWeb(QUrl(link, QUrl::StrictMode));
}

bool isAbove(const MessageRow &one, const MessageRow &other)
{
    return one.time != other.time ? one.time > other.time : one.row > other.row;
}

history::Record asItem(const history::Record &record)
{
    const auto &item = record.item;
    auto whole = record;
    whole.digest.longForm = QCoreApplication::translate("Rows", "Newest: %1").arg(sentenceOf(record.digest));
    whole.digest.subtitle = item.texts.subtitle;
    whole.digest.subjective = item.texts.subjective;
    whole.digest.spans = item.texts.spans;
    whole.digest.link = item.texts.link;
    whole.digest.usernames = item.texts.usernames;
    whole.digest.severity = item.texts.severity;
    whole.digest.agent = item.texts.usernames.size() == 1 ? item.texts.usernames.first() : QString();
    whole.isUnread = item.unread > 0;
    if (whole.verification.verdict != item.verdict) {
        whole.verification = {.verdict = item.verdict};
    }
    return whole;
}

MessageRow MessageRow::from(const history::Record &record)
{
    const auto &item = record.item;
    if (item.count < 2) {
        return ofMessage(record);
    }
    auto row = ofMessage(asItem(record));
    row.item = item.id;
    row.count = item.count;
    row.problems = item.problems;
    row.unread = item.unread;
    return row;
}

MessageRow MessageRow::ofMessage(const history::Record &record)
{
    const auto &digest = record.digest;
    MessageRow row{
        .row = record.row,
        .time = record.time,
        .sentence = inOneLine(sentenceOf(digest)),
        .service = digest.service,
        .kind = digest.kind,
        .people = digest.usernames.mid(0, 100),
        .severity = digest.severity,
        .verification = record.verification,
        .link = isWebLink(digest.link) ? digest.link : QString(),
        .isUnread = record.isUnread,
    };
    if (!digest.agent.isEmpty()) {
        row.people.removeAll(digest.agent);
        row.people.prepend(digest.agent);
    }
    if (!row.people.isEmpty()) {
        row.avatar = digest.avatars.value(row.people.first());
    }
    row.spans = namesIn(row, digest);
    return row;
}

} // namespace tidings::ui
