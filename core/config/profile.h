// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/error.h"
#include "core/config/node.h"
#include "core/config/units.h"
#include "core/crypto/trustoptions.h"

#include <QHash>

namespace tidings::config {

/// What a ZeroMQ bus needs beside endpoints and topics.
struct ZeroMqOptions
{
    /// Messages that wait in a socket before the oldest side drops; 0: no limit.
    int highWaterMark = 10'000;
    /// The pause before the first attempt to connect again, and the longest one it grows to.
    Duration reconnect{};
    Duration reconnectMost{};
    /// For publishing: topics begin with prefix and environment, messages go to this address (fedmsg's relay_inbound).
    QString topicPrefix;
    QString environment;
    QString publishTo;
};

/// What an AMQP bus needs beside its topics. Paths may name files that are not there (yet).
struct AmqpOptions
{
    /// amqps://user:password@host/vhost. Not for printing: masked() hides the password.
    QString url;
    QString ca;
    QString certificate;
    QString key;
    /// A folder of the web where the three are published, by their file names; empty: they are not.
    QString certificatesUrl;
    QString exchange;
    /// Where messages wait at the broker.
    enum class Queue
    {
        /// One for each connection; nothing waits while there is none.
        Exclusive,
        /// This installation's own, which stays.
        Own,
        /// The same, kept when the broker restarts.
        Durable
    };
    Queue queue = Queue::Exclusive;
    int prefetch = 0;
};

/// Where time away is filled from; empty url: from nowhere.
struct ArchiveOptions
{
    QString url;
    qint64 messages = 0;
    Duration age{};
};

/// Which secret of the keychain to present. The secret itself is in no file.
struct Credential
{
    enum class Kind
    {
        None,
        Plain,
        Curve
    };

    Kind kind = Kind::None;
    /// The account.
    QString name;

    bool operator==(const Credential &) const = default;
};

/// A bus and everything needed to use it.
struct Profile
{
    enum class Bus
    {
        ZeroMq,
        Amqp
    };

    QString name;
    Bus bus = Bus::ZeroMq;
    /// The program makes this one's gateway and authority itself and fills in endpoints and trust.ca.
    bool isEmbedded = false;
    /// ZeroMQ: tcp://host:port.
    QStringList endpoints;
    /// ZeroMQ: beginnings of topics; AMQP: binding patterns. None: everything.
    QStringList topics;
    ZeroMqOptions zeroMq;
    AmqpOptions amqp;
    /// How often the other side is asked for a sign of life; 0: never.
    Duration heartbeat{};
    crypto::TrustOptions trust;
    /// What is not trusted may make bubbles all the same.
    bool mayUntrustedBubble = false;
    /// Service or publisher to the address that answers its replay requests.
    QHash<QString, QString> replay;
    ArchiveOptions archive;
    Credential credential;
    /// ZeroMQ, in Z85: the public key that the gateway has to have, and the one it had when it was last connected to;
    /// empty: none. For Credential::Kind::Curve.
    QString serverKey;
    QString serverKeySeen;
};

/// The profiles there are, sorted.
[[nodiscard]] QStringList profileNames(const Node &root);
/// Reads a profile from a checked tree. One that does not exist, has no bus, or lacks what its bus needs (an endpoint,
/// a url) is an error that says what to do.
[[nodiscard]] Result<Profile> readProfile(const Node &root, const QString &name);

} // namespace tidings::config
