// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/tlsprobe.h"

#include "core/bus/amqpfiles.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>

namespace tidings::bus {

namespace {

QByteArray pemOf(const QString &path)
{
    constexpr qint64 enough = qint64{1024} * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

QSslKey keyOf(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

} // namespace

TlsProbe::TlsProbe(QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isSilent = true;
        finish();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::finish);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TlsProbe::finish);
}

void TlsProbe::ask(const Endpoint &endpoint, const AmqpFiles &files, std::chrono::milliseconds limit)
{
    m_isAsking = true;
    m_limit.start(limit);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    if (const auto found = locate(files); found && !found->certificate.isEmpty()) {
        const auto chain = QSslCertificate::fromData(pemOf(found->certificate));
        m_clientName = chain.isEmpty() ? QString() : chain.first().subjectInfo(QSslCertificate::CommonName).value(0);
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(keyOf(pemOf(found->key)));
    }
    m_socket.setSslConfiguration(configuration);
    m_socket.ignoreSslErrors();
    m_socket.connectToHostEncrypted(endpoint.host, endpoint.port);
}

void TlsProbe::finish()
{
    if (!m_isAsking) {
        return;
    }
    m_isAsking = false;
    m_limit.stop();
    m_expiry = m_socket.peerCertificate().expiryDate();
    m_socket.abort();
    Q_EMIT finished();
}

} // namespace tidings::bus
