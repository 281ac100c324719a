// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace tidings::meta {

/// The line, from 1, of a byte of a text.
[[nodiscard]] int lineAt(const QByteArray &text, qsizetype offset);

/// The line on which a value of a JSON text begins, which Qt's parser does not tell: keys and, for lists, numbers lead
/// to it. As far as the path leads, where it leads nowhere. The text has to be one that Qt's parser took.
[[nodiscard]] int lineOf(const QByteArray &json, const QStringList &path);

} // namespace tidings::meta
