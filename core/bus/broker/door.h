// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/dooroptions.h"
#include "core/bus/broker/subscriptionrequest.h"
#include "core/bus/zmqsocket.h"

#include <memory>

namespace tidings::bus {

/// A request that somebody made at a door.
struct DoorRequest
{
    SubscriptionRequest request;
    /// Whose connection; -1 for what is nobody's, which is to be left alone.
    int descriptor = -1;
    QByteArray userId;
    /// Whether grant() and withdraw() would be for this one's connection. See Door.
    bool isCertain = false;
};

/// What somebody sent at a door where one does not subscribe.
struct DoorMessage
{
    ZmqFrames frames;
    int door = 0;
    /// Whose connection it came by, which may have ended since; -1 if that is not known.
    int descriptor = -1;
    QByteArray userId;
};

/// A socket that people connect to who are asked who they are.
///
/// Where they subscribe it does what they ask only when told to: an XPUB in manual mode.
///
/// libzmq applies grant() to "the connection of the request that was read last". It keeps requests and their
/// connections in two queues, and something that is no subscription is in the first only: from there on, until both are
/// empty, the connections are those of later requests, and somebody would be subscribed to what another asked for. Such
/// requests are told as not certain.
class Door
{
public:
    /// `index` is what tells this door from others of the context, in which ZAP has to be answered by then.
    [[nodiscard]] static Result<std::unique_ptr<Door>> open(
        zmq::context_t &context, const DoorOptions &options, int index);
    ~Door();
    Q_DISABLE_COPY_MOVE(Door)

    [[nodiscard]] QString endpoint() const { return m_endpoint; }

    /// Nothing when there is none now.
    [[nodiscard]] std::optional<DoorRequest> readRequest();
    void grant(const QByteArray &topic);
    void withdraw(const QByteArray &topic);
    /// Where they do not subscribe; false when there is nothing now.
    [[nodiscard]] bool receive(DoorMessage &message);
    /// To one that asked; gone if that one has left, or does not read its answers.
    void reply(const DoorMessage &question, const QByteArrayList &frames);
    [[nodiscard]] std::optional<ZmqEvent> readEvent() { return m_events.receiveEvent(); }

    /// Ends a connection, if the descriptor is one to this door still. To be called when all events have been read.
    void close(int descriptor) const;
    /// How many bytes the system keeps for a connection that does not take them; 0 for what is none to this door.
    [[nodiscard]] qint64 waiting(int descriptor) const;
    /// How many bytes have come by a connection since its start; 0 for what is none to this door.
    [[nodiscard]] qint64 received(int descriptor) const;
    /// Whose connection that is: an address, as it stands on paper.
    [[nodiscard]] QString peer(int descriptor) const;
    /// Swallows what both descriptors have to say: to be followed by reading until nothing is left.
    [[nodiscard]] Result<void> send(QByteArrayView topic, QByteArrayView body);

    [[nodiscard]] qintptr descriptor() const { return m_socket.descriptor(); }
    [[nodiscard]] qintptr eventDescriptor() const { return m_events.descriptor(); }

private:
    Door() = default;
    [[nodiscard]] Result<void> configure(const DoorOptions &options);
    [[nodiscard]] Result<void> listen(const QStringList &endpoints);

    ZmqSocket m_socket;
    ZmqSocket m_events;
    QString m_endpoint;
    int m_port = 0;
    bool m_isMixedUp = false;
};

} // namespace tidings::bus
