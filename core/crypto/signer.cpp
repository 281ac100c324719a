// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/signer.h"

#include "core/crypto/base64.h"
#include "core/crypto/pem.h"
#include "core/crypto/watchedfile.h"
#include "core/json/canonical.h"

#include <QScopeGuard>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = qsizetype{1} * 1024 * 1024;

tl::unexpected<Error> fail(ErrorCode code, const QString &what)
{
    return tl::make_unexpected(Error{code, what});
}

} // namespace

Signer::Signer(Ptr<EVP_PKEY> key, std::string certificate)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
{
}

Result<Signer> Signer::load(const QString &certificateFile, const QString &keyFile)
{
    const auto certificate = WatchedFile(certificateFile, largestFile).read();
    if (!certificate) {
        return tl::make_unexpected(certificate.error());
    }
    auto key = WatchedFile(keyFile, largestFile).read();
    if (!key) {
        return tl::make_unexpected(key.error());
    }
    const auto wipe = qScopeGuard([&] { OPENSSL_cleanse(key->data(), static_cast<std::size_t>(key->size())); });
    auto signer = fromPem(*certificate, *key);
    if (!signer) {
        signer.error().detail.prepend(u"%1, %2: "_s.arg(certificateFile, keyFile));
    }
    return signer;
}

Result<Signer> Signer::fromPem(const QByteArray &certificate, const QByteArray &key)
{
    const auto x509 = readCertificate(view(certificate));
    if (!x509) {
        return tl::make_unexpected(x509.error());
    }
    auto privateKey = readPrivateKey(view(key));
    if (!privateKey) {
        return tl::make_unexpected(privateKey.error());
    }
    if (EVP_PKEY_get_base_id(privateKey->get()) != EVP_PKEY_RSA) {
        return fail(ErrorCode::Key, u"the key is no RSA key"_s);
    }
    if (!isKeyOf(**x509, **privateKey)) {
        return fail(ErrorCode::Key, u"the key does not belong to the certificate"_s);
    }
    // Written anew: what else may stand in the file is nobody's business, a key least of all.
    const auto pem = toPem(**x509);
    if (!pem) {
        return tl::make_unexpected(pem.error());
    }
    return Signer(std::move(*privateKey), encodeBase64(view(*pem)));
}

Result<std::string> Signer::sign(const json::Value &message) const
{
    if (!message.isObject()) {
        return fail(ErrorCode::Key, u"only an object can be signed"_s);
    }
    using Text = std::pair<std::string_view, std::string_view>;
    constexpr std::string_view without[] = {"certificate", "signature"};
    constexpr Text crypto[] = {{"crypto", "x509"}};
    const auto text = json::canonical(message, {.without = without, .with = crypto});
    const Ptr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())), '\0');
    auto size = signature.size();
    auto *const out = reinterpret_cast<unsigned char *>(signature.data());       // NOLINT(*-reinterpret-cast)
    const auto *const in = reinterpret_cast<const unsigned char *>(text.data()); // NOLINT(*-reinterpret-cast)
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha1(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), out, &size, in, text.size()) != 1) {
        return fail(ErrorCode::Library, u"OpenSSL does not sign over SHA-1 here: %1"_s.arg(takeOpensslError()));
    }
    const auto signatureText = encodeBase64(std::string_view(signature).substr(0, size));
    const Text with[] = {{"certificate", m_certificate}, {"crypto", "x509"}, {"signature", signatureText}};
    return json::canonical(message, {.with = with});
}

} // namespace tidings::crypto
