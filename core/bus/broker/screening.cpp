// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/screening.h"

#include "core/bus/broker/guests.h"
#include "core/text/printable.h"

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<crypto::Verifier> verifierFor(const std::optional<crypto::TrustOptions> &trust, const Clock &clock)
{
    return trust ? std::make_unique<crypto::Verifier>(*trust, clock) : nullptr;
}

QString bounded(const QString &words)
{
    constexpr qsizetype longest = 300;
    return text::printable(words.left(longest));
}

} // namespace

QString toString(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Malformed:
        return u"malformed"_s;
    case Refusal::Account:
        return u"account"_s;
    case Refusal::Topic:
        return u"topic"_s;
    case Refusal::Signature:
        return u"signature"_s;
    case Refusal::TooMuch:
        return u"too-much"_s;
    }
    return {};
}

Screening::Screening(const ScreeningOptions &options, const Clock &clock)
    : m_limits(options.limits)
    , m_verifier(verifierFor(options.trust, clock))
    , m_thirdParty(verifierFor(options.thirdParty, clock))
{
}

std::optional<Screening::Refused> Screening::refuses(const Incoming &incoming, const AccountGroup &group)
{
    const auto message = Message::read(incoming, m_limits);
    if (!message) {
        return Refused{Refusal::Malformed, bounded(u"sent what is no message: "_s + message.error().detail)};
    }
    // Subscribers go by the one, and readers by the other.
    const QByteArrayView stated(message->topic().data(), static_cast<qsizetype>(message->topic().size()));
    for (const QByteArrayView topic : {QByteArrayView(incoming.topic), stated}) {
        if (!mayPublish(group, topic)) {
            return Refused{Refusal::Topic, u"may not publish "_s + quoted(topic)};
        }
    }
    auto *const verifier = group.isThirdParty ? m_thirdParty.get() : m_verifier.get();
    if (verifier != nullptr) {
        return refusesSigned(incoming, *message, *verifier);
    }
    return group.isThirdParty
               ? std::optional(Refused{Refusal::Signature, u"is a third party, and this relay trusts none"_s})
               : std::nullopt;
}

std::optional<Screening::Refused> Screening::refusesSigned(
    const Incoming &incoming, const Message &message, crypto::Verifier &verifier) const
{
    const auto found = verifier.verify(message.envelope(),
        {.frameTopic = std::string_view(incoming.topic.constData(), static_cast<std::size_t>(incoming.topic.size())),
            .withoutSeqId = true});
    if (found.isTrusted()) {
        return {};
    }
    auto why = u"published %1, which is %2"_s.arg(quoted(incoming.topic), crypto::toString(found.verdict));
    for (const auto &more : {crypto::toString(found.reason), found.signer, found.detail}) {
        why += more.isEmpty() ? QString() : u"; "_s + more;
    }
    return Refused{Refusal::Signature, bounded(why)};
}

} // namespace tidings::bus
