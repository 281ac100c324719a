// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/period.h"
#include "core/crypto/rsasha1.h"
#include "core/crypto/watchedfile.h"

#include <algorithm>
#include <vector>

namespace tidings::crypto {

/// That a certificate was issued by one of the store's authorities, and what their revocation lists say of it. True
/// until the store is read again; which of it holds today is judge()'s business.
struct Proof
{
    enum class Standing
    {
        Good,
        Revoked,
        Unknown
    };

    /// The authority, counted from 0 in the store.
    std::size_t authority = 0;
    /// One for each of the authority's lists, in the store's order.
    std::vector<Standing> standings;

    [[nodiscard]] bool isCertain() const { return std::ranges::count(standings, Standing::Unknown) == 0; }
};

/// The configured authorities, every one in the file, and the configured revocation lists.
///
/// Nothing but these two files is believed: no intermediate certificate, nothing the system or the message brings
/// along. No list configured means that none is asked for. A configured one that is missing, out of date, or not signed
/// by the authority makes everything the authority issued not-checkable, never good. Of several lists of one authority
/// the newest that is in force counts.
class CertificateStore
{
public:
    /// `sha1` must outlive the store.
    CertificateStore(const QString &authorityFile, const QString &listFile, const RsaSha1 &sha1);
    ~CertificateStore();

    /// Reads the files anew if they have changed, or if they could not be used before and it `triesAgain`; true if so.
    bool refresh(bool triesAgain);
    /// Counts up when the files are read: proofs of another generation are worth nothing.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    /// All ways in which the certificate is proven, at least one. Otherwise why not: `invalid`, or `not-checkable` when
    /// there are no authorities to ask or the crypto policy forbids to look.
    [[nodiscard]] tl::expected<std::vector<Proof>, Verification> prove(X509 &certificate) const;

    /// Whether a proven certificate of this period stood good at the time `at`. Revocation is always asked of today's
    /// lists, `now`. `valid`, or `valid-legacy` if it was good then and has expired since.
    [[nodiscard]] Verification judge(const std::vector<Proof> &proofs, const Period &period, Time now, Time at) const;

private:
    struct List
    {
        Ptr<X509_CRL> crl;
        Period period;
    };
    struct Authority
    {
        Ptr<X509> certificate;
        Period period;
        std::vector<List> lists;
    };

    void build();
    [[nodiscard]] Authority authorityOf(X509 &certificate) const;
    [[nodiscard]] bool isListOf(X509_CRL &list, const Authority &authority) const;
    [[nodiscard]] int verify(X509 &certificate, const Authority &authority, const List *list) const;
    [[nodiscard]] Proof proofBy(std::size_t index, X509 &certificate) const;
    [[nodiscard]] Verification judgeOne(const Proof &proof, const Period &period, Time now, Time at) const;
    [[nodiscard]] Verification judgeRevocation(const Proof &proof, Time now) const;

    const RsaSha1 &m_sha1;
    Watched<std::vector<Ptr<X509>>> m_authorityFile;
    Watched<std::vector<Ptr<X509_CRL>>> m_listFile;
    Ptr<X509_STORE> m_nothing;
    std::vector<Authority> m_authorities;
    bool m_isBuilt = false;
    // A list belongs to none of the authorities, or could not be shown to: OpenSSL's errors do not always tell which.
    bool m_isDoubtful = false;
    std::uint64_t m_generation = 0;
};

} // namespace tidings::crypto
