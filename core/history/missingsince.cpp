// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/missingsince.h"

#include "core/history/database.h"
#include "core/history/spot.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Time>> timeOf(const Database &database, const QString &sql, const QVariantList &values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    const auto time = statement->oneNumber(values);
    if (!time) {
        return tl::make_unexpected(time.error());
    }
    return *time ? std::optional(Time(std::chrono::milliseconds(**time))) : std::nullopt;
}

} // namespace

QString unfilledKey(const QString &profile)
{
    return u"unfilled/"_s + profile;
}

Result<std::optional<Time>> missingSince(const QString &path, const QString &profile, Time earliest)
{
    const auto database = Database::open(path, Database::Access::Read);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    const auto unfilled = timeOf(**database, u"SELECT value FROM state WHERE key = ?"_s, {unfilledKey(profile)});
    if (!unfilled || *unfilled) {
        return unfilled;
    }
    // Newest first by spot, so that it ends at the first; `earliest` bounds the search for a profile that has none.
    return timeOf(**database,
        u"SELECT time FROM message WHERE spot >= ? AND profile = ? AND is_catch_up = 0 ORDER BY spot DESC LIMIT 1"_s,
        {spot::first(earliest), profile});
}

} // namespace tidings::history
