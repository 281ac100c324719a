// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QHostAddress;

namespace tidings::bus {

/// Addresses that begin alike: "10.0.0.0/8", "2001:db8::/48", "192.0.2.7".
struct Network
{
    /// 16 bytes; those of IPv4 as IPv6 writes them.
    QByteArray bytes;
    /// How many of their bits count.
    int bits = 0;

    /// Nothing for what is none. Of IPv6 at most the first 64 bits: whoever has one address of a /64 has all of them.
    [[nodiscard]] static std::optional<Network> parse(const QString &text);
    /// False for the null address.
    [[nodiscard]] bool contains(const QHostAddress &address) const;

    bool operator==(const Network &) const = default;
};

} // namespace tidings::bus
