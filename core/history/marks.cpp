// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/marks.h"

#include "core/history/opentoread.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// Neither profiles nor signers have line breaks in them: one ends where the other begins.
constexpr auto separator = u'\n';

} // namespace

QHash<QString, qint64> readMarks(const QString &path, const QString &profile)
{
    QHash<QString, qint64> marks;
    const auto database = openToRead(path);
    if (!database) {
        return marks;
    }
    auto statement = Statement::prepare(**database, u"SELECT key, value FROM state WHERE key >= ? AND key < ?"_s);
    const auto prefix = markKey(profile, {});
    if (!statement || !statement->start({prefix, prefix.chopped(1) + QChar(separator + 1)})) {
        return marks;
    }
    for (auto hasRow = statement->next(); hasRow && *hasRow; hasRow = statement->next()) {
        marks.insert(statement->text(0).sliced(prefix.size()), statement->number(1));
    }
    return marks;
}

QString markKey(const QString &profile, const QString &publisher)
{
    return u"mark"_s + separator + profile + separator + publisher;
}

QString saveMark()
{
    return u"INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
}

} // namespace tidings::history
