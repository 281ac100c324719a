// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/backend.h"

#include <functional>
#include <string>

namespace tidings::crypto {

/// What an x509 signature is over: the canonical form of the message without its outermost signature and certificate.
[[nodiscard]] std::string signedText(const json::Value &envelope);

/// Of a message that does not verify as it came: the same before a store numbered it, or before the archive changed it,
/// as far as the context allows to try that. `fits` is asked for one text after the other. What had to be taken back
/// for the first that fits is told in words; nothing if none does.
[[nodiscard]] std::optional<QString> findSignedText(
    const json::Value &envelope, const VerifyContext &context, const std::function<bool(std::string_view)> &fits);

} // namespace tidings::crypto
