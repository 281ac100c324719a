// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakewatcher.h"

namespace tidings::test {

using namespace Qt::StringLiterals;

FakeWatcher::FakeWatcher(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties);
}

FakeWatcher::~FakeWatcher()
{
    m_bus.unregisterObject(u"/StatusNotifierWatcher"_s);
}

bool FakeWatcher::appear()
{
    return m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
}

void FakeWatcher::vanish()
{
    items.clear();
    m_bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
}

void FakeWatcher::setHost(bool hasHost)
{
    m_hasHost = hasHost;
    if (hasHost) {
        Q_EMIT StatusNotifierHostRegistered();
    } else {
        Q_EMIT StatusNotifierHostUnregistered();
    }
}

void FakeWatcher::RegisterStatusNotifierItem(const QString &service)
{
    if (isRefusing) {
        sendErrorReply(QDBusError::Failed, u"no"_s);
        return;
    }
    items.append(service);
}

} // namespace tidings::test
