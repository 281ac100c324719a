// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpoptions.h"
#include "core/bus/source.h"

#include <memory>

namespace tidings::bus {

class AmqpSession;

/// Messages of fedora-messaging's bus: an exchange of topics on a RabbitMQ broker, and a queue of ours bound to it
/// (../shared/fedora-messaging.md).
///
/// A message stays with the broker until it is acknowledged, and comes again on the next connection if the queue still
/// is there. One whose body or headers are over the limits is refused and counts as malformed. Whatever ends a
/// connection, another one is tried, for ever, with growing pauses, and everything is declared anew.
///
/// Destroying it waits for the connection to take leave: a second at most, but up to AmqpOptions::timeLimit while the
/// first attempt gets no answer or a broker does not go on with TLS's greeting, and longer if the system's name service
/// hangs.
class AmqpSource final : public Source
{
    Q_OBJECT

public:
    AmqpSource(AmqpOptions options, Receiver receiver, const Clock &clock);
    ~AmqpSource() override;

    void start() override;
    void stop() override;
    /// A tag of an earlier connection is left alone: the broker hands out that message again.
    void acknowledge(quint64 tag) override;
    void refuse(quint64 tag) override;
    /// Tries again at once where it waits to.
    void check(const QString &why = {}) override;
    void signInAgain() override;

private:
    class Private;

    void attempt();
    void onProbed();
    void logIn();
    void connectAs(const QString &user, const Secret &password, bool isExternal);
    void takeEvents();
    void fail(SourceState::Trouble trouble, const QString &detail);
    void leave();
    [[nodiscard]] bool isOfThisSession(quint64 tag) const;

    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
