// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"
#include "core/json/value.h"

#include <optional>
#include <string_view>
#include <utility>

namespace tidings::crypto {

/// At which time a certificate must have been good.
enum class At
{
    /// Now, as the bus's own verifiers do.
    Now,
    /// When the message says that it was sent: for archives and backlog only, since a stolen key that has expired can
    /// write any date. A message without a time, with one that is no number of seconds since 1970, or with one that is
    /// still to come is checked as of now. Revocation is asked of today's list in any case.
    Message
};

/// What is known of a message beside its body.
struct VerifyContext
{
    using At = crypto::At;

    /// Frame 1, if the message came in frames; it must be the body's topic.
    std::optional<std::string_view> frameTopic = {};
    At at = At::Now;
    /// Publishers with a store add `seq_id` after signing: a message that does not verify is tried without it too. Its
    /// number is then not protected.
    bool withoutSeqId = false;
    /// The archive's web service changes messages (../shared/vectors/README.md, "Messages out of the archive"): one
    /// that does not verify is tried with each of these changes taken back.
    bool isFromArchive = false;
};

/// One way of signing messages: `crypto` says which. Signed messages only; the Verifier has sorted out the rest.
class Backend
{
public:
    Backend() = default;
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    /// `envelope` is an object. May throw.
    [[nodiscard]] virtual Verification verify(const json::Value &envelope, const VerifyContext &context) = 0;
};

/// Of two things that hold both, the worse one.
[[nodiscard]] inline Verification worse(Verification a, Verification b)
{
    return std::move(b.verdict < a.verdict ? b : a);
}

} // namespace tidings::crypto
