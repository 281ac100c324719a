// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <optional>

namespace tidings::history {

/// From when on messages of this profile may be missing: where filling an earlier absence has not come to its end
/// (Store::setUnfilled), else the time under which the newest message is listed that was heard live, of those from
/// `earliest` on. Nothing if there is neither.
///
/// Any thread: opens the history for reading, and closes it.
[[nodiscard]] Result<std::optional<Time>> missingSince(const QString &path, const QString &profile, Time earliest);

/// The key of `state` in the database under which Store::setUnfilled writes.
[[nodiscard]] QString unfilledKey(const QString &profile);

} // namespace tidings::history
