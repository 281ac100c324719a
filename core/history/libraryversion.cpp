// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/libraryversion.h"

#include <sqlite3.h>

namespace tidings::history {

QString libraryVersion()
{
    return QStringLiteral("SQLite ") + QString::fromUtf8(sqlite3_libversion());
}

} // namespace tidings::history
