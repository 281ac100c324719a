// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QList>
#include <QTime>

#include <optional>

namespace tidings::bubbles {

/// When the user wants no bubbles: from one clock time to the next of the other, in the system's time zone, so over
/// midnight where `to` is the earlier one. Of no length, or with a time that is none: never.
struct QuietHours
{
    QTime from;
    QTime to;
    /// On which they begin; none: on each.
    QList<Qt::DayOfWeek> days;

    bool operator==(const QuietHours &) const = default;
};

/// When the quiet hours end that `now` is in; nothing if it is in none. A time that the clocks leave out when they are
/// put forward counts as an hour later.
[[nodiscard]] std::optional<Time> quietUntil(const QuietHours &hours, Time now);
/// When the next ones begin, after `now`; nothing if never.
[[nodiscard]] std::optional<Time> quietFrom(const QuietHours &hours, Time now);

} // namespace tidings::bubbles
