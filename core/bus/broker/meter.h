// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/accounts.h"
#include "core/clock.h"

namespace tidings::bus {

/// How much an account was sent, and whether that is more than its group may have. A day is one of UTC.
///
/// Nothing ticks: the time that went by is worked out at the next message. A clock that is set back gives and takes
/// nothing.
class Meter
{
public:
    enum class Excess
    {
        None,
        Second,
        Day
    };

    /// How many seconds' worth may come at once: messages come in flurries.
    static constexpr qint64 burst = 10;

    /// Counts bytes that are sent now, and says whether they are too many.
    [[nodiscard]] Excess add(qint64 bytes, const AccountGroup &group, Time now);
    /// As full as at the start, for who has waited for it.
    void forgive();

    [[nodiscard]] qint64 bytesOfDay() const { return m_ofDay; }

private:
    /// What of the burst is used up.
    qint64 m_used = 0;
    Time m_since{};
    std::chrono::sys_days m_day{};
    qint64 m_ofDay = 0;
};

} // namespace tidings::bus
