// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QtGlobal>

#include <algorithm>

/// A spot is where a message stands in the list, as one number: its time in milliseconds, and its place among those of
/// the same millisecond in the order of arrival. It is the key of the messages and of the full-text index alike, so
/// that whatever is found comes in the order of time without sorting, and a span of time is a span of numbers.
///
/// A millisecond has a million places; when they are taken (someone sends all messages with one time) the next one's
/// are used. Times before 1970 and after 2248 stand at these ends.
namespace tidings::history::spot {

inline constexpr int placeBits = 20;
inline constexpr qint64 latestTime = (qint64{1} << (63 - placeBits)) - 1;

/// The first spot of a millisecond.
[[nodiscard]] constexpr qint64 first(Time time)
{
    return std::clamp<qint64>(time.time_since_epoch().count(), 0, latestTime) << placeBits;
}

/// The first spot after a millisecond.
[[nodiscard]] constexpr qint64 end(Time time)
{
    const auto last = first(time) + ((qint64{1} << placeBits) - 1);
    return last == std::numeric_limits<qint64>::max() ? last : last + 1;
}

/// Counts are kept by quarter of an hour: every time zone of today begins its days on one.
inline constexpr qint64 quarterLength = qint64{15} * 60 * 1000;
inline constexpr qint64 quartersOfDay = 96;

[[nodiscard]] constexpr qint64 quarterOf(qint64 spot)
{
    return (spot >> placeBits) / quarterLength;
}

/// The first spot of a quarter.
[[nodiscard]] constexpr qint64 ofQuarter(qint64 quarter)
{
    return (quarter * quarterLength) << placeBits;
}

} // namespace tidings::history::spot
