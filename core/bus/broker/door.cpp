// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/door.h"

#include "core/bus/endpoint.h"
#include "core/bus/tcpinfo.h"

#include <QHostAddress>

#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

/// Requests of one connection that may wait for us. More wait in the network.
constexpr int mostRequests = 1000;
/// Also of what is said before somebody is let in: names, passwords, keys.
constexpr qint64 longestFrame = SubscriptionRequest::longestTopic + 64;

zmq::socket_type socketTypeFor(DoorOptions::Purpose purpose)
{
    switch (purpose) {
    case DoorOptions::Purpose::Subscribe:
        break;
    case DoorOptions::Purpose::Publish:
        return zmq::socket_type::sub;
    case DoorOptions::Purpose::Push:
        return zmq::socket_type::pull;
    case DoorOptions::Purpose::Ask:
        return zmq::socket_type::router;
    }
    return zmq::socket_type::xpub;
}

/// The port at our end of a connection; -1 for what is no connection, 0 for one that has no ports.
int ownPort(int descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return -1;
    }
    if (address.ss_family == AF_INET) {
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    }
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port) : 0;
}

} // namespace

Result<std::unique_ptr<Door>> Door::open(zmq::context_t &context, const DoorOptions &options, int index)
{
    auto opened = ZmqSocket::open(context, socketTypeFor(options.purpose));
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    std::unique_ptr<Door> door(new Door);
    door->m_socket = std::move(*opened);
    auto events = door->configure(options).and_then(
        [&] { return door->m_socket.monitor(context, u"inproc://door-%1"_s.arg(index)); });
    if (!events) {
        return tl::make_unexpected(events.error());
    }
    door->m_events = std::move(*events);
    if (auto listening = door->listen(options.listen.endpoints); !listening) {
        return tl::make_unexpected(listening.error());
    }
    return door;
}

Door::~Door()
{
    m_socket.close();
    m_events.close();
}

Result<void> Door::configure(const DoorOptions &options)
{
    const auto isIpv4 = [](const QString &text) {
        const auto parsed = Endpoint::parse(text);
        return parsed && parsed->isIpv4();
    };
    auto tuning = options.listen.tuning;
    const bool isForSubscribers = options.purpose == DoorOptions::Purpose::Subscribe;
    tuning.messageLimit = isForSubscribers ? longestFrame : tuning.messageLimit;
    const bool isIpv6 = tuning.isIpv6 && !std::ranges::any_of(options.listen.endpoints, isIpv4);
    return m_socket.tune(tuning, isIpv6).and_then([&] {
        return caught(u"cannot set up a socket"_s, [&] {
            namespace opt = zmq::sockopt;
            auto &socket = m_socket.handle();
            if (isForSubscribers) {
                socket.set(opt::rcvhwm, mostRequests);
                socket.set(opt::xpub_manual, 1);
            } else if (options.purpose == DoorOptions::Purpose::Publish) {
                socket.set(opt::subscribe, "");
            }
            // Without one, nobody is asked about who comes without saying who they are.
            socket.set(opt::zap_domain, "tidings");
            if (options.kind == DoorOptions::Kind::Plain) {
                socket.set(opt::plain_server, 1);
            } else if (options.kind == DoorOptions::Kind::Curve) {
                socket.set(opt::curve_server, 1);
                socket.set(opt::curve_secretkey, zmq::const_buffer(options.secretKey.constData(),
                                                     static_cast<std::size_t>(options.secretKey.size())));
            }
        });
    });
}

Result<void> Door::listen(const QStringList &endpoints)
{
    Error error = badAddress({});
    for (const auto &text : endpoints) {
        if (const auto parsed = Endpoint::parse(text); !parsed) {
            return tl::make_unexpected(parsed.error());
        }
        auto bound = m_socket.bind(text);
        if (bound) {
            m_endpoint = std::move(*bound);
            m_port = Endpoint::parse(m_endpoint).value_or(Endpoint{}).port;
            return {};
        }
        error = bound.error();
        if (error.code != ErrorCode::InUse) {
            break;
        }
    }
    return tl::make_unexpected(error);
}

std::optional<DoorRequest> Door::readRequest()
{
    // Frame by frame, whatever says that more belong to it: subscriptions among others are told without.
    zmq::message_t frame;
    int size = 0;
    do {
        size = zmq_msg_recv(frame.handle(), m_socket.handle().handle(), ZMQ_DONTWAIT);
    } while (size < 0 && zmq_errno() == EINTR);
    if (size < 0) {
        // Both queues are empty.
        m_isMixedUp = false;
        return {};
    }
    DoorRequest read{.request = SubscriptionRequest::read({frame.data<char>(), static_cast<qsizetype>(frame.size())}),
        .descriptor = zmq_msg_get(frame.handle(), ZMQ_SRCFD)};
    m_isMixedUp = m_isMixedUp || read.request.kind == SubscriptionRequest::Kind::Malformed;
    // The end of a connection makes requests of nobody's.
    if (read.descriptor >= 0) {
        read.userId = zmq_msg_gets(frame.handle(), "User-Id");
    }
    read.isCertain = !m_isMixedUp;
    return read;
}

bool Door::receive(DoorMessage &message)
{
    if (!m_socket.receive(message.frames)) {
        return false;
    }
    auto *const first = message.frames.frames[0].handle();
    message.descriptor = zmq_msg_get(first, ZMQ_SRCFD);
    message.userId = zmq_msg_gets(first, "User-Id");
    return true;
}

void Door::reply(const DoorMessage &question, const QByteArrayList &frames)
{
    m_socket.trySend(QByteArrayList{question.frames.view(0).toByteArray(), {}} + frames);
}

void Door::grant(const QByteArray &topic)
{
    zmq_setsockopt(
        m_socket.handle().handle(), ZMQ_SUBSCRIBE, topic.constData(), static_cast<std::size_t>(topic.size()));
}

void Door::withdraw(const QByteArray &topic)
{
    zmq_setsockopt(
        m_socket.handle().handle(), ZMQ_UNSUBSCRIBE, topic.constData(), static_cast<std::size_t>(topic.size()));
}

void Door::close(int descriptor) const
{
    // It is libzmq's to close. What we do here makes it read the end of the connection.
    if (ownPort(descriptor) == m_port) {
        ::shutdown(descriptor, SHUT_RDWR);
    }
}

qint64 Door::waiting(int descriptor) const
{
    int bytes = 0;
    return ownPort(descriptor) == m_port && ::ioctl(descriptor, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

qint64 Door::received(int descriptor) const
{
    return ownPort(descriptor) == m_port ? bytesReceived(descriptor) : 0;
}

QString Door::peer(int descriptor) const
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    const bool isTold = ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    return isTold ? QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString() : QString();
}

Result<void> Door::send(QByteArrayView topic, QByteArrayView body)
{
    return m_socket.send(topic, body);
}

} // namespace tidings::bus
