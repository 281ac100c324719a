// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <optional>

class QSslSocket;

namespace tidings::bridge {

struct LobbyLimits
{
    /// Connections that are not let in yet, together and of one address (IPv6: of one /64).
    int most = 256;
    int mostOfOneAddress = 32;
    /// For all of it: TLS, the request, and who one is.
    std::chrono::milliseconds time{15'000};
};

/// Accepts connections and keeps them until their request is there and it is decided about them: bounded in number,
/// size and time, because anybody may open any number of connections and say little, much or nothing.
///
/// Lives in the event loop of its thread. The sockets are its own until they are taken; whoever takes one has to end
/// before the lobby.
class Lobby : public QTcpServer
{
    Q_OBJECT

public:
    explicit Lobby(const LobbyLimits &limits, QObject *parent = nullptr);

    /// For connections from now on; nothing: they are not encrypted.
    void setTls(const std::optional<QSslConfiguration> &tls) { m_tls = tls; }
    /// Hands over who waits here, by the other end of the connection; null if there is none. It counts on, and
    /// expired() may be told of it, until release() or its end.
    [[nodiscard]] QTcpSocket *take(const QHostAddress &address, quint16 port);
    /// Does not wait here any more, and does not count.
    void release(QTcpSocket *socket);
    /// How many are here.
    [[nodiscard]] qsizetype waiting() const { return m_visitors.size(); }
    /// How many were closed because there were too many, too much was said, too little in time, or no TLS.
    [[nodiscard]] quint64 turnedAway() const { return m_turnedAway; }

Q_SIGNALS:
    /// The whole head of a request can be read.
    void requested(QTcpSocket *socket);
    /// The time is over; whoever does nothing about it has it closed in a second.
    void expired(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Visitor
    {
        QString group;
        bool hasRequested = false;
    };

    void admit(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void expire(QTcpSocket *socket);
    void fail(QSslSocket *socket);
    void turnAway(QTcpSocket *socket);

    LobbyLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, Visitor> m_visitors;
    QHash<QString, int> m_byGroup;
    quint64 m_turnedAway = 0;
};

} // namespace tidings::bridge
