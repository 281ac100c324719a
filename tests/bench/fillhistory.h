// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "tests/bench/historygenerator.h"

namespace tidings::bench {

/// What it took to fill a history.
struct FillFigures
{
    qint64 messages = 0;
    /// Of the bodies.
    qint64 bytes = 0;
    std::chrono::nanoseconds all{};
    /// Of that in the store; the rest is waiting for the generator, which works at the same time.
    std::chrono::nanoseconds storing{};
    std::chrono::nanoseconds slowestBatch{};
};

enum class Storing
{
    /// As the program does, which is what can be measured.
    Safely,
    /// What is left half done is made again.
    InHaste,
};

/// Makes a history of generated messages, which are made on another thread while the last batch is stored.
[[nodiscard]] history::Result<FillFigures> fillHistory(
    const QString &path, HistoryGenerator &generator, qint64 count, Storing storing, qint64 batchSize = 5000);

} // namespace tidings::bench
