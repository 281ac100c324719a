// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/accounts.h"
#include "core/bus/message.h"
#include "core/crypto/verifier.h"

#include <array>
#include <memory>

namespace tidings::bus {

/// Why a message does not pass a relay.
enum class Refusal
{
    /// Not two frames with UTF-8 in them, the second JSON.
    Malformed,
    /// The account was turned off, shut out or removed while the publisher was connected.
    Account,
    /// The group may not publish on that topic: that of the first frame, or that in the body.
    Topic,
    /// The signature does not hold, or the routing policy does not list its signer for the topic; also when that could
    /// not be found out.
    Signature,
    /// More bytes than the account may have.
    TooMuch,
};
inline constexpr std::array allRefusals = {
    Refusal::Malformed, Refusal::Account, Refusal::Topic, Refusal::Signature, Refusal::TooMuch};

/// "malformed", "account" …, as logs and counts have it.
[[nodiscard]] QString toString(Refusal refusal);

struct ScreeningOptions
{
    /// Nothing: signatures are not looked at.
    std::optional<crypto::TrustOptions> trust;
    /// Of third parties, always looked at. Nothing: none of theirs passes.
    std::optional<crypto::TrustOptions> thirdParty;
    json::Limits limits;
};

/// Says of messages whether they pass a relay. On one thread.
class Screening
{
public:
    struct Refused
    {
        Refusal refusal = Refusal::Malformed;
        /// In words that a terminal may show, bounded.
        QString why;
    };

    /// The clock has to outlive it.
    Screening(const ScreeningOptions &options, const Clock &clock);

    /// Nothing if it may pass as one by somebody of that group.
    [[nodiscard]] std::optional<Refused> refuses(const Incoming &incoming, const AccountGroup &group);

private:
    [[nodiscard]] std::optional<Refused> refusesSigned(
        const Incoming &incoming, const Message &message, crypto::Verifier &verifier) const;

    json::Limits m_limits;
    std::unique_ptr<crypto::Verifier> m_verifier;
    std::unique_ptr<crypto::Verifier> m_thirdParty;
};

} // namespace tidings::bus
