// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenotifications.h"

#include <QDBusMessage>

namespace tidings::test {

using namespace Qt::StringLiterals;

FakeNotifications::FakeNotifications(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(
        u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

bool FakeNotifications::appear()
{
    m_lastId = 0;
    return m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

void FakeNotifications::vanish()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
}

QString FakeNotifications::GetServerInformation(QString &vendor, QString &version, QString &specVersion)
{
    ++informationCalls;
    vendor = u"Tidings"_s;
    version = u"1"_s;
    specVersion = specification;
    return u"fake"_s;
}

QStringList FakeNotifications::GetCapabilities()
{
    ++capabilityCalls;
    return capabilities;
}

uint FakeNotifications::Notify(const QString &application, uint replacesId, const QString &icon, const QString &summary,
    const QString &body, const QStringList &actions, const QVariantMap &hints, int expires)
{
    if (failures > 0) {
        --failures;
        sendErrorReply(error, u"no"_s);
        return 0;
    }
    if (isMute) {
        setDelayedReply(true);
    }
    const auto id = replacesId == 0 ? ++m_lastId : replacesId;
    notified.append({id, replacesId, application, icon, summary, body, actions, hints, expires});
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    closedIds.append(id);
    Q_EMIT NotificationClosed(id, 3);
}

} // namespace tidings::test
