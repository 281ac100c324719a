// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>

class QStyle;

/// The tokens of the design: spaces in pixels at 100 % (Qt scales them), heights from the font.
namespace tidings::ui::metrics {

constexpr int hair = 2;
constexpr int tight = 4;
constexpr int space = 8;
constexpr int wide = 12;
constexpr int pane = 16;
constexpr int gap = 24;

/// Widths of the window from which the details stand at the side, and from which they stand below; narrower than that
/// they take the list's place.
constexpr int detailsAtSide = 1200;
constexpr int detailsBelow = 640;

/// The weight for all that is not Normal.
constexpr QFont::Weight strong = QFont::DemiBold;

[[nodiscard]] inline int rowHeight(const QFontMetrics &font)
{
    return font.height() + 10;
}
[[nodiscard]] inline int twoLineHeight(const QFontMetrics &font)
{
    return 2 * font.height() + 10;
}
[[nodiscard]] inline int sidebarHeight(const QFontMetrics &font)
{
    return font.height() + 8;
}

/// 16, or more where the style asks for it.
[[nodiscard]] int iconSize(const QStyle *style);

/// Second lines: 0.92, never under 8 pt.
[[nodiscard]] QFont smallFont(QFont font);
/// Details and empty states: 1.23 DemiBold.
[[nodiscard]] QFont headingFont(QFont font);
[[nodiscard]] QFont strongFont(QFont font);
/// The system's fixed font at 0.92 of `font`.
[[nodiscard]] QFont codeFont(const QFont &font);

} // namespace tidings::ui::metrics
