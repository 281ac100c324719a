// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QString>

namespace tidings::bus {

/// An AMQP broker's address taken apart: amqps://user:password@host:port/vhost.
struct AmqpUrl
{
    /// A name, or an address without brackets.
    QString host;
    quint16 port = 0;
    bool isTls = false;
    QString user;
    QString password;
    /// Percent-decoded: "%2Fpublic_pubsub" is "/public_pubsub". "/" where the address names none, as the Python
    /// reference's library has it.
    QString virtualHost;

    /// ErrorCode::Address with words for whoever wrote it; the words do not repeat a password.
    [[nodiscard]] static Result<AmqpUrl> parse(const QString &text);

    /// How people are told of it: "rabbitmq.example.org:5671".
    [[nodiscard]] QString name() const;

    bool operator==(const AmqpUrl &) const = default;
};

} // namespace tidings::bus
