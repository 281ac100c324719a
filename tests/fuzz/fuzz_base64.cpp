// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"

#include <cstdlib>

using namespace tidings;

/// Any bytes come back from their base64; any text is bytes or none, and what is read once is read the same from its
/// own base64.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (crypto::decodeBase64(crypto::encodeBase64(text)) != text) {
        std::abort();
    }
    const auto bytes = crypto::decodeBase64(text);
    if (bytes && crypto::decodeBase64(crypto::encodeBase64(*bytes)) != bytes) {
        std::abort();
    }
    return 0;
}
