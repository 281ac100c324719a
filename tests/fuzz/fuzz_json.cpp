// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "core/json/path.h"

#include <cstdlib>

using namespace tidings;

namespace {

/// Asks everything that can be asked of each value, and of each the wrong question too.
std::size_t walk(const json::Value &value, int depth)
{
    if (depth > json::Limits().depth + 1) {
        std::abort();
    }
    const bool isText = value.isString() || value.isNumber();
    if ((!isText && !value.text().empty()) || (value.toInteger() && !value.isInteger()) ||
        value.toDouble().has_value() != value.isNumber() ||
        value.items().size() + value.members().size() != value.size()) {
        std::abort();
    }
    std::size_t count = static_cast<std::size_t>(value.toString().size());
    for (const auto &item : value.items()) {
        count += walk(item, depth + 1);
    }
    std::string_view before;
    for (const auto &member : value.members()) {
        const bool isInOrder = &member == value.members().data() || before < member.key;
        if (!isInOrder || !value.contains(member.key) || value[member.key].kind() != member.value.kind()) {
            std::abort();
        }
        before = member.key;
        count += walk(member.value, depth + 1);
    }
    return count;
}

} // namespace

/// Any text is a document or an error in words; a document is bounded, in order, and answers every question. A smaller
/// limit never makes a text readable. The first line is a path into the rest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto end = input.indexOf('\n');
    const auto path = input.left(end < 0 ? 0 : end);
    const auto text = input.mid(end + 1);
    const auto document = json::Document::parse(text);
    if (json::Document::parse(text, {.size = text.size(), .depth = 8}) && !document) {
        std::abort();
    }
    if (!document) {
        return document.error().detail.isEmpty() ? std::abort(), 0 : 0;
    }
    walk(document->root(), 0);
    (void)json::at(document->root(), {path.constData(), static_cast<std::size_t>(path.size())});
    return 0;
}
