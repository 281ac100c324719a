// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpsserver.h"

#include "core/crypto/authority.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace tidings::test {

using namespace Qt::StringLiterals;

static crypto::Issued issueAndBelieve()
{
    const auto authority = crypto::Authority::make(u"Web authority"_s);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(authority->certificate())});
    QSslConfiguration::setDefaultConfiguration(configuration);
    return authority->issue(u"localhost"_s).value();
}

HttpsServer::HttpsServer()
    : HttpsServer(issueAndBelieve())
{
}

HttpsServer::HttpsServer(const crypto::Issued &certificate)
    : m_certificate(certificate.certificate)
    , m_key(certificate.key, QSsl::Rsa)
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(errorString()));
    }
}

QString HttpsServer::address(const QString &path) const
{
    return u"https://localhost:%1/%2"_s.arg(serverPort()).arg(path);
}

void HttpsServer::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        const auto path = socket->peek(4096).split(' ').value(1).mid(1);
        if (!socket->peek(4096).contains("\r\n\r\n")) {
            return;
        }
        socket->readAll();
        asked.append(path);
        const auto answer = answers.value(path, {.status = "404 Not Found"});
        const auto length =
            answer.isEndless ? QByteArray() : "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        socket->write("HTTP/1.1 " + answer.status + "\r\nConnection: close\r\n" + length + answer.headers + "\r\n");
        socket->write(answer.body);
        if (!answer.isEndless) {
            socket->disconnectFromHost();
        }
    });
    socket->startServerEncryption();
}

} // namespace tidings::test
