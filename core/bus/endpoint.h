// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QString>

namespace tidings::bus {

/// A ZeroMQ address taken apart.
struct Endpoint
{
    /// As it was given: "tcp://127.0.0.1:9940", "tcp://[::1]:9940", "tcp://*:9940", "ipc:///run/bus", "inproc://bus".
    QString text;
    /// tcp only: a name or an address, without brackets; "*" is all interfaces.
    QString host;
    /// tcp only; 0 is any that is free ("*" on paper).
    quint16 port = 0;

    /// ErrorCode::Address with words for whoever wrote it.
    [[nodiscard]] static Result<Endpoint> parse(const QString &text);

    [[nodiscard]] bool isTcp() const { return !host.isEmpty(); }
    /// Whether one can connect to it: "all interfaces" and "any port" are for listening.
    [[nodiscard]] bool isForConnecting() const;
    /// Neither a name nor an IPv6 address.
    [[nodiscard]] bool isIpv4() const;
    /// How people are told of it: "127.0.0.1:9940".
    [[nodiscard]] QString name() const;

    bool operator==(const Endpoint &) const = default;
};

/// The error for an address that is none.
[[nodiscard]] Error badAddress(const QString &text);

} // namespace tidings::bus
