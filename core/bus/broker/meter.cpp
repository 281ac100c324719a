// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/meter.h"

#include <algorithm>

namespace tidings::bus {

using std::chrono::floor;

Meter::Excess Meter::add(qint64 bytes, const AccountGroup &group, Time now)
{
    if (const auto day = floor<std::chrono::days>(now); day != m_day) {
        m_day = day;
        m_ofDay = 0;
    }
    m_ofDay += bytes;
    if (group.bytesPerSecond) {
        // Not more than is used up at all, by a product that stays within 64 bits.
        const auto gone = std::clamp<qint64>((now - m_since).count(), 0, 1000 * burst);
        m_used = std::max<qint64>(
            0, m_used - *group.bytesPerSecond / 1000 * gone - *group.bytesPerSecond % 1000 * gone / 1000);
        m_used += bytes;
    }
    m_since = now;
    if (group.bytesPerDay && m_ofDay > *group.bytesPerDay) {
        return Excess::Day;
    }
    const bool isFlood = group.bytesPerSecond && m_used > *group.bytesPerSecond * burst;
    return isFlood ? Excess::Second : Excess::None;
}

void Meter::forgive()
{
    m_used = 0;
}

} // namespace tidings::bus
