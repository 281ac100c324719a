// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/palettewatch.h"
#include "ui/tray/tray.h"
#include "ui/tray/traymenu.h"

#include <QAbstractNativeEventFilter>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace tidings::tray {

/// The tray by X11's older protocol (XEmbed), through QSystemTrayIcon.
///
/// Only to be made when nobody has a StatusNotifierWatcher: Qt 6.4 asks once in a process whether there is one, with
/// the first touch of QSystemTrayIcon, and with "no" it stays with X11 for good. The tray may be there, come later, go
/// and come back: Qt hears of that on X11, and so do we. For the GUI thread.
class XembedTray : public Tray, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit XembedTray(const Clock &clock, QObject *parent = nullptr);
    ~XembedTray() override;

    void setState(const TrayState &state) override;
    /// There is a tray, which Qt has given the icon then.
    [[nodiscard]] bool isHosted() const override { return m_isHosted; }

private:
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
    void noteHosted();
    void fillMenu();
    void addItem(QMenu &menu, const MenuItem &item);
    [[nodiscard]] QIcon icon() const;

    const Clock &m_clock;
    TrayState m_state;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    PaletteWatch m_palette;
    bool m_isHosted = false;
};

} // namespace tidings::tray
