// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/backend.h"

#include <QHash>

struct gpgme_context;
struct _gpgme_signature;

namespace tidings::crypto {

/// Messages with an OpenPGP signature (../shared/vectors/README.md, "gpg"): detached, and over the canonical form of
/// `msg` only. Neither topic nor time nor number is protected, which every verdict says, and no policy is asked.
/// Whoever is in the keyring is believed.
///
/// A key that is revoked or has expired makes its signatures `valid-legacy`; when it was revoked, no message can prove.
/// A signature that has itself expired is none. Of several signatures each must be good. The signer is the primary
/// key's fingerprint, since a user ID says what its owner likes; the detail names the user ID. Dates are gpg's own
/// business and the system's clock's.
///
/// gpg is started for each message: some hundred a second at most.
class GpgBackend final : public Backend
{
public:
    /// Where the keyring is; empty: gpg's own default.
    explicit GpgBackend(QString home);

    [[nodiscard]] Verification verify(const json::Value &envelope, const VerifyContext &context) override;

private:
    /// What the keyring says of a key that has signed.
    struct Key
    {
        QString primaryFingerprint;
        QString userId;
        /// Of the key that signs, 0 if it is not known.
        unsigned bits = 0;
        bool isFactoring = false;
    };

    [[nodiscard]] Verification judge(gpgme_context &context, const _gpgme_signature &signature);
    [[nodiscard]] Key keyOf(gpgme_context &context, const char *fingerprint);

    QString m_home;
    // By the fingerprint of the key that signs. Only keys of the keyring get here.
    QHash<QByteArray, Key> m_keys;
};

} // namespace tidings::crypto
