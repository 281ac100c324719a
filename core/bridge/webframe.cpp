// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webframe.h"

#include "core/meta/digestjson.h"

#include <QDateTime>
#include <QJsonDocument>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOf(const bus::Message &message)
{
    const auto sent = message.sentAt();
    return sent ? QJsonValue(QDateTime::fromMSecsSinceEpoch(sent->time_since_epoch().count(), Qt::UTC)
                                 .toString(Qt::ISODateWithMs))
                : QJsonValue();
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What browsers take for JSON, too: no NaN.
bool isPlainJson(const QByteArray &body)
{
    return !QJsonDocument::fromJson(body).isNull();
}

} // namespace

QByteArray webFrame(QByteArrayView topic, QByteArrayView body, const meta::Digester &digester)
{
    const bus::Incoming incoming{.topic = topic.toByteArray(), .body = body.toByteArray()};
    // Whoever passed it on has bounded it already.
    const auto message = bus::Message::read(incoming, {.size = body.size()});
    if (!message) {
        return {};
    }
    const QJsonObject told{{u"topic"_s, QString::fromUtf8(incoming.topic)}, {u"id"_s, textOf(message->id())},
        {u"time"_s, timeOf(*message)}, {u"digest"_s, meta::toJson(digester.digest(*message))}};
    auto frame = QJsonDocument(told).toJson(QJsonDocument::Compact);
    frame.chop(1);
    frame += ",\"message\":";
    const bool isWhole = frame.size() + body.size() < largestFrame && isPlainJson(incoming.body);
    frame += (isWhole ? incoming.body : QByteArray("null")) + '}';
    return frame.size() <= largestFrame ? frame : QByteArray();
}

} // namespace tidings::bridge
