// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubble.h"
#include "ui/bubbles/error.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>
#include <QVersionNumber>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QDBusPendingCallWatcher;

namespace tidings::bubbles {

/// What a notification service says of itself.
struct ServerTraits
{
    QString name;
    /// Of the specification it follows.
    QVersionNumber specification;
    bool hasActions = false;
    bool hasBody = false;
    /// It takes the body for markup: then, and only then, the body is escaped.
    bool hasMarkup = false;
    bool hasSound = false;

    bool operator==(const ServerTraits &) const = default;
};

/// Why a bubble is not on the screen any more; the numbers are the specification's.
enum class CloseReason : uint
{
    Expired = 1,
    Dismissed = 2,
    /// We asked for it.
    Withdrawn = 3,
    Undefined = 4,
    /// The service ended, and its bubbles with it. Never on the bus.
    ServiceGone = 100,
};

/// The other side of org.freedesktop.Notifications (Desktop Notifications Specification 1.2), one call at a time.
///
/// Every call is asynchronous. What the service can do is asked before the first bubble, and again when the name gets
/// another owner: dunst, killed, is started again by the bus at the next call and counts its ids from the start, so
/// ids are worth nothing after ownerChanged(). Signals are taken from the owner of the name only. For the GUI thread.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<uint> &)>;

    NotificationServer(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    /// Shows a bubble, in place of the one with that id if it is not 0. `reply` gets the id or an error, exactly once
    /// and never before this returns, as long as this object lives.
    void notify(const Bubble &bubble, uint replacesId, Reply reply);
    /// Errors are of no interest: it may be gone already.
    void close(uint id);

    /// Nothing as long as nobody was asked, or nobody answered.
    [[nodiscard]] const std::optional<ServerTraits> &traits() const { return m_traits; }

Q_SIGNALS:
    /// All ids given so far are void.
    void ownerChanged();
    /// Somebody is there and said what they can do.
    void ready();
    /// May name ids of other programs.
    void closed(uint id, tidings::bubbles::CloseReason reason);
    /// May name ids of other programs. The token (specification 1.2, may be empty) lets a window come to the front.
    void actionInvoked(uint id, const QString &action, const QString &activationToken);

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
