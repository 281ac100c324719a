// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QJsonObject>

/// Messages as text for other programs: over D-Bus, by tidingsctl and in exported files, letter by letter the same.
namespace tidings::history {

/// Milliseconds, UTC: "2026-03-01T12:00:00.000Z".
[[nodiscard]] QString isoTime(Time time);
/// One line, pure of what a terminal takes for an order.
[[nodiscard]] QByteArray compact(const QJsonObject &object);

/// {"row", "id", "profile", "topic", "time", "verdict", "signer", "unread", "outcome", "rule", "digest"}: a stored
/// message without itself. "signer" and "rule" are null where there is none; "digest" is that of meta::toJson().
[[nodiscard]] QJsonObject toJson(const Record &record);

/// The names of a table's columns, and a row of it from what toJson() gives: lines of CSV (text::csvLine()).
[[nodiscard]] QByteArray tableHeader();
[[nodiscard]] QByteArray tableRow(const QJsonObject &message);

/// How messages are written to a file.
enum class TextFormat
{
    /// compact(toJson()), a line each.
    JsonLines,
    /// tableHeader(), and a tableRow() each, for spreadsheets.
    Csv,
};
/// By the word for it, "jsonl" or "csv".
[[nodiscard]] std::optional<TextFormat> textFormatFrom(QStringView word);
/// By the end of a file's name; JSON lines if that says nothing.
[[nodiscard]] TextFormat textFormatOf(const QString &fileName);

} // namespace tidings::history
