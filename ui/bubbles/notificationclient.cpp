// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/notificationclient.h"

#include "ui/bubbles/desktopserver.h"
#include "ui/bubbles/portalserver.h"

#include <QTimer>

#include <algorithm>

namespace tidings::bubbles {

namespace {

// Ids that are remembered for a late action.
constexpr qsizetype idLimit = 200;

bool isWorthATry(ErrorCode code)
{
    return code == ErrorCode::TooMany || code == ErrorCode::Restarted;
}

std::unique_ptr<NotificationServer> serverFor(const QDBusConnection &bus, const NotificationOptions &options)
{
    if (options.usesPortal) {
        return std::make_unique<PortalServer>(bus, options.callTimeout);
    }
    return std::make_unique<DesktopServer>(bus, options.callTimeout);
}

} // namespace

NotificationClient::NotificationClient(const QDBusConnection &bus, const NotificationOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_server(serverFor(bus, options))
{
    connect(m_server.get(), &NotificationServer::ownerChanged, this, &NotificationClient::onOwnerChanged);
    connect(m_server.get(), &NotificationServer::ready, this, &NotificationClient::tellAvailable);
    connect(m_server.get(), &NotificationServer::closed, this, &NotificationClient::onClosed);
    connect(m_server.get(), &NotificationServer::actionInvoked, this, &NotificationClient::onAction);
}

NotificationClient::~NotificationClient()
{
    // Nobody would answer to them, nor take them away.
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.id != 0) {
            m_server->close(entry.id);
        }
    }
}

void NotificationClient::show(const Bubble &bubble)
{
    auto &entry = m_entries[bubble.key];
    // An identical bubble again is nothing new to see, and Plasma refuses it.
    if (entry.bubble == bubble && !entry.isUnwanted) {
        return;
    }
    entry.bubble = bubble;
    entry.isChanged = true;
    entry.isUnwanted = false;
    send(bubble.key);
}

void NotificationClient::close(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end()) {
        return;
    }
    if (entry->isUnderWay) {
        entry->isUnwanted = true;
        entry->isChanged = false;
        return;
    }
    if (entry->id != 0) {
        m_server->close(entry->id);
    }
    m_entries.erase(entry);
}

void NotificationClient::send(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end() || entry->isUnderWay || !entry->isChanged) {
        return;
    }
    entry->isUnderWay = true;
    entry->isChanged = false;
    m_server->notify(entry->bubble, entry->id, [this, key](const Result<uint> &reply) { onReply(key, reply); });
}

void NotificationClient::onReply(const QString &key, const Result<uint> &reply)
{
    auto &entry = m_entries[key];
    entry.isUnderWay = false;
    if (reply) {
        onSent(key, *reply);
    } else if (entry.isUnwanted) {
        m_entries.remove(key);
    } else if (isWorthATry(reply.error().code) && ++entry.failures < m_options.tries) {
        entry.isChanged = true;
        QTimer::singleShot(m_options.retryPause, this, [this, key] { send(key); });
    } else {
        m_entries.remove(key);
        tell(reply.error());
        Q_EMIT bubbleFailed(key, reply.error());
    }
}

void NotificationClient::onSent(const QString &key, uint id)
{
    auto &entry = m_entries[key];
    entry.id = id;
    entry.failures = 0;
    remember(id, key);
    tellAvailable();
    Q_EMIT bubbleShown(key, id);
    // The receiver may have changed or closed it by now.
    const auto now = m_entries.constFind(key);
    if (now == m_entries.constEnd()) {
        return;
    }
    if (now->isUnwanted) {
        close(key);
    } else {
        send(key);
    }
}

void NotificationClient::onOwnerChanged()
{
    m_keys.clear();
    m_ids.clear();
    QStringList gone;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        entry->id = 0;
        if (!entry->isUnderWay && !entry->isChanged) {
            gone << entry.key();
        }
    }
    for (const auto &key : std::as_const(gone)) {
        m_entries.remove(key);
        Q_EMIT bubbleClosed(key, CloseReason::ServiceGone);
    }
}

void NotificationClient::onClosed(uint id, CloseReason reason)
{
    const auto key = m_keys.value(id);
    const auto entry = m_entries.find(key);
    if (key.isEmpty() || entry == m_entries.end() || entry->id != id) {
        return;
    }
    if (entry->isUnderWay || entry->isChanged) {
        // What is on its way comes as a new one.
        entry->id = 0;
        return;
    }
    m_entries.erase(entry);
    Q_EMIT bubbleClosed(key, reason);
}

void NotificationClient::onAction(uint id, const QString &action, const QString &token)
{
    const auto key = m_keys.value(id);
    if (!key.isEmpty()) {
        Q_EMIT actionInvoked(key, action, token);
    }
}

void NotificationClient::remember(uint id, const QString &key)
{
    if (id == 0 || m_keys.value(id) == key) {
        return;
    }
    m_keys.insert(id, key);
    m_ids.append(id);
    if (m_ids.size() <= idLimit) {
        return;
    }
    // One that is on the screen still has to be answered for.
    const auto oldest = std::ranges::find_if(m_ids, [this](uint each) {
        const auto entry = m_entries.constFind(m_keys.value(each));
        return entry == m_entries.cend() || entry->id != each;
    });
    if (oldest != m_ids.end()) {
        m_keys.remove(*oldest);
        m_ids.erase(oldest);
    }
}

void NotificationClient::tell(const Error &error)
{
    if (m_trouble != error.code) {
        m_trouble = error.code;
        Q_EMIT unavailable(explain(error));
    }
}

void NotificationClient::tellAvailable()
{
    if (m_trouble) {
        m_trouble.reset();
        Q_EMIT available();
    }
}

} // namespace tidings::bubbles
