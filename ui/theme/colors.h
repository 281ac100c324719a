// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace tidings::ui {

/// The three colours that are our own, and those computed from the palette in use. To be made anew when the palette
/// changes.
///
/// Light or dark is chosen by the lightness of Base; then each is measured on Base and on Window, and one that has less
/// than `leastContrast` there (own palettes, high contrast) is replaced by Text. No colour is ever the only sign.
struct Colors
{
    QColor problem;
    QColor attention;
    /// Fixed, valid, connected.
    QColor good;
    /// Text at 70 % over Base.
    QColor muted;
    /// Text over Base as thin as a drawing may be: 3:1.
    QColor faint;
    /// Behind the lines of a diff that were added or removed: 12 % of good or problem over Base, or Base where Text
    /// could not be read on it.
    QColor added;
    QColor removed;
    /// What separates panes.
    QColor line;
    /// Under the pointer: 5 % Text over Base.
    QColor hover;
    /// Behind the selected row of a view that has not the focus.
    QColor softSelection;

    [[nodiscard]] static Colors of(const QPalette &palette);

    bool operator==(const Colors &) const = default;
};

/// For text: the lowest that WCAG takes; for drawings.
constexpr double leastContrast = 4.5;
constexpr double leastContrastOfDrawings = 3;

/// The contrast of two opaque colours by WCAG 2: 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// `share` (0 to 1) of one colour over another.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

/// A palette for drawing in a view without focus: its selection is soft, and Text stands on it.
[[nodiscard]] QPalette withSoftSelection(QPalette palette);

} // namespace tidings::ui
