// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/replayquery.h"

#include "core/json/canonical.h"
#include "core/text/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

/// For error texts: what a stranger wrote, short and without anything that a terminal obeys.
QString wordsOf(std::string_view utf8)
{
    constexpr std::size_t longest = 300;
    const auto part = utf8.substr(0, longest);
    return text::printable(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())));
}

Error illFormed(const char *field)
{
    return {ErrorCode::Unreadable, u"Ill-format \"%1\" field"_s.arg(QLatin1StringView(field))};
}

Error wentWrong(const char *field)
{
    return {ErrorCode::Unreadable,
        u"Something went wrong when processing the field \"%1\""_s.arg(QLatin1StringView(field))};
}

/// A whole number, in a string too: the reference's store takes both.
std::optional<qint64> numberOf(const json::Value &value)
{
    if (value.isInteger()) {
        return value.toInteger();
    }
    const auto text = value.isString() ? value.text() : std::string_view();
    qint64 number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    return code == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Seconds since 1970, whole or not, up to the year 10000 either way.
std::optional<Time> timeOf(const json::Value &value)
{
    constexpr double most = 253402300800.0;
    const auto seconds = value.toDouble();
    if (!seconds || !(std::abs(*seconds) <= most)) {
        return {};
    }
    return Time(std::chrono::milliseconds(std::llround(*seconds * 1000)));
}

/// Without lone surrogates, which no QString of ours would give back.
std::optional<QString> idOf(const json::Value &value)
{
    if (!value.isString() || value.text().size() > ReplayQuery::longestId) {
        return {};
    }
    auto id = value.toString();
    return id.toUtf8().toStdString() == value.text() ? std::optional(std::move(id)) : std::nullopt;
}

template <class List, class Read>
Result<List> listOf(const json::Value &value, const char *field, Read read)
{
    if (!value.isArray() || value.size() > ReplayQuery::mostItems) {
        return tl::make_unexpected(illFormed(field));
    }
    List list;
    for (const auto &item : value.items()) {
        auto one = read(item);
        if (!one) {
            return tl::make_unexpected(wentWrong(field));
        }
        list.push_back(std::move(*one));
    }
    return list;
}

/// Two of a kind; `field` is how the reference calls it in its errors.
template <class Pair, class Read>
Result<Pair> pairOf(const json::Value &value, const char *field, Read read)
{
    if (!value.isArray() || value.size() != 2) {
        return tl::make_unexpected(illFormed(field));
    }
    const auto from = read(value.items()[0]);
    const auto to = read(value.items()[1]);
    if (!from || !to) {
        return tl::make_unexpected(wentWrong(field));
    }
    return Pair{*from, *to};
}

template <class T>
Result<T> oneOf(const std::optional<T> &value, const char *field)
{
    return value ? Result<T>(*value) : tl::make_unexpected(wentWrong(field));
}

/// Puts a result where it belongs, or hands its error on.
template <class T>
Result<void> put(Result<T> &&read, std::optional<T> &into)
{
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    into = std::move(*read);
    return {};
}

Result<void> readField(ReplayQuery &query, std::string_view key, const json::Value &value)
{
    if (key == "seq_id") {
        return put(oneOf(numberOf(value), "seq_id"), query.seqId);
    }
    if (key == "seq_ids") {
        return put(listOf<std::vector<qint64>>(value, "seq_ids", numberOf), query.seqIds);
    }
    if (key == "seq_id_range") {
        // The slip is the reference's, and whoever compares its answers knows it so.
        return put(pairOf<ReplayQuery::Numbers>(value, "sed_id_range", numberOf), query.seqIdRange);
    }
    if (key == "msg_id") {
        return put(oneOf(idOf(value), "msg_id"), query.messageId);
    }
    if (key == "msg_ids") {
        return put(listOf<QStringList>(value, "msg_ids", idOf), query.messageIds);
    }
    if (key == "time") {
        return put(pairOf<ReplayQuery::Times>(value, "time", timeOf), query.time);
    }
    // The reference says "key" whatever the field is called.
    return tl::make_unexpected(Error{ErrorCode::Unreadable, u"Unsupported field: \"%1\""_s.arg(wordsOf(key))});
}

QByteArray numberText(qint64 number)
{
    return QByteArray::number(number);
}

QByteArray timeText(Time time)
{
    const auto milliseconds = time.time_since_epoch().count();
    return milliseconds % 1000 == 0 ? numberText(milliseconds / 1000)
                                    : QByteArray::number(static_cast<double>(milliseconds) / 1000, 'f', 3);
}

QByteArray idsText(const QStringList &ids)
{
    return QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<ReplayQuery> ReplayQuery::read(const QByteArray &text)
{
    constexpr int deepest = 8;
    const auto document = json::Document::parse(text, {.size = longestText, .depth = deepest});
    if (!document || !document->root().isObject()) {
        return tl::make_unexpected(Error{ErrorCode::Unreadable, u"The query is no JSON object"_s});
    }
    ReplayQuery query;
    for (const auto &[key, value] : document->root().members()) {
        if (const auto done = readField(query, key, value); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return query;
}

QByteArray ReplayQuery::text() const
{
    // In the order of their code points.
    QByteArrayList members;
    const auto add = [&](const char *key, const QByteArray &value) {
        members.append('"' + QByteArray(key) + "\":" + value);
    };
    if (messageId) {
        const auto list = idsText({*messageId});
        add("msg_id", list.sliced(1, list.size() - 2));
    }
    if (messageIds) {
        add("msg_ids", idsText(*messageIds));
    }
    if (seqId) {
        add("seq_id", numberText(*seqId));
    }
    if (seqIdRange) {
        add("seq_id_range", '[' + numberText(seqIdRange->from) + ',' + numberText(seqIdRange->to) + ']');
    }
    if (seqIds) {
        QByteArrayList numbers;
        std::ranges::transform(*seqIds, std::back_inserter(numbers), numberText);
        add("seq_ids", '[' + numbers.join(',') + ']');
    }
    if (time) {
        add("time", '[' + timeText(time->from) + ',' + timeText(time->to) + ']');
    }
    // Ids may hold what the canonical form escapes, and a time its shortest digits.
    const auto document = json::Document::parse('{' + members.join(',') + '}');
    return document ? QByteArray::fromStdString(json::canonical(document->root())) : QByteArray();
}

bool ReplayQuery::isForAll() const
{
    return *this == ReplayQuery{};
}

ReplayReply ReplayReply::read(const QByteArrayList &frames, const json::Limits &limits)
{
    ReplayReply reply;
    for (const auto &frame : frames) {
        if (!json::Document::parse(frame, limits)) {
            reply.error = wordsOf({frame.constData(), static_cast<std::size_t>(frame.size())});
            break;
        }
        reply.messages.append(frame);
    }
    return reply;
}

QByteArray replayError(const QString &words)
{
    return QByteArrayLiteral("error: '") + words.toUtf8() + '\'';
}

QString noMatch()
{
    return u"There was no match for the given query"_s;
}

} // namespace tidings::bus
