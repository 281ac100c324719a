// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/bus/zmqoptions.h"

#include <QByteArrayView>

#include <memory>

namespace tidings::bus {

struct PublisherOptions
{
    /// To listen at: the first that is free. Active: all of them are connected to.
    QStringList endpoints;
    /// Connects, to a gateway or relay that listens for publishers, instead of listening itself.
    bool isActive = false;
    /// For a gateway that pulls: each message goes to one of its likes, and waits while there is none.
    bool isPush = false;
    /// No heartbeat: old subscribers that never answer stay welcome, and TCP_KEEPALIVE finds the dead ones. The limit
    /// on messages does not count; what comes from subscribers is subscriptions, and those have 64 KiB.
    ZmqTuning tuning{.heartbeat = std::chrono::milliseconds(0), .linger = std::chrono::milliseconds(1000)};
};

/// Sends messages to whoever has subscribed to the beginning of their topic. Keeps nothing: what nobody listens to, or
/// is too slow to take, is gone.
///
/// For any one thread; nothing in it waits unless it says so. A subscriber sees what the Python reference's PUB socket
/// would send; the socket is an XPUB, because that is told of subscriptions. Destroying it waits for what is not sent
/// yet, as long as the tuning's linger at most.
class Publisher
{
public:
    /// ErrorCode::InUse if all endpoints are taken, Address if one is none.
    [[nodiscard]] static Result<Publisher> open(const PublisherOptions &options);
    Publisher(Publisher &&) noexcept;
    Publisher &operator=(Publisher &&) noexcept;
    ~Publisher();

    /// Where it listens, with the port that was free; or the first address it connects to.
    [[nodiscard]] QString endpoint() const;
    /// Both frames as they are. ErrorCode::System for a pushing one whose peers take nothing for ten seconds, which it
    /// waits.
    [[nodiscard]] Result<void> send(QByteArrayView topic, QByteArrayView body);

    /// Waits until as many subscriptions have come in all (for a pushing one: until anybody takes messages). False when
    /// the time is over.
    [[nodiscard]] bool waitForSubscriptions(int count, std::chrono::milliseconds limit);

    /// For whoever sends seldom and lives in an event loop: the descriptor of a ZeroMQ socket, and what to do with it.
    /// Reads one subscription; false when there is none.
    [[nodiscard]] qintptr descriptor() const;
    bool readSubscription();

private:
    class Private;

    explicit Publisher(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
