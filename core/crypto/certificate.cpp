// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/certificate.h"

#include "core/crypto/pem.h"
#include "core/crypto/rsasha1.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <new>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

/// By object identifier: an organisation called "CN=somebody" is no common name. Of several the first counts, as it
/// does for the bus's own verifiers.
std::string firstCommonName(const X509 &certificate)
{
    const auto *const subject = X509_get_subject_name(&certificate);
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0) {
        return {};
    }
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    if (size < 0) {
        static_cast<void>(takeOpensslError());
        return {};
    }
    const Ptr<unsigned char> owned(utf8);
    return {reinterpret_cast<const char *>(utf8), static_cast<std::size_t>(size)}; // NOLINT(*-reinterpret-cast)
}

std::string fingerprintOf(const X509 &certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(&certificate, &der);
    if (size <= 0) {
        throw std::bad_alloc();
    }
    const Ptr<unsigned char> owned(der);
    const auto part =
        signedPart({reinterpret_cast<const char *>(der), static_cast<std::size_t>(size)}); // NOLINT(*-reinterpret-cast)
    const auto hash = QCryptographicHash::hash(
        QByteArrayView(part.data(), static_cast<qsizetype>(part.size())), QCryptographicHash::Sha256);
    return hash.toStdString();
}

tl::unexpected<Error> unreadable(const QString &what)
{
    static_cast<void>(takeOpensslError());
    return tl::make_unexpected(Error{ErrorCode::Key, what});
}

} // namespace

Result<Certificate> Certificate::fromPem(std::string_view text)
{
    auto x509 = readCertificate(text);
    if (!x509) {
        return tl::make_unexpected(x509.error());
    }
    const auto period = periodOf(**x509);
    const auto *const key = X509_get0_pubkey(x509->get());
    if (!period) {
        return unreadable(u"its dates cannot be read"_s);
    }
    const bool isRsa = key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    if (key == nullptr || (isRsa && EVP_PKEY_get_bits(key) <= 0)) {
        return unreadable(u"its key cannot be read"_s);
    }
    Certificate certificate;
    certificate.period = *period;
    certificate.signer = firstCommonName(**x509);
    certificate.signerText =
        QString::fromUtf8(certificate.signer.data(), static_cast<qsizetype>(certificate.signer.size()));
    certificate.fingerprint = fingerprintOf(**x509);
    if (isRsa) {
        certificate.rsaBits = EVP_PKEY_get_bits(key);
        certificate.algorithms = u"RSA %1, SHA-1"_s.arg(certificate.rsaBits);
    } else {
        const char *const kind = EVP_PKEY_get0_type_name(key);
        certificate.algorithms = kind != nullptr ? QString::fromLatin1(kind) : u"an unknown kind of key"_s;
    }
    certificate.x509 = std::move(*x509);
    return certificate;
}

QString nameOf(const X509_NAME &name)
{
    const Ptr<BIO> bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), &name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB) < 0) {
        return takeOpensslError();
    }
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    // A hostile one may be of any length.
    return QString::fromUtf8(data, std::min<qsizetype>(size, 500));
}

} // namespace tidings::crypto
