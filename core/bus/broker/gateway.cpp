// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"

#include "core/bus/zmqwatcher.h"

namespace tidings::bus {

Gateway::Gateway(GatewayOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_source(
          m_options.inbound, [this](Incoming &&incoming) { forward(incoming); }, clock)
{
    connect(&m_source, &Source::stateChanged, this, &Gateway::stateChanged);
}

Gateway::~Gateway()
{
    stop();
}

Result<void> Gateway::start()
{
    auto publisher = Publisher::open(m_options.outbound);
    if (!publisher) {
        return tl::make_unexpected(publisher.error());
    }
    m_publisher = std::make_unique<Publisher>(std::move(*publisher));
    // Without messages nobody else would read the subscriptions, and libzmq would keep them.
    m_subscriptions = std::make_unique<ZmqWatcher>(
        m_publisher->descriptor(), [this] { return m_publisher->readSubscription(); }, nullptr);
    m_source.start();
    const auto &state = m_source.state();
    const bool isBad = state.trouble == SourceState::Trouble::BadAddress;
    if (isBad || (m_options.inbound.isBound && state.trouble != SourceState::Trouble::None)) {
        const Error error{isBad ? ErrorCode::Address : ErrorCode::InUse, state.detail};
        stop();
        return tl::make_unexpected(error);
    }
    return {};
}

void Gateway::stop()
{
    m_source.stop();
    m_subscriptions.reset();
    m_publisher.reset();
}

QString Gateway::outbound() const
{
    return m_publisher ? m_publisher->endpoint() : QString();
}

GatewayCounts Gateway::counts() const
{
    const auto &state = m_source.state();
    return {.received = state.received, .forwarded = m_forwarded, .malformed = state.malformed + m_unreadable};
}

void Gateway::forward(const Incoming &incoming)
{
    const json::Limits limits{.size = m_options.inbound.tuning.messageLimit};
    if (m_publisher && Message::read(incoming, limits) && m_publisher->send(incoming.topic, incoming.body)) {
        ++m_forwarded;
    } else {
        ++m_unreadable;
    }
}

} // namespace tidings::bus
