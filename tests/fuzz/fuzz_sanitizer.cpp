// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sanitizer.h"

#include <algorithm>
#include <cstdlib>

using namespace tidings;

namespace {

bool isInOrder(const QString &text, qsizetype limit, meta::Lines lines)
{
    const bool isClean = std::ranges::none_of(text, [&](QChar c) {
        const auto unit = c.unicode();
        const bool isLine = unit == '\n' && lines == meta::Lines::Keep;
        return !isLine && (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x202a && unit <= 0x202e) ||
                              (unit >= 0x2066 && unit <= 0x206f));
    });
    return isClean && text.size() <= limit && text.isValidUtf16();
}

} // namespace

/// Any bytes give a text that is bounded, whole and fit to be shown, and stays the same when it is cleaned again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    for (const qsizetype limit : {1, 40, 2000}) {
        for (const auto lines : {meta::Lines::Join, meta::Lines::Keep}) {
            const auto once = meta::sanitized(bytes, limit, lines);
            if (!isInOrder(once, limit, lines) || meta::sanitized(once, limit, lines) != once) {
                std::abort();
            }
        }
    }
    return 0;
}
