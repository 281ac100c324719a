// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/crypto/backend.h"
#include "core/crypto/certificatecache.h"
#include "core/crypto/certificatestore.h"
#include "core/crypto/routingpolicy.h"
#include "core/crypto/rsasha1.h"
#include "core/crypto/trustoptions.h"
#include "core/crypto/watchedfile.h"

namespace tidings::crypto {

/// Messages signed with the key of an X.509 certificate that they bring along: RSA over SHA-1, the certificate issued
/// by a configured authority, its common name let speak on the topic by the routing policy
/// (../shared/vectors/README.md, "Verifying").
///
/// The files are looked at once a second at most, and again when a certificate was found wanting.
class X509Backend final : public Backend
{
public:
    /// The clock must outlive the backend.
    X509Backend(const TrustOptions &options, const Clock &clock);

    [[nodiscard]] Verification verify(const json::Value &envelope, const VerifyContext &context) override;
    /// What has been proven, and is kept.
    [[nodiscard]] const CertificateCache &cache() const { return m_cache; }

private:
    /// A certificate out of a message, and what is to be said of it if it is not proven.
    struct Signer
    {
        ProvenCertificate certificate;
        Verification unproven;
    };

    [[nodiscard]] Verification verifyOnce(
        const json::Value &envelope, std::string_view signature, const VerifyContext &context);
    [[nodiscard]] tl::expected<Signer, Verification> read(std::string_view certificateText) const;
    [[nodiscard]] Verification verifyBy(const ProvenCertificate &signer, Verification chain,
        const json::Value &envelope, std::string_view signature, const VerifyContext &context) const;
    [[nodiscard]] Verification judgeSignature(const ProvenCertificate &signer, const json::Value &envelope,
        std::string_view signature, const VerifyContext &context) const;
    [[nodiscard]] Verification judgePolicy(const json::Value &topic, std::string_view signer) const;
    /// True if there is something new.
    bool refresh(bool triesAgain);

    const Clock &m_clock;
    RsaSha1 m_sha1;
    CertificateStore m_store;
    Watched<RoutingPolicy> m_policy;
    bool m_isNitpicky;
    CertificateCache m_cache;
    std::uint64_t m_cacheGeneration = 0;
    std::optional<Time> m_lookedAt;
};

} // namespace tidings::crypto
