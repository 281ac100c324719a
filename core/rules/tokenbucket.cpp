// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/tokenbucket.h"

#include <algorithm>

namespace tidings::rules {

using std::chrono::milliseconds;

TokenBucket::TokenBucket(int burst, milliseconds every, const Clock &clock)
    : m_burst(std::max(1, burst))
    , m_every(std::max(milliseconds(1), every))
    , m_clock(&clock)
{
}

bool TokenBucket::take()
{
    const auto now = m_clock->now();
    const auto returned = m_burst - m_taken;
    const auto back = level() - returned;
    m_taken -= back;
    // A clock set back: begin to count anew, or nothing would come for as long as it was set back.
    m_since = m_taken == 0 || now < m_since ? now : m_since + back * m_every;
    if (m_taken == m_burst) {
        return false;
    }
    ++m_taken;
    return true;
}

bool TokenBucket::isEmpty() const
{
    return level() == 0;
}

bool TokenBucket::isFull() const
{
    return level() == m_burst;
}

Time TokenBucket::next() const
{
    const auto now = m_clock->now();
    if (!isEmpty()) {
        return now;
    }
    return std::min(m_since, now) + m_every;
}

int TokenBucket::level() const
{
    const auto gone = std::max(milliseconds(0), m_clock->now() - m_since);
    const auto back = std::min<milliseconds::rep>(gone / m_every, m_taken);
    return m_burst - m_taken + static_cast<int>(back);
}

} // namespace tidings::rules
