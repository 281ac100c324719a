// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/history/forgetter.h"
#include "core/history/record.h"
#include "core/history/retention.h"
#include "core/meta/digester.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>

namespace tidings::history {

/// How many of an item's messages are unread, by its id.
using UnreadByItem = QHash<qint64, qint64>;

/// The history being written: a SQLite file (WAL), its folder made when missing, both for the user's eyes only (0700,
/// 0600).
///
/// To be made, used and destroyed on one thread. One program writes a history at a time: a lock beside the file tells.
/// A crash at any instant loses at most what append() has not returned for.
class Store
{
public:
    /// Opens or makes it, and brings an older one to the present schema. A path that is a folder, a file that is no
    /// history, a newer version's, or one that another program writes is an error in words, and is left as it is. One
    /// that has been a history and is damaged is moved out of the way under the date of `now`, and a new one begun;
    /// setAside() tells.
    /// What messages say together is kept as `reading` has it.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(
        const QString &path, const meta::Reading &reading = {}, Time now = SystemClock().now());
    /// The same with one that turned out to be damaged (ErrorCode::Damaged) only when it was written. Nobody else can
    /// get in between, and rows are counted on from where they were.
    [[nodiscard]] static Result<std::unique_ptr<Store>> beginAnew(std::unique_ptr<Store> damaged, Time now);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Where the damaged history is now in whose place this one was begun; empty: there was none.
    [[nodiscard]] const QString &setAside() const;

    /// From now on fast before safe, for a file that can be made again: what append() returned for may be gone, and the
    /// file damaged, if the power fails before it is closed. Takes memory.
    [[nodiscard]] Result<void> trustThePower();

    /// Writes all of them in one transaction, or none. Gives each its row, and leaves a row of 0 to those that the
    /// history has already: same id and same body, or the same id and a better verdict. Each gets its item.
    [[nodiscard]] Result<void> append(std::span<Record> records);
    /// Gives the items that have changed by it.
    [[nodiscard]] Result<UnreadByItem> markRead(const QList<qint64> &rows, bool isRead);
    /// The messages of an item that has several.
    [[nodiscard]] Result<QList<qint64>> rowsOf(qint64 item);
    /// The newest of what is unread, at most so many.
    [[nodiscard]] Result<QList<qint64>> unreadRows(qint64 limit);
    /// Marks everything up to this row (0: all there is) as read.
    [[nodiscard]] Result<void> markAllRead(qint64 upTo = 0);
    /// From when on messages of this profile are missing, because filling an absence was begun and not brought to its
    /// end; nothing: it was. missingSince() tells it again.
    [[nodiscard]] Result<void> setUnfilled(const QString &profile, std::optional<Time> since);
    /// Removes the oldest of what need not be kept, Retention::step at most, in one transaction. Gives how many these
    /// were; less than a step: that was all.
    [[nodiscard]] Result<qint64> prune(const Retention &retention, Time now);

    /// Removes a step of what is stored about a person (forgetter.h), from a spot on, overwriting it.
    [[nodiscard]] Result<Forgetter::Forgotten> forget(const QString &name, qint64 from);
    [[nodiscard]] Result<qint64> countAbout(const QString &name);
    /// Adds to the kept counts what check() found to be missing, and counts what is unread anew.
    [[nodiscard]] Result<void> amend(const Tally &difference);
    /// For upkeep.h, which says more.
    [[nodiscard]] Database &database();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tidings::history
