// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/zmqsocket.h"

#include "core/bus/curvekey.h"
#include "core/bus/endpoint.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

int milliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(std::clamp<std::int64_t>(time.count(), 0, std::numeric_limits<int>::max()));
}

Error failed(const char *what, const QString &endpoint, int number)
{
    const auto name = endpoint.startsWith("tcp://"_L1) ? endpoint.sliced(6) : endpoint;
    if (number == EADDRINUSE) {
        return {
            ErrorCode::InUse, u"%1 is in use by another program; choose another port, or end that program"_s.arg(name)};
    }
    if (number == EINVAL || number == EPROTONOSUPPORT || number == ENOCOMPATPROTO) {
        return badAddress(endpoint);
    }
    return {ErrorCode::System,
        u"cannot %1 %2: %3"_s.arg(QLatin1StringView(what), name, QString::fromLocal8Bit(zmq_strerror(number)))};
}

} // namespace

Result<ZmqSocket> ZmqSocket::open(zmq::context_t &context, zmq::socket_type type)
{
    ZmqSocket socket;
    const auto opened = caught(u"cannot open a socket"_s, [&] { socket.m_socket = zmq::socket_t(context, type); });
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return socket;
}

Result<void> ZmqSocket::tune(const ZmqTuning &tuning, bool isIpv6)
{
    return caught(u"cannot set up a socket"_s, [&] {
        namespace opt = zmq::sockopt;
        m_socket.set(opt::rcvhwm, tuning.highWaterMark);
        m_socket.set(opt::sndhwm, tuning.highWaterMark);
        m_socket.set(opt::maxmsgsize, std::int64_t{tuning.messageLimit});
        m_socket.set(opt::reconnect_ivl, milliseconds(tuning.reconnect));
        m_socket.set(opt::reconnect_ivl_max, milliseconds(tuning.reconnectMax));
        m_socket.set(opt::connect_timeout, milliseconds(tuning.connectTimeout));
        m_socket.set(opt::handshake_ivl, milliseconds(tuning.handshakeTimeout));
        m_socket.set(opt::heartbeat_ivl, milliseconds(tuning.heartbeat));
        m_socket.set(opt::heartbeat_timeout, milliseconds(tuning.heartbeatTimeout));
        m_socket.set(opt::tcp_keepalive, tuning.isKeptAlive ? 1 : 0);
        m_socket.set(opt::tcp_keepalive_cnt, tuning.keepaliveCount);
        m_socket.set(opt::tcp_keepalive_idle, static_cast<int>(tuning.keepaliveIdle.count()));
        m_socket.set(opt::tcp_keepalive_intvl, static_cast<int>(tuning.keepaliveInterval.count()));
        m_socket.set(opt::linger, milliseconds(tuning.linger));
        m_socket.set(opt::ipv6, isIpv6);
    });
}

Result<void> ZmqSocket::subscribe(const QByteArray &prefix)
{
    return caught(u"cannot subscribe"_s, [&] {
        m_socket.set(
            zmq::sockopt::subscribe, zmq::const_buffer(prefix.constData(), static_cast<std::size_t>(prefix.size())));
    });
}

Result<void> ZmqSocket::signInAs(const QString &account, const Secret &password)
{
    const auto name = account.toUtf8();
    const auto set = [this](int option, const char *value, qsizetype size) {
        return zmq_setsockopt(m_socket.handle(), option, value, static_cast<std::size_t>(size)) == 0;
    };
    if (!set(ZMQ_PLAIN_USERNAME, name.constData(), name.size()) ||
        !set(ZMQ_PLAIN_PASSWORD, password.data(), password.bytes().size())) {
        return tl::make_unexpected(
            Error{ErrorCode::Address, u"name and password of %1 may have 255 bytes each, and not none"_s.arg(account)});
    }
    return {};
}

Result<void> ZmqSocket::signInByKey(const Secret &secretKey, const QString &serverKey)
{
    const auto publicKey = publicKeyOf(secretKey);
    if (!publicKey) {
        return tl::make_unexpected(Error{ErrorCode::Address, publicKey.error().detail});
    }
    const auto set = [this](int option, const char *letters) {
        return zmq_setsockopt(m_socket.handle(), option, letters, std::strlen(letters)) == 0;
    };
    if (!set(ZMQ_CURVE_SERVERKEY, serverKey.toLatin1().constData()) ||
        !set(ZMQ_CURVE_PUBLICKEY, publicKey->toLatin1().constData()) || !set(ZMQ_CURVE_SECRETKEY, secretKey.data())) {
        return tl::make_unexpected(Error{ErrorCode::Address, u"the gateway's key is no key of CURVE"_s});
    }
    return {};
}

Result<void> ZmqSocket::connect(const QString &endpoint)
{
    if (zmq_connect(m_socket.handle(), endpoint.toUtf8().constData()) != 0) {
        return tl::make_unexpected(failed("connect to", endpoint, zmq_errno()));
    }
    return {};
}

Result<QString> ZmqSocket::bind(const QString &endpoint)
{
    if (zmq_bind(m_socket.handle(), endpoint.toUtf8().constData()) != 0) {
        return tl::make_unexpected(failed("listen at", endpoint, zmq_errno()));
    }
    QString real;
    const auto asked =
        caught(u"cannot listen"_s, [&] { real = QString::fromStdString(m_socket.get(zmq::sockopt::last_endpoint)); });
    if (!asked) {
        return tl::make_unexpected(asked.error());
    }
    return real;
}

Result<ZmqSocket> ZmqSocket::monitor(zmq::context_t &context, const QString &name)
{
    auto events = open(context, zmq::socket_type::pair);
    if (!events) {
        return events;
    }
    const auto address = name.toUtf8();
    const auto attached = caught(u"cannot watch a socket"_s, [&] {
        // libzmq waits in its own thread, for ever, when nobody reads its events: no limit.
        events->m_socket.set(zmq::sockopt::rcvhwm, 0);
        if (zmq_socket_monitor(m_socket.handle(), address.constData(), ZMQ_EVENT_ALL) != 0) {
            throw zmq::error_t();
        }
        m_isMonitored = true;
        events->m_socket.connect(address.constData());
    });
    if (!attached) {
        return tl::make_unexpected(attached.error());
    }
    return events;
}

void ZmqSocket::close()
{
    if (std::exchange(m_isMonitored, false)) {
        // Before the reader of the events is closed, for the reason above.
        zmq_socket_monitor(m_socket.handle(), nullptr, 0);
    }
    m_socket.close();
}

bool ZmqSocket::receive(ZmqFrames &frames)
{
    frames.count = 0;
    frames.bytes = 0;
    bool hasMore = isOpen();
    while (hasMore) {
        auto &frame = frames.frames[std::min(frames.count, frames.frames.size() - 1)];
        int size = 0;
        do {
            size = zmq_msg_recv(frame.handle(), m_socket.handle(), ZMQ_DONTWAIT);
        } while (size < 0 && zmq_errno() == EINTR);
        if (size < 0) {
            return false;
        }
        ++frames.count;
        frames.bytes += size;
        hasMore = frame.more();
    }
    return frames.count > 0;
}

std::optional<ZmqEvent> ZmqSocket::receiveEvent()
{
    ZmqFrames frames;
    if (!receive(frames)) {
        return {};
    }
    // 16 bits of event, 32 bits of value, in this machine's order; the address is in a second frame.
    ZmqEvent event;
    const auto bytes = frames.view(0);
    if (bytes.size() >= 6) {
        quint16 id = 0;
        std::memcpy(&id, bytes.data(), sizeof id);
        std::memcpy(&event.value, bytes.data() + sizeof id, sizeof event.value);
        event.id = id;
    }
    return event;
}

bool ZmqSocket::sendPart(QByteArrayView bytes, int flags)
{
    int sent = 0;
    do {
        sent = zmq_send(m_socket.handle(), bytes.data(), static_cast<std::size_t>(bytes.size()), flags);
    } while (sent < 0 && zmq_errno() == EINTR);
    return sent >= 0;
}

void ZmqSocket::trySend(const QByteArrayList &frames)
{
    bool isSent = true;
    for (qsizetype i = 0; isSent && i < frames.size(); ++i) {
        isSent = sendPart(frames[i], ZMQ_DONTWAIT | (i + 1 < frames.size() ? ZMQ_SNDMORE : 0));
    }
}

Result<void> ZmqSocket::send(QByteArrayView topic, QByteArrayView body)
{
    if (!sendPart(topic, ZMQ_SNDMORE) || !sendPart(body, 0)) {
        return tl::make_unexpected(
            Error{ErrorCode::System, u"cannot send: "_s + QString::fromLocal8Bit(zmq_strerror(zmq_errno()))});
    }
    return {};
}

qintptr ZmqSocket::descriptor() const
{
    try {
        return m_socket.get(zmq::sockopt::fd);
    } catch (const zmq::error_t &) {
        return -1;
    }
}

} // namespace tidings::bus
