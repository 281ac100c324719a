// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/notificationserver.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <chrono>
#include <vector>

class QDBusPendingCallWatcher;

namespace tidings::bubbles {

/// Bubbles from inside a sandbox: org.freedesktop.portal.Notification, versions 1 and 2.
///
/// Text is plain there, and ids are words of ours: a part of their own for each run of the program, since a desktop
/// shows bubbles for longer than it lives, and a number. Nobody tells when a bubble goes, so only the newest twenty
/// count as shown, and one that was clicked is gone. Signals are taken from the owner of the name only.
class PortalServer : public NotificationServer
{
    Q_OBJECT

public:
    PortalServer(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    void notify(const Bubble &bubble, uint replacesId, Reply reply) override;
    void close(uint id) override;
    [[nodiscard]] const std::optional<ServerTraits> &traits() const override { return m_traits; }

private Q_SLOTS:
    void onActionInvoked(
        const QString &id, const QString &action, const QVariantList &parameter, const QDBusMessage &message);

private:
    struct Waiting
    {
        Bubble bubble;
        uint replacesId;
        Reply reply;
    };
    struct Open
    {
        uint id;
        bool isCritical;
    };

    void onOwnerChanged(const QString &newOwner);
    void askVersion();
    void answer(const Result<ServerTraits> &traits);
    void send(const Waiting &waiting);
    void noteOpen(uint id, bool isCritical);
    void forget(uint id);
    [[nodiscard]] QString nameOf(uint id) const;
    [[nodiscard]] uint idOf(const QString &name) const;
    [[nodiscard]] QDBusPendingCallWatcher *call(const QDBusMessage &message);

    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
    QString m_run;
    uint m_lastId = 0;
    QString m_owner;
    std::optional<ServerTraits> m_traits;
    bool m_isAsking = false;
    std::vector<Waiting> m_waiting;
    /// What counts as shown, oldest first.
    QList<Open> m_open;
};

/// A bubble as the portal takes it. The newer version knows sounds and categories.
[[nodiscard]] QVariantMap portalNotification(const Bubble &bubble, const ServerTraits &traits);

} // namespace tidings::bubbles
