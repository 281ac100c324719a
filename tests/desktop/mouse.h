// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

/// What a person does on the virtual desktop with mouse and keyboard (xdotool).
namespace tidings::test::mouse {

/// The middle of the first icon of the panel's tray (script/virtual-desktop.d/xfce4-panel.xml).
inline constexpr QPoint trayIcon{12, 16};

void moveTo(QPoint place);
/// 1: left, 3: right.
void click(QPoint place, int button = 1);
void key(const QString &name);
/// Windows in sight that are no frames of a window manager, by the name of their class; "" counts all.
[[nodiscard]] int windows(const QString &nameOfClass = {});
/// Brings the history window to a place on the screen, and waits for it: 20 s at most.
[[nodiscard]] bool placeWindow(const QRect &place);

} // namespace tidings::test::mouse
