// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/verdict.h"

#include "core/enumwords.h"

#include <QCoreApplication>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

// What programs read and the history stores: never change one.
constexpr std::array verdicts = {
    EnumWord{Verdict::Invalid, "invalid"_L1},
    EnumWord{Verdict::Unauthorised, "unauthorised"_L1},
    EnumWord{Verdict::NotCheckable, "not-checkable"_L1},
    EnumWord{Verdict::Unsigned, "unsigned"_L1},
    EnumWord{Verdict::TransportOnly, "transport-only"_L1},
    EnumWord{Verdict::ValidLegacy, "valid-legacy"_L1},
    EnumWord{Verdict::Valid, "valid"_L1},
};

constexpr std::array reasons = {
    EnumWord{Reason::None, ""_L1},
    EnumWord{Reason::NotAnObject, "not-an-object"_L1},
    EnumWord{Reason::Backend, "backend"_L1},
    EnumWord{Reason::NoSignature, "no-signature"_L1},
    EnumWord{Reason::Encoding, "encoding"_L1},
    EnumWord{Reason::Certificate, "certificate"_L1},
    EnumWord{Reason::Chain, "chain"_L1},
    EnumWord{Reason::NotYetValid, "not-yet-valid"_L1},
    EnumWord{Reason::Expired, "expired"_L1},
    EnumWord{Reason::Revoked, "revoked"_L1},
    EnumWord{Reason::AuthorityMissing, "authority-missing"_L1},
    EnumWord{Reason::RevocationUnknown, "revocation-unknown"_L1},
    EnumWord{Reason::Signature, "signature"_L1},
    EnumWord{Reason::Algorithm, "algorithm"_L1},
    EnumWord{Reason::PolicyForbids, "policy-forbids"_L1},
    EnumWord{Reason::NoSigner, "no-signer"_L1},
    EnumWord{Reason::NotListed, "not-listed"_L1},
    EnumWord{Reason::TopicUnknown, "topic-unknown"_L1},
    EnumWord{Reason::TopicMismatch, "topic-mismatch"_L1},
    EnumWord{Reason::NotValidated, "not-validated"_L1},
    EnumWord{Reason::UnsignedAllowed, "unsigned-allowed"_L1},
    EnumWord{Reason::SmallKey, "small-key"_L1},
    EnumWord{Reason::ExpiredSince, "expired-since"_L1},
    EnumWord{Reason::Transport, "transport"_L1},
    EnumWord{Reason::Internal, "internal"_L1},
    EnumWord{Reason::PolicyMissing, "policy-missing"_L1},
    EnumWord{Reason::KeyUnknown, "key-unknown"_L1},
    EnumWord{Reason::RevokedSince, "revoked-since"_L1},
};

QString text(const char *source)
{
    return QCoreApplication::translate("Verdict", source);
}

const char *explanation(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return nullptr;
    case Reason::NotAnObject:
        return QT_TRANSLATE_NOOP("Verdict", "This is no message: its body is no object.");
    case Reason::Backend:
        return QT_TRANSLATE_NOOP("Verdict", "It is signed in a way that is not accepted on this bus.");
    case Reason::NoSignature:
        return QT_TRANSLATE_NOOP("Verdict", "It is not signed.");
    case Reason::Encoding:
        return QT_TRANSLATE_NOOP("Verdict", "Its signature or certificate is missing or damaged.");
    case Reason::Certificate:
        return QT_TRANSLATE_NOOP("Verdict", "The certificate it brings along cannot be read.");
    case Reason::Chain:
        return QT_TRANSLATE_NOOP("Verdict", "Its certificate was not issued by an authority of this bus.");
    case Reason::NotYetValid:
        return QT_TRANSLATE_NOOP("Verdict", "Its certificate, or the authority's, is not valid yet.");
    case Reason::Expired:
        return QT_TRANSLATE_NOOP("Verdict", "Its certificate, the authority's, or the signature itself has expired.");
    case Reason::Revoked:
        return QT_TRANSLATE_NOOP("Verdict", "Its certificate was revoked.");
    case Reason::AuthorityMissing:
        return QT_TRANSLATE_NOOP(
            "Verdict", "The file with the authorities or keys of this bus is missing or cannot be read.");
    case Reason::RevocationUnknown:
        return QT_TRANSLATE_NOOP("Verdict",
            "Whether its certificate was revoked is not known: the revocation list is missing or out of date.");
    case Reason::Signature:
        return QT_TRANSLATE_NOOP(
            "Verdict", "The signature does not fit: the message was changed, or signed by another.");
    case Reason::Algorithm:
        return QT_TRANSLATE_NOOP("Verdict", "It is signed with a kind of key that this bus does not use.");
    case Reason::PolicyForbids:
        return QT_TRANSLATE_NOOP("Verdict", "The crypto policy of this system forbids to check such signatures.");
    case Reason::NoSigner:
        return QT_TRANSLATE_NOOP("Verdict", "Its certificate names nobody.");
    case Reason::NotListed:
        return QT_TRANSLATE_NOOP("Verdict", "Its signer may not speak on this topic.");
    case Reason::TopicUnknown:
        return QT_TRANSLATE_NOOP("Verdict", "The routing policy does not know its topic.");
    case Reason::TopicMismatch:
        return QT_TRANSLATE_NOOP("Verdict", "It was sent under another topic than it was signed for.");
    case Reason::NotValidated:
        return QT_TRANSLATE_NOOP("Verdict", "Signatures are not checked in this profile.");
    case Reason::UnsignedAllowed:
        return QT_TRANSLATE_NOOP("Verdict", "It is not signed; this topic may be unsigned.");
    case Reason::SmallKey:
        return QT_TRANSLATE_NOOP("Verdict", "Right, but the key is smaller than is safe today.");
    case Reason::ExpiredSince:
        return QT_TRANSLATE_NOOP("Verdict", "Right when it was sent; its certificate or key has expired since.");
    case Reason::Transport:
        return QT_TRANSLATE_NOOP("Verdict", "It came from the bus's own broker; its sender is not proven.");
    case Reason::Internal:
        return QT_TRANSLATE_NOOP("Verdict", "It could not be checked: something failed inside the program.");
    case Reason::PolicyMissing:
        return QT_TRANSLATE_NOOP("Verdict", "The routing policy of this bus is missing or cannot be read.");
    case Reason::KeyUnknown:
        return QT_TRANSLATE_NOOP("Verdict", "It is signed with a key that is not in the keyring.");
    case Reason::RevokedSince:
        return QT_TRANSLATE_NOOP("Verdict", "Right, but its key has been revoked.");
    }
    return nullptr;
}

} // namespace

QString toString(Verdict verdict)
{
    return wordOf(verdicts, verdict);
}

Verdict verdictFrom(QStringView word)
{
    return valueOf(verdicts, word).value_or(Verdict::Invalid);
}

QString toString(Reason reason)
{
    return wordOf(reasons, reason);
}

Reason reasonFrom(QStringView word)
{
    return valueOf(reasons, word).value_or(Reason::Internal);
}

QString explain(const Verification &verification)
{
    const char *const source = explanation(verification.reason);
    return source != nullptr ? text(source) : QString();
}

bool isSignedBy(const Verification &verification, QStringView signer)
{
    return verification.isValid() && !signer.isEmpty() && verification.signer == signer;
}

} // namespace tidings::crypto
