// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/certificatedetails.h"

#include "core/crypto/base64.h"
#include "core/crypto/certificate.h"
#include "core/crypto/pem.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <array>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

// As in X509Backend: a hostile one may be of any length.
constexpr std::size_t longestText = std::size_t{256} * 1024;

QString serialNumberOf(const X509 &certificate)
{
    const Ptr<BIGNUM> number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(&certificate), nullptr));
    char *const hex = number ? BN_bn2hex(number.get()) : nullptr;
    if (hex == nullptr) {
        static_cast<void>(takeOpensslError());
        return {};
    }
    auto text = QString::fromLatin1(hex).left(100);
    OPENSSL_free(hex);
    return text;
}

QString keyOf(const X509 &certificate)
{
    const auto *const key = X509_get0_pubkey(&certificate);
    const char *const kind = EVP_PKEY_get0_type_name(key);
    return u"%1, %2 bits"_s.arg(kind != nullptr ? QString::fromLatin1(kind) : u"unknown"_s).arg(EVP_PKEY_get_bits(key));
}

QString algorithmOf(const X509 &certificate)
{
    const int algorithm = X509_get_signature_nid(&certificate);
    return algorithm != NID_undef ? QString::fromLatin1(OBJ_nid2sn(algorithm)) : u"unknown"_s;
}

QString fingerprintOf(const X509 &certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest.data(), &size) != 1) {
        static_cast<void>(takeOpensslError());
        return {};
    }
    const auto *const bytes = reinterpret_cast<const char *>(digest.data()); // NOLINT(*-reinterpret-cast)
    return QString::fromLatin1(QByteArray::fromRawData(bytes, static_cast<qsizetype>(size)).toHex(':')).toUpper();
}

CertificateDetails detailsOf(const X509 &x509, const Period &period)
{
    return {.subject = nameOf(*X509_get_subject_name(&x509)),
        .issuer = nameOf(*X509_get_issuer_name(&x509)),
        .serialNumber = serialNumberOf(x509),
        .validFrom = period.from,
        .validUntil = period.until.value(),
        .key = keyOf(x509),
        .signedWith = algorithmOf(x509),
        .fingerprint = fingerprintOf(x509)};
}

} // namespace

Result<CertificateDetails> certificateDetails(std::string_view certificateText)
{
    const auto pem = certificateText.size() <= longestText ? decodeBase64(certificateText) : std::nullopt;
    if (!pem) {
        return tl::make_unexpected(Error{ErrorCode::Key, u"the certificate is no base64, or too long"_s});
    }
    const auto certificate = Certificate::fromPem(*pem);
    if (!certificate) {
        return tl::make_unexpected(certificate.error());
    }
    return detailsOf(*certificate->x509, certificate->period);
}

Result<QList<CertificateDetails>> certificateDetailsOfFile(const QByteArray &pem)
{
    const auto certificates = readCertificates(view(pem));
    if (!certificates) {
        return tl::make_unexpected(certificates.error());
    }
    QList<CertificateDetails> details;
    for (const auto &certificate : *certificates) {
        const auto period = periodOf(*certificate);
        if (!period || !period->until) {
            return tl::make_unexpected(Error{ErrorCode::Key, u"the dates of a certificate cannot be read"_s});
        }
        details.append(detailsOf(*certificate, *period));
    }
    return details;
}

} // namespace tidings::crypto
