// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/canonical.h"
#include "core/json/document.h"

#include <algorithm>
#include <cstdlib>

using namespace tidings;

namespace {

json::Document parseOrDie(const std::string &text)
{
    auto document =
        json::Document::parse(QByteArray::fromStdString(text), {.size = static_cast<qsizetype>(text.size())});
    if (!document) {
        std::abort();
    }
    return std::move(*document);
}

} // namespace

/// The canonical form of a canonical form is itself, in printable ASCII; and what edits leave out, replace or put in is
/// what parsing the result finds missing, replaced or there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto document = json::Document::parse(text);
    if (!document) {
        return 0;
    }
    const auto root = document->root();
    const auto once = json::canonical(root);
    const bool isPrintable = std::ranges::all_of(once, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (!isPrintable || json::canonical(parseOrDie(once).root()) != once) {
        std::abort();
    }
    if (!root.isObject()) {
        return 0;
    }
    constexpr std::string_view without[] = {"certificate", "signature"};
    constexpr std::pair<std::string_view, std::string_view> with[] = {{"certificate", "a\n"}, {"signature", "b"}};
    const auto bare = json::canonical(root, {.without = without});
    const auto edited = parseOrDie(json::canonical(root, {.with = with}));
    const auto found = edited.root();
    if (found["certificate"].text() != "a\n" || found["signature"].text() != "b" ||
        json::canonical(found, {.without = without}) != bare || parseOrDie(bare).root().contains("signature") ||
        json::canonical(root, {}) != once) {
        std::abort();
    }
    return 0;
}
