// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/certificatecache.h"

#include <algorithm>

namespace tidings::crypto {

namespace {

constexpr std::size_t textsOfOne = 4;
// Ten times what a certificate of 4096 bits with the usual words around it has.
constexpr std::size_t longestText = std::size_t{64} * 1024;

} // namespace

CertificateCache::CertificateCache(std::size_t limit)
    : m_limit(limit)
{
}

const ProvenCertificate *CertificateCache::find(std::string_view text)
{
    const auto found = m_byText.find(text);
    if (found == m_byText.end()) {
        return nullptr;
    }
    const auto &place = found->second;
    ++place.text->uses;
    m_entries.splice(m_entries.begin(), m_entries, place.entry);
    return &place.entry->proven;
}

void CertificateCache::insert(std::string_view text, ProvenCertificate &&proven)
{
    if (text.size() > longestText || proven.certificate.fingerprint.empty()) {
        return;
    }
    if (const auto known = m_byFingerprint.find(proven.certificate.fingerprint); known != m_byFingerprint.end()) {
        addText(known->second, text);
        return;
    }
    while (m_entries.size() >= m_limit && !m_entries.empty()) {
        dropLast();
    }
    // Only its key is needed from now on.
    proven.certificate.x509.reset();
    m_entries.push_front({std::move(proven), {}});
    m_byFingerprint.emplace(m_entries.front().proven.certificate.fingerprint, m_entries.begin());
    addText(m_entries.begin(), text);
}

void CertificateCache::addText(Entries::iterator entry, std::string_view text)
{
    if (m_byText.contains(text)) {
        return;
    }
    auto &texts = entry->texts;
    if (texts.size() >= textsOfOne) {
        const auto least = std::ranges::min_element(texts, {}, &Text::uses);
        m_byText.erase(least->text);
        texts.erase(least);
    }
    texts.push_back({std::string(text)});
    m_byText.emplace(texts.back().text, Place{entry, &texts.back()});
}

void CertificateCache::dropLast()
{
    const auto &last = m_entries.back();
    for (const auto &each : last.texts) {
        m_byText.erase(each.text);
    }
    m_byFingerprint.erase(last.proven.certificate.fingerprint);
    m_entries.pop_back();
}

void CertificateCache::clear()
{
    m_byText.clear();
    m_byFingerprint.clear();
    m_entries.clear();
}

} // namespace tidings::crypto
