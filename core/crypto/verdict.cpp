// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidings::crypto {

namespace {

template <class T>
struct Word
{
    T value;
    const char *word;
};

// What programs read and the history stores: never change one.
constexpr std::array verdicts = {
    Word<Verdict>{Verdict::Invalid, "invalid"},
    Word<Verdict>{Verdict::Unauthorised, "unauthorised"},
    Word<Verdict>{Verdict::NotCheckable, "not-checkable"},
    Word<Verdict>{Verdict::Unsigned, "unsigned"},
    Word<Verdict>{Verdict::TransportOnly, "transport-only"},
    Word<Verdict>{Verdict::ValidLegacy, "valid-legacy"},
    Word<Verdict>{Verdict::Valid, "valid"},
};

constexpr std::array reasons = {
    Word<Reason>{Reason::None, ""},
    Word<Reason>{Reason::NotAnObject, "not-an-object"},
    Word<Reason>{Reason::Backend, "backend"},
    Word<Reason>{Reason::NoSignature, "no-signature"},
    Word<Reason>{Reason::Encoding, "encoding"},
    Word<Reason>{Reason::Certificate, "certificate"},
    Word<Reason>{Reason::Chain, "chain"},
    Word<Reason>{Reason::NotYetValid, "not-yet-valid"},
    Word<Reason>{Reason::Expired, "expired"},
    Word<Reason>{Reason::Revoked, "revoked"},
    Word<Reason>{Reason::AuthorityMissing, "authority-missing"},
    Word<Reason>{Reason::RevocationUnknown, "revocation-unknown"},
    Word<Reason>{Reason::Signature, "signature"},
    Word<Reason>{Reason::Algorithm, "algorithm"},
    Word<Reason>{Reason::PolicyForbids, "policy-forbids"},
    Word<Reason>{Reason::NoSigner, "no-signer"},
    Word<Reason>{Reason::NotListed, "not-listed"},
    Word<Reason>{Reason::TopicUnknown, "topic-unknown"},
    Word<Reason>{Reason::TopicMismatch, "topic-mismatch"},
    Word<Reason>{Reason::NotValidated, "not-validated"},
    Word<Reason>{Reason::UnsignedAllowed, "unsigned-allowed"},
    Word<Reason>{Reason::SmallKey, "small-key"},
    Word<Reason>{Reason::ExpiredSince, "expired-since"},
    Word<Reason>{Reason::Transport, "transport"},
    Word<Reason>{Reason::Internal, "internal"},
    Word<Reason>{Reason::PolicyMissing, "policy-missing"},
    Word<Reason>{Reason::KeyUnknown, "key-unknown"},
    Word<Reason>{Reason::RevokedSince, "revoked-since"},
};

QString wordOf(const auto &words, auto value)
{
    const auto found = std::ranges::find(words, value, [](const auto &each) { return each.value; });
    return found != words.end() ? QString::fromLatin1(found->word) : QString();
}

auto valueOf(const auto &words, QStringView word, auto otherwise)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto &each) { return word == QLatin1StringView(each.word); });
    return found != words.end() ? found->value : otherwise;
}

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
    return valueOf(verdicts, word, Verdict::Invalid);
}

QString toString(Reason reason)
{
    return wordOf(reasons, reason);
}

Reason reasonFrom(QStringView word)
{
    return valueOf(reasons, word, Reason::Internal);
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
