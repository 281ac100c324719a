// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

namespace tidings::crypto {
struct Issued;
}

namespace tidings::test {

/// A web server on loopback that gives what it is told to give.
class HttpsServer : public QTcpServer
{
public:
    struct Answer
    {
        QByteArray status = "200 OK";
        QByteArray body;
        QByteArray headers = {};
        /// Leaves the connection open without an end.
        bool isEndless = false;
    };

    /// Listens, with a certificate for "localhost".
    explicit HttpsServer(const crypto::Issued &certificate);
    /// The same with a certificate of an authority that this process believes from now on, and no other.
    HttpsServer();

    /// https://localhost:PORT/PATH
    [[nodiscard]] QString address(const QString &path) const;

    QHash<QByteArray, Answer> answers;
    /// The paths that were asked for.
    QList<QByteArray> asked;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace tidings::test
