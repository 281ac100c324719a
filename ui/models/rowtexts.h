// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"
#include "ui/models/messagerow.h"

#include <QDate>
#include <QString>

/// What the rows of the list say, in the default locale. All of it is plain text, whatever it looks like.
namespace tidings::ui {

/// "9 min ago" of today, "14:23" of other days, also of those to come, which a clock that was wrong may leave. Under a
/// minute "now", since the list is renewed once a minute.
[[nodiscard]] QString timeText(Time time, Time now);
/// The same in fewer letters: "9 min".
[[nodiscard]] QString shortTimeText(Time time, Time now);
/// "Today at 14:23", "Wednesday, 18 November at 14:23".
[[nodiscard]] QString exactTimeText(Time time, Time now);

/// "Today", "Yesterday", else the date.
[[nodiscard]] QString dayName(QDate day, QDate today);
/// The date beside "Today" and "Yesterday"; empty for other days, whose name it is.
[[nodiscard]] QString dayDate(QDate day, QDate today);
[[nodiscard]] QString accessibleDayText(const history::Day &day, QDate today);

/// "Problem. Unread. Your build … failed. Builds, marta. Signature valid. 2 minutes ago."
[[nodiscard]] QString accessibleText(const MessageRow &row, Time now);
/// The whole sentence, the exact time, and both marks in words, in lines.
[[nodiscard]] QString toolTip(const MessageRow &row, Time now);

} // namespace tidings::ui
