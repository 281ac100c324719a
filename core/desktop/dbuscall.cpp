// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/dbuscall.h"

#include <QDBusPendingCallWatcher>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

QDBusPendingCallWatcher *callAsync(
    const QDBusConnection &bus, const QDBusMessage &message, std::chrono::milliseconds timeout, QObject *parent)
{
    // A connection that never was gives a call that never finishes.
    const auto call =
        bus.isConnected()
            ? bus.asyncCall(message, static_cast<int>(timeout.count()))
            : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, u"there is no connection to the bus"_s));
    auto *watcher = new QDBusPendingCallWatcher(call, parent);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    return watcher;
}

} // namespace tidings::desktop
