// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/replayquery.h"
#include "core/history/record.h"

#include <memory>

namespace tidings::history {

/// A history as what a replay server answers from, read only. The history may grow meanwhile. To be made, used and
/// destroyed on one thread.
class ReplayStore
{
public:
    /// The most that one answer may be. What would be more is an error, for an answer cut short looks like a whole one.
    static constexpr qsizetype mostMessages = 10'000;
    static constexpr qsizetype mostBytes = qsizetype{32} * 1024 * 1024;

    [[nodiscard]] static Result<std::unique_ptr<ReplayStore>> open(const QString &path);
    ~ReplayStore();
    Q_DISABLE_COPY_MOVE(ReplayStore)

    /// The bodies of fedmsg's messages that fit, as they came: by their number where numbers were asked for, else in
    /// the order of time. Times are those that messages are listed under. Not those that are proven to be forged.
    [[nodiscard]] bus::Result<QByteArrayList> find(const bus::ReplayQuery &query) const;

private:
    class Private;
    explicit ReplayStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tidings::history
