// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/web/pageserver.h"

#include <QFile>
#include <QTcpSocket>

namespace tidings::test {

using namespace Qt::StringLiterals;

PageServer::PageServer(const QString &gateway, const QString &topics)
    : m_gateway(gateway.toUtf8())
    , m_topics(topics.toUtf8())
{
    connect(this, &QTcpServer::newConnection, this, &PageServer::serve);
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(errorString()));
    }
}

QString PageServer::origin() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

QByteArray PageServer::answerTo(const QByteArray &path) const
{
    const auto name = path == "/" ? QByteArray("/index.html") : path;
    QFile file(QStringLiteral(TIDINGS_WEB_PAGE) + QString::fromLatin1(name));
    if (name.contains("..") || !file.open(QIODevice::ReadOnly)) {
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }
    auto body = file.readAll();
    body.replace(R"(name="tidings-gateway" content="")", R"(name="tidings-gateway" content=")" + m_gateway + '"');
    body.replace("org.example.prod.", m_topics);
    const QByteArray type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type +
           "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" +
           body;
}

void PageServer::serve()
{
    while (auto *const socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->peek(16384).contains("\r\n\r\n")) {
                const auto path = socket->readAll().split(' ').value(1).split('?').value(0);
                socket->write(answerTo(path));
                socket->disconnectFromHost();
            }
        });
    }
}

} // namespace tidings::test
