// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace tidings::test {

/// Made for reading: spans on a line, and what nobody can see in an editor as an escape.
[[nodiscard]] QByteArray written(const QJsonDocument &json);

/// Words for how `actual` differs from the file; empty if it does not. What differs is written beside the file, as
/// `.actual`, to be read and renamed.
[[nodiscard]] QString differenceFrom(const QString &golden, const QByteArray &actual);

} // namespace tidings::test
