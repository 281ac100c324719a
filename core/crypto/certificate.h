// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/opensslptr.h"
#include "core/crypto/period.h"
#include "core/crypto/verdict.h"

#include <string>
#include <string_view>

namespace tidings::crypto {

/// What a signer's certificate says of itself. Reading it proves nothing.
struct Certificate
{
    Ptr<X509> x509;
    Period period;
    /// The first common name, as it stands there: it may hold NUL characters. Empty: there is none, or it is no text.
    std::string signer;
    QString signerText;
    /// Of the key; 0 for one that is no RSA key.
    int rsaBits = 0;
    /// "RSA 1024, SHA-1": the signer's key, and the digest of the bus.
    QString algorithms;
    /// SHA-256 over the part that the authority has signed: the same for every spelling of one certificate.
    std::string fingerprint;

    /// The first certificate of a PEM text.
    [[nodiscard]] static Result<Certificate> fromPem(std::string_view text);
};

/// A distinguished name in one line, for people.
[[nodiscard]] QString nameOf(const X509_NAME &name);

} // namespace tidings::crypto
