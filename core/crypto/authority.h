// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/crypto/opensslptr.h"
#include "core/crypto/verdict.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tidings::crypto {

/// A certificate and its private key, both in PEM; the key is not encrypted.
struct Issued
{
    QByteArray certificate;
    QByteArray key;
};

/// A certificate authority made while the program runs, for the demo and for tests. It forgets its key when it goes.
class Authority
{
public:
    struct Options
    {
        /// RSA. Making a key of 2048 bits takes a tenth of a second, four times as long for each doubling.
        int keyBits = 2048;
        Time validFrom = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);
        Time validUntil = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);
        /// Sign the certificate over SHA-1, as the bus's real authority does.
        bool isOverSha1 = false;
        /// An elliptic key instead of RSA, which the bus does not use.
        bool isElliptic = false;
        /// For subordinate(): say that it is no authority after all.
        bool isHost = false;
        /// Further common names, behind the first.
        QStringList furtherNames = {};
    };

    /// Error::Library if OpenSSL will not; Error::Key for a name of more than 64 characters.
    [[nodiscard]] static Result<Authority> make(const QString &commonName, const Options &options);
    [[nodiscard]] static Result<Authority> make(const QString &commonName);

    /// A certificate for somebody who signs. An empty name gives one that names nobody.
    [[nodiscard]] Result<Issued> issue(const QString &commonName, const Options &options) const;
    [[nodiscard]] Result<Issued> issue(const QString &commonName) const;
    /// An authority that this one vouches for.
    [[nodiscard]] Result<Authority> subordinate(const QString &commonName, const Options &options) const;
    /// The same authority under the same key, with another period.
    [[nodiscard]] Result<Authority> renewed(Time validFrom, Time validUntil) const;

    /// Its own, PEM.
    [[nodiscard]] QByteArray certificate() const { return m_pem; }
    /// A list, PEM, of the certificates (PEM) that are revoked. Without `until` it names no next update.
    [[nodiscard]] Result<QByteArray> revocationList(
        const QList<QByteArray> &revoked, Time from, std::optional<Time> until, bool isOverSha1 = false) const;

private:
    Authority(Ptr<X509> certificate, Ptr<EVP_PKEY> key, QByteArray pem);
    [[nodiscard]] static Result<Authority> finish(Ptr<X509> certificate, Ptr<EVP_PKEY> key);

    Ptr<X509> m_certificate;
    Ptr<EVP_PKEY> m_key;
    QByteArray m_pem;
};

} // namespace tidings::crypto
