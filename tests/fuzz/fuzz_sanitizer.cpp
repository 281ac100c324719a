// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sanitizer.h"
#include "core/text/plaintext.h"
#include "core/text/printable.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

using namespace tidings;

namespace {

bool isInOrder(const QString &text, qsizetype limit, meta::Lines lines)
{
    // By code point: tags and what is no character stand beyond the first plane, too.
    const auto points = text.toUcs4();
    const bool isClean = std::ranges::none_of(points, [&](char32_t c) {
        const bool isLine = c == '\n' && lines == meta::Lines::Keep;
        return !isLine &&
               (c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x206f) ||
                   (c >= 0xe0000 && c <= 0xe007f) || (c & 0xfffeU) == 0xfffeU || (c >= 0xfdd0 && c <= 0xfdef));
    });
    const auto isWidthless = [](char32_t c) {
        return (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff;
    };
    const auto isRun = [&](char32_t one, char32_t next) { return isWidthless(one) && isWidthless(next); };
    const bool hasRun = std::ranges::adjacent_find(points, isRun) != points.end();
    return isClean && !hasRun && text.size() <= limit && text.isValidUtf16();
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
