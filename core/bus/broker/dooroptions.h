// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/publisher.h"

#include <QByteArray>

namespace tidings::bus {

/// How those who come by a door say who they are. A socket of libzmq knows one way, so each has its own address.
struct DoorOptions
{
    enum class Kind
    {
        Anonymous,
        /// PLAIN: by name and password, which travel as they are.
        Plain,
        /// CURVE: by a key, and encrypted.
        Curve,
    };

    Kind kind = Kind::Anonymous;
    PublisherOptions listen;
    /// Curve only: 32 bytes.
    QByteArray secretKey;
};

} // namespace tidings::bus
