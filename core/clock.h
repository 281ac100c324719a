// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace tidings {

/// A moment, in UTC, to the millisecond.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the program gets its time from; handed in by constructor, so that a test can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Time now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Time now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace tidings
