// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/attempts.h"

#include <algorithm>

namespace tidings::bus {

bool Attempts::begin(const QString &address)
{
    if (!m_counts.contains(address)) {
        makeRoom();
        m_counts.insert(address, {0, m_clock->now()});
    }
    auto &count = m_counts[address];
    giveBack(count);
    if (count.taken >= burst) {
        return false;
    }
    ++count.taken;
    return true;
}

void Attempts::wasRight(const QString &address)
{
    const auto found = m_counts.find(address);
    if (found != m_counts.end()) {
        found->taken = std::max(0, found->taken - 1);
    }
}

void Attempts::giveBack(Count &count) const
{
    const auto now = m_clock->now();
    const auto back = (now - count.since) / every;
    if (count.taken == 0 || back < 0) {
        // A clock that was set back begins anew, or nobody came in until it is there again.
        count.since = now;
    } else if (back > 0) {
        count.taken = static_cast<int>(std::max<std::int64_t>(0, count.taken - back));
        count.since += back * every;
    }
}

void Attempts::makeRoom()
{
    if (m_counts.size() < mostAddresses) {
        return;
    }
    const auto isOlder = [](const Count &a, const Count &b) { return a.since < b.since; };
    m_counts.erase(std::min_element(m_counts.begin(), m_counts.end(), isOlder));
}

} // namespace tidings::bus
