// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tidings::meta {

/// Whom a comment calls: "@ines" means ines; "tomas@example.org" means nobody. In order, repetitions kept.
[[nodiscard]] QStringList mentionedIn(const QString &comment);

} // namespace tidings::meta
