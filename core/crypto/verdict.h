// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tidings::crypto {

enum class ErrorCode
{
    /// A file that is not there, not readable, too large, or not of the kind it should be.
    File,
    /// A key or certificate that does not fit: of another kind, of another pair.
    Key,
    /// OpenSSL or gpg would not do it; its words are in the detail.
    Library,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// What the program says of a message's origin (../shared/product.md). The order is that of the enumeration: when
/// several hold, the one that stands first is told.
enum class Verdict
{
    Invalid,
    Unauthorised,
    NotCheckable,
    Unsigned,
    /// AMQP: the broker is proven by TLS, the sender is not.
    TransportOnly,
    /// Right, but by a key under 2048 bits or a certificate that has expired since.
    ValidLegacy,
    Valid,
};

/// Why, for programs. toString() gives the word that tidingsctl prints and the history stores; words for people are
/// made from it where they are shown. Append only: stored.
enum class Reason
{
    None,
    NotAnObject,
    /// `crypto` names a backend there is none of, or one that is not allowed here.
    Backend,
    NoSignature,
    /// `signature` or `certificate` is missing or no base64.
    Encoding,
    /// The certificate cannot be read.
    Certificate,
    /// The certificate is of none of the configured authorities.
    Chain,
    NotYetValid,
    /// OpenPGP: the signature itself has; see ExpiredSince for its key.
    Expired,
    Revoked,
    /// A configured authority file is missing or cannot be read. OpenPGP: the folder of the keyring, or gpg itself.
    AuthorityMissing,
    /// A configured revocation list is missing, out of date, or not signed by the authority.
    RevocationUnknown,
    /// The signature does not fit the message.
    Signature,
    /// A kind of key or algorithm that the bus does not use.
    Algorithm,
    /// This system's crypto policy forbids the algorithm.
    PolicyForbids,
    /// The certificate names no signer.
    NoSigner,
    /// The routing policy does not list this signer for the topic.
    NotListed,
    /// The routing policy does not know the topic, and it is set to admit only those it knows.
    TopicUnknown,
    /// Frame 1 names another topic than the body.
    TopicMismatch,
    /// The profile does not validate.
    NotValidated,
    /// The profile lists this topic as one that may be unsigned.
    UnsignedAllowed,
    SmallKey,
    ExpiredSince,
    Transport,
    /// Something failed that should not; never read as valid.
    Internal,
    /// A configured routing policy is missing or cannot be read.
    PolicyMissing,
    /// OpenPGP: the key is not in the keyring.
    KeyUnknown,
    /// OpenPGP: the key was revoked; when, nobody can tell from the message.
    RevokedSince,
};

struct Verification
{
    Verdict verdict = Verdict::Invalid;
    Reason reason = Reason::None;
    /// The first common name of the certificate, once the chain is proven; empty before that. OpenPGP: the fingerprint
    /// of the primary key, 40 or more hexadecimal digits, once the signature is.
    QString signer;
    /// Further words for the reason: a file, a date, OpenSSL's own. English, for logs and details.
    QString detail;

    /// `valid` and `valid-legacy`.
    [[nodiscard]] bool isValid() const { return verdict == Verdict::Valid || verdict == Verdict::ValidLegacy; }
    /// May make a bubble or open a link, on a bus that signs (../shared/product.md).
    [[nodiscard]] bool isTrusted() const
    {
        return isValid() || verdict == Verdict::TransportOnly || reason == Reason::UnsignedAllowed;
    }

    bool operator==(const Verification &) const = default;
};

/// "valid-legacy", "not-checkable" …
[[nodiscard]] QString toString(Verdict verdict);
/// Invalid for a word that is unknown, as one from a newer version may be.
[[nodiscard]] Verdict verdictFrom(QStringView word);
/// "revoked", "topic-mismatch" …; empty for None.
[[nodiscard]] QString toString(Reason reason);
/// Internal for a word that is unknown.
[[nodiscard]] Reason reasonFrom(QStringView word);
/// The reason in words a packager understands, in the program's language; empty for None.
[[nodiscard]] QString explain(const Verification &verification);

/// Whether the message is proven to be by the one of this name, letter by letter.
[[nodiscard]] bool isSignedBy(const Verification &verification, QStringView signer);

} // namespace tidings::crypto
