// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/crypto/backend.h"
#include "core/crypto/trustoptions.h"
#include "core/crypto/verdict.h"

#include <memory>

namespace tidings::crypto {

/// Says of a message who signed it and whether that is to be believed (../shared/product.md, "Verdict").
///
/// Fails closed: whatever goes wrong inside, memory included, is `invalid` with Reason::Internal. Files are read when
/// they are needed, not before, and again when they change. One for each thread; keeps what it has proven, so keep it.
class Verifier
{
public:
    /// The clock must outlive the verifier.
    explicit Verifier(TrustOptions options, const Clock &clock);
    ~Verifier();
    Q_DISABLE_COPY_MOVE(Verifier)

    /// `envelope` is the whole body of a message of a bus that signs. Never throws.
    [[nodiscard]] Verification verify(const json::Value &envelope, const VerifyContext &context = {}) noexcept;

private:
    [[nodiscard]] Verification verifyOrThrow(const json::Value &envelope, const VerifyContext &context);
    [[nodiscard]] Verification judgeUnsigned(const json::Value &envelope, const VerifyContext &context) const;
    [[nodiscard]] Backend *backendFor(std::string_view name) const;

    TrustOptions m_options;
    // None where the profile does not accept it.
    std::unique_ptr<Backend> m_x509;
    std::unique_ptr<Backend> m_gpg;
};

} // namespace tidings::crypto
