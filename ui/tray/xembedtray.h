// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/tray.h"
#include "ui/tray/traymenu.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace tidings::tray {

/// The tray by X11's older protocol (XEmbed), through QSystemTrayIcon.
///
/// Only to be made when nobody has a StatusNotifierWatcher: Qt 6.4 asks once in a process whether there is one, with
/// the first touch of QSystemTrayIcon, and with "no" it stays with X11 for good. For the GUI thread.
class XembedTray : public Tray
{
    Q_OBJECT

public:
    explicit XembedTray(const Clock &clock, QObject *parent = nullptr);

    void setState(const TrayState &state) override;
    [[nodiscard]] bool isHosted() const override;

private:
    void fillMenu();
    void addItem(QMenu &menu, const MenuItem &item);
    [[nodiscard]] QIcon icon() const;

    const Clock &m_clock;
    TrayState m_state;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace tidings::tray
