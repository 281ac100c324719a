// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/opentowrite.h"

#include "core/history/schema.h"
#include "core/history/setaside.h"

#include <QDir>
#include <QFileInfo>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Makes a folder and those above it that are missing, for the user's eyes only. What is there stays as it is: it may
/// be anybody's.
bool makeFolder(const QDir &folder)
{
    if (folder.exists()) {
        return true;
    }
    const QFileInfo info(folder.absolutePath());
    if (info.exists() || folder.isRoot() || !makeFolder(info.dir())) {
        return false;
    }
    return QDir().mkdir(folder.absolutePath(), ownerOnly | QFile::ExeOwner);
}

Error cannotMake(const QString &path, const QString &why)
{
    return {
        ErrorCode::File, u"the history %1 cannot be made (%2): look at the permissions of its folder"_s.arg(path, why)};
}

/// Makes the file if it is missing, before SQLite would, so that nobody can ever read it.
Result<void> makeFile(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        return tl::make_unexpected(cannotMake(path, file.errorString()));
    }
    return {};
}

Result<void> configure(const Database &database)
{
    // FULL: what append() returned for is on the disk even if the power fails at once, since a message is acknowledged
    // to its bus on the strength of it. It costs one flush a batch.
    for (const auto &pragma : {// Before anything is in a new file: so it can become smaller step by step (upkeep.h).
                               // Others stay as they are.
             u"auto_vacuum = INCREMENTAL"_s, u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s,
             // Debian's SQLite overwrites with zeros whatever is deleted, also when the index tidies itself up.
             u"secure_delete = FAST"_s,
             // Pages that many batches change are copied into the file once for all of them.
             u"wal_autocheckpoint = 4000"_s, u"journal_size_limit = 67108864"_s, u"temp_store = MEMORY"_s,
             u"cache_size = -8000"_s}) {
        if (auto done = database.execute(u"PRAGMA "_s + pragma); !done) {
            return done;
        }
    }
    return {};
}

Error damaged(const QString &path)
{
    return {ErrorCode::Damaged, u"the history %1 is damaged"_s.arg(path)};
}

/// What no longer looks like a history, where one has been written, is what became of it.
Result<void> checkFile(const QString &path, const WriteLock &lock)
{
    auto checked = schema::checkFile(path);
    const bool isLost = !checked && checked.error().code == ErrorCode::NoHistory;
    return isLost && lock.isOfHistory() ? tl::make_unexpected(damaged(path)) : checked;
}

/// What SQLite finds damaged may be anybody's database.
Result<void> checkVersion(const Database &database, const WriteLock &lock)
{
    auto checked = schema::checkVersion(database);
    const bool isDamaged = !checked && checked.error().code == ErrorCode::Damaged;
    const bool isOurs = lock.isOfHistory() || schema::isMarked(database.path());
    return isDamaged && !isOurs ? tl::make_unexpected(Error{ErrorCode::NoHistory, checked.error().detail}) : checked;
}

/// A file that can be opened as a history, with nothing of it changed yet.
Result<std::unique_ptr<Database>> openChecked(const QString &path, const WriteLock &lock)
{
    if (lock.isOfHistory() && hasOnlyItsLog(path)) {
        return tl::make_unexpected(damaged(path));
    }
    if (const auto made = makeFile(path); !made) {
        return tl::make_unexpected(made.error());
    }
    if (const auto checked = checkFile(path, lock); !checked) {
        return tl::make_unexpected(checked.error());
    }
    auto database = Database::open(path, Database::Access::Write);
    if (!database) {
        return database;
    }
    if (const auto checked = checkVersion(**database, lock); !checked) {
        return tl::make_unexpected(checked.error());
    }
    return database;
}

} // namespace

Result<void> makeFolderFor(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return tl::make_unexpected(
            Error{ErrorCode::File, u"the history %1 is a folder: name a file in it instead"_s.arg(path)});
    }
    return makeFolder(info.dir()) ? Result<void>()
                                  : tl::make_unexpected(cannotMake(path, u"its folder cannot be made"_s));
}

Result<std::unique_ptr<Database>> openToWrite(const QString &path, const WriteLock &lock)
{
    auto database = openChecked(path, lock);
    if (!database) {
        return database;
    }
    // From here on it is known to be ours.
    QFile::setPermissions(path, ownerOnly);
    if (const auto done = configure(**database); !done) {
        return tl::make_unexpected(done.error());
    }
    if (const auto done = schema::update(**database); !done) {
        return tl::make_unexpected(done.error());
    }
    return database;
}

Error asDamage(const Database &database, const Error &error)
{
    const bool isLacking = error.code == ErrorCode::Database && !schema::isComplete(database).value_or(true);
    return isLacking ? damaged(database.path()) : error;
}

} // namespace tidings::history
