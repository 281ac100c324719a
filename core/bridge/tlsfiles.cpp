// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/tlsfiles.h"

#include "core/crypto/passwordhash.h"
#include "core/crypto/pem.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = qsizetype{256} * 1024;

tl::unexpected<bus::Error> failure(const QString &words)
{
    return tl::make_unexpected(bus::Error{bus::ErrorCode::System, words});
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem, algorithm); !key.isNull()) {
            return key;
        }
    }
    return {};
}

} // namespace

TlsFiles::TlsFiles(const QString &certificate, const QString &key)
    : m_certificate(certificate, largest)
    , m_key(key, largest)
{
}

bus::Result<QSslConfiguration> TlsFiles::read()
{
    const auto certificates = m_certificate.read();
    if (!certificates) {
        return failure(certificates.error().detail);
    }
    auto pem = m_key.read();
    if (!pem) {
        return failure(pem.error().detail);
    }
    const auto chain = QSslCertificate::fromData(*certificates);
    const auto key = keyFrom(*pem);
    const auto fits = crypto::isKeyOf(crypto::view(*certificates), crypto::view(*pem));
    crypto::wipe(*pem);
    if (chain.isEmpty() || chain.first().isNull()) {
        return failure(u"%1: there is no certificate in PEM in this file"_s.arg(m_certificate.path()));
    }
    if (key.isNull()) {
        return failure(u"%1: there is no private key in PEM without a password in this file"_s.arg(m_key.path()));
    }
    // Qt would find that out with each connection anew.
    if (!fits) {
        return failure(u"%1, %2: %3"_s.arg(m_certificate.path(), m_key.path(), fits.error().detail));
    }
    if (!*fits) {
        return failure(u"%1 is not the key of %2; replace both, or wait until whoever writes them is done"_s.arg(
            m_key.path(), m_certificate.path()));
    }
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace tidings::bridge
