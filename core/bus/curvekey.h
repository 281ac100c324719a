// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"
#include "core/secret.h"

#include <QByteArray>

namespace tidings::bus {

/// The pair of keys by which a gateway shows that it is itself, and encrypts. In its file is the secret one, in one
/// line of Z85 (40 letters); the public one follows from it.
struct CurveKey
{
    /// 32 bytes.
    QByteArray secret;
    /// In Z85, as clients want it.
    QString publicKey;

    /// ErrorCode::File if the file is not there or others can read it, Key if there is none in it, Library if this
    /// libzmq knows no CURVE.
    [[nodiscard]] static crypto::Result<CurveKey> read(const QString &path);
    /// Makes one, in a new file that only its owner can read. An existing file is an error.
    [[nodiscard]] static crypto::Result<CurveKey> make(const QString &path);
};

// Of a client, whose key is in no file: the secret one is 40 letters of Z85, as a password is.

/// A new one. ErrorCode::Library if this libzmq knows no CURVE.
[[nodiscard]] crypto::Result<Secret> makeSecretKey();
/// The public one that belongs to it. ErrorCode::Key if it is none.
[[nodiscard]] crypto::Result<QString> publicKeyOf(const Secret &secretKey);

/// Whether this is a public key, in Z85.
[[nodiscard]] bool isPublicKey(const QString &text);
/// The first 80 bits of the SHA-256 of a public key, for people to compare: "3f9a-01bc-77e2-9d01-aa10". Empty for what
/// is none.
[[nodiscard]] QString fingerprint(const QString &publicKey);

} // namespace tidings::bus
