// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/certificatecut.h"

#include <algorithm>
#include <string_view>

namespace tidings::history {
namespace {

// A certificate has about 2 KB in base64, one with a large key 4 KB. What is shorter is not worth a look-up.
constexpr std::size_t shortest = 256;
constexpr std::size_t longest = std::size_t{64} * 1024;
// A body full of such keys is nobody's certificate.
constexpr int mostKeys = 8;

constexpr std::string_view key = "\"certificate\"";
constexpr std::string_view blanks = " \t\r\n";

std::size_t afterBlanks(std::string_view text, std::size_t from)
{
    return std::min(text.find_first_not_of(blanks, from), text.size());
}

/// What stands between the quotes of the string that begins at `from`; empty if there is none of the right length, or
/// one with an escaped quote or backslash in it, which no base64 has.
std::string_view longString(std::string_view text, std::size_t from)
{
    if (from >= text.size() || text[from] != '"') {
        return {};
    }
    const auto end = text.substr(from + 1, longest + 1).find('"');
    if (end == std::string_view::npos || end < shortest) {
        return {};
    }
    const auto string = text.substr(from + 1, end);
    return string.back() == '\\' ? std::string_view() : string;
}

} // namespace

CutBody cutCertificate(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    auto at = text.find(key);
    for (int keys = 0; at != std::string_view::npos && keys < mostKeys; ++keys) {
        const auto colon = afterBlanks(text, at + key.size());
        if (colon < text.size() && text[colon] == ':') {
            const auto certificate = longString(text, afterBlanks(text, colon + 1));
            if (!certificate.empty()) {
                const auto start = static_cast<qsizetype>(certificate.data() - text.data());
                const auto length = static_cast<qsizetype>(certificate.size());
                return {body.left(start) + body.mid(start + length), body.mid(start, length), start};
            }
        }
        at = text.find(key, at + key.size());
    }
    return {body, {}, 0};
}

QByteArray mended(const CutBody &cut)
{
    if (cut.certificate.isEmpty()) {
        return cut.rest;
    }
    const auto at = std::clamp<qsizetype>(cut.at, 0, cut.rest.size());
    return cut.rest.left(at) + cut.certificate + cut.rest.mid(at);
}

} // namespace tidings::history
