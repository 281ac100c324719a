// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/pem.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL's own would ask on the terminal.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*isWriting*/, void * /*data*/)
{
    return -1;
}

/// What OpenSSL is to make certificates and lists with. It wants a SHA-1 of each, as a name for it, and refuses to work
/// with one that has none: where SHA-1 has been taken away altogether, that of the default provider is asked for. No
/// signature is believed for it (CertificateStore).
const char *propertiesForNames()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    const bool isThere = EVP_Digest("", 0, digest.data(), nullptr, EVP_sha1(), nullptr) == 1;
    ERR_clear_error();
    return isThere ? nullptr : "provider=default";
}

Ptr<BIO> reader(std::string_view text)
{
    const auto size = std::min(text.size(), static_cast<std::size_t>(std::numeric_limits<int>::max()));
    Ptr<BIO> bio(BIO_new_mem_buf(text.data(), static_cast<int>(size)));
    if (!bio) {
        throw std::bad_alloc();
    }
    return bio;
}

bool isAtEnd()
{
    const auto error = ERR_peek_last_error();
    return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

tl::unexpected<Error> unreadable(const char *what)
{
    if (isAtEnd()) {
        ERR_clear_error();
        return tl::make_unexpected(Error{ErrorCode::File, u"there is no %1 in it"_s.arg(QLatin1StringView(what))});
    }
    const auto reason = takeOpensslError();
    return tl::make_unexpected(Error{ErrorCode::File, u"the %1 is damaged: %2"_s.arg(QLatin1StringView(what), reason)});
}

/// All that `read` finds in the text, each a T.
template <class T>
Result<std::vector<Ptr<T>>> readAll(
    std::string_view text, const char *what, T *(*make)(OSSL_LIB_CTX *, const char *), const auto &read)
{
    ERR_clear_error();
    const auto bio = reader(text);
    std::vector<Ptr<T>> found;
    const char *const properties = propertiesForNames();
    for (;;) {
        // OpenSSL fills the object it is given, and may free and clear it instead.
        T *next = make(nullptr, properties);
        if (next == nullptr) {
            throw std::bad_alloc();
        }
        const bool isRead = read(bio.get(), &next, noPassphrase, nullptr) != nullptr;
        Ptr<T> owned(next);
        if (!isRead) {
            break;
        }
        found.push_back(std::move(owned));
    }
    // The end of the text is an error to OpenSSL, and here the only good way to stop.
    if (found.empty() || !isAtEnd()) {
        return unreadable(what);
    }
    ERR_clear_error();
    return found;
}

Result<QByteArray> written(const auto &write)
{
    const Ptr<BIO> bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1) {
        return tl::make_unexpected(Error{ErrorCode::Library, takeOpensslError()});
    }
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

} // namespace

Result<Ptr<X509>> readCertificate(std::string_view text)
{
    ERR_clear_error();
    const auto bio = reader(text);
    unsigned char *der = nullptr;
    long size = 0;
    if (PEM_bytes_read_bio(&der, &size, nullptr, PEM_STRING_X509, bio.get(), noPassphrase, nullptr) != 1) {
        return unreadable("certificate");
    }
    const unsigned char *at = der;
    X509 *made = X509_new_ex(nullptr, propertiesForNames());
    const bool isRead = made != nullptr && d2i_X509(&made, &at, size) != nullptr;
    const bool isWhole = at == der + size;
    Ptr<X509> certificate(made);
    OPENSSL_free(der);
    if (!isRead) {
        return unreadable("certificate");
    }
    if (!isWhole) {
        return tl::make_unexpected(Error{ErrorCode::File, u"there is more in the certificate than a certificate"_s});
    }
    return certificate;
}

Result<std::vector<Ptr<X509>>> readCertificates(std::string_view text)
{
    return readAll<X509>(text, "certificate", X509_new_ex, PEM_read_bio_X509);
}

Result<std::vector<Ptr<X509_CRL>>> readRevocationLists(std::string_view text)
{
    return readAll<X509_CRL>(text, "revocation list", X509_CRL_new_ex, PEM_read_bio_X509_CRL);
}

Result<Ptr<EVP_PKEY>> readPrivateKey(std::string_view text)
{
    ERR_clear_error();
    const auto bio = reader(text);
    Ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key) {
        const auto reason = takeOpensslError();
        return tl::make_unexpected(
            Error{ErrorCode::Key, u"there is no private key without a passphrase in it: %1"_s.arg(reason)});
    }
    return key;
}

bool isKeyOf(X509 &certificate, EVP_PKEY &key)
{
    const bool isIt = X509_check_private_key(&certificate, &key) == 1;
    // It says why not, and nobody wants to hear that later.
    ERR_clear_error();
    return isIt;
}

Result<bool> isKeyOf(std::string_view certificate, std::string_view key)
{
    const auto first = readCertificate(certificate);
    if (!first) {
        return tl::make_unexpected(first.error());
    }
    return readPrivateKey(key).map([&](const Ptr<EVP_PKEY> &secret) { return isKeyOf(**first, *secret); });
}

Result<QByteArray> toPem(X509 &certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, &certificate); });
}

Result<QByteArray> toPem(X509_CRL &list)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509_CRL(bio, &list); });
}

Result<QByteArray> toPem(EVP_PKEY &key)
{
    return written(
        [&](BIO *bio) { return PEM_write_bio_PKCS8PrivateKey(bio, &key, nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace tidings::crypto
