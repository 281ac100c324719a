// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>

class QDBusPendingCallWatcher;

namespace tidings::desktop {

/// Makes a call without waiting. The watcher's finished() comes exactly once, later, also when there is no bus; then it
/// goes by itself. It is a child of `parent`.
[[nodiscard]] QDBusPendingCallWatcher *callAsync(
    const QDBusConnection &bus, const QDBusMessage &message, std::chrono::milliseconds timeout, QObject *parent);

} // namespace tidings::desktop
