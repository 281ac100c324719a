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

/// Writes one message; its values are messageValues().
[[nodiscard]] QString insertMessage();
[[nodiscard]] QVariantList messageValues(const Record &record, const Placed &placed);

/// What readRecord() reads, of the tables `message`, `certificate` (left joined) and `unread`.
[[nodiscard]] QString recordColumns();
/// The record in the present row of such a statement, without its digest, of which severity, service and kind are
/// known.
[[nodiscard]] Record readRecord(const Statement &statement);

} // namespace tidings::history
