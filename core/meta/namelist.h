// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tidings::meta {

/// Whether a text stands before another in the order of code points, which is the order of every list of names: UTF-16
/// would put what is beyond the first plane before U+E000.
[[nodiscard]] bool isBefore(const QString &left, const QString &right);

/// Sorts, and takes out what is there twice and what is beyond limits::items.
void sortedUnique(QStringList &names);

} // namespace tidings::meta
