// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/gpgcontext.h"
#include "core/json/value.h"

#include <string>

namespace tidings::crypto {

/// Signs messages with an OpenPGP key, as the bus's own publishers do (../shared/vectors/README.md, "gpg"): over the
/// canonical form of `msg` only, so that neither topic nor time is protected.
///
/// The key stays with gpg, whose agent asks for a passphrase if it has one. Movable. Any thread, one at a time.
class GpgSigner
{
public:
    /// `key` is what gpg takes for one: a fingerprint, an address. Error::Key if no secret key is called so, or more
    /// than one; Error::File, Error::Library as openGpg().
    [[nodiscard]] static Result<GpgSigner> load(const QString &home, const QString &key);

    /// The canonical form of the whole signed message. `crypto` and `signature` are put in, or replaced; `certificate`
    /// is taken out. Error::Key for a message that is no object or has no `msg`; Error::Library if gpg will not.
    [[nodiscard]] Result<std::string> sign(const json::Value &message) const;

private:
    explicit GpgSigner(GpgPtr<gpgme_context> context);

    // With the key chosen in it.
    GpgPtr<gpgme_context> m_context;
};

} // namespace tidings::crypto
