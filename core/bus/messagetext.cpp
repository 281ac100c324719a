// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/messagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidings::bus {
namespace {

QByteArray jsonString(const QByteArray &text)
{
    const auto list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

QByteArray messageText(const Incoming &incoming, const Message &message)
{
    if (incoming.form == Form::Fedmsg && message.envelope().contains("topic")) {
        return incoming.body;
    }
    const auto topic = jsonString(incoming.topic);
    if (incoming.form == Form::Fedmsg) {
        return "{\"msg\":" + incoming.body + ",\"topic\":" + topic + '}';
    }
    const auto headers = incoming.headers.isEmpty() ? QByteArray("{}") : incoming.headers;
    return "{\"topic\":" + topic + ",\"id\":" + jsonString(incoming.id) + ",\"headers\":" + headers +
           ",\"body\":" + incoming.body + '}';
}

} // namespace tidings::bus
