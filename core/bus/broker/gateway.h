// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"
#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"

namespace tidings::bus {

class Outlet;

struct GatewayOptions
{
    /// Where messages come from, and of which topics; bound or connected, SUB or PULL.
    ZmqOptions inbound;
    /// Where subscribers connect: the first that is free. 9940 is the port of fedmsg's own gateway.
    PublisherOptions outbound{.endpoints = {QStringLiteral("tcp://*:9940")}};
    /// In place of `outbound`: only those who have an account, or whom the accounts file lets in without, and to what
    /// their groups may have.
    std::optional<EntranceOptions> entrance;
};

struct GatewayCounts
{
    quint64 received = 0;
    quint64 forwarded = 0;
    /// Not passed on.
    quint64 malformed = 0;

    bool operator==(const GatewayCounts &) const = default;
};

/// How far behind it is.
struct GatewayLag
{
    /// When the newest message was passed on; nothing before the first.
    std::optional<Time> passedOnAt;
    /// When that message was sent, by its sender's clock.
    std::optional<Time> sentAt;
};

/// Passes on what comes in to whoever has subscribed, both frames unchanged, and keeps nothing.
///
/// What passes is what the Python reference's gateway lets pass: two frames, both UTF-8, the second JSON. The rest is
/// dropped and counted, because the reference's simple client ends at the first message it cannot read. Nothing is
/// verified. Lives in the event loop of its thread, like a Source; made, used and destroyed there.
class Gateway : public QObject
{
    Q_OBJECT

public:
    Gateway(GatewayOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Gateway() override;

    /// Listens. Addresses that are none, or are taken, are errors; a source that is not there yet is not.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Entrance::reload(); nothing without one.
    void reload();

    /// After start(): where subscribers connect, and where publishers do if it is bound, with the ports that were free.
    [[nodiscard]] QString outbound() const;
    /// The same of each door of the entrance.
    [[nodiscard]] QStringList doors() const;
    [[nodiscard]] QStringList boundInbound() const { return m_source.boundEndpoints(); }
    [[nodiscard]] const SourceState &inboundState() const { return m_source.state(); }
    [[nodiscard]] GatewayCounts counts() const;
    [[nodiscard]] const GatewayLag &lag() const { return m_lag; }
    /// Null without one.
    [[nodiscard]] const Entrance *entrance() const { return m_entrance.get(); }

Q_SIGNALS:
    /// inboundState() changed.
    void stateChanged();
    /// Entrance::noted()
    void noted(const service::LogEntry &entry);

private:
    [[nodiscard]] Result<void> openOutbound();
    [[nodiscard]] Result<void> send(const Incoming &incoming);
    void forward(const Incoming &incoming);

    GatewayOptions m_options;
    const Clock *m_clock;
    ZmqSource m_source;
    std::unique_ptr<Outlet> m_outlet;
    std::unique_ptr<Entrance> m_entrance;
    GatewayLag m_lag;
    quint64 m_forwarded = 0;
    quint64 m_unreadable = 0;
};

} // namespace tidings::bus
