// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/timeline.h"

#include <QFontMetrics>
#include <QString>

namespace tidings::ui {

/// A line below the bars where a day (or an hour, a month) begins, and what it is called.
struct Tick
{
    qsizetype bar = 0;
    /// Empty where there is no room.
    QString label;
};

/// As many as there is room for.
[[nodiscard]] std::vector<Tick> ticksOf(const history::Timeline &timeline, int width, const QFontMetrics &font);

} // namespace tidings::ui
