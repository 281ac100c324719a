// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpconnection.h"

#include "core/bus/amqpfiles.h"

#include <QCoreApplication>

#include <amqp_framing.h>
#include <amqp_ssl_socket.h>
#include <amqp_tcp_socket.h>

#include <array>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Trouble = SourceState::Trouble;

namespace {

constexpr amqp_channel_t channel = 1;
// RabbitMQ's own.
constexpr int frameSize = 131072;

timeval timevalOf(std::chrono::milliseconds time)
{
    return {.tv_sec = time.count() / 1000, .tv_usec = time.count() % 1000 * 1000};
}

/// Not a copy: good as long as the text.
amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

amqp_table_entry_t property(const char *name, const QByteArray &value)
{
    amqp_table_entry_t entry{};
    entry.key = amqp_cstring_bytes(name);
    entry.value.kind = AMQP_FIELD_KIND_UTF8;
    entry.value.value.bytes = bytesOf(value);
    return entry;
}

amqp_table_entry_t property(const char *name, bool value)
{
    amqp_table_entry_t entry{};
    entry.key = amqp_cstring_bytes(name);
    entry.value.kind = AMQP_FIELD_KIND_BOOLEAN;
    entry.value.value.boolean = value ? 1 : 0;
    return entry;
}

amqp_table_entry_t property(const char *name, const amqp_table_t &value)
{
    amqp_table_entry_t entry{};
    entry.key = amqp_cstring_bytes(name);
    entry.value.kind = AMQP_FIELD_KIND_TABLE;
    entry.value.value.table = value;
    return entry;
}

tl::unexpected<AmqpFailure> outOfMemory()
{
    return tl::make_unexpected(AmqpFailure{Trouble::Other, u"there is no memory left"_s});
}

} // namespace

AmqpConnection::AmqpConnection(const AmqpLogin &login)
    : m_login(login)
    , m_where(login.url.name())
    , m_connection(amqp_new_connection())
    , m_assembler(login.options.messageLimit, m_where)
{
}

AmqpConnection::~AmqpConnection() = default;

AmqpResult<void> AmqpConnection::connect()
{
    if (!m_connection) {
        return outOfMemory();
    }
    const auto socket = m_login.url.isTls ? tlsSocket() : plainSocket();
    if (!socket) {
        return tl::make_unexpected(socket.error());
    }
    const auto limit = timevalOf(m_login.options.timeLimit);
    amqp_set_handshake_timeout(m_connection.get(), &limit);
    amqp_set_rpc_timeout(m_connection.get(), &limit);
    const auto status =
        amqp_socket_open_noblock(*socket, m_login.url.host.toUtf8().constData(), m_login.url.port, &limit);
    if (status == AMQP_STATUS_SSL_CONNECTION_FAILED) {
        return tl::make_unexpected(brokeOff(greetingFailed(status, m_where)));
    }
    return status == AMQP_STATUS_OK ? AmqpResult<void>() : tl::make_unexpected(greetingFailed(status, m_where));
}

/// What is to be told in the place of that if our certificate is out of date.
AmqpFailure AmqpConnection::brokeOff(const AmqpFailure &otherwise) const
{
    const auto files = m_login.isExternal ? locate(m_login.options.files) : AmqpResult<AmqpFiles>();
    return files ? outOfDate(*files).value_or(otherwise) : otherwise;
}

AmqpResult<amqp_socket_t *> AmqpConnection::plainSocket()
{
    auto *const socket = amqp_tcp_socket_new(m_connection.get());
    return socket != nullptr ? AmqpResult<amqp_socket_t *>(socket) : outOfMemory();
}

AmqpResult<amqp_socket_t *> AmqpConnection::tlsSocket()
{
    const auto files = locate(m_login.options.files);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    auto *const socket = amqp_ssl_socket_new(m_connection.get());
    if (socket == nullptr) {
        return outOfMemory();
    }
    const auto ca = files->ca.toLocal8Bit();
    const auto certificate = files->certificate.toLocal8Bit();
    const auto key = files->key.toLocal8Bit();
    amqp_ssl_socket_set_verify_peer(socket, 1);
    amqp_ssl_socket_set_verify_hostname(socket, 1);
    if (amqp_ssl_socket_set_ssl_versions(socket, AMQP_TLSv1_2, AMQP_TLSvLATEST) != AMQP_STATUS_OK) {
        return tl::make_unexpected(AmqpFailure{Trouble::Other, u"this system's OpenSSL cannot do TLS 1.2"_s});
    }
    if (amqp_ssl_socket_set_cacert(socket, ca.constData()) != AMQP_STATUS_OK) {
        return tl::make_unexpected(AmqpFailure{Trouble::Files, u"%1 holds no certificates"_s.arg(files->ca)});
    }
    if (!certificate.isEmpty() &&
        amqp_ssl_socket_set_key(socket, certificate.constData(), key.constData()) != AMQP_STATUS_OK) {
        return tl::make_unexpected(noPair(*files));
    }
    return socket;
}

AmqpResult<void> AmqpConnection::open()
{
    return logIn()
        .and_then([this] { return openChannel(); })
        .and_then([this] { return declareQueue(); })
        .and_then([this] { return bindQueue(); })
        .and_then([this] { return consume(); });
}

AmqpResult<void> AmqpConnection::logIn()
{
    // Fedora asks every client to say what it is.
    const auto version = QCoreApplication::applicationVersion().toUtf8();
    const QByteArray name("Tidings");
    const QByteArray information("Tells packagers what happened");
    // Else a queue that is removed would be a silence for ever.
    std::array capabilities{property("consumer_cancel_notify", true)};
    std::array properties{property("app", name), property("app_version", version), property("product", name),
        property("version", version), property("information", information),
        property("capabilities", amqp_table_t{static_cast<int>(capabilities.size()), capabilities.data()})};
    const amqp_table_t table{static_cast<int>(properties.size()), properties.data()};
    const auto heartbeat = static_cast<int>(m_login.options.heartbeat.count());
    const auto virtualHost = m_login.url.virtualHost.toUtf8();
    const auto user = m_login.user.toUtf8();
    // The certificate says who we are, and what is said here is not looked at; but of nothing the library makes an
    // error.
    const auto identity = user.isEmpty() ? name : user;
    const auto reply = m_login.isExternal
                           ? amqp_login_with_properties(m_connection.get(), virtualHost.constData(), channel, frameSize,
                                 heartbeat, &table, AMQP_SASL_METHOD_EXTERNAL, identity.constData())
                           : amqp_login_with_properties(m_connection.get(), virtualHost.constData(), channel, frameSize,
                                 heartbeat, &table, AMQP_SASL_METHOD_PLAIN, user.constData(), m_login.password.data());
    auto done = answered(reply, m_where);
    if (!done && done.error().isSignIn) {
        using SignIn = SourceState::SignIn;
        return tl::make_unexpected(AmqpFailure{Trouble::AccessRefused,
            notLetIn(m_where, m_login.isExternal ? SignIn::Certificate : SignIn::Password, m_login.user)});
    }
    if (!done && done.error().trouble == Trouble::Lost) {
        // TLS 1.3 says only now that a certificate was wanted, or is not taken.
        const auto shown = u"%1 broke off when it had seen our certificate"_s.arg(m_where);
        const auto notShown = u"%1 broke off in the middle of the greeting"_s.arg(m_where);
        return tl::make_unexpected(brokeOff(m_login.isExternal ? AmqpFailure{Trouble::AccessRefused, shown}
                                                               : AmqpFailure{Trouble::Handshake, notShown}));
    }
    return done;
}

AmqpResult<void> AmqpConnection::openChannel()
{
    amqp_channel_open(m_connection.get(), channel);
    return answered(amqp_get_rpc_reply(m_connection.get()), m_where);
}

AmqpResult<void> AmqpConnection::declareQueue()
{
    const bool isOurs = m_login.options.queue != AmqpQueue::Exclusive;
    const bool isDurable = m_login.options.queue == AmqpQueue::Durable;
    m_queue = isOurs ? m_login.options.queueName.toUtf8() : QByteArray();
    const auto *const declared = amqp_queue_declare(m_connection.get(), channel, bytesOf(m_queue), 0, isDurable ? 1 : 0,
        isOurs ? 0 : 1, isOurs ? 0 : 1, amqp_empty_table);
    auto done = answered(amqp_get_rpc_reply(m_connection.get()), m_where);
    if (done && declared != nullptr) {
        m_queue =
            QByteArray(static_cast<const char *>(declared->queue.bytes), static_cast<qsizetype>(declared->queue.len));
    }
    return done;
}

AmqpResult<void> AmqpConnection::bindQueue()
{
    const auto exchange = m_login.options.exchange.toUtf8();
    const auto topics = m_login.options.topics.isEmpty() ? QStringList{u"#"_s} : m_login.options.topics;
    for (const auto &topic : topics) {
        const auto pattern = topic.toUtf8();
        amqp_queue_bind(
            m_connection.get(), channel, bytesOf(m_queue), bytesOf(exchange), bytesOf(pattern), amqp_empty_table);
        if (auto done = answered(amqp_get_rpc_reply(m_connection.get()), m_where); !done) {
            return done;
        }
    }
    return {};
}

AmqpResult<void> AmqpConnection::consume()
{
    amqp_basic_qos(m_connection.get(), channel, 0, m_login.options.prefetch, 0);
    if (auto done = answered(amqp_get_rpc_reply(m_connection.get()), m_where); !done) {
        return done;
    }
    amqp_basic_consume(m_connection.get(), channel, bytesOf(m_queue), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
    return answered(amqp_get_rpc_reply(m_connection.get()), m_where);
}

AmqpResult<std::optional<AmqpDelivery>> AmqpConnection::receive()
{
    while (true) {
        // What a frame was read into is kept until this.
        amqp_maybe_release_buffers(m_connection.get());
        amqp_frame_t frame;
        const timeval now{};
        const auto status = amqp_simple_wait_frame_noblock(m_connection.get(), &frame, &now);
        if (status == AMQP_STATUS_TIMEOUT) {
            return std::nullopt;
        }
        if (status != AMQP_STATUS_OK) {
            return tl::make_unexpected(connectionFailed(status, m_where));
        }
        auto delivery = m_assembler.take(frame);
        if (!delivery || *delivery) {
            return delivery;
        }
    }
}

AmqpResult<void> AmqpConnection::acknowledge(quint64 tag)
{
    return checked(amqp_basic_ack(m_connection.get(), channel, tag, 1));
}

AmqpResult<void> AmqpConnection::refuse(quint64 tag)
{
    return checked(amqp_basic_nack(m_connection.get(), channel, tag, 0, 0));
}

AmqpResult<void> AmqpConnection::sendHeartbeat()
{
    amqp_frame_t frame{};
    frame.frame_type = AMQP_FRAME_HEARTBEAT;
    return checked(amqp_send_frame(m_connection.get(), &frame));
}

void AmqpConnection::close()
{
    const timeval limit{.tv_sec = 1, .tv_usec = 0};
    amqp_set_rpc_timeout(m_connection.get(), &limit);
    amqp_connection_close(m_connection.get(), AMQP_REPLY_SUCCESS);
}

int AmqpConnection::descriptor() const
{
    return amqp_get_sockfd(m_connection.get());
}

std::chrono::seconds AmqpConnection::heartbeat() const
{
    return std::chrono::seconds(amqp_get_heartbeat(m_connection.get()));
}

AmqpResult<void> AmqpConnection::checked(int status) const
{
    return status == AMQP_STATUS_OK ? AmqpResult<void>() : tl::make_unexpected(connectionFailed(status, m_where));
}

} // namespace tidings::bus
