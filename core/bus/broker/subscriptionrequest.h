// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tidings::bus {

/// What a subscriber sends: one byte, 1 for a subscription and 0 for its end, and the beginning of topics.
struct SubscriptionRequest
{
    enum class Kind
    {
        /// Something else; no subscriber of the bus sends any.
        Malformed,
        Subscribe,
        Unsubscribe
    };

    /// Longer than any topic. libzmq takes dozens of bytes of memory for each byte of a subscription.
    static constexpr qsizetype longestTopic = 1024;

    Kind kind = Kind::Malformed;
    /// May be empty: everything.
    QByteArray topic;

    [[nodiscard]] static SubscriptionRequest read(QByteArrayView frame);
};

} // namespace tidings::bus
