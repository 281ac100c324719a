// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/gpgbackend.h"

#include "core/crypto/base64.h"
#include "core/crypto/gpgcontext.h"
#include "core/json/canonical.h"

#include <gpgme.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

// In base64. A dozen signatures of 16,384 bits.
constexpr std::size_t longestSignature = std::size_t{64} * 1024;
constexpr unsigned smallestModernKey = 2048;
constexpr qsizetype mostKeys = 512;

Verification invalid(Reason reason, const QString &detail = {})
{
    return {Verdict::Invalid, reason, {}, detail};
}

QString latin1(const char *text)
{
    return text != nullptr ? QString::fromLatin1(text) : u"unknown"_s;
}

QString algorithmsOf(const _gpgme_signature &signature)
{
    return u"%1, %2"_s.arg(
        latin1(gpgme_pubkey_algo_name(signature.pubkey_algo)), latin1(gpgme_hash_algo_name(signature.hash_algo)));
}

/// What gpg's own verdict on one signature is in ours; everything that is not plainly good is not.
Verification judgeStatus(const _gpgme_signature &signature)
{
    switch (gpgme_err_code(signature.status)) {
    case GPG_ERR_NO_ERROR:
        return {Verdict::Valid, Reason::None, {}, {}};
    case GPG_ERR_KEY_EXPIRED:
        return {Verdict::ValidLegacy, Reason::ExpiredSince, {}, {}};
    case GPG_ERR_CERT_REVOKED:
        return {Verdict::ValidLegacy, Reason::RevokedSince, {}, {}};
    case GPG_ERR_SIG_EXPIRED:
        return invalid(Reason::Expired, u"the signature itself has expired"_s);
    case GPG_ERR_NO_PUBKEY:
        return invalid(Reason::KeyUnknown, latin1(signature.fpr));
    case GPG_ERR_BAD_SIGNATURE:
        return invalid(Reason::Signature);
    case GPG_ERR_DIGEST_ALGO:
        return {Verdict::NotCheckable, Reason::PolicyForbids, {},
            u"gpg is told to refuse it: %1"_s.arg(algorithmsOf(signature))};
    case GPG_ERR_UNSUPPORTED_ALGORITHM:
        return invalid(Reason::Algorithm, algorithmsOf(signature));
    default:
        return invalid(Reason::Signature, gpgError(signature.status));
    }
}

} // namespace

GpgBackend::GpgBackend(QString home)
    : m_home(std::move(home))
{
}

Verification GpgBackend::verify(const json::Value &envelope, const VerifyContext & /*context*/)
{
    const auto signatureText = envelope["signature"];
    const bool isText = signatureText.isString() && signatureText.text().size() <= longestSignature;
    const auto signature = isText ? decodeBase64(signatureText.text()) : std::nullopt;
    if (!signature) {
        return invalid(Reason::Encoding, u"the signature is missing, too long, or no base64"_s);
    }
    if (!envelope.contains("msg")) {
        return invalid(Reason::Signature, u"there is no msg that could be signed"_s);
    }
    const auto context = openGpg(m_home);
    if (!context) {
        return {Verdict::NotCheckable, Reason::AuthorityMissing, {}, context.error().detail};
    }
    const auto text = json::canonical(envelope["msg"]);
    const auto error =
        gpgme_op_verify(context->get(), gpgText(*signature).get(), gpgText(text).get(), /*plain=*/nullptr);
    if (gpgme_err_code(error) == GPG_ERR_INV_ENGINE) {
        return {Verdict::NotCheckable, Reason::AuthorityMissing, {}, u"gpg cannot be used: %1"_s.arg(gpgError(error))};
    }
    const auto *const result = gpgme_op_verify_result(context->get());
    if (error != 0) {
        return invalid(Reason::Signature, gpgError(error));
    }
    if (result == nullptr || result->signatures == nullptr) {
        return invalid(Reason::Signature, u"there is no detached signature in it"_s);
    }
    auto worst = judge(**context, *result->signatures);
    for (const auto *next = result->signatures->next; next != nullptr; next = next->next) {
        worst = worse(std::move(worst), judge(**context, *next));
    }
    return worst;
}

Verification GpgBackend::judge(gpgme_context &context, const _gpgme_signature &signature)
{
    auto found = judgeStatus(signature);
    if (!found.isValid()) {
        return found;
    }
    const auto key = keyOf(context, signature.fpr);
    if (key.primaryFingerprint.isEmpty()) {
        return invalid(Reason::KeyUnknown, latin1(signature.fpr));
    }
    if (found.verdict == Verdict::Valid && key.isFactoring && key.bits < smallestModernKey) {
        found = {Verdict::ValidLegacy, Reason::SmallKey, {}, {}};
    }
    found.signer = key.primaryFingerprint;
    const auto name = key.userId.isEmpty() ? QString() : u"by %1; "_s.arg(key.userId);
    const auto bits = key.isFactoring ? u" (%1 bits)"_s.arg(key.bits) : QString();
    found.detail = name + u"topic and time are not protected; "_s + algorithmsOf(signature) + bits;
    return found;
}

GpgBackend::Key GpgBackend::keyOf(gpgme_context &context, const char *fingerprint)
{
    const QByteArray wanted(fingerprint);
    if (const auto known = m_keys.constFind(wanted); known != m_keys.constEnd()) {
        return *known;
    }
    gpgme_key_t found = nullptr;
    constexpr int isSecret = 0;
    const auto error = gpgme_get_key(&context, wanted.constData(), &found, isSecret);
    const GpgPtr<_gpgme_key> key(found);
    if (error != 0 || !key || key->subkeys == nullptr) {
        static_cast<void>(gpgError(error));
        return {};
    }
    Key known{latin1(key->subkeys->fpr), key->uids != nullptr ? QString::fromUtf8(key->uids->uid) : QString()};
    for (const auto *subkey = key->subkeys; subkey != nullptr; subkey = subkey->next) {
        if (wanted == subkey->fpr) {
            known.bits = subkey->length;
            known.isFactoring = subkey->pubkey_algo == GPGME_PK_RSA || subkey->pubkey_algo == GPGME_PK_RSA_S ||
                                subkey->pubkey_algo == GPGME_PK_DSA;
        }
    }
    if (m_keys.size() >= mostKeys) {
        m_keys.clear();
    }
    m_keys.insert(wanted, known);
    return known;
}

} // namespace tidings::crypto
