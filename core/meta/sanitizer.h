// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace tidings::meta {

/// How much of a text from a bus is taken, in UTF-16 units.
namespace limits {
/// A value: a name, a link, an object.
inline constexpr qsizetype value = 2000;
/// A value inside a sentence.
inline constexpr qsizetype argument = 300;
inline constexpr qsizetype sentence = 2000;
inline constexpr qsizetype longForm = 20000;
/// Items of a list.
inline constexpr qsizetype items = 500;
} // namespace limits

enum class Lines
{
    /// A line break, with the blanks around it, becomes one blank.
    Join,
    /// A line break stays, as \n.
    Keep,
};

/// The one place where texts from a bus are made fit for people: no control characters, no overrides or isolates of
/// direction, no invisible runs (a single joiner stays: scripts and emoji need it), nothing longer than `limit` (the
/// last unit is then "…", and no surrogate pair is cut). Lone surrogates and broken UTF-8 become U+FFFD.
///
/// What it returns holds no FSI or PDI, so those in a sentence are ours.
[[nodiscard]] QString sanitized(std::string_view utf8, qsizetype limit = limits::value, Lines lines = Lines::Join);
[[nodiscard]] QString sanitized(const QString &text, qsizetype limit = limits::value, Lines lines = Lines::Join);

/// The text, or its beginning and "…" if it is longer than `limit`.
[[nodiscard]] QString elided(const QString &text, qsizetype limit);

} // namespace tidings::meta
