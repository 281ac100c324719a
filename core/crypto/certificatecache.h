// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/certificatestore.h"

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidings::crypto {

/// A signer's certificate that has been proven, and its key ready for the next signature.
struct ProvenCertificate
{
    Certificate certificate;
    /// Null for a key of a kind the bus does not use.
    Ptr<EVP_PKEY_CTX> key;
    std::vector<Proof> proofs;
};

/// Proven certificates by their text in the message, so that a signer seen before costs the signature only.
///
/// Nobody can fill it but the authority: only what is proven, and has signed the message it came with, may be put in.
/// The certificate stands in a message unprotected, and base64 has any number of spellings, so of one certificate only
/// a few texts are kept: a new one takes the place of the one used least, so that the text everybody sends is soon
/// there and stays, whatever else was sent before and after it. It knows nothing of dates; whoever takes from it asks
/// them.
class CertificateCache
{
public:
    /// At most this many certificates; the one not used for longest goes first.
    explicit CertificateCache(std::size_t limit = 512);

    /// Null if it is not there. Valid until the next insert() or clear().
    [[nodiscard]] const ProvenCertificate *find(std::string_view text);
    void insert(std::string_view text, ProvenCertificate &&proven);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    /// How many texts are known, over all certificates.
    [[nodiscard]] std::size_t textCount() const { return m_byText.size(); }

private:
    struct Text
    {
        std::string text;
        std::uint64_t uses = 0;
    };
    struct Entry
    {
        ProvenCertificate proven;
        // Never moved: the maps' keys point into it.
        std::list<Text> texts;
    };
    using Entries = std::list<Entry>;
    struct Place
    {
        Entries::iterator entry;
        Text *text;
    };

    void addText(Entries::iterator entry, std::string_view text);
    void dropLast();

    std::size_t m_limit;
    // Used last comes first.
    Entries m_entries;
    std::unordered_map<std::string_view, Place> m_byText;
    std::unordered_map<std::string_view, Entries::iterator> m_byFingerprint;
};

} // namespace tidings::crypto
