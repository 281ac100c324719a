// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"

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

} // namespace tidings::bus
