// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace tidings::rules {

/// The most packages that are taken from one source. Fedora has 25,000.
inline constexpr qsizetype mostPackages = 100'000;

/// Whether it can be the name of a source package, in Fedora or in Debian: letters, digits and "+", ".", "_", "-", at
/// most 200, not beginning with a sign.
[[nodiscard]] bool isPackageName(QStringView name);

/// Whether it can be the name of an account or a group: the same, at most 64, or beginning with "_".
[[nodiscard]] bool isOwnerName(QStringView name);

} // namespace tidings::rules
