// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <optional>

namespace tidings::history {

/// Under which time the newest message of this profile is listed that was heard live, of those from `since` on: where
/// its time away begins. Nothing if there is none.
///
/// Any thread: opens the history for reading, and closes it.
[[nodiscard]] Result<std::optional<Time>> newestLive(const QString &path, const QString &profile, Time since);

} // namespace tidings::history
