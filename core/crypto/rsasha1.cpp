// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/rsasha1.h"

#include "core/crypto/base64.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <array>
#include <new>
#include <string>

namespace tidings::crypto {
namespace {

// A key of 2048 bits made for this, and thrown away after signing "Tidings" over SHA-1.
constexpr std::string_view knownText = "Tidings";
constexpr std::string_view knownKey =
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3BRlX9q/nJ85NyuCJotg443VEx01gjViF07IbLly3VNJnYw9PejveJl9"
    "tQE/ZxFZIGjPuCQ9u4/ITayXFGGEk7VqJz4Qsruf2n50HtyIz2nmmg9fH7fRRJx9hNRqlfo61nUa7UCegymDN060gbE1r0FTooVu"
    "mhvne0sW4Fd7L8SdvCW+kpsxHn2rV9fjpe3tCM6dPeP0CHOOMc7bjlLBnPkcopMMnGSnAyQAosqp4qpXJyXaaITJGtSZX85NOeUc"
    "nff71c6ZoMt2gygRF+1lpOIBtSM5VFcCPo6s6uclQN0wmQQcd5Zzh+spuNO6fX9nrtt2YmknB7VcFrkXYivFxwIDAQAB";
constexpr std::string_view knownSignature =
    "kOjNqGlnevIacGsiCDuq3IJ/djWI1UwUnIoGMdYhO3PE/0xdPfgVgh+RnRUg1WINzTY6JXoPCXST+VBhLBrDj0zBv/MTTSyLD+1x"
    "9sprB8wZ1chJEAuxG+8By/m+8eChjexWh9UGrJG+LgmgWMkvJ0PksMO6qnpI8F+ms0McBpLLygunRq1c94oOHUj11U8reNheSHCO"
    "kI7nYzYyxSEMYV4KOEGbPy8wXZXe8rCfNcTZSQ/IVWCkD7aFDAnRFgRU2gxAsxaB/fxWhQzwF3viWk71/YK3rvfsJPhMIENCNjEs"
    "l1/NSSuZc5rT5GV/UpGCEznYsRtamHc8M+wBeyMhdg==";

constexpr std::size_t digestSize = 20;
// RFC 8017, 9.2, note 1.
constexpr std::string_view digestInfo("\x30\x21\x30\x09\x06\x05\x2b\x0e\x03\x02\x1a\x05\x00\x04\x14", 15);

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data()); // NOLINT(*-reinterpret-cast): OpenSSL's bytes
}

std::string_view textOf(const ASN1_BIT_STRING &signature)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(&signature)), // NOLINT(*-reinterpret-cast)
        static_cast<std::size_t>(ASN1_STRING_length(&signature))};
}

bool isVerifiedByOpenssl(EVP_PKEY &key, std::string_view signature, std::string_view text)
{
    const Ptr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha1(), nullptr, &key) == 1 &&
           EVP_DigestVerify(context.get(), bytes(signature), signature.size(), bytes(text), text.size()) == 1;
}

bool usesRsaOverSha1(int algorithm)
{
    return algorithm == NID_sha1WithRSAEncryption || algorithm == NID_sha1WithRSA;
}

template <class T>
std::string derOf(const T &object, int (*write)(const T *, unsigned char **))
{
    unsigned char *der = nullptr;
    const int size = write(&object, &der);
    if (size <= 0) {
        throw std::bad_alloc();
    }
    const Ptr<unsigned char> owned(der);
    return {reinterpret_cast<const char *>(der), static_cast<std::size_t>(size)}; // NOLINT(*-reinterpret-cast)
}

} // namespace

RsaSha1::RsaSha1(bool allowLegacy)
    : m_sha1(EVP_MD_fetch(nullptr, "SHA1", nullptr))
    , m_digest(EVP_MD_CTX_new())
{
    const auto der = decodeBase64(knownKey).value_or(std::string());
    const auto signature = decodeBase64(knownSignature).value_or(std::string());
    const auto *at = bytes(der);
    const Ptr<EVP_PKEY> key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    if (key && m_sha1 && m_digest && isVerifiedByOpenssl(*key, signature, knownText)) {
        m_support = Support::Direct;
    } else if (key && allowLegacy && isRecovered(*key, signature, knownText)) {
        m_support = Support::ByRecovery;
    }
    static_cast<void>(takeOpensslError());
}

Ptr<EVP_PKEY_CTX> RsaSha1::prepare(EVP_PKEY &key) const
{
    if (EVP_PKEY_get_base_id(&key) != EVP_PKEY_RSA) {
        return {};
    }
    Ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, &key, nullptr));
    if (!context) {
        throw std::bad_alloc();
    }
    if (m_support != Support::Direct) {
        return context;
    }
    const bool isReady = EVP_PKEY_verify_init(context.get()) == 1 &&
                         EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
                         EVP_PKEY_CTX_set_signature_md(context.get(), m_sha1.get()) == 1;
    static_cast<void>(takeOpensslError());
    return isReady ? std::move(context) : Ptr<EVP_PKEY_CTX>();
}

RsaSha1::Answer RsaSha1::check(EVP_PKEY_CTX *prepared, std::string_view signature, std::string_view text) const
{
    if (m_support == Support::Forbidden) {
        return Answer::Forbidden;
    }
    if (prepared == nullptr) {
        return Answer::DoesNotFit;
    }
    const bool fits = m_support == Support::Direct ? fitsDirectly(*prepared, signature, text)
                                                   : isRecovered(*EVP_PKEY_CTX_get0_pkey(prepared), signature, text);
    return fits ? Answer::Fits : Answer::DoesNotFit;
}

bool RsaSha1::fitsDirectly(EVP_PKEY_CTX &prepared, std::string_view signature, std::string_view text) const
{
    // Digest and signature apart: EVP_DigestVerifyInit alone would cost a fifth of the whole.
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    return EVP_DigestInit_ex2(m_digest.get(), m_sha1.get(), nullptr) == 1 &&
           EVP_DigestUpdate(m_digest.get(), text.data(), text.size()) == 1 &&
           EVP_DigestFinal_ex(m_digest.get(), digest.data(), &size) == 1 && size == digestSize &&
           EVP_PKEY_verify(&prepared, bytes(signature), signature.size(), digest.data(), size) == 1;
}

bool RsaSha1::isRecovered(EVP_PKEY &key, std::string_view signature, std::string_view text) const
{
    std::array<unsigned char, OPENSSL_RSA_MAX_MODULUS_BITS / 8> recovered{};
    auto size = recovered.size();
    const auto keySize = EVP_PKEY_get_size(&key);
    const Ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_pkey(nullptr, &key, nullptr));
    if (!context || keySize <= 0 || static_cast<std::size_t>(keySize) > size ||
        signature.size() != static_cast<std::size_t>(keySize) || EVP_PKEY_verify_recover_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_verify_recover(context.get(), recovered.data(), &size, bytes(signature), signature.size()) != 1) {
        return false;
    }
    // Not OpenSSL's SHA-1, which the policy may have taken away.
    const auto digest = QCryptographicHash::hash(
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha1);
    const auto wanted = std::string(digestInfo) + digest.toStdString();
    return std::string_view(reinterpret_cast<const char *>(recovered.data()), size) ==
           wanted; // NOLINT(*-reinterpret-cast)
}

bool RsaSha1::isSignedByRecovery(const X509 &certificate, EVP_PKEY &key) const
{
    const ASN1_BIT_STRING *signature = nullptr;
    X509_get0_signature(&signature, nullptr, &certificate);
    const auto der = derOf(certificate, i2d_X509);
    const ASN1_OBJECT *innerAlgorithm = nullptr;
    X509_ALGOR_get0(&innerAlgorithm, nullptr, nullptr, X509_get0_tbs_sigalg(&certificate));
    return m_support == Support::ByRecovery && usesRsaOverSha1(X509_get_signature_nid(&certificate)) &&
           usesRsaOverSha1(OBJ_obj2nid(innerAlgorithm)) && signature != nullptr &&
           EVP_PKEY_get_base_id(&key) == EVP_PKEY_RSA && isRecovered(key, textOf(*signature), signedPart(der));
}

bool RsaSha1::isSignedByRecovery(const X509_CRL &list, EVP_PKEY &key) const
{
    const ASN1_BIT_STRING *signature = nullptr;
    X509_CRL_get0_signature(&list, &signature, nullptr);
    const auto der = derOf(list, i2d_X509_CRL);
    return m_support == Support::ByRecovery && usesRsaOverSha1(X509_CRL_get_signature_nid(&list)) &&
           signature != nullptr && EVP_PKEY_get_base_id(&key) == EVP_PKEY_RSA &&
           isRecovered(key, textOf(*signature), signedPart(der));
}

std::string_view signedPart(std::string_view der)
{
    const auto *const end = bytes(der) + der.size();
    const auto *at = bytes(der);
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const auto isSequence = [&] {
        return (ASN1_get_object(&at, &length, &tag, &tagClass, end - at) & 0x81) == 0 && tag == V_ASN1_SEQUENCE;
    };
    if (der.empty() || !isSequence()) {
        ERR_clear_error();
        return {};
    }
    const auto *const begin = at;
    if (!isSequence()) {
        ERR_clear_error();
        return {};
    }
    const auto offset = static_cast<std::size_t>(begin - bytes(der));
    return der.substr(offset, static_cast<std::size_t>(at + length - begin));
}

} // namespace tidings::crypto
