// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

/// Questions to the full-text index, in its language (sqlite.org/fts5.html, "Full-text Query Syntax"). Empty: no
/// condition. What comes from people gets in as folded words in quotes only, and is never syntax.
namespace tidings::history::matchtext {

/// A folded word, or several in a row.
[[nodiscard]] QByteArray word(const QByteArray &folded);
/// What begins so: the last of the words as the beginning of one.
[[nodiscard]] QByteArray beginning(const QByteArray &folded);
[[nodiscard]] QByteArray both(const QByteArray &a, const QByteArray &b);

struct Words
{
    /// Quick at the newest.
    QByteArray match;
    /// The same question, quick at all.
    QByteArray counted;
    /// The last word is the beginning of nothing there is.
    bool isHopeless = false;
};

/// What a person typed: all words have to be found, those with a hyphen or the like in them as a phrase, the last as
/// the beginning of a word unless a blank follows it. A single letter is a word. ErrorCode::Query for more than a
/// person types.
[[nodiscard]] Result<Words> typed(const QString &text, const Database &database);

} // namespace tidings::history::matchtext
