// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/upkeep.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace tidings::history::upkeep {

using namespace Qt::StringLiterals;

namespace {

/// Pages of the index, of the file.
constexpr int mergedAtOnce = 300;
constexpr int givenBackAtOnce = 500;

Error noRoom(const Database &database, qint64 bytes)
{
    return {
        ErrorCode::Full, u"there is no room to write the history %1 anew: %2 MB have to be free beside it and in %3"_s
                             .arg(database.path())
                             .arg((bytes >> 20) + 1)
                             .arg(QDir::tempPath())};
}

bool hasRoom(const QString &place, qint64 bytes)
{
    return QStorageInfo(place).bytesAvailable() > bytes;
}

} // namespace

Overwriting::Overwriting(const Database &database)
    : m_database(database)
{
    (void)m_database.execute(u"PRAGMA secure_delete = ON"_s);
}

Overwriting::~Overwriting()
{
    (void)m_database.execute(u"PRAGMA secure_delete = FAST"_s);
}

Result<bool> mergeIndex(const Database &database, bool isFirst)
{
    const Overwriting overwriting(database);
    const auto before = database.number(u"SELECT total_changes()"_s);
    if (!before) {
        return tl::make_unexpected(before.error());
    }
    // A negative number takes all parts there are (sqlite.org/fts5.html, "The 'merge' Command").
    const auto merged = database.execute(
        u"INSERT INTO search (search, rank) VALUES ('merge', %1)"_s.arg(isFirst ? -mergedAtOnce : mergedAtOnce));
    if (!merged) {
        return tl::make_unexpected(merged.error());
    }
    // There: less than two changes mean that nothing was to be done.
    return database.number(u"SELECT total_changes()"_s).map([&](qint64 after) { return after - *before >= 2; });
}

Result<qint64> unusedPages(const Database &database)
{
    return database.number(u"PRAGMA freelist_count"_s);
}

Result<bool> isFixed(const Database &database)
{
    return database.number(u"PRAGMA auto_vacuum"_s).map([](qint64 mode) { return mode == 0; });
}

Result<bool> giveBack(const Database &database)
{
    const auto before = unusedPages(database);
    if (!before || *before == 0) {
        return before ? Result<bool>(false) : tl::make_unexpected(before.error());
    }
    auto statement = Statement::prepare(database, u"PRAGMA incremental_vacuum(%1)"_s.arg(givenBackAtOnce));
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(); !started) {
        return tl::make_unexpected(started.error());
    }
    // A row each page.
    auto hasRow = statement->next();
    while (hasRow && *hasRow) {
        hasRow = statement->next();
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    return unusedPages(database).map([&](qint64 after) { return after > 0 && after < *before; });
}

Result<void> rewrite(const Database &database)
{
    // Once as a temporary file, and once in the log.
    const auto bytes = bytesOf(database.path());
    if (!hasRoom(QFileInfo(database.path()).path(), 2 * bytes) || !hasRoom(QDir::tempPath(), bytes)) {
        return tl::make_unexpected(noRoom(database, 2 * bytes));
    }
    Result<void> done;
    for (const auto &sql : {u"PRAGMA auto_vacuum = INCREMENTAL"_s,
             // Not in memory, where everything else that is temporary is.
             u"PRAGMA temp_store = FILE"_s, u"VACUUM"_s}) {
        done = done ? database.execute(sql) : done;
    }
    if (const auto restored = database.execute(u"PRAGMA temp_store = MEMORY"_s); done && !restored) {
        return restored;
    }
    return done;
}

Result<void> emptyLog(const Database &database)
{
    return database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

qint64 bytesOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

} // namespace tidings::history::upkeep
