// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

class QSslSocket;
class QWebSocket;

namespace tidings::bridge {

struct WebQueueLimits
{
    /// What may wait for one browser: messages, and bytes of them.
    std::size_t messages = 1000;
    qint64 bytes = qint64{4} * 1024 * 1024;
};

/// A browser that is connected: what waits for it, and whether it is still there. A slow one loses its own oldest
/// messages, and is told how many with {"lost": 17} in their place.
///
/// What is kept for one that stops reading is bounded: the limits, 64 KiB and a message. Lives in the event loop of
/// its thread.
class WebGuest : public QObject
{
    Q_OBJECT

public:
    /// Why a connection ends, for the program at the other end; the words are for people. From 4000 on these are ours,
    /// with the numbers of HTTP behind.
    enum CloseCode
    {
        ReadOnly = 1008,
        TextOnly = 1003,
        BadRequest = 4400,
        NotLetIn = 4401,
        Forbidden = 4403,
        TooLate = 4408,
        ComeLater = 4429,
    };

    /// Takes over the first, which has taken over the second: what it sends by.
    WebGuest(QWebSocket *socket, QTcpSocket *transport, const WebQueueLimits &limits);
    ~WebGuest() override;

    /// UTF-8. Never waits.
    void send(const QByteArray &text);
    /// Tells of a message that cannot be sent.
    void lose();
    /// With these words, as many of them as fit (123 bytes); cut off after a second if it does not go by itself.
    void close(CloseCode code, const QString &why);
    /// To be called every so often: asks whether it is still there, and cuts it off if it was not for three times.
    void knock();

    [[nodiscard]] bool isClosing() const { return m_isClosing; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted != nullptr; }
    /// Null after the connection has ended.
    [[nodiscard]] QTcpSocket *transport() const { return m_transport; }
    [[nodiscard]] const QWebSocket &socket() const { return *m_socket; }
    /// Since it came.
    [[nodiscard]] quint64 lost() const { return m_lostInAll; }

Q_SIGNALS:
    /// It has said something, which only who signs in does.
    void said(const QString &text);
    void gone();

private:
    [[nodiscard]] qint64 waiting() const;
    void pump();
    void goOn();
    void listen();
    void cutOff();

    QWebSocket *m_socket;
    // QWebSocket deletes it when the connection ends.
    QPointer<QTcpSocket> m_transport;
    QSslSocket *m_encrypted;
    WebQueueLimits m_limits;
    std::deque<QByteArray> m_queue;
    qint64 m_queued = 0;
    quint64 m_lost = 0;
    quint64 m_lostInAll = 0;
    int m_knocks = 0;
    int m_portions = 0;
    bool m_isPumping = false;
    bool m_isClosing = false;
    QTimer m_patience;
};

} // namespace tidings::bridge
