// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <algorithm>

namespace tidings::rules {

/// Lets through `burst` at once and `perSecond` after that. Full at the start.
class TokenBucket
{
public:
    TokenBucket(double perSecond, double burst, const Clock &clock)
        : m_clock(clock)
        , m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(burst)
        , m_filledAt(clock.now())
    {
    }

    /// Whether there was a token, which is gone now.
    [[nodiscard]] bool take()
    {
        fill();
        if (m_tokens < 1) {
            return false;
        }
        m_tokens -= 1;
        return true;
    }

private:
    void fill()
    {
        const auto now = m_clock.now();
        // A clock set back gives nothing and takes nothing.
        const auto passed = std::max(std::chrono::duration<double>(0), std::chrono::duration<double>(now - m_filledAt));
        m_filledAt = now;
        m_tokens = std::min(m_burst, m_tokens + passed.count() * m_perSecond);
    }

    const Clock &m_clock;
    double m_perSecond;
    double m_burst;
    double m_tokens;
    Time m_filledAt;
};

} // namespace tidings::rules
