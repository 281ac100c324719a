// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/tally.h"

#include <functional>

namespace tidings::history {

/// What is wrong with a history.
struct CheckResult
{
    /// In SQLite's words; empty: the file is whole. Else the rest was not looked at.
    QString damage;
    /// Messages may not be found by their words.
    bool isIndexWrong = false;
    /// How many of the kept counts are wrong, and what has to be added to them.
    qint64 wrongCounts = 0;
    Tally difference;
};

/// Looks at the file's pages, at all words of the index, and counts all messages, as of one moment, through a
/// connection of its own that only reads: the history is written meanwhile. Takes a minute or two for a million
/// messages. `isWanted` is asked now and then; false ends it with ErrorCode::Interrupted. `progress` is told of how
/// many thousandths are done.
[[nodiscard]] Result<CheckResult> check(
    const QString &path, const std::function<bool()> &isWanted, const std::function<void(int thousandths)> &progress);

} // namespace tidings::history
