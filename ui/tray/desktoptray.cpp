// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/desktoptray.h"

#include "ui/tray/xembedtray.h"

#include <QGuiApplication>

#include <utility>

namespace tidings::tray {

DesktopTray::DesktopTray(const QDBusConnection &bus, const Clock &clock, bool isSandboxed, QObject *parent)
    : Tray(parent)
    , m_clock(clock)
    , m_item(bus, clock)
    , m_background(isSandboxed ? std::make_unique<BackgroundStatus>(bus) : nullptr)
{
    forward(m_item);
    connect(&m_item, &StatusNotifierItem::watcherMissing, this, &DesktopTray::fallBack);
    connect(&m_item, &Tray::hostedChanged, this, &DesktopTray::onItemHosted);
    connect(this, &Tray::hostedChanged, this, &DesktopTray::tellBackground);
}

void DesktopTray::setState(const TrayState &state)
{
    m_state = state;
    m_item.setState(state);
    if (m_older) {
        m_older->setState(state);
    }
    tellBackground();
}

bool DesktopTray::isHosted() const
{
    return m_item.isHosted() || (m_older && m_older->isHosted());
}

QString DesktopTray::kind() const
{
    if (m_item.isHosted()) {
        return QStringLiteral("StatusNotifierItem");
    }
    if (m_older && m_older->isHosted()) {
        return QStringLiteral("XEmbed");
    }
    return m_background ? QStringLiteral("background portal") : QStringLiteral("none");
}

void DesktopTray::forward(Tray &tray)
{
    connect(&tray, &Tray::menuAboutToShow, this, &Tray::menuAboutToShow);
    connect(&tray, &Tray::activated, this, &Tray::activated);
    connect(&tray, &Tray::messageRequested, this, &Tray::messageRequested);
    connect(&tray, &Tray::pauseRequested, this, &Tray::pauseRequested);
    connect(&tray, &Tray::resumeRequested, this, &Tray::resumeRequested);
    connect(&tray, &Tray::markAllReadRequested, this, &Tray::markAllReadRequested);
    connect(&tray, &Tray::historyRequested, this, &Tray::historyRequested);
    connect(&tray, &Tray::rulesRequested, this, &Tray::rulesRequested);
    connect(&tray, &Tray::preferencesRequested, this, &Tray::preferencesRequested);
    connect(&tray, &Tray::autostartToggled, this, &Tray::autostartToggled);
    connect(&tray, &Tray::quitRequested, this, &Tray::quitRequested);
}

void DesktopTray::fallBack()
{
    // On Wayland there is nothing older. Touching QSystemTrayIcon is safe now: see XembedTray.
    if (m_older || QGuiApplication::platformName() != QLatin1StringView("xcb")) {
        return;
    }
    m_older = std::make_unique<XembedTray>(m_clock);
    forward(*m_older);
    connect(m_older.get(), &Tray::hostedChanged, this, &DesktopTray::noteHosted);
    m_older->setState(m_state);
    noteHosted();
}

void DesktopTray::onItemHosted(bool isItemHosted)
{
    if (isItemHosted) {
        m_older.reset();
    }
    noteHosted();
}

void DesktopTray::noteHosted()
{
    const bool isNowHosted = isHosted();
    if (std::exchange(m_wasHosted, isNowHosted) != isNowHosted) {
        Q_EMIT hostedChanged(isNowHosted);
    }
}

void DesktopTray::tellBackground()
{
    if (m_background && !isHosted()) {
        m_background->setText(backgroundLine(m_state, BackgroundStatus::limit));
    }
}

} // namespace tidings::tray
