// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/subscriptionrequest.h"

namespace tidings::bus {

SubscriptionRequest SubscriptionRequest::read(QByteArrayView frame)
{
    if (frame.isEmpty() || frame.size() > longestTopic + 1 || (frame[0] != '\0' && frame[0] != '\1')) {
        return {};
    }
    return {frame[0] == '\1' ? Kind::Subscribe : Kind::Unsubscribe, frame.sliced(1).toByteArray()};
}

} // namespace tidings::bus
