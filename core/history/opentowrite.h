// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/writelock.h"

namespace tidings::history {

/// Makes the folder of a history if it is missing, for the user's eyes only. A path that is a folder itself is an
/// error.
[[nodiscard]] Result<void> makeFolderFor(const QString &path);

/// A connection to a history that may change it, under its lock: made if it is missing, for the user's eyes only, and
/// brought to the present version. A file that is no history, or of a newer version, is an error in words and is left
/// as it is; ErrorCode::Damaged says that it has been a history.
[[nodiscard]] Result<std::unique_ptr<Database>> openToWrite(const QString &path, const WriteLock &lock);

/// What it means that SQLite would not prepare what a history is written with: tables that are missing from one are
/// damage, not a fault of ours. Anything else is no reason to begin a new one.
[[nodiscard]] Error asDamage(const Database &database, const Error &error);

} // namespace tidings::history
