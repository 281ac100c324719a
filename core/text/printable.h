// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::text {

/// The same text without what a terminal, a log or a comment could take for an order: control characters, line breaks,
/// changes of direction and what cannot be seen stand as \u and \U escapes, as TOML has them.
[[nodiscard]] QString printable(const QString &text);
/// The same of a sentence, without what isolates the names in it.
[[nodiscard]] QString printableSentence(QString sentence);

} // namespace tidings::text
