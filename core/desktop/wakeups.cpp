// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/wakeups.h"

#include <QDBusConnection>
#include <QDBusObjectPath>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// freedesktop.org/software/systemd/man/org.freedesktop.login1.html
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto managerName = u"org.freedesktop.login1.Manager"_s;
const auto sessionName = u"org.freedesktop.login1.Session"_s;
// networkmanager.dev/docs/api/latest/gdbus-org.freedesktop.NetworkManager.html
const auto networkPath = u"/org/freedesktop/NetworkManager"_s;
const auto networkName = u"org.freedesktop.NetworkManager"_s;
constexpr uint connectedToSite = 60;

const auto propertiesName = u"org.freedesktop.DBus.Properties"_s;
const auto propertiesChanged = u"PropertiesChanged"_s;

} // namespace

Wakeups::Wakeups(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
{
    // A new network is told in several pieces.
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &Wakeups::happened);
    // No service is named: Qt would ask for its owner, and wait.
    auto bus = systemBus;
    bus.connect({}, managerPath, managerName, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
    bus.connect({}, {}, sessionName, u"Unlock"_s, this, SLOT(onUnlock()));
    bus.connect({}, {}, propertiesName, propertiesChanged, {sessionName}, {}, this,
        SLOT(onSessionChanged(QString, QVariantMap)));
    bus.connect({}, networkPath, networkName, u"StateChanged"_s, this, SLOT(onNetworkState(uint)));
    bus.connect({}, networkPath, propertiesName, propertiesChanged, {networkName}, {}, this,
        SLOT(onNetworkChanged(QString, QVariantMap)));
}

void Wakeups::onPrepareForSleep(bool isBeginning)
{
    if (!isBeginning) {
        note(Reason::Resumed);
    }
}

void Wakeups::onUnlock()
{
    note(Reason::Unlocked);
}

void Wakeups::onSessionChanged(const QString & /*interface*/, const QVariantMap &changed)
{
    // Most desktops unlock by themselves and say only this.
    const auto isLocked = changed.value(u"LockedHint"_s);
    if (isLocked.isValid() && !isLocked.toBool()) {
        note(Reason::Unlocked);
    }
}

void Wakeups::onNetworkState(uint state)
{
    if (state >= connectedToSite) {
        note(Reason::NetworkChanged);
    }
}

void Wakeups::onNetworkChanged(const QString & /*interface*/, const QVariantMap &changed)
{
    // Another cable, another wireless network, a tunnel. "/" is none at all.
    const auto primary = changed.value(u"PrimaryConnection"_s).value<QDBusObjectPath>().path();
    if (!primary.isEmpty() && primary != "/"_L1) {
        note(Reason::NetworkChanged);
    }
}

void Wakeups::note(Reason reason)
{
    if (!m_soon.isActive()) {
        m_reason = reason;
        m_soon.start();
    }
}

} // namespace tidings::desktop
