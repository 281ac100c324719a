// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sanitizer.h"
#include "core/text/plaintext.h"
#include "core/text/printable.h"

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

/// What other programs and terminals get has no orders in it, whatever the text is.
bool isFitForOthers(const QString &text, qsizetype limit)
{
    const auto hasOrder = [](const QString &shown, bool mayIsolate) {
        return std::ranges::any_of(shown, [&](QChar c) {
            const auto unit = c.unicode();
            return (unit < 0x20 && unit != '\n') || (unit >= 0x7f && unit < 0xa0) ||
                   (unit >= 0x202a && unit <= 0x202e) || (!mayIsolate && unit >= 0x2066 && unit <= 0x2069);
        });
    };
    const auto plain = text::plainText(text, limit);
    const auto line = text::plainLine(text, limit);
    const auto printed = text::printable(text);
    // Isolates that were open are closed behind the limit.
    return !hasOrder(plain, true) && !hasOrder(line, true) && !line.contains(u'\n') && !hasOrder(printed, false) &&
           !printed.contains(u'\n');
}

} // namespace

/// Any bytes give a text that is bounded, whole and fit to be shown, and stays the same when it is cleaned again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto raw = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (const qsizetype limit : {1, 40, 2000}) {
        if (!isFitForOthers(raw, limit)) {
            std::abort();
        }
        for (const auto lines : {meta::Lines::Join, meta::Lines::Keep}) {
            const auto once = meta::sanitized(bytes, limit, lines);
            if (!isInOrder(once, limit, lines) || meta::sanitized(once, limit, lines) != once) {
                std::abort();
            }
        }
    }
    return 0;
}
