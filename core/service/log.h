// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/service/error.h"
#include "core/service/logentry.h"

#include <QDateTime>

#include <optional>

namespace tidings::service {

/// Where the words of a service go.
enum class LogForm
{
    /// A line for people on standard error.
    Text,
    /// A line of JSON there: "time" (UTC), "level", "event", "message", and the entry's fields.
    Json,
    /// systemd's journal: MESSAGE, PRIORITY, TIDINGS_EVENT, and each field as TIDINGS_ and its name.
    Journal
};

/// "text", "json", "journal"; nothing for other words.
[[nodiscard]] std::optional<LogForm> logFormNamed(const QString &name);
/// Journal if standard error goes there anyway, because systemd has started this; else text.
[[nodiscard]] LogForm usualLogForm();

/// Writes it; in one piece, so that threads do not write into each other's lines. What does not belong into a log is
/// escaped, and what is long is cut.
void write(LogForm form, const LogEntry &entry);

/// A line as write() makes it, without its end.
[[nodiscard]] QByteArray jsonLine(const LogEntry &entry, const QDateTime &time);
[[nodiscard]] QByteArray textLine(const LogEntry &entry);

/// ErrorCode::NotThere if no journal runs.
[[nodiscard]] Result<void> findJournal();

} // namespace tidings::service
