// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/places.h"

namespace tidings::test {

QString programPath(const QString &name)
{
    return QStringLiteral(TIDINGS_BIN_DIR "/") + name;
}

QString dataPath(const QString &name)
{
    return QStringLiteral(TIDINGS_TEST_DATA "/") + name;
}

QString picturePath(const QString &name)
{
    return QStringLiteral(TIDINGS_PICTURES "/") + name;
}

QString sharedPath(const QString &name)
{
    return QStringLiteral(TIDINGS_SHARED "/") + name;
}

} // namespace tidings::test
