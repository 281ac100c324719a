// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/desktopserver.h"

#include "core/desktop/dbuscall.h"
#include "ui/bubbles/bubbleimage.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");
constexpr qsizetype tokenLimit = 1000;

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QString imageHint(const QVersionNumber &specification)
{
    if (specification.isNull() || specification >= QVersionNumber(1, 2)) {
        return u"image-data"_s;
    }
    return specification == QVersionNumber(1, 1) ? u"image_data"_s : u"icon_data"_s;
}

QStringList actionsFor(const Bubble &bubble, const ServerTraits &traits)
{
    QStringList actions;
    for (const auto &action : bubble.actions) {
        actions << action.id << action.label;
    }
    return traits.hasActions ? actions : QStringList();
}

QDBusMessage notification(const Bubble &bubble, uint replacesId, const ServerTraits &traits)
{
    // -1: as long as the service sees fit; 0: until it is closed.
    const auto expires = bubble.urgency == rules::Urgency::Critical ? 0 : -1;
    return methodCall(u"Notify"_s) << u"Tidings"_s << replacesId << u"tidings"_s << bubble.headline
                                   << bodyFor(bubble, traits) << actionsFor(bubble, traits) << hintsFor(bubble, traits)
                                   << expires;
}

} // namespace

QString bodyFor(const Bubble &bubble, const ServerTraits &traits)
{
    if (!traits.hasBody) {
        return {};
    }
    return traits.hasMarkup ? bubble.body.toHtmlEscaped() : bubble.body;
}

QVariantMap hintsFor(const Bubble &bubble, const ServerTraits &traits)
{
    const uchar urgency = bubble.urgency == rules::Urgency::Critical ? 2 : 1;
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(urgency)},
        {u"category"_s, bubble.category},
        {u"desktop-entry"_s, u"org.tidings.Tidings"_s},
        {imageHint(traits.specification), QVariant::fromValue(BubbleImage::from(bubbleImage(bubble.severity)))},
    };
    if (bubble.hasSound) {
        const auto isProblem = bubble.severity == meta::Severity::Problem;
        hints.insert(u"sound-name"_s, isProblem ? u"dialog-warning"_s : u"message-new-instant"_s);
    } else {
        hints.insert(u"suppress-sound"_s, true);
    }
    return hints;
}

DesktopServer::DesktopServer(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent)
    : NotificationServer(parent)
    , m_bus(bus)
    , m_timeout(timeout)
{
    qDBusRegisterMetaType<BubbleImage>();
    if (!m_bus.isConnected()) {
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &newOwner) { onOwnerChanged(newOwner); });
    // Without a sender in the match: for one given by name QtDBus asks the bus for its owner, and waits. isOwner()
    // looks.
    m_bus.connect(
        {}, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString, QDBusMessage)));
}

void DesktopServer::notify(const Bubble &bubble, uint replacesId, Reply reply)
{
    Waiting waiting{bubble, replacesId, std::move(reply)};
    if (m_traits) {
        send(waiting);
        return;
    }
    m_waiting.push_back(std::move(waiting));
    if (!m_isAsking) {
        askInformation();
    }
}

void DesktopServer::close(uint id)
{
    auto message = methodCall(u"CloseNotification"_s) << id;
    // Nobody is started to close what went away with the one before.
    message.setAutoStartService(false);
    m_bus.asyncCall(message, static_cast<int>(m_timeout.count()));
}

void DesktopServer::onNotificationClosed(uint id, uint reason, const QDBusMessage &message)
{
    if (isOwner(message)) {
        const auto isKnown = reason >= 1 && reason <= 3;
        Q_EMIT closed(id, isKnown ? static_cast<CloseReason>(reason) : CloseReason::Undefined);
    }
}

void DesktopServer::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    if (isOwner(message)) {
        const auto token = std::exchange(m_token, {});
        Q_EMIT actionInvoked(id, action, id == m_tokenId ? token : QString());
    }
}

// Comes before the action it belongs to.
void DesktopServer::onActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (isOwner(message)) {
        m_tokenId = id;
        m_token = token.left(tokenLimit);
    }
}

void DesktopServer::onOwnerChanged(const QString &newOwner)
{
    if (newOwner == m_owner && !newOwner.isEmpty()) {
        return;
    }
    m_owner = newOwner;
    m_traits.reset();
    m_token.clear();
    for (auto &waiting : m_waiting) {
        waiting.replacesId = 0;
    }
    Q_EMIT ownerChanged();
    // Nobody is asked when there is nobody: that would start the service again while the session ends.
    if (!newOwner.isEmpty() && !m_isAsking) {
        askInformation();
    }
}

void DesktopServer::askInformation()
{
    m_isAsking = true;
    auto *watcher = call(methodCall(u"GetServerInformation"_s));
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QString, QString, QString, QString> reply = *watcher;
        if (reply.isError()) {
            answer(tl::unexpected(errorFrom(reply.error())));
            return;
        }
        const auto sender = reply.reply().service();
        if (!m_owner.isEmpty() && sender != m_owner) {
            // The last words of the one before.
            askInformation();
            return;
        }
        m_owner = sender;
        askCapabilities(
            {.name = reply.argumentAt<0>(), .specification = QVersionNumber::fromString(reply.argumentAt<3>())});
    });
}

void DesktopServer::askCapabilities(const ServerTraits &known)
{
    auto *watcher = call(methodCall(u"GetCapabilities"_s));
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, known] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            answer(tl::unexpected(errorFrom(reply.error())));
            return;
        }
        if (reply.reply().service() != m_owner) {
            askInformation();
            return;
        }
        const auto capabilities = reply.value();
        auto traits = known;
        traits.hasActions = capabilities.contains("actions"_L1);
        traits.hasBody = capabilities.contains("body"_L1);
        traits.hasMarkup = capabilities.contains("body-markup"_L1);
        traits.hasSound = capabilities.contains("sound"_L1);
        answer(traits);
    });
}

void DesktopServer::answer(const Result<ServerTraits> &traits)
{
    m_isAsking = false;
    const auto waiting = std::exchange(m_waiting, {});
    if (!traits) {
        for (const auto &each : waiting) {
            each.reply(tl::unexpected(traits.error()));
        }
        return;
    }
    m_traits = *traits;
    Q_EMIT ready();
    for (const auto &each : waiting) {
        send(each);
    }
}

void DesktopServer::send(const Waiting &waiting)
{
    auto *watcher = call(notification(waiting.bubble, waiting.replacesId, *m_traits));
    const auto tell = [this, watcher, reply = waiting.reply, owner = m_owner] {
        const QDBusPendingReply<uint> answer = *watcher;
        if (owner != m_owner) {
            reply(tl::unexpected(Error{ErrorCode::Restarted, {}}));
        } else if (answer.isError()) {
            reply(tl::unexpected(errorFrom(answer.error())));
        } else {
            reply(answer.value());
        }
    };
    connect(watcher, &QDBusPendingCallWatcher::finished, this, tell);
}

QDBusPendingCallWatcher *DesktopServer::call(const QDBusMessage &message)
{
    return desktop::callAsync(m_bus, message, m_timeout, this);
}

bool DesktopServer::isOwner(const QDBusMessage &message) const
{
    return !m_owner.isEmpty() && message.service() == m_owner;
}

} // namespace tidings::bubbles
