// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/opentoread.h"

#include "core/history/schema.h"

#include <QFileInfo>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

Error notThere(const QString &path)
{
    return {ErrorCode::File, u"there is no history %1: name a file that is one"_s.arg(path)};
}

} // namespace

Result<std::unique_ptr<Database>> openToRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir()) {
        return tl::make_unexpected(notThere(path));
    }
    if (const auto checked = schema::checkFile(path); !checked) {
        return tl::make_unexpected(checked.error());
    }
    auto database = Database::open(path, Database::Access::Read);
    if (!database) {
        return database;
    }
    if (const auto checked = schema::checkReadable(**database); !checked) {
        return tl::make_unexpected(checked.error());
    }
    for (const auto &pragma : {u"query_only = ON"_s, u"temp_store = MEMORY"_s, u"cache_size = -8000"_s}) {
        if (const auto done = (*database)->execute(u"PRAGMA "_s + pragma); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return database;
}

} // namespace tidings::history
