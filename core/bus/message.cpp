// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/message.h"

#include <QDateTime>
#include <QStringDecoder>

#include <cmath>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Seconds since 1970, whole or not: very old publishers and the archive have fractions.
std::optional<Time> timeOfSeconds(std::optional<double> seconds)
{
    constexpr double year10000 = 253402300800.0;
    if (!seconds || !std::isfinite(*seconds) || *seconds < 0 || *seconds >= year10000) {
        return {};
    }
    return Time(std::chrono::milliseconds(std::llround(*seconds * 1000)));
}

std::optional<Time> timeOfIso(std::string_view text)
{
    if (text.size() > 64) {
        return {};
    }
    const auto time =
        QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(Time(std::chrono::milliseconds(time.toMSecsSinceEpoch()))) : std::nullopt;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

Error unreadable(const char *what, const json::Error &error)
{
    return {ErrorCode::Unreadable, u"%1: %2"_s.arg(QLatin1StringView(what), error.detail)};
}

} // namespace

Result<Message> Message::read(const Incoming &incoming, const json::Limits &limits)
{
    // A routing key has at most 255 bytes; fedmsg sets no limit, and no known topic has 200.
    constexpr qsizetype longestTopic = 1024;
    if (incoming.topic.size() > longestTopic || !isUtf8(incoming.topic)) {
        return tl::make_unexpected(
            Error{ErrorCode::Unreadable, u"the topic is no text of at most %1 bytes"_s.arg(longestTopic)});
    }
    Message message;
    message.m_form = incoming.form;
    message.m_frameTopic = incoming.topic;
    message.m_frameId = incoming.id;
    auto body = json::Document::parse(incoming.body, limits);
    if (!body) {
        return tl::make_unexpected(unreadable("the body", body.error()));
    }
    message.m_body = std::move(*body);
    if (incoming.form == Form::Fedmsg) {
        message.readFedmsg(message.m_body.root());
        return message;
    }
    auto headers =
        json::Document::parse(incoming.headers.isEmpty() ? QByteArrayLiteral("{}") : incoming.headers, limits);
    if (!headers) {
        return tl::make_unexpected(unreadable("the headers", headers.error()));
    }
    message.m_headerText = std::move(*headers);
    message.readAmqp(message.m_body.root(), message.m_headerText.root());
    return message;
}

Result<Message> Message::readText(const QByteArray &text, const json::Limits &limits)
{
    Message message;
    auto body = json::Document::parse(text, limits);
    if (!body) {
        return tl::make_unexpected(unreadable("the message", body.error()));
    }
    message.m_body = std::move(*body);
    const auto root = message.m_body.root();
    if (!root.isObject() || !root["topic"].isString()) {
        return tl::make_unexpected(Error{ErrorCode::NoMessage, u"this is no object with a topic"_s});
    }
    if (root.contains("body") && !root.contains("msg")) {
        message.m_form = Form::Amqp;
        message.m_topic = root["topic"].text();
        message.m_id = root["id"].text();
        message.readAmqp(root["body"], root["headers"]);
    } else {
        message.readFedmsg(root);
    }
    return message;
}

void Message::readFedmsg(json::Value envelope)
{
    const auto topic = envelope["topic"];
    if (!topic.isString()) {
        m_topic = viewOf(m_frameTopic);
        m_payload = envelope;
        return;
    }
    m_topic = topic.text();
    m_payload = envelope["msg"];
    m_id = envelope["msg_id"].isString() ? envelope["msg_id"].text() : std::string_view();
    m_sentAt = timeOfSeconds(envelope["timestamp"].toDouble());
}

void Message::readAmqp(json::Value payload, json::Value headers)
{
    if (m_topic.empty()) {
        m_topic = viewOf(m_frameTopic);
    }
    if (m_id.empty()) {
        m_id = viewOf(m_frameId);
    }
    m_payload = payload;
    m_headers = headers;
    m_schema = headers["fedora_messaging_schema"].text();
    m_sentAt = timeOfIso(headers["sent-at"].text());
}

} // namespace tidings::bus
