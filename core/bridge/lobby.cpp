// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/lobby.h"

#include "core/bus/broker/zaprequest.h"
#include "core/service/accepting.h"

#include <QSslSocket>
#include <QTimer>

namespace tidings::bridge {

using namespace std::chrono_literals;

namespace {

/// Of the head of a request: a kilobyte of headers, and topics. Also all that one connection can make us keep of it.
constexpr qint64 longestHead = qint64{16} * 1024;

} // namespace

Lobby::Lobby(const LobbyLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    // The system makes others wait for whole seconds when many come at once and few may be in line.
    setListenBacklogSize(1024);
    connect(this, &QTcpServer::acceptError, this, [this] { service::acceptAgain(*this); });
}

QTcpSocket *Lobby::take(const QHostAddress &address, quint16 port)
{
    for (auto it = m_visitors.cbegin(); it != m_visitors.cend(); ++it) {
        if (it.key()->peerPort() == port && it.key()->peerAddress() == address) {
            disconnect(it.key(), &QTcpSocket::readyRead, this, nullptr);
            disconnect(it.key(), &QTcpSocket::disconnected, this, nullptr);
            return it.key();
        }
    }
    return nullptr;
}

void Lobby::incomingConnection(qintptr descriptor)
{
    auto *const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (socket->setSocketDescriptor(descriptor)) {
        admit(socket);
    } else {
        delete socket;
    }
}

void Lobby::admit(QTcpSocket *socket)
{
    const auto group = bus::peerGroup(socket->peerAddress().toString());
    if (m_visitors.size() >= m_limits.most || m_byGroup.value(group) >= m_limits.mostOfOneAddress) {
        turnAway(socket);
        return;
    }
    m_visitors.insert(socket, {group});
    ++m_byGroup[group];
    socket->setReadBufferSize(longestHead);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        release(socket);
        socket->deleteLater();
    });
    // QWebSocket deletes them, after cutting all their connections: a child of theirs can still tell.
    connect(new QObject(socket), &QObject::destroyed, this, [this, socket] { release(socket); });
    QTimer::singleShot(m_limits.time, socket, [this, socket] { expire(socket); });
    if (auto *const encrypted = qobject_cast<QSslSocket *>(socket)) {
        encrypted->setSslConfiguration(*m_tls);
        connect(encrypted, &QSslSocket::errorOccurred, this, [this, encrypted] { fail(encrypted); });
        encrypted->startServerEncryption();
    }
}

void Lobby::read(QTcpSocket *socket)
{
    const auto visitor = m_visitors.find(socket);
    if (visitor == m_visitors.end() || visitor->hasRequested) {
        return;
    }
    const auto head = socket->peek(longestHead);
    if (head.contains("\r\n\r\n")) {
        visitor->hasRequested = true;
        Q_EMIT requested(socket);
    } else if (head.size() >= longestHead) {
        turnAway(socket);
    }
}

void Lobby::expire(QTcpSocket *socket)
{
    if (m_visitors.contains(socket)) {
        Q_EMIT expired(socket);
        QTimer::singleShot(1s, socket, [this, socket] {
            if (m_visitors.contains(socket)) {
                turnAway(socket);
            }
        });
    }
}

void Lobby::fail(QSslSocket *socket)
{
    if (!socket->isEncrypted() && socket->error() != QAbstractSocket::RemoteHostClosedError &&
        m_visitors.contains(socket)) {
        ++m_turnedAway;
        release(socket);
        // Later: Qt goes on with it, and does not close each of them by itself.
        QTimer::singleShot(0s, socket, &QTcpSocket::abort);
    }
}

void Lobby::turnAway(QTcpSocket *socket)
{
    ++m_turnedAway;
    socket->abort();
    release(socket);
    socket->deleteLater();
}

void Lobby::release(QTcpSocket *socket)
{
    const auto visitor = m_visitors.constFind(socket);
    if (visitor == m_visitors.cend()) {
        return;
    }
    if (--m_byGroup[visitor->group] == 0) {
        m_byGroup.remove(visitor->group);
    }
    m_visitors.erase(visitor);
}

} // namespace tidings::bridge
