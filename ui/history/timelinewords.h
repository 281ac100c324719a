// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/timeline.h"

#include <QString>

namespace tidings::ui {

class TimelineModel;
struct TimeRange;

/// "Wed, 18 Nov, 00:00 – now", "Wed, 18 Nov, 14:00 – 16:00"; whole days without their hours. Empty for no range.
[[nodiscard]] QString rangeText(const TimeRange &range, Time now);
/// What is in view, or the range if there is one: "Last 7 days".
[[nodiscard]] QString headingOf(const TimelineModel &model, const TimeRange &range);
/// How much is in the range, of how much: "412 of 1,036 messages, 11 of 23 problems". Empty where nothing is known, and
/// where there is nothing at all.
[[nodiscard]] QString countsOf(const TimelineModel &model, const TimeRange &range);
/// "2 h a bar"
[[nodiscard]] QString stepText(history::TimeStep step);
/// "Wed, 18 Nov, 14:00 – 16:00: 12 messages, 1 problem"
[[nodiscard]] QString barText(const history::Bar &bar, Time now);

} // namespace tidings::ui
