// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

namespace tidings::history::schema {

/// The number of the last step: PRAGMA user_version of a history that this program reads and writes.
[[nodiscard]] int version();

/// Looks at the first bytes of a file without SQLite, which would leave files beside it: whether this is, or may
/// become, a history. An empty file may.
[[nodiscard]] Result<void> checkFile(const QString &path);
/// Whether the first bytes say that this is a history, whatever the rest is like.
[[nodiscard]] bool isMarked(const QString &path);
/// The same as checkFile() through SQLite, which sees what is still in the log beside the file. Writes nothing.
[[nodiscard]] Result<void> checkVersion(const Database &database);
/// The same for one who cannot take the steps that are missing.
[[nodiscard]] Result<void> checkReadable(const Database &database);
/// Whether all tables of the present version are there.
[[nodiscard]] Result<bool> isComplete(const Database &database);
/// Takes the steps that are missing, each whole or not at all.
[[nodiscard]] Result<void> update(const Database &database);

} // namespace tidings::history::schema
