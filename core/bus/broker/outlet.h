// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/publisher.h"
#include "core/bus/zmqwatcher.h"

namespace tidings::bus {

/// A Publisher that lives in the event loop of its thread, and sends when there is something.
class Outlet
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Outlet>> open(const PublisherOptions &options);

    [[nodiscard]] QString endpoint() const { return m_publisher.endpoint(); }
    [[nodiscard]] Result<void> send(QByteArrayView topic, QByteArrayView body) { return m_publisher.send(topic, body); }

private:
    explicit Outlet(Publisher &&publisher);

    Publisher m_publisher;
    ZmqWatcher m_subscriptions;
};

} // namespace tidings::bus
