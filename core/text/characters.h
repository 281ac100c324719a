// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidings::text {

/// What characters do beside being read; by code point. The one table that all who clean texts go by: meta::sanitized()
/// what comes off a bus, plainText() what goes to other programs, printable() what goes to terminals and files.

constexpr bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Embeddings and overrides of the writing direction. Marks (LRM, RLM) are harmless.
constexpr bool isOverride(char32_t c)
{
    return c >= 0x202A && c <= 0x202E;
}

/// LRI, RLI, FSI and PDI: in our own texts they keep names together.
constexpr bool isIsolate(char32_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

constexpr bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Control and formatting characters nobody but ourselves may put into a text of ours.
constexpr bool isForbidden(char32_t c)
{
    return isControl(c) || isOverride(c) || (c >= 0x2066 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFC) ||
           (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xE0000 && c <= 0xE007F);
}

/// Without a width, but with a meaning when it stands alone.
constexpr bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x00AD || c == 0x034F ||
           c == 0x061C || c == 0x180E || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

} // namespace tidings::text
