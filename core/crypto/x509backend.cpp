// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/x509backend.h"

#include "core/crypto/base64.h"
#include "core/crypto/signedtext.h"

#include <openssl/x509.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPolicy = qsizetype{16} * 1024 * 1024;
// In base64. A certificate of 16,384 bits with all the words OpenSSL can put around it has 30 kB.
constexpr std::size_t longestCertificate = std::size_t{256} * 1024;
constexpr int smallestModernKey = 2048;

Verification invalid(Reason reason, const QString &detail = {})
{
    return {Verdict::Invalid, reason, {}, detail};
}

Time sentAt(const json::Value &envelope, Time now)
{
    const auto seconds = envelope["timestamp"].toDouble();
    const auto latest = std::chrono::duration<double>(now.time_since_epoch()).count();
    if (!seconds || !(*seconds >= 0) || *seconds > latest) {
        return now;
    }
    return Time(std::chrono::milliseconds(static_cast<qint64>(std::floor(*seconds * 1000))));
}

/// Whether another look at the files might say otherwise.
bool isAboutFiles(const Verification &found)
{
    switch (found.reason) {
    case Reason::Chain:
    case Reason::NotYetValid:
    case Reason::Expired:
    case Reason::Revoked:
    case Reason::AuthorityMissing:
    case Reason::RevocationUnknown:
    case Reason::PolicyMissing:
        return true;
    default:
        return false;
    }
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + u"; "_s + b;
}

} // namespace

X509Backend::X509Backend(const TrustOptions &options, const Clock &clock)
    : m_clock(clock)
    , m_sha1(options.allowLegacySha1)
    , m_store(options.ca, options.crl, m_sha1)
    , m_policy(options.policy, largestPolicy, RoutingPolicy::parse)
    , m_isNitpicky(options.isNitpicky)
{
}

bool X509Backend::refresh(bool triesAgain)
{
    const bool isNewStore = m_store.refresh(triesAgain);
    const bool isNewPolicy = m_policy.refresh(triesAgain);
    return isNewStore || isNewPolicy;
}

Verification X509Backend::verify(const json::Value &envelope, const VerifyContext &context)
{
    const auto signatureText = envelope["signature"];
    const auto signature = signatureText.isString() ? decodeBase64(signatureText.text()) : std::nullopt;
    if (!signature) {
        return invalid(Reason::Encoding, u"the signature is missing or no base64"_s);
    }
    if (!envelope["certificate"].isString()) {
        return invalid(Reason::Encoding, u"the certificate is missing"_s);
    }
    const auto now = m_clock.now();
    constexpr auto pause = std::chrono::seconds(1);
    // A clock that was set back is no reason to look never again.
    if (!m_lookedAt || now - *m_lookedAt >= pause || now < *m_lookedAt) {
        refresh(true);
        m_lookedAt = now;
    }
    auto found = verifyOnce(envelope, *signature, context);
    if (isAboutFiles(found) && refresh(false)) {
        found = verifyOnce(envelope, *signature, context);
    }
    return found;
}

Verification X509Backend::verifyOnce(
    const json::Value &envelope, std::string_view signature, const VerifyContext &context)
{
    const auto now = m_clock.now();
    const auto at = context.at == At::Message ? sentAt(envelope, now) : now;
    const auto text = envelope["certificate"].text();
    if (m_cacheGeneration != m_store.generation()) {
        m_cache.clear();
        m_cacheGeneration = m_store.generation();
    }
    if (const auto *const known = m_cache.find(text)) {
        return verifyBy(
            *known, m_store.judge(known->proofs, known->certificate.period, now, at), envelope, signature, context);
    }
    auto signer = read(text);
    if (!signer) {
        return signer.error();
    }
    auto &certificate = signer->certificate;
    const bool isProven = !certificate.proofs.empty();
    auto chain =
        isProven ? m_store.judge(certificate.proofs, certificate.certificate.period, now, at) : signer->unproven;
    auto found = verifyBy(certificate, std::move(chain), envelope, signature, context);
    // What could not be found out is tried again the next time; and who has only copied a certificate that others sign
    // with, or has an old one, fills nothing.
    const bool isCertain = std::ranges::all_of(certificate.proofs, &Proof::isCertain) && certificate.key != nullptr;
    if (isProven && isCertain && found.verdict != Verdict::Invalid) {
        m_cache.insert(text, std::move(certificate));
    }
    return found;
}

tl::expected<X509Backend::Signer, Verification> X509Backend::read(std::string_view certificateText) const
{
    if (certificateText.size() > longestCertificate) {
        return tl::make_unexpected(
            invalid(Reason::Certificate, u"longer than %1 characters"_s.arg(longestCertificate)));
    }
    const auto pem = decodeBase64(certificateText);
    if (!pem) {
        return tl::make_unexpected(invalid(Reason::Encoding, u"the certificate is no base64"_s));
    }
    auto certificate = Certificate::fromPem(*pem);
    if (!certificate) {
        return tl::make_unexpected(invalid(Reason::Certificate, certificate.error().detail));
    }
    auto proofs = m_store.prove(*certificate->x509);
    if (!proofs && proofs.error().verdict == Verdict::Invalid) {
        return tl::make_unexpected(proofs.error());
    }
    auto key = m_sha1.prepare(*X509_get0_pubkey(certificate->x509.get()));
    return Signer{{std::move(*certificate), std::move(key), proofs ? std::move(*proofs) : std::vector<Proof>()},
        proofs ? Verification() : proofs.error()};
}

Verification X509Backend::verifyBy(const ProvenCertificate &signer, Verification chain, const json::Value &envelope,
    std::string_view signature, const VerifyContext &context) const
{
    const auto &certificate = signer.certificate;
    auto worst = std::move(chain);
    QString note;
    if (worst.verdict != Verdict::Invalid) {
        auto found = judgeSignature(signer, envelope, signature, context);
        note = found.isValid() ? std::exchange(found.detail, {}) : QString();
        worst = worse(std::move(worst), std::move(found));
    }
    if (worst.verdict != Verdict::Invalid) {
        worst = worse(std::move(worst), judgePolicy(envelope["topic"], certificate.signer));
    }
    if (worst.verdict == Verdict::Valid && certificate.rsaBits < smallestModernKey) {
        worst.verdict = Verdict::ValidLegacy;
        worst.reason = Reason::SmallKey;
    }
    worst.detail = joined(joined(worst.detail, note), certificate.algorithms);
    if (!signer.proofs.empty()) {
        worst.signer = certificate.signerText;
    }
    return worst;
}

Verification X509Backend::judgeSignature(const ProvenCertificate &signer, const json::Value &envelope,
    std::string_view signature, const VerifyContext &context) const
{
    const auto good = [](const QString &note) { return Verification{Verdict::Valid, Reason::None, {}, note}; };
    if (signer.certificate.rsaBits == 0) {
        return invalid(Reason::Algorithm);
    }
    if (signer.key == nullptr) {
        return invalid(Reason::Internal);
    }
    if (signer.certificate.signer.empty()) {
        return invalid(Reason::NoSigner);
    }
    const auto fits = [&](std::string_view text) {
        return m_sha1.check(signer.key.get(), signature, text) == RsaSha1::Answer::Fits;
    };
    if (m_sha1.support() == RsaSha1::Support::Forbidden) {
        return {Verdict::NotCheckable, Reason::PolicyForbids, {}, {}};
    }
    if (fits(signedText(envelope))) {
        return good({});
    }
    if (context.withoutSeqId || context.isFromArchive) {
        if (const auto note = findSignedText(envelope, context, fits)) {
            return good(*note);
        }
    }
    return invalid(Reason::Signature);
}

Verification X509Backend::judgePolicy(const json::Value &topic, std::string_view signer) const
{
    Verification good{Verdict::Valid, Reason::None, {}, {}};
    if (topic.isArray() || topic.isObject()) {
        return {Verdict::Unauthorised, Reason::TopicUnknown, {}, u"the topic is no text"_s};
    }
    if (!m_policy.value()) {
        return {Verdict::NotCheckable, Reason::PolicyMissing, {}, m_policy.value().error().detail};
    }
    switch (m_policy.value()->ask(topic.isString() ? std::optional(topic.text()) : std::nullopt, signer)) {
    case RoutingPolicy::Answer::Listed:
        return good;
    case RoutingPolicy::Answer::NotListed:
        return {Verdict::Unauthorised, Reason::NotListed, {}, {}};
    case RoutingPolicy::Answer::TopicUnknown:
        break;
    }
    return m_isNitpicky ? Verification{Verdict::Unauthorised, Reason::TopicUnknown, {}, {}} : good;
}

} // namespace tidings::crypto
