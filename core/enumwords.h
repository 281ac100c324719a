// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace tidings {

/// One value of an enumeration, and its word in settings, in the history and on D-Bus. The table of an enumeration is a
/// std::array of these, and the one place where its words stand.
template <class Enum>
struct EnumWord
{
    Enum value;
    QLatin1StringView word;
};
// Compilers of the standard's year want to be told.
template <class Enum>
EnumWord(Enum, QLatin1StringView) -> EnumWord<Enum>;

/// Empty for a value that the table lacks.
template <class Enum, std::size_t size>
[[nodiscard]] QString wordOf(const std::array<EnumWord<Enum>, size> &table, Enum value)
{
    const auto found = std::ranges::find(table, value, &EnumWord<Enum>::value);
    return found != table.end() ? QString(found->word) : QString();
}

/// Nothing for a word that the table lacks.
template <class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<EnumWord<Enum>, size> &table, QStringView word)
{
    const auto found = std::ranges::find_if(table, [word](const auto &entry) { return word == entry.word; });
    return found != table.end() ? std::optional(found->value) : std::nullopt;
}

} // namespace tidings
