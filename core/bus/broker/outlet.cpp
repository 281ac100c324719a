// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/outlet.h"

namespace tidings::bus {

Outlet::Outlet(Publisher &&publisher)
    : m_publisher(std::move(publisher))
    // Without messages nobody else would read the subscriptions, and libzmq would keep them.
    , m_subscriptions(
          m_publisher.descriptor(), [this] { return m_publisher.readSubscription(); }, nullptr)
{
}

Result<std::unique_ptr<Outlet>> Outlet::open(const PublisherOptions &options)
{
    auto publisher = Publisher::open(options);
    if (!publisher) {
        return tl::make_unexpected(publisher.error());
    }
    return std::unique_ptr<Outlet>(new Outlet(std::move(*publisher)));
}

} // namespace tidings::bus
