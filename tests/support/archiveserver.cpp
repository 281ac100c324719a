// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/archiveserver.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace tidings::test {

using namespace Qt::StringLiterals;

ArchiveServer::ArchiveServer(Answerer how)
    : answerer(std::move(how))
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(errorString()));
    }
}

QString ArchiveServer::address() const
{
    return u"http://127.0.0.1:%1/datagrepper"_s.arg(serverPort());
}

ArchiveServer::Reply ArchiveServer::pageOf(const QByteArrayList &items, const QUrl &asked)
{
    const auto rows = numberIn(asked, u"rows_per_page"_s);
    const auto from = (numberIn(asked, u"page"_s) - 1) * rows;
    return page(items.mid(from, rows), items.size());
}

ArchiveServer::Reply ArchiveServer::page(const QByteArrayList &items, qint64 total)
{
    return {.body = R"({"arguments":{},"count":)" + QByteArray::number(items.size()) + R"(,"pages":1,"total":)" +
                    QByteArray::number(total) + R"(,"raw_messages":[)" + items.join(',') + "]}"};
}

qint64 ArchiveServer::numberIn(const QUrl &asked, const QString &name)
{
    bool isNumber = false;
    const auto number = QUrlQuery(asked).queryItemValue(name).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

void ArchiveServer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
}

void ArchiveServer::read(QTcpSocket &socket)
{
    const auto request = socket.peek(65536);
    if (!request.contains("\r\n\r\n")) {
        return;
    }
    socket.readAll();
    asked.append(QUrl::fromEncoded(request.split(' ').value(1)));
    const auto reply = answerer(asked.last());
    const auto size = QByteArray::number(reply.body.size() + (reply.isCutOff ? 1 : 0));
    const auto length = reply.isEndless ? QByteArray() : "Content-Length: " + size + "\r\n";
    socket.write("HTTP/1.1 " + reply.status + "\r\nConnection: close\r\n" + length + reply.headers + "\r\n");
    socket.write(reply.body);
    if (!reply.isEndless) {
        socket.disconnectFromHost();
    }
}

QByteArray archivedEnvelope(const QByteArray &id, qint64 sentAt, const QByteArray &topic)
{
    return R"({"i":1,"msg":{"log":"hello"},"msg_id":")" + id + R"(","timestamp":)" + QByteArray::number(sentAt) +
           R"(.0,"topic":")" + topic +
           R"(","username":"test","headers":{},"source_name":"datanommer","source_version":"0.6.5"})";
}

QByteArray archivedMessage(const QByteArray &id, const QByteArray &sentAt, const QByteArray &topic)
{
    return R"({"body":{"tag":"f45"},"headers":{"fedora_messaging_schema":"base.message","sent-at":")" + sentAt +
           R"("},"id":")" + id + R"(","priority":0,"queue":null,"topic":")" + topic + R"("})";
}

} // namespace tidings::test
