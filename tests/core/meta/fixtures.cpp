// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/meta/fixtures.h"

#include "tests/support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto messageEnd = ".json"_L1;
constexpr auto goldenEnd = ".digest.json"_L1;

QDir folder()
{
    return QDir(dataPath(u"meta"_s));
}

QStringList namesOfFiles(bool areGoldens)
{
    QStringList names;
    QDirIterator files(folder().path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto name = folder().relativeFilePath(files.next());
        if (name.endsWith(goldenEnd) == areGoldens) {
            names.append(name.chopped(areGoldens ? goldenEnd.size() : messageEnd.size()));
        }
    }
    names.sort();
    return names;
}

} // namespace

QString Fixture::goldenPath() const
{
    return folder().filePath(name + goldenEnd);
}

QList<Fixture> metaFixtures()
{
    QList<Fixture> fixtures;
    for (const auto &name : namesOfFiles(false)) {
        QFile file(folder().filePath(name + messageEnd));
        if (file.open(QIODevice::ReadOnly)) {
            fixtures.append({name, file.readAll()});
        }
    }
    return fixtures;
}

QStringList orphanedGoldens()
{
    const auto messages = namesOfFiles(false);
    auto orphans = namesOfFiles(true);
    orphans.removeIf([&](const QString &name) { return messages.contains(name); });
    return orphans;
}

meta::Reading goldenReading()
{
    return {.reader = u"marta"_s,
        .accounts = {
            {u"marta@example.org"_s, u"marta"_s}, {u"tomas@example.org"_s, u"tomas"_s}, {u"quince"_s, u"tomas"_s}}};
}

} // namespace tidings::test
