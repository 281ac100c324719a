// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/opensslptr.h"
#include "core/crypto/verdict.h"
#include "core/json/value.h"

#include <QByteArray>

#include <string>

namespace tidings::crypto {

/// Signs messages with the key of a certificate, byte for byte as the bus's own publishers do
/// (../shared/vectors/README.md, "Signing"): RSA, PKCS#1 v1.5, SHA-1.
///
/// Movable. Any thread, one at a time.
class Signer
{
public:
    /// PEM files: the first certificate of one, the first private key of the other, without passphrase. Error::File for
    /// what cannot be read, Error::Key for a key that is no RSA key or belongs to another certificate.
    [[nodiscard]] static Result<Signer> load(const QString &certificateFile, const QString &keyFile);
    [[nodiscard]] static Result<Signer> fromPem(const QByteArray &certificate, const QByteArray &key);

    /// The canonical form of the whole signed message. `crypto`, `signature` and `certificate` are put in, or replaced.
    /// Error::Library if OpenSSL will not sign over SHA-1, as some systems' crypto policy has it; Error::Key for a
    /// message that is no object.
    [[nodiscard]] Result<std::string> sign(const json::Value &message) const;

private:
    Signer(Ptr<EVP_PKEY> key, std::string certificate);

    Ptr<EVP_PKEY> m_key;
    // As it goes into a message.
    std::string m_certificate;
};

} // namespace tidings::crypto
