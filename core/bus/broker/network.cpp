// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/network.h"

#include <QHostAddress>

#include <algorithm>

namespace tidings::bus {

namespace {

constexpr int bitsOfIpv6 = 128;
constexpr int bitsOfIpv4 = 32;
constexpr int mostOfIpv6 = 64;

QByteArray bytesOf(const QHostAddress &address)
{
    const auto bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(bytes.c), sizeof bytes.c};
}

/// With the bits that do not count as 0.
QByteArray beginning(QByteArray bytes, int bits)
{
    for (int i = 0; i < bytes.size(); ++i) {
        const int kept = std::clamp(bits - 8 * i, 0, 8);
        bytes[i] = static_cast<char>(bytes[i] & (0xff00 >> kept));
    }
    return bytes;
}

} // namespace

std::optional<Network> Network::parse(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    const QHostAddress address(text.left(slash));
    // Shorter forms of either mean different things to different programs.
    const bool isIpv4 = text.left(slash).count(u'.') == 3 && address.protocol() == QAbstractSocket::IPv4Protocol;
    if (!isIpv4 && (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())) {
        return {};
    }
    bool isNumber = true;
    const int most = isIpv4 ? bitsOfIpv4 : mostOfIpv6;
    const int said = slash < 0 ? bitsOfIpv4 : text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || said < 0 || said > most || (slash < 0 && !isIpv4)) {
        return {};
    }
    const int bits = isIpv4 ? bitsOfIpv6 - bitsOfIpv4 + said : said;
    return Network{beginning(bytesOf(address), bits), bits};
}

bool Network::contains(const QHostAddress &address) const
{
    const bool isOfKind = (address.protocol() == QAbstractSocket::IPv4Protocol) == (bits >= bitsOfIpv6 - bitsOfIpv4);
    return isOfKind && !address.isNull() && beginning(bytesOf(address), bits) == bytes;
}

} // namespace tidings::bus
