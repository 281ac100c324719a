// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/gpgsigner.h"

#include "core/json/canonical.h"

#include <QByteArray>

#include <gpgme.h>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> fail(ErrorCode code, const QString &what)
{
    return tl::make_unexpected(Error{code, what});
}

} // namespace

GpgSigner::GpgSigner(GpgPtr<gpgme_context> context)
    : m_context(std::move(context))
{
}

Result<GpgSigner> GpgSigner::load(const QString &home, const QString &key)
{
    auto context = openGpg(home);
    if (!context) {
        return tl::make_unexpected(context.error());
    }
    gpgme_key_t found = nullptr;
    constexpr int isSecret = 1;
    auto error = gpgme_get_key(context->get(), key.toUtf8().constData(), &found, isSecret);
    const GpgPtr<_gpgme_key> secret(found);
    if (error == 0) {
        error = gpgme_signers_add(context->get(), secret.get());
    }
    if (error != 0) {
        return fail(ErrorCode::Key, u"gpg has no secret key \"%1\", or more than one: %2"_s.arg(key, gpgError(error)));
    }
    return GpgSigner(std::move(*context));
}

Result<std::string> GpgSigner::sign(const json::Value &message) const
{
    if (!message.isObject() || !message.contains("msg")) {
        return fail(ErrorCode::Key, u"only an object with a msg can be signed"_s);
    }
    const auto text = json::canonical(message["msg"]);
    const auto signature = gpgBuffer();
    const auto error = gpgme_op_sign(m_context.get(), gpgText(text).get(), signature.get(), GPGME_SIG_MODE_DETACH);
    const auto *const result = gpgme_op_sign_result(m_context.get());
    if (error != 0 || result == nullptr || result->signatures == nullptr || result->invalid_signers != nullptr) {
        return fail(ErrorCode::Library, u"gpg does not sign: %1"_s.arg(gpgError(error)));
    }
    // Without line breaks, other than in x509's.
    const auto encoded = QByteArray::fromStdString(contentOf(*signature)).toBase64().toStdString();
    constexpr std::string_view without[] = {"certificate"};
    const std::pair<std::string_view, std::string_view> with[] = {{"crypto", "gpg"}, {"signature", encoded}};
    return json::canonical(message, {.without = without, .with = with});
}

} // namespace tidings::crypto
