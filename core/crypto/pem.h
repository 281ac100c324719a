// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/opensslptr.h"
#include "core/crypto/verdict.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace tidings::crypto {

// Text between "-----BEGIN" and "-----END" lines; what stands around and between is skipped, blocks of another kind
// too. Nothing here asks for a passphrase: an encrypted block is an error.

/// A file's text for what follows.
[[nodiscard]] inline std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// The first certificate. Error::File if there is none, or if it is damaged.
[[nodiscard]] Result<Ptr<X509>> readCertificate(std::string_view text);
/// Every certificate. Error::File if there is none, or if any is damaged.
[[nodiscard]] Result<std::vector<Ptr<X509>>> readCertificates(std::string_view text);
/// Every revocation list. Error::File if there is none, or if any is damaged.
[[nodiscard]] Result<std::vector<Ptr<X509_CRL>>> readRevocationLists(std::string_view text);
/// The first private key, of any kind. Error::Key if there is none, or if it is encrypted.
[[nodiscard]] Result<Ptr<EVP_PKEY>> readPrivateKey(std::string_view text);

/// Whether it is the key that the certificate is for.
[[nodiscard]] bool isKeyOf(X509 &certificate, EVP_PKEY &key);
/// The same of the first certificate and the first key of these texts. An error says what is wrong with them.
[[nodiscard]] Result<bool> isKeyOf(std::string_view certificate, std::string_view key);

[[nodiscard]] Result<QByteArray> toPem(X509 &certificate);
[[nodiscard]] Result<QByteArray> toPem(X509_CRL &list);
/// PKCS#8, not encrypted.
[[nodiscard]] Result<QByteArray> toPem(EVP_PKEY &key);

} // namespace tidings::crypto
