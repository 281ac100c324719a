// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webguest.h"

#include "core/bridge/webframe.h"

#include <QSslSocket>
#include <QWebSocket>

#include <utility>

namespace tidings::bridge {

using namespace std::chrono_literals;

namespace {

/// Of what we send, as much as keeps a connection busy: the rest waits here, where the oldest can still be left out.
constexpr qint64 mostUnderWay = qint64{64} * 1024;
/// What may wait besides: answers to pings, which QWebSocket gives by itself. Who lets more wait only asks.
constexpr qint64 mostAnswers = qint64{256} * 1024;
/// Of what comes. A browser says who it is, and answers pings.
constexpr quint64 longestIncoming = 4096;
/// How many portions of it may come between two knocks.
constexpr int mostPortions = 256;
constexpr int mostKnocks = 3;

/// In the place of a message that cannot be sent.
constexpr QByteArrayView oneLost = R"({"lost":1})";

} // namespace

WebGuest::WebGuest(QWebSocket *socket, QTcpSocket *transport, const WebQueueLimits &limits)
    : m_socket(socket)
    , m_transport(transport)
    , m_encrypted(qobject_cast<QSslSocket *>(transport))
    , m_limits(limits)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(longestIncoming);
    socket->setMaxAllowedIncomingMessageSize(longestIncoming);
    // Linux doubles it. Left alone, it would grow to megabytes of a connection that nobody reads from.
    transport->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 64 * 1024);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &WebGuest::cutOff);
    connect(socket, &QWebSocket::textMessageReceived, this, &WebGuest::said);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
        [this] { close(TextOnly, QStringLiteral("this is for listening; nothing binary is understood")); });
    connect(socket, &QWebSocket::pong, this, [this] { m_knocks = 0; });
    // Later: whoever hears of it may delete this.
    connect(socket, &QWebSocket::disconnected, this, &WebGuest::gone, Qt::QueuedConnection);
    connect(transport, &QTcpSocket::readyRead, this, &WebGuest::listen);
    connect(transport, &QTcpSocket::bytesWritten, this, &WebGuest::goOn);
    if (m_encrypted != nullptr) {
        connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this, &WebGuest::goOn);
    }
}

WebGuest::~WebGuest()
{
    m_socket->disconnect(this);
    if (m_transport) {
        m_transport->disconnect(this);
    }
}

qint64 WebGuest::waiting() const
{
    if (!m_transport) {
        return 0;
    }
    // QSslSocket encrypts at once whatever it is given, and counts it apart then.
    return m_transport->bytesToWrite() + (m_encrypted == nullptr ? 0 : m_encrypted->encryptedBytesToWrite());
}

void WebGuest::send(const QByteArray &text)
{
    if (m_isClosing) {
        return;
    }
    m_queue.push_back(text);
    m_queued += text.size();
    pump();
    while (m_queue.size() > m_limits.messages || m_queued > m_limits.bytes) {
        // That one counts already.
        m_lostInAll += m_queue.front() == oneLost ? 0 : 1;
        m_queued -= m_queue.front().size();
        m_queue.pop_front();
        ++m_lost;
    }
}

void WebGuest::lose()
{
    if (!m_isClosing) {
        ++m_lostInAll;
        send(oneLost.toByteArray());
    }
}

void WebGuest::pump()
{
    if (m_isClosing || std::exchange(m_isPumping, true)) {
        return;
    }
    while (!m_queue.empty() && waiting() < mostUnderWay) {
        if (const auto lost = std::exchange(m_lost, 0); lost > 0) {
            m_socket->sendTextMessage(QStringLiteral("{\"lost\":%1}").arg(lost));
        }
        const auto next = std::move(m_queue.front());
        m_queue.pop_front();
        m_queued -= next.size();
        m_socket->sendTextMessage(QString::fromUtf8(next));
    }
    m_isPumping = false;
}

void WebGuest::goOn()
{
    if (!m_queue.empty()) {
        // Reads, if slowly: it cannot hear our knocking behind all that is under way.
        m_knocks = 0;
    }
    pump();
}

void WebGuest::listen()
{
    if (waiting() > mostUnderWay + largestFrame + mostAnswers) {
        cutOff();
    } else if (++m_portions > mostPortions) {
        close(ReadOnly, QStringLiteral("this is for listening; too much was said"));
    }
}

void WebGuest::close(CloseCode code, const QString &why)
{
    if (std::exchange(m_isClosing, true)) {
        return;
    }
    m_queue.clear();
    m_queued = 0;
    // A control frame has 125 bytes, two of them the code.
    constexpr qsizetype longest = 123;
    auto words = why;
    while (words.toUtf8().size() > longest) {
        words.chop(1);
    }
    m_patience.start(1s);
    // Qt's enumeration ends at 1015, and its close() takes any number up to 4999 all the same.
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), words);
}

void WebGuest::knock()
{
    m_portions = 0;
    if (m_isClosing) {
        return;
    }
    if (++m_knocks > mostKnocks) {
        cutOff();
    } else {
        m_socket->ping();
    }
}

void WebGuest::cutOff()
{
    m_isClosing = true;
    m_socket->abort();
}

} // namespace tidings::bridge
