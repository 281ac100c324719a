// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QHostAddress>

namespace tidings::bridge {

/// Where browsers connect: "wss://*:9943", "ws://127.0.0.1:9943", "wss://[::1]:*". "*" is all interfaces, or any port
/// that is free.
struct WebAddress
{
    bool isEncrypted = true;
    QHostAddress host;
    quint16 port = 0;

    /// ErrorCode::Address with words for whoever wrote it.
    [[nodiscard]] static bus::Result<WebAddress> parse(const QString &text);
};

/// An origin as browsers write it, "https://example.org": scheme, host and, unless it is the scheme's own, port.
/// ErrorCode::Address for what is none.
[[nodiscard]] bus::Result<QString> originFrom(const QString &text);

} // namespace tidings::bridge
