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

/// The other side of org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
///
/// What the service can do is asked before the first bubble, and again when the name gets another owner: dunst, killed,
/// is started again by the bus at the next call and counts its ids from the start. Signals are taken from the owner of
/// the name only.
class DesktopServer : public NotificationServer
{
    Q_OBJECT

public:
    DesktopServer(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    void notify(const Bubble &bubble, uint replacesId, Reply reply) override;
    void close(uint id) override;
    [[nodiscard]] const std::optional<ServerTraits> &traits() const override { return m_traits; }

private Q_SLOTS:
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &message);
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &message);

private:
    struct Waiting
    {
        Bubble bubble;
        uint replacesId;
        Reply reply;
    };

    void onOwnerChanged(const QString &newOwner);
    void askInformation();
    void askCapabilities(const ServerTraits &known);
    void answer(const Result<ServerTraits> &traits);
    void send(const Waiting &waiting);
    [[nodiscard]] QDBusPendingCallWatcher *call(const QDBusMessage &message);
    [[nodiscard]] bool isOwner(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
    QString m_owner;
    std::optional<ServerTraits> m_traits;
    bool m_isAsking = false;
    std::vector<Waiting> m_waiting;
    uint m_tokenId = 0;
    QString m_token;
};

/// The body as this service should get it: escaped if it takes markup, left as it is if not, nothing if it shows none.
[[nodiscard]] QString bodyFor(const Bubble &bubble, const ServerTraits &traits);
/// The hints: urgency, category, desktop-entry, sound, and the image under the name that this version knows.
[[nodiscard]] QVariantMap hintsFor(const Bubble &bubble, const ServerTraits &traits);

} // namespace tidings::bubbles
