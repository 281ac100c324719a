// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariant>

/// The program's icon in the tray, by what is on the bus: org.kde.StatusNotifierItem and com.canonical.dbusmenu.
namespace tidings::test::trayicon {

/// Somebody shows icons.
[[nodiscard]] bool isHosted();
[[nodiscard]] QStringList icons();
/// Of the first icon.
[[nodiscard]] QVariant property(const QString &name);
/// Its title and text.
[[nodiscard]] QString toolTip();
/// Its menu, as gdbus prints it.
[[nodiscard]] QString menuText();
/// As if somebody clicked on the entry of that number (ui/tray/traymenu.h).
void chooseInMenu(int entry);

} // namespace tidings::test::trayicon
