// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <vector>

/// How time is cut into pieces for people: at the hours and days of the system's time zone, whatever summer time does.
namespace tidings::history {

/// From the finest to the coarsest.
enum class TimeStep
{
    Minute,
    FiveMinutes,
    Quarter,
    HalfHour,
    Hour,
    /// Two and six hours go by the clock on the wall: where it is changed one of them is longer or shorter.
    TwoHours,
    SixHours,
    Day,
    /// From the locale's first day of the week on.
    Week,
    Month,
    Year,
};

/// How long one is, most of the time.
[[nodiscard]] std::chrono::milliseconds usualLength(TimeStep step);
/// The last moment at which such a step begins, not after `time`.
[[nodiscard]] Time beginOf(TimeStep step, Time time);
/// The beginning of the step after the one that begins at `begin`.
[[nodiscard]] Time nextOf(TimeStep step, Time begin);
/// The finest step of which about `most` or fewer cover this; years if there is none.
[[nodiscard]] TimeStep stepFor(Time from, Time to, int most);
/// Where the steps begin that cover [from, to), and where the last one ends. At least one step. Moments before 1970 and
/// after the last that a history has (spot.h) are taken for these.
[[nodiscard]] std::vector<Time> edgesOf(TimeStep step, Time from, Time to);

} // namespace tidings::history
