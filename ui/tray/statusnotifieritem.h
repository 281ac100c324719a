// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/palettewatch.h"
#include "ui/tray/statusnotifiertypes.h"
#include "ui/tray/tray.h"

#include <QDBusConnection>

class QDBusPendingCallWatcher;

namespace tidings::tray {

class DbusMenu;
class StatusNotifierAdaptor;

/// The tray as a StatusNotifierItem of our own: the only way to ask for attention, and free of QSystemTrayIcon of
/// Qt 6.4, which asks once in a process whether there is a host and never again.
///
/// Registers with org.kde.StatusNotifierWatcher as soon as there is one, and again when the name gets another owner:
/// the host may start later than the program, go and come back, or never come. Registered by the connection's unique
/// name, so that a sandbox need not let us own one. All calls are asynchronous. For the GUI thread.
class StatusNotifierItem : public Tray
{
    Q_OBJECT

public:
    StatusNotifierItem(const QDBusConnection &bus, const Clock &clock, QObject *parent = nullptr);
    ~StatusNotifierItem() override;

    void setState(const TrayState &state) override;
    /// There is a watcher that took us, and somebody shows what it has.
    [[nodiscard]] bool isHosted() const override { return m_isRegistered && m_hasHost; }

    [[nodiscard]] static QString itemPath();
    [[nodiscard]] static QString menuPath();

    // What the adaptor tells hosts.
    [[nodiscard]] QString status() const;
    /// Empty when the icon is told by pixels: our icons are not installed, or have a number on them.
    [[nodiscard]] QString themedIconName() const;
    [[nodiscard]] IconPixmaps pixmaps() const;
    [[nodiscard]] static IconPixmaps attentionPixmaps();
    [[nodiscard]] ToolTip toolTip() const;

Q_SIGNALS:
    /// Nobody has a StatusNotifierWatcher (or there is no bus): another kind of tray may be tried.
    void watcherMissing();

private Q_SLOTS:
    void onHostRegistered();
    void onHostUnregistered();

private:
    void onOwnerChanged(const QString &newOwner);
    void registerItem();
    void askForHost();
    void setHosted(bool isRegistered, bool hasHost);
    [[nodiscard]] QDBusPendingCallWatcher *call(
        const QString &interface, const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    const Clock &m_clock;
    TrayState m_state;
    PaletteWatch m_palette;
    bool m_isRegistered = false;
    bool m_hasHost = false;
    StatusNotifierAdaptor *m_adaptor;
    QObject *m_menuObject;
    DbusMenu *m_menu;
};

} // namespace tidings::tray
