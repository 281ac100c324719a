// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shareddata.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tidings::test {

bool hasSharedData()
{
    return QFileInfo::exists(sharedPath(QStringLiteral("vectors")));
}

QList<QJsonObject> jsonLines(const QString &path)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
        }
    }
    return lines;
}

} // namespace tidings::test
