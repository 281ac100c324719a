// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <amqp.h>

namespace tidings::bus {

/// Why there is no connection to a broker, or none any more.
struct AmqpFailure
{
    SourceState::Trouble trouble = SourceState::Trouble::Other;
    QString detail;
    /// There was no answer at all.
    bool isUnreachable = false;
    /// It was the signing in that was refused, not what was asked for then.
    bool isSignIn = false;

    bool operator==(const AmqpFailure &) const = default;
};
template <class T>
using AmqpResult = tl::expected<T, AmqpFailure>;

// `where` is the broker, as people are told of it.

/// What a status of librabbitmq means while connecting, up to the end of TLS's greeting.
[[nodiscard]] AmqpFailure greetingFailed(int status, const QString &where);
/// What it means once the connection stands.
[[nodiscard]] AmqpFailure connectionFailed(int status, const QString &where);
/// What the broker says when it closes a channel or a connection, or takes the queue away. Its words are cut to what
/// fits a line, and hold no order to a terminal.
[[nodiscard]] AmqpFailure closedByBroker(const amqp_method_t &method, const QString &where);
/// The answer to a question; nothing if it was the one hoped for.
[[nodiscard]] AmqpResult<void> answered(const amqp_rpc_reply_t &reply, const QString &where);

} // namespace tidings::bus
