// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/publisher.h"

#include <QByteArray>

namespace tidings::bus {

/// What those want who come by a door, and how they say who they are. A socket of libzmq knows one way, so each has its
/// own address.
struct DoorOptions
{
    enum class Purpose
    {
        Subscribe,
        /// They publish, and it is a SUB that they connect to.
        Publish,
        /// They push, to a PULL.
        Push,
        /// They ask, by a REQ, and are answered.
        Ask
    };
    enum class Kind
    {
        Anonymous,
        /// PLAIN: by name and password, which travel as they are.
        Plain,
        /// CURVE: by a key, and encrypted.
        Curve,
    };

    Purpose purpose = Purpose::Subscribe;
    Kind kind = Kind::Anonymous;
    /// The tuning's limit on messages does not count where they subscribe.
    PublisherOptions listen;
    /// Curve only: 32 bytes.
    QByteArray secretKey;
};

} // namespace tidings::bus
