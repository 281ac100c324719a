// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/progresswatch.h"

#include <sqlite3.h>

namespace tidings::history {
namespace {

/// A fraction of a millisecond's work, or a few where each row is looked up in another table.
constexpr int instructions = 2'000;

int isUnwanted(void *isWanted)
{
    return (*static_cast<const std::function<bool()> *>(isWanted))() ? 0 : 1;
}

} // namespace

ProgressWatch::ProgressWatch(const Database &database, const std::function<bool()> &isWanted)
    : m_database(database)
{
    if (isWanted) {
        // SQLite takes what it only hands back without const.
        sqlite3_progress_handler(database.connection(), instructions, &isUnwanted,
            const_cast<std::function<bool()> *>(&isWanted)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    }
}

ProgressWatch::~ProgressWatch()
{
    sqlite3_progress_handler(m_database.connection(), 0, nullptr, nullptr);
}

} // namespace tidings::history
