// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"

#include "core/bus/broker/outlet.h"

namespace tidings::bus {

Gateway::Gateway(GatewayOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(&clock)
    , m_source(
          m_options.inbound, [this](Incoming &&incoming) { forward(incoming); }, clock)
{
    connect(&m_source, &Source::stateChanged, this, &Gateway::stateChanged);
}

Gateway::~Gateway()
{
    stop();
}

Result<void> Gateway::openOutbound()
{
    if (m_options.entrance) {
        m_entrance = std::make_unique<Entrance>(*m_options.entrance, *m_clock);
        connect(m_entrance.get(), &Entrance::noted, this, &Gateway::noted);
        return m_entrance->start();
    }
    auto outlet = Outlet::open(m_options.outbound);
    if (!outlet) {
        return tl::make_unexpected(outlet.error());
    }
    m_outlet = std::move(*outlet);
    return {};
}

Result<void> Gateway::start()
{
    if (auto opened = openOutbound(); !opened) {
        stop();
        return opened;
    }
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
    m_outlet.reset();
    m_entrance.reset();
}

void Gateway::reload()
{
    if (m_entrance) {
        m_entrance->reload();
    }
}

QString Gateway::outbound() const
{
    return m_outlet ? m_outlet->endpoint() : doors().value(0);
}

QStringList Gateway::doors() const
{
    return m_entrance ? m_entrance->endpoints() : QStringList();
}

GatewayCounts Gateway::counts() const
{
    const auto &state = m_source.state();
    return {.received = state.received, .forwarded = m_forwarded, .malformed = state.malformed + m_unreadable};
}

Result<void> Gateway::send(const Incoming &incoming)
{
    if (m_entrance) {
        return m_entrance->send(incoming.topic, incoming.body);
    }
    return m_outlet ? m_outlet->send(incoming.topic, incoming.body) : tl::make_unexpected(Error{ErrorCode::System, {}});
}

void Gateway::forward(const Incoming &incoming)
{
    const json::Limits limits{.size = m_options.inbound.tuning.messageLimit};
    const auto message = Message::read(incoming, limits);
    if (message && send(incoming)) {
        ++m_forwarded;
        m_lag = {.passedOnAt = m_clock->now(), .sentAt = message->sentAt()};
    } else {
        ++m_unreadable;
    }
}

} // namespace tidings::bus
