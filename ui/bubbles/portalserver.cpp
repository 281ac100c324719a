// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/portalserver.h"

#include "core/desktop/dbuscall.h"
#include "ui/bubbles/bubbleimage.h"

#include <QBuffer>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

// flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Notification");
constexpr uint versionWithSound = 2;
constexpr qsizetype openLimit = 20;
constexpr qsizetype tokenLimit = 1000;
constexpr qsizetype runLength = 12;

QDBusMessage methodCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QList<QVariantMap> buttonsOf(const Bubble &bubble)
{
    QList<QVariantMap> buttons;
    for (const auto &action : bubble.actions) {
        if (action.id != action::standard) {
            buttons.append({{u"label"_s, action.label}, {u"action"_s, action.id}});
        }
    }
    return buttons;
}

QString tokenIn(const QVariantList &parameter)
{
    for (const auto &each : parameter) {
        const auto argument = each.value<QDBusArgument>();
        if (argument.currentType() != QDBusArgument::MapType || argument.currentSignature() != "a{sv}"_L1) {
            continue;
        }
        const auto token = qdbus_cast<QVariantMap>(argument).value(u"activation-token"_s).toString();
        if (!token.isEmpty()) {
            return token.left(tokenLimit);
        }
    }
    return {};
}

} // namespace

/// A serialised GIcon, (sv).
struct PortalIcon
{
    QString kind;
    QDBusVariant value;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalIcon &icon)
{
    argument.beginStructure();
    argument << icon.kind << icon.value;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalIcon &icon)
{
    argument.beginStructure();
    argument >> icon.kind >> icon.value;
    argument.endStructure();
    return argument;
}

} // namespace tidings::bubbles

Q_DECLARE_METATYPE(tidings::bubbles::PortalIcon)

namespace tidings::bubbles {

QVariantMap portalNotification(const Bubble &bubble, const ServerTraits &traits)
{
    const PortalIcon icon{u"bytes"_s, QDBusVariant(png(bubbleImage(bubble.severity)))};
    QVariantMap notification{
        {u"title"_s, bubble.headline},
        {u"body"_s, bubble.body},
        {u"priority"_s, bubble.urgency == rules::Urgency::Critical ? u"urgent"_s : u"normal"_s},
        {u"icon"_s, QVariant::fromValue(icon)},
    };
    if (!bubble.actions.isEmpty()) {
        notification.insert(u"default-action"_s, QString(action::standard));
        notification.insert(u"buttons"_s, QVariant::fromValue(buttonsOf(bubble)));
    }
    if (traits.hasSound) {
        notification.insert(u"sound"_s, bubble.hasSound ? u"default"_s : u"silent"_s);
        notification.insert(u"category"_s, bubble.category);
    }
    return notification;
}

PortalServer::PortalServer(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent)
    : NotificationServer(parent)
    , m_bus(bus)
    , m_timeout(timeout)
    , m_run(QUuid::createUuid().toString(QUuid::Id128).left(runLength))
{
    qDBusRegisterMetaType<PortalIcon>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    if (!m_bus.isConnected()) {
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &newOwner) { onOwnerChanged(newOwner); });
    // Without a sender in the match: for one given by name QtDBus asks the bus for its owner, and waits.
    m_bus.connect({}, path, interface, u"ActionInvoked"_s, this,
        SLOT(onActionInvoked(QString, QString, QVariantList, QDBusMessage)));
}

void PortalServer::notify(const Bubble &bubble, uint replacesId, Reply reply)
{
    Waiting waiting{bubble, replacesId, std::move(reply)};
    if (m_traits) {
        send(waiting);
        return;
    }
    m_waiting.push_back(std::move(waiting));
    if (!m_isAsking) {
        askVersion();
    }
}

void PortalServer::close(uint id)
{
    auto message = methodCall(u"RemoveNotification"_s) << nameOf(id);
    message.setAutoStartService(false);
    m_bus.asyncCall(message, static_cast<int>(m_timeout.count()));
    forget(id);
}

void PortalServer::onActionInvoked(
    const QString &id, const QString &action, const QVariantList &parameter, const QDBusMessage &message)
{
    const auto known = idOf(id);
    if (m_owner.isEmpty() || message.service() != m_owner || known == 0) {
        return;
    }
    Q_EMIT actionInvoked(known, action, tokenIn(parameter));
    // The desktop takes away what was clicked, and tells nobody.
    forget(known);
    Q_EMIT closed(known, CloseReason::Dismissed);
}

void PortalServer::onOwnerChanged(const QString &newOwner)
{
    if (newOwner == m_owner && !newOwner.isEmpty()) {
        return;
    }
    m_owner = newOwner;
    m_traits.reset();
    m_open.clear();
    for (auto &waiting : m_waiting) {
        waiting.replacesId = 0;
    }
    Q_EMIT ownerChanged();
    if (!newOwner.isEmpty() && !m_isAsking) {
        askVersion();
    }
}

void PortalServer::askVersion()
{
    m_isAsking = true;
    const auto question = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
                          << QString(interface) << u"version"_s;
    auto *watcher = call(question);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError()) {
            answer(tl::unexpected(errorFrom(reply.error())));
            return;
        }
        const auto sender = reply.reply().service();
        if (!m_owner.isEmpty() && sender != m_owner) {
            // The last words of the one before.
            askVersion();
            return;
        }
        m_owner = sender;
        const auto version = reply.value().variant().toUInt();
        answer(ServerTraits{
            .name = u"portal"_s, .hasActions = true, .hasBody = true, .hasSound = version >= versionWithSound});
    });
}

void PortalServer::answer(const Result<ServerTraits> &traits)
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

void PortalServer::send(const Waiting &waiting)
{
    const auto id = waiting.replacesId == 0 ? ++m_lastId : waiting.replacesId;
    const auto isCritical = waiting.bubble.urgency == rules::Urgency::Critical;
    auto *watcher =
        call(methodCall(u"AddNotification"_s) << nameOf(id) << portalNotification(waiting.bubble, *m_traits));
    const auto tell = [this, watcher, id, isCritical, reply = waiting.reply, owner = m_owner] {
        if (owner != m_owner) {
            reply(tl::unexpected(Error{ErrorCode::Restarted, {}}));
        } else if (watcher->isError()) {
            reply(tl::unexpected(errorFrom(watcher->error())));
        } else {
            noteOpen(id, isCritical);
            reply(id);
        }
    };
    connect(watcher, &QDBusPendingCallWatcher::finished, this, tell);
}

void PortalServer::noteOpen(uint id, bool isCritical)
{
    forget(id);
    m_open.append({id, isCritical});
    if (m_open.size() <= openLimit) {
        return;
    }
    const auto normal = std::ranges::find(m_open, false, &Open::isCritical);
    const auto oldest = normal == m_open.end() ? m_open.first().id : normal->id;
    close(oldest);
    Q_EMIT closed(oldest, CloseReason::Withdrawn);
}

void PortalServer::forget(uint id)
{
    m_open.removeIf([id](const Open &open) { return open.id == id; });
}

QString PortalServer::nameOf(uint id) const
{
    return m_run + u'-' + QString::number(id);
}

uint PortalServer::idOf(const QString &name) const
{
    return name.startsWith(m_run + u'-') ? QStringView(name).sliced(runLength + 1).toUInt() : 0;
}

QDBusPendingCallWatcher *PortalServer::call(const QDBusMessage &message)
{
    return desktop::callAsync(m_bus, message, m_timeout, this);
}

} // namespace tidings::bubbles
