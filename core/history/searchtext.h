// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/history/searchquery.h"

#include <QByteArray>

/// What stands in the full-text index about a message: the words of its digest and, as words that nobody can type, its
/// facts, so that "about ines, problems, with these words" is one question to one index.
namespace tidings::history {

/// A fact as a word of the index. Capitals of ASCII do not count, as in all of the index.
namespace fact {

[[nodiscard]] QByteArray user(QStringView name);
[[nodiscard]] QByteArray package(QStringView name);
[[nodiscard]] QByteArray service(QStringView name);
[[nodiscard]] QByteArray kind(QStringView name);
[[nodiscard]] QByteArray severity(meta::Severity severity);
[[nodiscard]] QByteArray verdict(QStringView word);
/// A message with a link; one that was muted when it came.
[[nodiscard]] QByteArray hasLink();
[[nodiscard]] QByteArray isMuted();
/// What all names of people (packages, services, kinds) that begin so begin with as words, and the name such a word is.
[[nodiscard]] QByteArray beginning(SearchTerm::Field field, QStringView name);
[[nodiscard]] QString nameIn(const QByteArray &word);

} // namespace fact

/// Of a text like a commit message or a diff this much is searched, in UTF-16 units.
inline constexpr qsizetype longestSearchedText = 2000;
/// Of the people and packages of one message so many are found by name.
inline constexpr qsizetype mostSearchedNames = 1000;

/// Of a topic this much, in bytes.
inline constexpr int longestSearchedTopic = 200;

/// Words with blanks between them, facts last.
[[nodiscard]] QByteArray searchText(const Record &record);

/// Whether a word is listed, so that the words that begin with some letters can be told. Those with fewer than four
/// letters are served by the index itself, and numbers are too many.
[[nodiscard]] bool isListed(QByteArrayView word);
inline constexpr qsizetype shortestListedWord = 4;

} // namespace tidings::history
