// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/filter.h"
#include "core/history/localdays.h"

#include <functional>
#include <map>

namespace tidings::history {

/// Counts what a filter lets through, inside a transaction of its caller's.
class Counter
{
public:
    /// `isWanted` is asked between steps of some milliseconds; false ends the counting with ErrorCode::Interrupted.
    Counter(const Database &database, const std::function<bool()> &isWanted);

    /// Days that have something, newest first.
    [[nodiscard]] Result<std::vector<Day>> days(const Filter &filter);
    /// The counts of the whole history: unread ones, and those by service.
    [[nodiscard]] Result<void> addServices(Overview &overview);
    /// Unread messages about somebody.
    [[nodiscard]] Result<qint64> unreadAbout(const QString &name);
    /// Spots between which there are not too many messages to be counted at once; the last one is the filter's end.
    [[nodiscard]] Result<std::vector<qint64>> pieces(const Filter &filter);

private:
    struct Counts
    {
        qint64 messages = 0;
        qint64 problems = 0;
        qint64 rows = 0;
    };
    using ByDay = std::map<qint64, Counts>;

    [[nodiscard]] Result<LocalDays> localDays();
    /// Runs a statement that gives day, messages, problems, rows of the list.
    [[nodiscard]] Result<void> add(const QString &sql, const QVariantList &values, ByDay &days);
    [[nodiscard]] Result<void> addTallied(const Filter &filter, const LocalDays &local, ByDay &days);
    /// Takes off what the kept counts have, but the filter has not.
    [[nodiscard]] Result<void> takeNewer(const Filter &filter, const LocalDays &local, ByDay &days);
    [[nodiscard]] Result<void> addUnread(const Filter &filter, const LocalDays &local, ByDay &days);
    [[nodiscard]] Result<void> addFound(const Filter &filter, const LocalDays &local, ByDay &days);

    const Database &m_database;
    const std::function<bool()> &m_isWanted;
};

} // namespace tidings::history
