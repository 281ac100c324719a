// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/unfinished.h"

#include <algorithm>
#include <utility>

namespace tidings::bus {

Unfinished::Unfinished(qint64 most, qint64 mostOfAll, const Clock &clock)
    : m_most(most)
    , m_mostOfAll(mostOfAll)
    , m_clock(&clock)
    , m_lookedAt(clock.now())
{
}

void Unfinished::arrived(const GuestId &id)
{
    m_guests.insert(id, {});
}

void Unfinished::heard(const GuestId &id)
{
    if (const auto found = m_guests.find(id); found != m_guests.end()) {
        found->wasHeard = true;
    }
}

std::vector<GuestId> Unfinished::look(const std::function<qint64(const GuestId &)> &received)
{
    const auto now = m_clock->now();
    const qint64 beaten = heartbeats * std::max(now - std::exchange(m_lookedAt, now), Time::duration(0)).count() / 1000;
    qint64 all = 0;
    std::vector<std::pair<qint64, GuestId>> some;
    for (auto it = m_guests.begin(); it != m_guests.end(); ++it) {
        const auto bytes = received(it.key());
        const auto more = bytes - std::exchange(it->received, bytes);
        // What came after the last whole message is not known to be more than that.
        it->unfinished = std::exchange(it->wasHeard, false) ? 0 : std::max(it->unfinished + more - beaten, qint64{0});
        if (it->unfinished > 0) {
            all += it->unfinished;
            some.emplace_back(it->unfinished, it.key());
        }
    }
    std::ranges::sort(some, std::ranges::greater(), &std::pair<qint64, GuestId>::first);
    std::vector<GuestId> gone;
    for (const auto &[unfinished, id] : some) {
        if (unfinished <= m_most && all <= m_mostOfAll) {
            break;
        }
        all -= unfinished;
        gone.push_back(id);
        m_guests.remove(id);
    }
    return gone;
}

} // namespace tidings::bus
