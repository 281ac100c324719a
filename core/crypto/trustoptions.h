// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tidings::crypto {

/// What a profile believes. Files are paths; an empty path means there is none.
struct TrustOptions
{
    /// False: every message is `unsigned`, with that reason.
    bool validate = true;
    /// "x509", "gpg".
    QStringList backends = {QStringLiteral("x509")};
    /// PEM, one or more authorities; every one counts. This and the list may be https addresses: TrustFetcher makes
    /// paths of them, and to the Verifier an address is a file that is not there.
    QString ca;
    /// PEM; empty: no list is asked for.
    QString crl;
    /// JSON object: topic to list of signers.
    QString policy;
    /// Topics the policy does not know are refused.
    bool isNitpicky = false;
    /// SHA-1 that the system's crypto policy forbids is verified all the same, by recovering the signed digest.
    bool allowLegacySha1 = false;
    /// Topics that may be unsigned, those and only those.
    QStringList unsignedTopics;
    /// The folder of the keyring whose keys are believed, as gpg's --homedir; empty: there is none. A personal one
    /// would believe whoever is in it.
    QString gpgHome;

    bool operator==(const TrustOptions &) const = default;
};

} // namespace tidings::crypto
