// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tidings::config {

/// The name that somebody who wrote `name` probably meant: the one that differs in the fewest letters, if these are at
/// most a third of it. Empty if there is none, or `name` is longer than any name would be.
[[nodiscard]] QString nearest(const QString &name, const QStringList &names);

} // namespace tidings::config
