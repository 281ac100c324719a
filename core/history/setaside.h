// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QDate>

namespace tidings::history {

/// Moves a damaged history out of the way, with the log and the index that SQLite keeps beside it: "history.sqlite"
/// becomes "history-damaged-2026-11-26.sqlite", or "history-damaged-2026-11-26-2.sqlite" if there is one already. Gives
/// its new path. Nothing is deleted or overwritten.
///
/// To be called under the write lock, and with the file closed.
[[nodiscard]] Result<QString> setAside(const QString &path, QDate date);

/// Whether there is a log with something in it beside a history that is empty or gone. SQLite would delete it.
[[nodiscard]] bool hasOnlyItsLog(const QString &path);

} // namespace tidings::history
