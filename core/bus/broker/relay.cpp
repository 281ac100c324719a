// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/relay.h"

#include "core/bus/broker/door.h"
#include "core/bus/broker/outlet.h"

namespace tidings::bus {

using namespace Qt::StringLiterals;

quint64 RelayCounts::allRefused() const
{
    quint64 all = 0;
    for (const auto &[refusal, count] : refused) {
        all += count;
    }
    return all;
}

quint64 RelayCounts::received() const
{
    return forwarded + forwardedOfThirdParties + allRefused();
}

Relay::Relay(RelayOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_screening(m_options.screening, clock)
    , m_entrance(m_options.entrance, clock)
{
    Q_ASSERT(m_options.thirdPartyOutbound.has_value() == m_options.screening.thirdParty.has_value());
    connect(&m_entrance, &Entrance::noted, this, &Relay::noted);
    m_entrance.setReceiver([this](const DoorMessage &message, const AccountGroup *group) { take(message, group); });
}

Relay::~Relay()
{
    stop();
}

Result<void> Relay::open()
{
    auto outlet = Outlet::open(m_options.outbound);
    if (!outlet) {
        return tl::make_unexpected(outlet.error());
    }
    m_outlet = std::move(*outlet);
    if (m_options.thirdPartyOutbound) {
        outlet = Outlet::open(*m_options.thirdPartyOutbound);
        if (!outlet) {
            return tl::make_unexpected(outlet.error());
        }
        m_thirdPartyOutlet = std::move(*outlet);
    }
    // Last: what comes in before could not go on.
    return m_entrance.start();
}

Result<void> Relay::start()
{
    auto opened = open();
    if (!opened) {
        stop();
    }
    return opened;
}

void Relay::stop()
{
    m_entrance.stop();
    m_outlet.reset();
    m_thirdPartyOutlet.reset();
}

QString Relay::outbound() const
{
    return m_outlet ? m_outlet->endpoint() : QString();
}

QString Relay::thirdPartyOutbound() const
{
    return m_thirdPartyOutlet ? m_thirdPartyOutlet->endpoint() : QString();
}

void Relay::take(const DoorMessage &message, const AccountGroup *group)
{
    const Incoming incoming{
        .topic = message.frames.view(0).toByteArray(), .body = message.frames.view(1).toByteArray()};
    if (const auto refused = refuses(message, incoming, group)) {
        refuse(message.userId, incoming.topic, *refused);
    } else {
        pass(message.userId, incoming, group->isThirdParty);
    }
}

std::optional<Screening::Refused> Relay::refuses(
    const DoorMessage &message, const Incoming &incoming, const AccountGroup *group)
{
    using Refused = Screening::Refused;
    if (group == nullptr) {
        return Refused{Refusal::Account, u"is turned off, shut out or no account any more"_s};
    }
    // Also of what is refused then: it was read, and may have been verified.
    if (!m_entrance.guests().take(message.userId, message.frames.bytes)) {
        return Refused{Refusal::TooMuch, u"published more than it may"_s};
    }
    if (message.frames.count != 2) {
        return Refused{Refusal::Malformed, u"sent %1 frames, and a message has two"_s.arg(message.frames.count)};
    }
    return m_screening.refuses(incoming, *group);
}

RelayCounts &Relay::countsOf(const QByteArray &userId)
{
    const bool isKnown = m_countsOfAccounts.contains(userId) || m_countsOfAccounts.size() < mostCounted;
    return m_countsOfAccounts[isKnown ? userId : QByteArray()];
}

void Relay::refuse(const QByteArray &userId, const QByteArray &topic, const Screening::Refused &refused)
{
    constexpr qsizetype longest = 1024;
    ++m_counts.refused[refused.refusal];
    ++countsOf(userId).refused[refused.refusal];
    m_entrance.guests().noteSeldom(
        userId, entryOf(userId, "message-refused"_L1, refused.why + u"; refused"_s,
                    {{u"reason"_s, toString(refused.refusal)}, {u"topic"_s, QString::fromUtf8(topic.left(longest))}}));
}

void Relay::pass(const QByteArray &userId, const Incoming &incoming, bool isThirdParty)
{
    auto &outlet = isThirdParty ? m_thirdPartyOutlet : m_outlet;
    if (outlet == nullptr || !outlet->send(incoming.topic, incoming.body)) {
        // Stopped meanwhile.
        return;
    }
    const auto counted = isThirdParty ? &RelayCounts::forwardedOfThirdParties : &RelayCounts::forwarded;
    ++(m_counts.*counted);
    ++(countsOf(userId).*counted);
    if (isThirdParty) {
        m_entrance.guests().noteSeldom(userId, entryOf(userId, "third-party"_L1, u"publishes as a third party"_s));
    }
}

} // namespace tidings::bus
