// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"

#include <QStringList>

#include <chrono>

namespace tidings::bus {

/// Which queue of the broker's the messages wait in.
enum class AmqpQueue
{
    /// A new one for each connection, named by the broker, gone with the connection. What is sent meanwhile is lost.
    Exclusive,
    /// One with a name of this installation's own, which stays while we are away; lost when the broker restarts.
    Own,
    /// The same, kept by the broker on disk.
    Durable
};

/// Files in PEM. Looked for at each attempt to connect, so that what is installed meanwhile is found: where a path
/// says, and if it is not there, by its file name in `folder`.
struct AmqpFiles
{
    /// The authorities that the broker's certificate is believed by, and no others.
    QString ca;
    /// Ours, if the broker wants one; both or none.
    QString certificate;
    QString key;
    QString folder;
};

/// What an AmqpSource listens to.
struct AmqpOptions
{
    /// amqps://user:password@host/vhost. With a certificate the broker knows us by that, and what stands here of user
    /// and password counts for nothing (SASL EXTERNAL); else they are presented (PLAIN).
    QString url;
    AmqpFiles files;
    QString exchange = QStringLiteral("amq.topic");
    /// Binding patterns; none: everything.
    QStringList topics;
    AmqpQueue queue = AmqpQueue::Exclusive;
    /// For a queue that is ours: a UUID.
    QString queueName;
    /// Messages that the broker hands out before the first of them is acknowledged.
    quint16 prefetch = 25;
    /// A sign of life this often from either side; silence of twice as long is the end. 0: never, as far as we are
    /// asked.
    std::chrono::seconds heartbeat{60};
    /// Bytes of a body; a longer one is refused without being kept.
    qint64 messageLimit = qint64{8} * 1024 * 1024;

    /// An account to present instead of what the url says, and who knows its password.
    QString account;
    AskPassword askPassword;

    /// Before the first attempt to connect again; doubled each time.
    std::chrono::milliseconds pause{500};
    std::chrono::milliseconds longestPause{30000};
    /// How long connecting, with the TLS greeting, may take, and how long each answer of the broker after that.
    std::chrono::milliseconds timeLimit{10000};
};

} // namespace tidings::bus
