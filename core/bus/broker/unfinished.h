// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/guests.h"

namespace tidings::bus {

/// How much connections have sent without anything whole among it. libzmq keeps what says that more follows, without a
/// limit: its high-water mark counts whole messages, and nobody else is told of the rest.
class Unfinished
{
public:
    /// Bytes in a second that are heartbeats, whatever they are: both sides' in ten seconds, encrypted.
    static constexpr qint64 heartbeats = 10;

    /// `most` bytes of one connection, `mostOfAll` of all together. The clock has to outlive this.
    Unfinished(qint64 most, qint64 mostOfAll, const Clock &clock);

    void arrived(const GuestId &id);
    void left(const GuestId &id) { m_guests.remove(id); }
    /// Something whole came from it.
    void heard(const GuestId &id);
    /// To be called a few times a second, with how many bytes a connection has sent since its start: who has to go.
    [[nodiscard]] std::vector<GuestId> look(const std::function<qint64(const GuestId &)> &received);

private:
    struct Guest
    {
        qint64 received = 0;
        qint64 unfinished = 0;
        bool wasHeard = false;
    };

    qint64 m_most;
    qint64 m_mostOfAll;
    const Clock *m_clock;
    Time m_lookedAt;
    QHash<GuestId, Guest> m_guests;
};

} // namespace tidings::bus
