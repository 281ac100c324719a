// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/opensslptr.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <new>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

void Free::operator()(ASN1_OBJECT *object) const noexcept
{
    ASN1_OBJECT_free(object);
}

void Free::operator()(BIGNUM *number) const noexcept
{
    BN_clear_free(number);
}

void Free::operator()(BIO *bio) const noexcept
{
    BIO_free_all(bio);
}

void Free::operator()(EVP_MD *digest) const noexcept
{
    EVP_MD_free(digest);
}

void Free::operator()(EVP_MD_CTX *context) const noexcept
{
    EVP_MD_CTX_free(context);
}

void Free::operator()(EVP_PKEY *key) const noexcept
{
    EVP_PKEY_free(key);
}

void Free::operator()(EVP_PKEY_CTX *context) const noexcept
{
    EVP_PKEY_CTX_free(context);
}

void Free::operator()(X509 *certificate) const noexcept
{
    X509_free(certificate);
}

void Free::operator()(X509_CRL *list) const noexcept
{
    X509_CRL_free(list);
}

void Free::operator()(X509_extension_st *extension) const noexcept
{
    X509_EXTENSION_free(extension);
}

void Free::operator()(X509_REVOKED *entry) const noexcept
{
    X509_REVOKED_free(entry);
}

void Free::operator()(X509_STORE *store) const noexcept
{
    X509_STORE_free(store);
}

void Free::operator()(X509_STORE_CTX *context) const noexcept
{
    X509_STORE_CTX_free(context);
}

void Free::operator()(stack_st_X509 *list) const noexcept
{
    sk_X509_free(list);
}

void Free::operator()(stack_st_X509_CRL *list) const noexcept
{
    sk_X509_CRL_free(list);
}

void Free::operator()(unsigned char *bytes) const noexcept
{
    OPENSSL_free(bytes);
}

QString takeOpensslError()
{
    unsigned long last = 0;
    bool isMemory = false;
    while (const auto code = ERR_get_error()) {
        isMemory = isMemory || ERR_GET_REASON(code) == ERR_R_MALLOC_FAILURE;
        last = code;
    }
    if (isMemory) {
        throw std::bad_alloc();
    }
    const char *const reason = last != 0 ? ERR_reason_error_string(last) : nullptr;
    return reason != nullptr ? QString::fromUtf8(reason) : u"unknown error"_s;
}

} // namespace tidings::crypto
