// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/newestlive.h"

#include "core/history/database.h"
#include "core/history/spot.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

Result<std::optional<Time>> newestLive(const QString &path, const QString &profile, Time since)
{
    const auto database = Database::open(path, Database::Access::Read);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    // Newest first by spot, so that it ends at the first; `since` bounds the search for a profile that has none.
    auto statement = Statement::prepare(**database,
        u"SELECT time FROM message WHERE spot >= ? AND profile = ? AND is_catch_up = 0 ORDER BY spot DESC LIMIT 1"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    const auto time = statement->oneNumber({spot::first(since), profile});
    if (!time) {
        return tl::make_unexpected(time.error());
    }
    return *time ? std::optional(Time(std::chrono::milliseconds(**time))) : std::nullopt;
}

} // namespace tidings::history
