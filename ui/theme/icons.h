// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tidings::ui {

/// One of our drawings ("mark/problem", "service/build") in one colour, `size` pixels at 100 %. Kept in QPixmapCache by
/// all four. A name there is none of gives an empty pixmap of that size.
[[nodiscard]] QPixmap glyph(const QString &name, const QColor &color, int size, qreal ratio);

/// A drawing as an icon that takes the colour of the palette's ButtonText whenever it is painted.
[[nodiscard]] QIcon glyphIcon(const QString &name);

/// The desktop theme's icon of a freedesktop name; our own drawing where its theme has none.
[[nodiscard]] QIcon themedIcon(const QString &themeName, const QString &glyphName);

} // namespace tidings::ui
