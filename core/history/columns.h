// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/certificatecut.h"
#include "core/history/database.h"
#include "core/history/fingerprint.h"

namespace tidings::history {

/// What the store works out about a record before it is written.
struct Placed
{
    qint64 spot = 0;
    Fingerprint fingerprint;
    CutBody body;
    std::optional<qint64> certificate;
};

/// Times as the columns have them.
[[nodiscard]] constexpr qint64 milliseconds(Time time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr Time timeOf(qint64 milliseconds)
{
    return Time(std::chrono::milliseconds(milliseconds));
}

/// Writes one message; its values are messageValues().
[[nodiscard]] QString insertMessage();
[[nodiscard]] QVariantList messageValues(const Record &record, const Placed &placed);

/// What readRecord() and readItem() read, of the messages whose spots a query gives in a column `spot`, newest first.
[[nodiscard]] QString selectRecords(const QString &spots);
/// The newest messages of an item (first value), at most so many (second value).
[[nodiscard]] QString selectMembers();
/// How many of them an item's words are made of: its older messages are not named.
inline constexpr qint64 mostMembers = 5'000;
/// The record in the present row of such a statement, without its digest, of which severity, service and kind are
/// known, and without its item.
[[nodiscard]] Record readRecord(const Statement &statement);
/// The item that the message in the present row belongs to; one without id if it stands alone. Without its texts if
/// they are in another language.
[[nodiscard]] ItemState readItem(const Statement &statement, const QString &language);

} // namespace tidings::history
