// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"

#include <QByteArray>
#include <QByteArrayView>

namespace tidings::crypto {

/// A password as it may be kept: "$scrypt$ln=15,r=8,p=1$SALT$HASH", base64 without "=".
///
/// scrypt, because OpenSSL has it, which signs and verifies here already; libsodium's argon2id would be a library more,
/// which comes along only where libzmq was built with it.
class PasswordHash
{
public:
    /// A new one with salt of its own. ErrorCode::Library if OpenSSL would not.
    [[nodiscard]] static Result<PasswordHash> make(QByteArrayView password);
    /// ErrorCode::Key for what is none, and for one that would cost more than mostMemory, or next to nothing.
    [[nodiscard]] static Result<PasswordHash> read(const QString &text);
    static constexpr quint64 mostMemory = quint64{256} * 1024 * 1024;

    [[nodiscard]] QString text() const;
    /// Whether that is the password. Takes tens of milliseconds and MiBs, on purpose. False, too, if there is no
    /// memory.
    [[nodiscard]] bool fits(QByteArrayView password) const;

    bool operator==(const PasswordHash &) const = default;

private:
    [[nodiscard]] quint64 memory() const;
    [[nodiscard]] QByteArray hashOf(QByteArrayView password, qsizetype size) const;

    // What scrypt calls log2 N, r and p.
    int m_cost = 15;
    int m_block = 8;
    int m_lanes = 1;
    QByteArray m_salt;
    QByteArray m_hash;
};

/// Overwrites what was a secret. Copies of it that are shared stay as they are.
void wipe(QByteArray &secret);

} // namespace tidings::crypto
