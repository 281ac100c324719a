// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/authority.h"

#include "core/crypto/pem.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

/// What a certificate is to say, and by whose key.
struct Request
{
    QString commonName;
    const Authority::Options &options;
    bool isAuthority = false;
    EVP_PKEY *key = nullptr;
    // Null: its own.
    X509 *issuer = nullptr;
    EVP_PKEY *issuerKey = nullptr;
};

tl::unexpected<Error> fail()
{
    return tl::make_unexpected(Error{ErrorCode::Library, takeOpensslError()});
}

Ptr<EVP_PKEY> makeKey(const Authority::Options &options)
{
    return Ptr<EVP_PKEY>(
        options.isElliptic ? EVP_EC_gen("P-256") : EVP_RSA_gen(static_cast<unsigned>(options.keyBits)));
}

std::time_t seconds(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

bool setSerial(X509 &certificate)
{
    const Ptr<BIGNUM> number(BN_new());
    return number && BN_rand(number.get(), 63, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)) != nullptr;
}

bool addName(X509 &certificate, const QString &name)
{
    const auto utf8 = name.toUtf8();
    return X509_NAME_add_entry_by_NID(X509_get_subject_name(&certificate), NID_commonName, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(utf8.constData()), // NOLINT(*-reinterpret-cast)
               static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool setNames(X509 &certificate, const Request &request)
{
    if (!request.commonName.isEmpty() && !addName(certificate, request.commonName)) {
        return false;
    }
    for (const auto &further : request.options.furtherNames) {
        if (!addName(certificate, further)) {
            return false;
        }
    }
    auto *const issuer = request.issuer != nullptr ? request.issuer : &certificate;
    return X509_set_issuer_name(&certificate, X509_get_subject_name(issuer)) == 1;
}

bool addExtension(X509 &certificate, X509 *issuer, int which, const char *value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, &certificate, nullptr, nullptr, 0);
    const Ptr<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, which, value));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

bool setExtensions(X509 &certificate, const Request &request)
{
    auto *const issuer = request.issuer != nullptr ? request.issuer : &certificate;
    const char *const constraints = request.isAuthority ? "critical,CA:TRUE" : "CA:FALSE";
    const char *const usage = request.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature";
    return addExtension(certificate, issuer, NID_basic_constraints, constraints) &&
           addExtension(certificate, issuer, NID_key_usage, usage) &&
           addExtension(certificate, issuer, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
}

Ptr<X509> makeCertificate(const Request &request)
{
    Ptr<X509> certificate(X509_new());
    const auto *const digest = request.options.isOverSha1 ? EVP_sha1() : EVP_sha256();
    const bool isMade =
        certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 && setSerial(*certificate) &&
        setNames(*certificate, request) && X509_set_pubkey(certificate.get(), request.key) == 1 &&
        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(request.options.validFrom)) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(request.options.validUntil)) != nullptr &&
        setExtensions(*certificate, request) &&
        X509_sign(certificate.get(), request.issuerKey != nullptr ? request.issuerKey : request.key, digest) > 0;
    return isMade ? std::move(certificate) : Ptr<X509>();
}

bool setTimes(X509_CRL &list, Time from, std::optional<Time> until)
{
    struct FreeTime
    {
        void operator()(ASN1_TIME *time) const { ASN1_TIME_free(time); }
    };
    using TimePtr = std::unique_ptr<ASN1_TIME, FreeTime>;
    const TimePtr begin(ASN1_TIME_set(nullptr, seconds(from)));
    const TimePtr end(until ? ASN1_TIME_set(nullptr, seconds(*until)) : nullptr);
    return begin && X509_CRL_set1_lastUpdate(&list, begin.get()) == 1 &&
           (!until || (end && X509_CRL_set1_nextUpdate(&list, end.get()) == 1));
}

bool addRevoked(X509_CRL &list, X509 &certificate)
{
    Ptr<X509_REVOKED> entry(X509_REVOKED_new());
    const bool isMade = entry && X509_REVOKED_set_serialNumber(entry.get(), X509_get_serialNumber(&certificate)) == 1 &&
                        X509_REVOKED_set_revocationDate(entry.get(),
                            const_cast<ASN1_TIME *>(X509_CRL_get0_lastUpdate(&list))) == 1 && // NOLINT(*-const-cast)
                        X509_CRL_add0_revoked(&list, entry.get()) == 1;
    if (isMade) {
        static_cast<void>(entry.release());
    }
    return isMade;
}

} // namespace

Authority::Authority(Ptr<X509> certificate, Ptr<EVP_PKEY> key, QByteArray pem)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
    , m_pem(std::move(pem))
{
}

Result<Authority> Authority::finish(Ptr<X509> certificate, Ptr<EVP_PKEY> key)
{
    if (!certificate) {
        return fail();
    }
    auto pem = toPem(*certificate);
    if (!pem) {
        return tl::make_unexpected(pem.error());
    }
    return Authority(std::move(certificate), std::move(key), std::move(*pem));
}

Result<Authority> Authority::make(const QString &commonName, const Options &options)
{
    auto key = makeKey(options);
    if (!key) {
        return fail();
    }
    auto certificate =
        makeCertificate({.commonName = commonName, .options = options, .isAuthority = true, .key = key.get()});
    return finish(std::move(certificate), std::move(key));
}

Result<Authority> Authority::make(const QString &commonName)
{
    return make(commonName, Options());
}

Result<Issued> Authority::issue(const QString &commonName, const Options &options) const
{
    const auto key = makeKey(options);
    if (!key) {
        return fail();
    }
    const auto certificate = makeCertificate({.commonName = commonName,
        .options = options,
        .key = key.get(),
        .issuer = m_certificate.get(),
        .issuerKey = m_key.get()});
    if (!certificate) {
        return fail();
    }
    auto pem = toPem(*certificate);
    auto keyPem = toPem(*key);
    if (!pem || !keyPem) {
        return fail();
    }
    return Issued{std::move(*pem), std::move(*keyPem)};
}

Result<Issued> Authority::issue(const QString &commonName) const
{
    return issue(commonName, Options());
}

Result<Authority> Authority::subordinate(const QString &commonName, const Options &options) const
{
    auto key = makeKey(options);
    if (!key) {
        return fail();
    }
    auto certificate = makeCertificate({.commonName = commonName,
        .options = options,
        .isAuthority = !options.isHost,
        .key = key.get(),
        .issuer = m_certificate.get(),
        .issuerKey = m_key.get()});
    return finish(std::move(certificate), std::move(key));
}

Result<Authority> Authority::renewed(Time validFrom, Time validUntil) const
{
    Ptr<X509> certificate(X509_dup(m_certificate.get()));
    const bool isMade = certificate && setSerial(*certificate) &&
                        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(validFrom)) != nullptr &&
                        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(validUntil)) != nullptr &&
                        X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0;
    if (!isMade || EVP_PKEY_up_ref(m_key.get()) != 1) {
        return fail();
    }
    return finish(std::move(certificate), Ptr<EVP_PKEY>(m_key.get()));
}

Result<QByteArray> Authority::revocationList(
    const QList<QByteArray> &revoked, Time from, std::optional<Time> until, bool isOverSha1) const
{
    const Ptr<X509_CRL> list(X509_CRL_new());
    if (!list || X509_CRL_set_version(list.get(), X509_CRL_VERSION_2) != 1 ||
        X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_certificate.get())) != 1 ||
        !setTimes(*list, from, until)) {
        return fail();
    }
    for (const auto &pem : revoked) {
        const auto certificate = readCertificate({pem.constData(), static_cast<std::size_t>(pem.size())});
        if (!certificate) {
            return tl::make_unexpected(certificate.error());
        }
        if (!addRevoked(*list, **certificate)) {
            return fail();
        }
    }
    if (X509_CRL_sort(list.get()) != 1 ||
        X509_CRL_sign(list.get(), m_key.get(), isOverSha1 ? EVP_sha1() : EVP_sha256()) <= 0) {
        return fail();
    }
    return toPem(*list);
}

} // namespace tidings::crypto
