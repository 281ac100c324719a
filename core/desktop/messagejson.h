// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/recordjson.h"
#include "core/rules/rulebook.h"

#include <QJsonObject>

/// What the program tells others about messages, as JSON: over D-Bus and by tidingsctl, letter by letter the same.
namespace tidings::desktop {

/// A longer message is not part of what is told about it.
inline constexpr qsizetype longestMessage = qsizetype{256} * 1024;

/// The number in the history that a message may be named by; 0: `name` can only be its id. A number that none has is
/// taken for an id after all.
[[nodiscard]] qint64 rowNamed(const QString &name);

using history::compact;
using history::isoTime;
using history::toJson;

/// What toJson() gives, and "message", which bus::Message::readText() reads, numbers as they were written. One that is
/// longer than longestMessage, or no strict JSON, is left out and "truncated" is true.
[[nodiscard]] QByteArray toJsonWithMessage(const history::Record &record);

/// Why a message was told or not: what toJson() gives, "held_back" and "change" as stored, and what the book would do
/// with it now, in "rules": {"name", "fits", "why", "decides"} for each in order; "rules_changed" is true if they were
/// others then; "mute" is what silences it now, {"what", "name", "until"}, or null, and so is its "until" for good.
[[nodiscard]] QJsonObject explanation(const history::Record &record, const rules::RuleBook &book, Time now);

[[nodiscard]] QJsonObject toJson(const rules::Mute &mute);

} // namespace tidings::desktop
