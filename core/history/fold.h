// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace tidings::history {

/// Appends the words of a text to `to` as the full-text index has them: UTF-8, small letters without accents and other
/// marks, a blank after each. A word is a run of letters and digits; Chinese and Japanese have no blanks, so that each
/// of their characters is one. Of a word only the first 64 characters count, of the text the first `limit` UTF-16
/// units.
///
/// What is stored and what is looked for go through here alike. SQLite's own tokenizer could do most of it, but would
/// not tell which words there are, which the search for beginnings of words needs (SearchText).
void appendFolded(QByteArray &to, QStringView text, qsizetype limit);

} // namespace tidings::history
