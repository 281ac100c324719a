// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/authority.h"
#include "core/crypto/verifier.h"
#include "tests/support/movedclock.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace tidings::test {

/// The value, or a stopped test.
template <class T>
T orStop(tl::expected<T, crypto::Error> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// An authority or certificate with a key that is quickly made; under 2048 bits, so that what it signs is valid-legacy.
[[nodiscard]] crypto::Authority::Options quick();
[[nodiscard]] crypto::Authority::Options quick(Time validFrom, Time validUntil);

/// What Python's datetime would say; for dates in tests.
[[nodiscard]] Time utc(int year, unsigned month = 1, unsigned day = 1);

/// {"topic": "org.example.prod.copr.build.start", …}, invented, sent at 2026-03-01T11:59:00Z.
[[nodiscard]] QByteArray plainMessage();
/// The same with other members put in, or in place of those that are there: JSON of an object.
[[nodiscard]] QByteArray plainMessageWith(const QByteArray &members);

/// A folder with an authority's file in it, a clock, and a verifier that believes the one and goes by the other.
class Trust
{
public:
    Trust();

    /// Writes a file by putting a new one in its place, and gives its path.
    QString write(const QString &name, const QByteArray &content) const;
    /// The file's path, whether it is there or not.
    [[nodiscard]] QString path(const QString &name) const;

    /// Signs by hand of one the authority has issued a certificate to.
    [[nodiscard]] static QByteArray sign(const crypto::Issued &by, const QByteArray &message = plainMessage());
    /// Puts the certificate's text, any text, into a signed message.
    [[nodiscard]] static QByteArray withCertificate(const QByteArray &message, const QByteArray &pem);

    /// By a verifier of today's options, the same one as long as they do not change.
    [[nodiscard]] crypto::Verification verify(const QByteArray &message, const crypto::VerifyContext &context = {});

    const crypto::Authority &authority;
    const crypto::Issued &host;
    crypto::TrustOptions options;
    MovedClock clock;

private:
    QTemporaryDir m_folder;
    crypto::TrustOptions m_optionsOfVerifier;
    std::unique_ptr<crypto::Verifier> m_verifier;
};

} // namespace tidings::test
