// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tidings::crypto {

/// Base64 as the bus's verifiers have always read it, which is Python's lenient way (../shared/vectors/README.md,
/// "Verifying", 2): characters that are no base64 are skipped, what follows the padding is not read. Nothing for
/// padding that is missing and for text that is not ASCII.
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);

/// Base64 as the bus's signers write it: lines of 76 characters, each ended by a line feed, the last too. Nothing gives
/// nothing.
[[nodiscard]] std::string encodeBase64(std::string_view bytes);

} // namespace tidings::crypto
