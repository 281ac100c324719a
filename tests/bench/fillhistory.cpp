// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/fillhistory.h"

#include "core/history/store.h"

#include <future>

namespace tidings::bench {

history::Result<FillFigures> fillHistory(
    const QString &path, HistoryGenerator &generator, qint64 count, qint64 batchSize)
{
    const auto store = history::Store::open(path);
    if (!store) {
        return tl::make_unexpected(store.error());
    }
    FillFigures figures{.messages = count};
    const auto make = [&generator](qint64 size) {
        return std::async(std::launch::async, [&generator, size] { return generator.batch(size); });
    };
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto following = make(std::min(batchSize, count));
    for (qint64 left = count; left > 0;) {
        auto records = following.get();
        left -= std::ssize(records);
        following = make(std::min(batchSize, left));
        for (const auto &record : records) {
            figures.bytes += record.incoming.body.size();
        }
        const auto before = Clock::now();
        if (const auto appended = (*store)->append(records); !appended) {
            return tl::make_unexpected(appended.error());
        }
        const std::chrono::nanoseconds taken = Clock::now() - before;
        figures.storing += taken;
        figures.slowestBatch = std::max(figures.slowestBatch, taken);
    }
    figures.all = Clock::now() - start;
    return figures;
}

} // namespace tidings::bench
