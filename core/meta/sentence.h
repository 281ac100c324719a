// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digest.h"

namespace tidings::meta {

/// Where names stand in a sentence: from each FSI to its PDI. Only the engine puts isolates into one.
[[nodiscard]] QList<Span> spansOf(const QString &sentence);

/// The sentence, cut at the limit (UTF-16 units), with the isolate that is open there closed.
[[nodiscard]] QString bounded(const QString &sentence, qsizetype limit);

} // namespace tidings::meta
