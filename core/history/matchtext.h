// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/searchquery.h"

#include <QByteArrayList>

/// Questions to the full-text index, in its language (sqlite.org/fts5.html, "Full-text Query Syntax"). Empty: no
/// condition. What comes from people gets in as folded words in quotes only, and is never syntax.
namespace tidings::history::matchtext {

/// A folded word, or several in a row.
[[nodiscard]] QByteArray word(const QByteArray &folded);
/// What begins so: the last of the words as the beginning of one.
[[nodiscard]] QByteArray beginning(const QByteArray &folded);
[[nodiscard]] QByteArray both(const QByteArray &a, const QByteArray &b);

/// "a OR b", in parentheses if it is more than one; no brackets, no condition if there is none.
[[nodiscard]] QByteArray anyOf(const QByteArrayList &questions);
/// What fits the one, but not the other.
[[nodiscard]] QByteArray butNot(const QByteArray &question, const QByteArray &without);

struct Words
{
    /// Quick at the newest.
    QByteArray match;
    /// The same question, quick at all.
    QByteArray counted;
    /// It is the beginning of nothing there is.
    bool isHopeless = false;
};

/// Words in a row; or the beginning of one, a single letter aside, which is a word.
[[nodiscard]] Result<Words> words(const SearchTerm &term, const Database &database);

} // namespace tidings::history::matchtext
