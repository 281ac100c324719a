// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace tidings::text {

/// A line of CSV (RFC 4180) without its line feed, but with the carriage return before it: fields with commas, quotes
/// or line breaks in them are quoted. One that a spreadsheet would take for a formula, because it begins with = + - @
/// or a blank of the tabulator's kind, gets an apostrophe before it; and none has anything in it that a terminal obeys.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

} // namespace tidings::text
