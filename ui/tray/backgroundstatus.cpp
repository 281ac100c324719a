// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/backgroundstatus.h"

#include "core/desktop/dbuscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace tidings::tray {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto background = u"org.freedesktop.portal.Background"_s;
constexpr auto callTimeout = 10s;

} // namespace

BackgroundStatus::BackgroundStatus(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &BackgroundStatus::send);
    if (!m_bus.isConnected()) {
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_isRefused = false;
        m_told.clear();
        setText(m_text);
    });
}

void BackgroundStatus::setText(const QString &text)
{
    m_text = text;
    if (m_text != m_told && !m_isRefused && !m_soon.isActive()) {
        m_soon.start();
    }
}

void BackgroundStatus::send()
{
    m_told = m_text;
    auto message = QDBusMessage::createMethodCall(service, path, background, u"SetStatus"_s);
    message << QVariantMap{{u"message"_s, m_text}};
    auto *reply = desktop::callAsync(m_bus, message, callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] { m_isRefused = reply->isError(); });
}

} // namespace tidings::tray
