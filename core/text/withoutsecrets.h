// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::text {

/// The text without what must not be in the report of a defect, which everybody reads: user names and passwords in
/// addresses, what follows a "?" in them, words after "password", "token", "secret" and the like, long strings of
/// letters and digits that look like keys, and the home of the user (`home` becomes "~"). Rather too much is left out
/// than too little.
[[nodiscard]] QString withoutSecrets(const QString &text, const QString &home);

} // namespace tidings::text
