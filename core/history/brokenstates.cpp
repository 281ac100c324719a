// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/brokenstates.h"

#include "core/history/opentoread.h"
#include "core/rules/statememory.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// No profile has a line break in it: it ends where the subject begins.
constexpr auto separator = u'\n';

QString prefixOf(const QString &profile)
{
    return u"broken"_s + separator + profile + separator;
}

/// The first text behind all that begin so.
QString behind(const QString &prefix)
{
    return prefix.chopped(1) + QChar(separator + 1);
}

} // namespace

QStringList readBroken(const QString &path, const QString &profile)
{
    QStringList broken;
    const auto database = openToRead(path);
    if (!database) {
        return broken;
    }
    auto statement = Statement::prepare(
        **database, u"SELECT key FROM state WHERE key >= ? AND key < ? ORDER BY value DESC, key LIMIT ?"_s);
    const auto prefix = prefixOf(profile);
    if (!statement || !statement->start({prefix, behind(prefix), rules::StateMemory::mostSubjects})) {
        return broken;
    }
    for (auto hasRow = statement->next(); hasRow && *hasRow; hasRow = statement->next()) {
        broken.append(statement->text(0).sliced(prefix.size()));
    }
    return broken;
}

QString brokenKey(const Record &record)
{
    const auto subject =
        record.stateChange == rules::Change::None ? QString() : rules::StateMemory::subjectOf(record.digest);
    return subject.isEmpty() ? QString() : prefixOf(record.profile) + subject;
}

QString saveBroken()
{
    return u"INSERT OR IGNORE INTO state VALUES (?, ?)"_s;
}

QString removeBroken()
{
    return u"DELETE FROM state WHERE key = ?"_s;
}

QString removeOldBroken()
{
    return u"DELETE FROM state WHERE key >= 'broken\n' AND key < 'broken\v' AND value < ?"_s;
}

} // namespace tidings::history
