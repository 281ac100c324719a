// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bridge/lobby.h"
#include "core/bridge/tlsfiles.h"
#include "core/bridge/webguest.h"
#include "core/bus/broker/reception.h"
#include "core/bus/broker/sidedoor.h"
#include "core/meta/digester.h"

#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>

class QWebSocketServer;

namespace tidings::bridge {

struct WebBridgeOptions
{
    /// WebAddress. Without encryption only on loopback, unless isClearAllowed.
    QString address;
    bool isClearAllowed = false;
    /// PEM, for wss.
    QString certificate;
    QString key;
    /// originFrom() of pages that may connect; without one nobody can.
    QStringList origins;
    WebQueueLimits queue = {};
    LobbyLimits lobby = {};
    std::chrono::milliseconds knockEvery{30'000};
};

/// Where browsers come in at a gateway: WebSocket, to listen only, for pages of certain origins, by the same accounts
/// and limits as at the other doors. core/bus/broker/README.md has what goes over the wire.
///
/// Each message is described once, if anybody listens to it. A certificate that was replaced is shown within
/// knockEvery. Lives in the event loop of the entrance's thread.
class WebBridge : public QObject, public bus::SideDoor
{
    Q_OBJECT

public:
    /// The reception has to outlive it.
    WebBridge(WebBridgeOptions options, bus::Reception &reception);
    ~WebBridge() override;

    [[nodiscard]] bus::Result<void> open() override;
    [[nodiscard]] QString endpoint() const override;
    void close(int guest, const QString &why) override;
    void send(const std::vector<int> &guests, QByteArrayView topic, QByteArrayView body) override;
    [[nodiscard]] QString summary() const override;

private:
    [[nodiscard]] bus::Result<void> readTls();
    [[nodiscard]] bool isOrigin(const QString &origin);
    void takeIn();
    void begin(int id, WebGuest &guest);
    void hear(int id, const QString &text);
    void introduce(int id, WebGuest &guest, bus::Introduction &&who);
    void settle(const bus::Admission &admission);
    void subscribe(const bus::Admission &admission, WebGuest &guest);
    void expire(QTcpSocket *socket);
    void remove(int id);
    void look();
    [[nodiscard]] WebGuest *find(int id) const;

    struct Entry
    {
        std::unique_ptr<WebGuest> guest;
        QByteArrayList topics = {};
        bool isSigningIn = false;
    };

    WebBridgeOptions m_options;
    bus::Reception &m_reception;
    TlsFiles m_files;
    Lobby m_lobby;
    std::unique_ptr<QWebSocketServer> m_server;
    meta::Digester m_digester;
    QTimer m_look;
    bool m_isEncrypted = true;
    int m_lastId = 0;
    quint64 m_wrongOrigins = 0;
    quint64 m_letIn = 0;
    quint64 m_lost = 0;
    // Their sockets were the lobby's: they end first.
    std::map<int, Entry> m_guests;
};

} // namespace tidings::bridge
