// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace tidings::meta {

enum class TimeStyle
{
    /// "9 minutes ago"
    Long,
    /// "9 min ago"
    Short,
    /// "9 min": how long, where it is plain that it is ago.
    Span,
};

/// How long ago, in the largest unit of which there is at least one, rounded down; seconds are the smallest. What lies
/// in the future (a clock that was wrong) is now. The C locale speaks English as it is written in Europe.
[[nodiscard]] QString relativeTime(Time then, Time now, const QLocale &locale, TimeStyle style = TimeStyle::Short);

/// "Friday, 20 November", in the order of the locale; with the year if it is not that of `today`. Empty for no date.
[[nodiscard]] QString dayText(QDate day, QDate today, const QLocale &locale);
/// The same in few letters: "Wed, 18 Nov".
[[nodiscard]] QString shortDayText(QDate day, QDate today, const QLocale &locale);

/// On an axis: "Sun 15"; "14 Nov"; "Nov", with the year where that is wanted; "2026".
[[nodiscard]] QString weekdayText(QDate day, const QLocale &locale);
[[nodiscard]] QString dateText(QDate day, const QLocale &locale);
[[nodiscard]] QString monthText(QDate day, bool hasYear, const QLocale &locale);
[[nodiscard]] QString yearText(QDate day, const QLocale &locale);

/// "14:23" or "2:23 PM", as the locale has it, in the time zone of the system.
[[nodiscard]] QString clockText(Time time, const QLocale &locale);

/// The day a moment falls on, in the time zone of the system.
[[nodiscard]] QDate dayOf(Time time);

} // namespace tidings::meta
