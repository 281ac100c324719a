// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// What a peer of ZMTP 3.0 says, for what libzmq's own sockets would not do. One after the
/// other, each when the other side has said the same: libzmq loses what comes before somebody was let in.
namespace tidings::test::zmtp {

/// "NULL", "PLAIN" or "CURVE"
inline QByteArray greeting(const QByteArray &mechanism = "NULL")
{
    const auto text = QByteArray("\xff\0\0\0\0\0\0\0\1\x7f\3\0", 12) + mechanism;
    return text + QByteArray(64 - text.size(), '\0');
}

/// "SUB", "ROUTER" …
inline QByteArray ready(const QByteArray &socketType)
{
    const auto size = [](qsizetype bytes) { return static_cast<char>(bytes); };
    const auto body = QByteArray("\5READY\x0bSocket-Type\0\0\0", 21) + size(socketType.size()) + socketType;
    return QByteArray("\4") + size(body.size()) + body;
}

} // namespace tidings::test::zmtp
