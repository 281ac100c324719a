// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/fillhistory.h"

#include "core/history/store.h"

#include <future>

namespace tidings::bench {

history::Result<FillFigures> fillHistory(
    const QString &path, HistoryGenerator &generator, qint64 count, Storing storing, qint64 batchSize)
{
    const auto store = history::Store::open(path);
    if (!store) {
        return tl::make_unexpected(store.error());
    }
    if (const auto done = storing == Storing::InHaste ? (*store)->trustThePower() : history::Result<void>(); !done) {
        return tl::make_unexpected(done.error());
    }
    FillFigures figures{.messages = count};
    // What is stored goes where it was made, too, while the next is stored.
    const auto make = [&generator](qint64 size, std::vector<history::Record> stored) {
        return std::async(std::launch::async, [&generator, size, stored = std::move(stored)]() mutable {
            stored.clear();
            return generator.batch(size);
        });
    };
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    auto following = make(std::min(batchSize, count), {});
    std::vector<history::Record> records;
    for (qint64 left = count; left > 0;) {
        auto stored = std::exchange(records, following.get());
        left -= std::ssize(records);
        following = make(std::min(batchSize, left), std::move(stored));
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
