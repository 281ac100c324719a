// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <openssl/types.h>

#include <memory>

struct X509_extension_st;
struct stack_st_X509;
struct stack_st_X509_CRL;

namespace tidings::crypto {

/// Gives OpenSSL's objects back. Stacks are only lists here: what is in them belongs to somebody else.
struct Free
{
    void operator()(ASN1_OBJECT *object) const noexcept;
    void operator()(BIGNUM *number) const noexcept;
    void operator()(BIO *bio) const noexcept;
    void operator()(EVP_MD *digest) const noexcept;
    void operator()(EVP_MD_CTX *context) const noexcept;
    void operator()(EVP_PKEY *key) const noexcept;
    void operator()(EVP_PKEY_CTX *context) const noexcept;
    void operator()(X509 *certificate) const noexcept;
    void operator()(X509_CRL *list) const noexcept;
    void operator()(X509_extension_st *extension) const noexcept;
    void operator()(X509_REVOKED *entry) const noexcept;
    void operator()(X509_STORE *store) const noexcept;
    void operator()(X509_STORE_CTX *context) const noexcept;
    void operator()(stack_st_X509 *list) const noexcept;
    void operator()(stack_st_X509_CRL *list) const noexcept;
    /// What OpenSSL wrote into memory of its own.
    void operator()(unsigned char *bytes) const noexcept;
};

template <class T>
using Ptr = std::unique_ptr<T, Free>;

/// What OpenSSL says went wrong on this thread, in its own words; forgets it. "unknown error" if it says nothing.
/// Throws std::bad_alloc if it was memory: nothing must be concluded from that, of a file or a message.
[[nodiscard]] QString takeOpensslError();

} // namespace tidings::crypto
