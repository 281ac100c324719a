// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"
#include "core/bus/broker/screening.h"

#include <QMap>

#include <map>

namespace tidings::bus {

class Outlet;

struct RelayOptions
{
    /// Who may publish, and where they connect: doors to publish or to push.
    EntranceOptions entrance;
    /// Where gateways and others subscribe; or, active, to whose relay it publishes in turn. 4001 is the port of
    /// fedmsg's own relay.
    PublisherOptions outbound{.endpoints = {QStringLiteral("tcp://127.0.0.1:4001")}};
    /// In place of it for what third parties publish, so that nobody takes it for the bus's own. There if the screening
    /// trusts third parties.
    std::optional<PublisherOptions> thirdPartyOutbound;
    ScreeningOptions screening;
};

/// Of a relay, or of one account at it; since the start.
struct RelayCounts
{
    quint64 forwarded = 0;
    /// By way of the outbound of third parties.
    quint64 forwardedOfThirdParties = 0;
    std::map<Refusal, quint64> refused;

    [[nodiscard]] quint64 received() const;
    [[nodiscard]] quint64 allRefused() const;
    bool operator==(const RelayCounts &) const = default;
};

/// Where publishers connect: passes on what those of the accounts file publish on topics of theirs, both frames
/// unchanged, refuses the rest, and keeps nothing.
///
/// Within a second of a change of the accounts file it counts, and nothing passes of an account that is turned off; its
/// connections are closed, as far as something came by them: libzmq does not tell whose the silent ones are. Lives in
/// the event loop of its thread, like a Source; made, used and destroyed there.
class Relay : public QObject
{
    Q_OBJECT

public:
    /// Accounts are counted each up to this; further ones (addresses of those who have none) under an empty user id.
    static constexpr qsizetype mostCounted = 10'000;

    /// The clock has to outlive it.
    Relay(RelayOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Relay() override;

    /// As Entrance::start(); also Address and InUse for the way out.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Entrance::reload()
    void reload() { m_entrance.reload(); }

    /// After start(): where publishers connect, one for each door, with the ports that were free.
    [[nodiscard]] QStringList doors() const { return m_entrance.endpoints(); }
    /// The same of subscribers; empty where there is none.
    [[nodiscard]] QString outbound() const;
    [[nodiscard]] QString thirdPartyOutbound() const;
    [[nodiscard]] const RelayCounts &counts() const { return m_counts; }
    /// By user id.
    [[nodiscard]] const QMap<QByteArray, RelayCounts> &countsOfAccounts() const { return m_countsOfAccounts; }
    [[nodiscard]] const Entrance &entrance() const { return m_entrance; }

Q_SIGNALS:
    /// Entrance::noted(), and what was refused: of each account, of each reason, once a minute.
    void noted(const service::LogEntry &entry);

private:
    [[nodiscard]] Result<void> open();
    void take(const DoorMessage &message, const AccountGroup *group);
    [[nodiscard]] std::optional<Screening::Refused> refuses(
        const DoorMessage &message, const Incoming &incoming, const AccountGroup *group);
    [[nodiscard]] RelayCounts &countsOf(const QByteArray &userId);
    void refuse(const QByteArray &userId, const QByteArray &topic, const Screening::Refused &refused);
    void pass(const QByteArray &userId, const Incoming &incoming, bool isThirdParty);

    RelayOptions m_options;
    Screening m_screening;
    Entrance m_entrance;
    std::unique_ptr<Outlet> m_outlet;
    std::unique_ptr<Outlet> m_thirdPartyOutlet;
    RelayCounts m_counts;
    QMap<QByteArray, RelayCounts> m_countsOfAccounts;
};

} // namespace tidings::bus
