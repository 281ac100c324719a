// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace tidings::test {

/// A clock that stands still until it is moved. 2026-03-01T12:00:00Z unless told otherwise.
class MovedClock final : public Clock
{
public:
    explicit MovedClock(Time start = Time(std::chrono::seconds(1772366400)))
        : m_now(start)
    {
    }

    [[nodiscard]] Time now() const override { return m_now; }
    void move(std::chrono::milliseconds by) { m_now += by; }

private:
    Time m_now;
};

} // namespace tidings::test
