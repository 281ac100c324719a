// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/desktopquiet.h"

#include "core/desktop/dbuscall.h"
#include "core/desktop/settingswatch.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <array>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto propertiesName = u"org.freedesktop.DBus.Properties"_s;
constexpr auto callTimeout = 10s;

/// A property that is true while the desktop wants no bubbles.
struct Switch
{
    QString interface;
    QString property;
};

const std::array switches{
    // Plasma's, but any service may have it: invent.kde.org/plasma/plasma-workspace, libnotificationmanager.
    Switch{service, u"Inhibited"_s},
    // dunst, since 1.5.
    Switch{u"org.dunstproject.cmd0"_s, u"paused"_s},
};

QDBusMessage callOf(const QString &interface, const QString &method)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

DesktopQuiet::DesktopQuiet(const QDBusConnection &sessionBus, const QString &settingsProgram, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
    , m_settingsProgram(settingsProgram)
{
    if (!m_bus.isConnected()) {
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &newOwner) { start(newOwner); });
    // No sender in the match: for one given by name QtDBus asks the bus for its owner, and waits.
    for (const auto &each : switches) {
        m_bus.connect({}, path, propertiesName, u"PropertiesChanged"_s, {each.interface}, {}, this,
            SLOT(onPropertiesChanged(QString, QVariantMap, QStringList, QDBusMessage)));
    }
    askName();
}

DesktopQuiet::~DesktopQuiet() = default;

void DesktopQuiet::start(const QString &owner)
{
    if (owner == m_owner && !owner.isEmpty()) {
        return;
    }
    m_owner = owner;
    m_settings.reset();
    set(false);
    if (!owner.isEmpty()) {
        askName();
    }
}

void DesktopQuiet::askName()
{
    auto *reply = callAsync(m_bus, callOf(service, u"GetServerInformation"_s), callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QString, QString, QString, QString> answer = *reply;
        const auto sender = answer.reply().service();
        if (answer.isError() || (!m_owner.isEmpty() && sender != m_owner)) {
            return;
        }
        m_owner = sender;
        if (answer.argumentAt<0>() == "gnome-shell"_L1) {
            m_settings = std::make_unique<SettingsWatch>(
                m_settingsProgram, u"org.gnome.desktop.notifications"_s, u"show-banners"_s);
            connect(m_settings.get(), &SettingsWatch::told, this, [this](bool showsBanners) { set(!showsBanners); });
            return;
        }
        for (const auto &each : switches) {
            ask(each.interface, each.property);
        }
    });
}

void DesktopQuiet::ask(const QString &interface, const QString &property)
{
    auto *reply = callAsync(m_bus, callOf(propertiesName, u"Get"_s) << interface << property, callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        // Those who do not know the property say so, and are not quiet.
        if (!answer.isError() && answer.reply().service() == m_owner) {
            set(answer.value().variant().toBool());
        }
    });
}

void DesktopQuiet::onPropertiesChanged(
    const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message)
{
    if (m_owner.isEmpty() || message.service() != m_owner) {
        return;
    }
    for (const auto &each : switches) {
        if (each.interface == interface && changed.contains(each.property)) {
            set(changed.value(each.property).toBool());
        } else if (each.interface == interface && invalidated.contains(each.property)) {
            ask(each.interface, each.property);
        }
    }
}

void DesktopQuiet::set(bool isQuiet)
{
    if (m_isQuiet != isQuiet) {
        m_isQuiet = isQuiet;
        Q_EMIT changed(isQuiet);
    }
}

} // namespace tidings::desktop
