// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/traystate.h"

#include <QColor>
#include <QImage>
#include <QString>

namespace tidings::tray {

/// "tidings-trouble-symbolic": the name in an icon theme, and of the drawing in our resources.
[[nodiscard]] QString iconName(TrayIcon icon);

/// The ink for a panel whose colour nobody can ask for: light where the desktop's panel is known to be dark (GNOME's
/// top bar), else the palette's own text colour.
[[nodiscard]] QColor panelInk();

/// The icon in one colour, `side` pixels wide and high. Unread has its number cut out, "9+" from 10 on; attention is
/// drawn in the colour of problems, which the ink's lightness chooses. GUI thread.
[[nodiscard]] QImage trayImage(TrayIcon icon, qint64 unread, int side, const QColor &ink);

/// For a menu: the mark of a severity; for Info, which has none, the drawing of that name ("service/build"), or a null
/// image if it is empty.
[[nodiscard]] QImage markImage(meta::Severity severity, const QString &glyph, int side, const QColor &ink);

} // namespace tidings::tray
