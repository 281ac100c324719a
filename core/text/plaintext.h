// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace tidings::text {

/// Text for a place that is drawn by another program (bubble, tray, menu): plain, one paragraph a line, at most
/// `limit` UTF-16 units with "…" at the end of what was cut, between words where that loses little.
///
/// Control characters become spaces (line breaks stay), overrides of the writing direction go. Isolates (FSI … PDI)
/// stay only where something is written from right to left: elsewhere they do nothing, and a terminal or a phone shows
/// boxes. An isolate that is cut is closed.
[[nodiscard]] QString plainText(QStringView text, qsizetype limit);

/// The same without line breaks.
[[nodiscard]] QString plainLine(QStringView text, qsizetype limit);

/// A name in a sentence that is going there: between isolates, so that it keeps its own direction.
[[nodiscard]] QString isolated(const QString &name);

} // namespace tidings::text
