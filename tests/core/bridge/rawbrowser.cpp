// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/bridge/rawbrowser.h"

#include <QTest>
#include <QtEndian>

namespace tidings::test {

using namespace Qt::StringLiterals;

RawBrowser::RawBrowser(const QUrl &url, const QString &from)
{
    // What is not read stays with the other side, as it does with a browser that hangs.
    socket.setReadBufferSize(4096);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!from.isEmpty()) {
        socket.bind(QHostAddress(from));
    }
    const auto port = static_cast<quint16>(url.port());
    if (url.scheme() == "wss"_L1) {
        socket.connectToHostEncrypted(url.host(), port);
    } else {
        socket.connectToHost(url.host(), port);
    }
    socket.write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                 " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                 "Origin: https://example.org\r\n\r\n");
}

void RawBrowser::send(int opcode, const QByteArray &payload, qint64 claimed)
{
    const auto size = claimed < 0 ? payload.size() : claimed;
    QByteArray frame(1, static_cast<char>(0x80 | opcode));
    if (size < 126) {
        frame += static_cast<char>(0x80 | size);
    } else {
        frame += static_cast<char>(0x80 | 127);
        QByteArray length(8, '\0');
        qToBigEndian<quint64>(static_cast<quint64>(size), length.data());
        frame += length;
    }
    // A mask of zeros changes nothing.
    socket.write(frame + QByteArray(4, '\0') + payload);
}

void RawBrowser::read(bool answersPings)
{
    if (socket.bytesAvailable() > 0) {
        m_bytes += socket.readAll();
    }
    if (!m_isUpgraded) {
        const auto end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        m_isUpgraded = m_bytes.startsWith("HTTP/1.1 101 ");
        m_bytes.remove(0, end + 4);
    }
    while (readFrame(answersPings)) {
    }
}

bool RawBrowser::readFrame(bool answersPings)
{
    const auto at = [this](qsizetype index) { return static_cast<unsigned char>(m_bytes[index]); };
    if (m_bytes.size() < 10 && (m_bytes.size() < 2 || m_bytes.size() < 2 + at(1))) {
        return false;
    }
    qint64 size = at(1);
    qsizetype head = 2;
    if (size == 126) {
        size = qFromBigEndian<quint16>(m_bytes.constData() + 2);
        head = 4;
    } else if (size == 127) {
        size = static_cast<qint64>(qFromBigEndian<quint64>(m_bytes.constData() + 2));
        head = 10;
    }
    if (m_bytes.size() < head + size) {
        return false;
    }
    const auto opcode = at(0) & 0xf;
    const auto payload = m_bytes.mid(head, size);
    m_bytes.remove(0, head + size);
    if (opcode == 1) {
        texts.append(payload);
    } else if (opcode == 8) {
        closeCode = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
    } else if (opcode == 9 && answersPings) {
        send(10, payload);
    }
    return true;
}

bool RawBrowser::isClosed()
{
    return QTest::qWaitFor(
        [this] {
            read();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        20000);
}

} // namespace tidings::test
