// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeportal.h"

#include <QDBusMessage>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;

} // namespace

FakePortal::FakePortal(const QDBusConnection &bus, uint portalVersion)
    : version(portalVersion)
    , m_bus(bus)
{
    new FakeNotificationPortal(*this);
    new FakeBackgroundPortal(*this);
    m_bus.registerObject(path, this, QDBusConnection::ExportAdaptors);
}

FakePortal::~FakePortal()
{
    m_bus.unregisterObject(path);
}

bool FakePortal::appear()
{
    return m_bus.registerService(service);
}

void FakePortal::vanish()
{
    m_bus.unregisterService(service);
}

void FakePortal::invoke(const QString &id, const QString &action, const QVariantList &parameter)
{
    Q_EMIT findChild<FakeNotificationPortal *>()->ActionInvoked(id, action, parameter);
}

void FakePortal::send(const QDBusMessage &message)
{
    m_bus.send(message);
}

FakeNotificationPortal::FakeNotificationPortal(FakePortal &portal)
    : QDBusAbstractAdaptor(&portal)
    , m_portal(portal)
{
}

void FakeNotificationPortal::AddNotification(const QString &id, const QVariantMap &notification)
{
    m_portal.added.append({id, notification});
}

void FakeNotificationPortal::RemoveNotification(const QString &id)
{
    m_portal.removed.append(id);
}

FakeBackgroundPortal::FakeBackgroundPortal(FakePortal &portal)
    : QDBusAbstractAdaptor(&portal)
    , m_portal(portal)
{
}

void FakeBackgroundPortal::SetStatus(const QVariantMap &options, const QDBusMessage &message)
{
    m_portal.statuses.append(options.value(u"message"_s).toString());
    if (m_portal.refusesStatus) {
        message.setDelayedReply(true);
        m_portal.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotAllowed"_s, u"no"_s));
    }
}

} // namespace tidings::test
