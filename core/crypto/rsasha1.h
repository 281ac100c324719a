// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/opensslptr.h"

#include <string_view>

namespace tidings::crypto {

/// RSA, PKCS#1 v1.5, over SHA-1: how every message of the bus is signed, and many a certificate too.
///
/// Some systems forbid to verify such signatures (Fedora's and RHEL's crypto policies do). A known answer tells: if
/// OpenSSL does not confirm it, SHA-1 is forbidden here, and a signature is neither right nor wrong. Where the profile
/// allows it, the signed digest is recovered with the public key, which no policy forbids, and compared to the last
/// byte.
///
/// One for each thread.
class RsaSha1
{
public:
    enum class Support
    {
        Direct,
        ByRecovery,
        Forbidden
    };
    enum class Answer
    {
        Fits,
        DoesNotFit,
        /// Nobody can tell.
        Forbidden
    };

    /// Asks OpenSSL the known answer.
    explicit RsaSha1(bool allowLegacy);

    [[nodiscard]] Support support() const { return m_support; }
    /// What check() needs of a key, to be kept for the next check. Null if the key is no RSA key, or if OpenSSL fails.
    [[nodiscard]] Ptr<EVP_PKEY_CTX> prepare(EVP_PKEY &key) const;
    /// `prepared` may be null, which nothing fits.
    [[nodiscard]] Answer check(EVP_PKEY_CTX *prepared, std::string_view signature, std::string_view text) const;

    /// Whether the signature in a certificate or list fits by recovery, where OpenSSL has refused to look. Only with
    /// Support::ByRecovery, and only for RSA over SHA-1.
    [[nodiscard]] bool isSignedByRecovery(const X509 &certificate, EVP_PKEY &key) const;
    [[nodiscard]] bool isSignedByRecovery(const X509_CRL &list, EVP_PKEY &key) const;

private:
    [[nodiscard]] bool fitsDirectly(EVP_PKEY_CTX &prepared, std::string_view signature, std::string_view text) const;
    [[nodiscard]] bool isRecovered(EVP_PKEY &key, std::string_view signature, std::string_view text) const;

    Support m_support = Support::Forbidden;
    Ptr<EVP_MD> m_sha1;
    Ptr<EVP_MD_CTX> m_digest;
};

/// The part of a certificate or list, in DER, that its signature is over; empty if there is none.
[[nodiscard]] std::string_view signedPart(std::string_view der);

} // namespace tidings::crypto
