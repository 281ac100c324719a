// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"
#include "core/bus/zmqoptions.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <zmq.hpp>

#include <array>
#include <optional>

// Only for core/bus: what others include must not drag libzmq along.

namespace tidings::bus {

/// The frames of one message. A message of the bus has two; the rest is counted, and the last one kept.
struct ZmqFrames
{
    std::array<zmq::message_t, 3> frames;
    std::size_t count = 0;
    /// Of all frames, kept or not.
    qint64 bytes = 0;

    [[nodiscard]] QByteArrayView view(std::size_t index) const
    {
        return {frames[index].data<char>(), static_cast<qsizetype>(frames[index].size())};
    }
};

/// Something that happened to a connection: one of ZMQ_EVENT_*, and the number that goes with it.
struct ZmqEvent
{
    int id = 0;
    quint32 value = 0;
};

/// A socket whose calls never wait and never throw. One that was not opened, or was closed, has nothing to receive and
/// fails at all else. Used on one thread.
class ZmqSocket
{
public:
    ZmqSocket() = default;
    /// Fails when the process has no descriptors left.
    [[nodiscard]] static Result<ZmqSocket> open(zmq::context_t &context, zmq::socket_type type);

    [[nodiscard]] bool isOpen() const { return m_socket.handle() != nullptr; }
    [[nodiscard]] Result<void> tune(const ZmqTuning &tuning, bool isIpv6);
    [[nodiscard]] Result<void> subscribe(const QByteArray &prefix);
    /// Before connect(): by PLAIN, which takes at most 255 bytes of each.
    [[nodiscard]] Result<void> signInAs(const QString &account, const Secret &password);
    /// The same by CURVE. Both keys are in Z85.
    [[nodiscard]] Result<void> signInByKey(const Secret &secretKey, const QString &serverKey);
    [[nodiscard]] Result<void> connect(const QString &endpoint);
    /// Gives the address as it has become, with the port that was free. ErrorCode::InUse if somebody else has it.
    [[nodiscard]] Result<QString> bind(const QString &endpoint);
    /// A socket from which the events of this one's connections can be read. `name` is used once in a context.
    [[nodiscard]] Result<ZmqSocket> monitor(zmq::context_t &context, const QString &name);
    void close();

    /// False if nothing is there now; after that, and only then, the descriptor tells of what comes next.
    [[nodiscard]] bool receive(ZmqFrames &frames);
    /// From a socket that monitor() gave.
    [[nodiscard]] std::optional<ZmqEvent> receiveEvent();
    [[nodiscard]] Result<void> send(QByteArrayView topic, QByteArrayView body);
    /// Gives up half-way only where the connection has ended.
    void trySend(const QByteArrayList &frames);
    /// Becomes readable when there may be something to do.
    [[nodiscard]] qintptr descriptor() const;

    /// For options that only one kind of socket has.
    [[nodiscard]] zmq::socket_t &handle() { return m_socket; }

private:
    bool sendPart(QByteArrayView bytes, int flags);

    zmq::socket_t m_socket;
    bool m_isMonitored = false;
};

/// Runs what may throw and gives the exception as an error: "WHAT: the system's words".
template <class Call>
[[nodiscard]] Result<void> caught(const QString &what, Call call)
{
    try {
        call();
        return {};
    } catch (const zmq::error_t &error) {
        return tl::make_unexpected(
            Error{ErrorCode::System, what + QStringLiteral(": ") + QString::fromUtf8(error.what())});
    }
}

} // namespace tidings::bus
