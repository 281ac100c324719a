// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqperror.h"

#include "core/text/printable.h"

#include <amqp_framing.h>

#include <algorithm>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Trouble = SourceState::Trouble;

namespace {

QString wordsOf(const amqp_bytes_t &reply)
{
    constexpr qsizetype longest = 200;
    const auto size = std::min(static_cast<qsizetype>(reply.len), longest);
    return text::printable(QString::fromUtf8(static_cast<const char *>(reply.bytes), size));
}

AmqpFailure closed(int code, const amqp_bytes_t &text, const QString &where)
{
    const auto words = wordsOf(text);
    const bool isSignIn = words.startsWith("ACCESS_REFUSED - Login was refused"_L1);
    switch (code) {
    case AMQP_ACCESS_REFUSED:
    case AMQP_NOT_ALLOWED:
        // The same code as for a queue that may not be.
        return {.trouble = isSignIn ? Trouble::AccessRefused : Trouble::NotAllowed,
            .detail = u"%1 refuses access: %2"_s.arg(where, words),
            .isSignIn = isSignIn};
    case AMQP_CONNECTION_FORCED:
        return {Trouble::Lost, u"%1 ended the connection: %2"_s.arg(where, words)};
    default:
        return {Trouble::Other, u"%1 ended the connection: %2"_s.arg(where, words)};
    }
}

} // namespace

AmqpFailure greetingFailed(int status, const QString &where)
{
    switch (status) {
    case AMQP_STATUS_HOSTNAME_RESOLUTION_FAILED:
        return {Trouble::NameNotFound, u"the name of %1 is not known"_s.arg(where), true};
    case AMQP_STATUS_SOCKET_ERROR:
        return {Trouble::Unreachable, u"%1 cannot be reached"_s.arg(where), true};
    case AMQP_STATUS_SSL_PEER_VERIFY_FAILED:
        return {Trouble::NotTrusted, u"the certificate of %1 is not trusted, or out of date"_s.arg(where)};
    case AMQP_STATUS_SSL_HOSTNAME_VERIFY_FAILED:
        return {Trouble::NameMismatch, u"the certificate of %1 is for another name"_s.arg(where)};
    case AMQP_STATUS_SSL_CONNECTION_FAILED:
        return {Trouble::Handshake, u"%1 does not speak TLS, or does not take our certificate"_s.arg(where)};
    case AMQP_STATUS_TIMEOUT:
        return {Trouble::Silent, u"%1 does not answer"_s.arg(where), true};
    default:
        return {Trouble::Other,
            u"%1 cannot be connected to: %2"_s.arg(where, QString::fromUtf8(amqp_error_string2(status)))};
    }
}

AmqpFailure connectionFailed(int status, const QString &where)
{
    switch (status) {
    case AMQP_STATUS_HEARTBEAT_TIMEOUT:
        return {Trouble::Lost, u"%1 has fallen silent"_s.arg(where)};
    case AMQP_STATUS_CONNECTION_CLOSED:
    case AMQP_STATUS_SOCKET_ERROR:
    case AMQP_STATUS_SOCKET_CLOSED:
    case AMQP_STATUS_SSL_ERROR:
        return {Trouble::Lost, u"the connection to %1 was lost"_s.arg(where)};
    case AMQP_STATUS_TIMEOUT:
        return {Trouble::Silent, u"%1 does not answer"_s.arg(where)};
    case AMQP_STATUS_BROKER_UNSUPPORTED_SASL_METHOD:
        return {Trouble::AccessRefused, u"%1 wants another way of signing in"_s.arg(where)};
    default:
        return {Trouble::Other,
            u"the connection to %1 failed: %2"_s.arg(where, QString::fromUtf8(amqp_error_string2(status)))};
    }
}

AmqpFailure closedByBroker(const amqp_method_t &method, const QString &where)
{
    switch (method.id) {
    case AMQP_CONNECTION_CLOSE_METHOD: {
        const auto *const close = static_cast<const amqp_connection_close_t *>(method.decoded);
        return closed(close->reply_code, close->reply_text, where);
    }
    case AMQP_CHANNEL_CLOSE_METHOD: {
        const auto *const close = static_cast<const amqp_channel_close_t *>(method.decoded);
        return closed(close->reply_code, close->reply_text, where);
    }
    case AMQP_BASIC_CANCEL_METHOD:
        return {Trouble::Lost, u"%1 took our queue away"_s.arg(where)};
    default:
        return {Trouble::Other, u"%1 said something that nobody asked for (%2)"_s.arg(where).arg(method.id, 0, 16)};
    }
}

AmqpResult<void> answered(const amqp_rpc_reply_t &reply, const QString &where)
{
    switch (reply.reply_type) {
    case AMQP_RESPONSE_NORMAL:
        return {};
    case AMQP_RESPONSE_SERVER_EXCEPTION:
        return tl::make_unexpected(closedByBroker(reply.reply, where));
    case AMQP_RESPONSE_LIBRARY_EXCEPTION:
        return tl::make_unexpected(connectionFailed(reply.library_error, where));
    case AMQP_RESPONSE_NONE:
        break;
    }
    return tl::make_unexpected(connectionFailed(AMQP_STATUS_CONNECTION_CLOSED, where));
}

} // namespace tidings::bus
