// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/crypto/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <string_view>

namespace tidings::crypto {

/// What a certificate says of itself, for people. Nothing of it is proven by being here; the Verification says whether
/// it is. Names hold whatever their maker liked, in one line each and of 500 characters at most.
struct CertificateDetails
{
    /// "O = Harbour Linux, CN = relay01.harbour.example"
    QString subject;
    QString issuer;
    /// Hexadecimal.
    QString serialNumber;
    Time validFrom;
    Time validUntil;
    /// "RSA, 2048 bits"
    QString key;
    /// What the issuer signed it with: "RSA-SHA256".
    QString signedWith;
    /// SHA-256 over the whole certificate, "AB:CD:…".
    QString fingerprint;

    bool operator==(const CertificateDetails &) const = default;
};

/// Of the first certificate in a message's `certificate`, as it stands there: base64 of PEM. Error::Key if it is no
/// base64, or its dates or key cannot be read; Error::File if there is no certificate in it.
[[nodiscard]] Result<CertificateDetails> certificateDetails(std::string_view certificateText);
/// Of every certificate in a file, PEM. Error::Key if the dates or key of any cannot be read; Error::File if there is
/// none.
[[nodiscard]] Result<QList<CertificateDetails>> certificateDetailsOfFile(const QByteArray &pem);

} // namespace tidings::crypto
