// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace tidings::test {

enum class Theme
{
    Light,
    Dark,
    WhiteOnBlack,
    BlackOnWhite,
};
inline constexpr Theme themes[] = {Theme::Light, Theme::Dark, Theme::WhiteOnBlack, Theme::BlackOnWhite};

/// All roles of it, as a desktop would give them: the two of the design, and two of high contrast.
[[nodiscard]] QPalette paletteOf(Theme theme);
/// "light" and so on.
[[nodiscard]] const char *nameOf(Theme theme);

} // namespace tidings::test
