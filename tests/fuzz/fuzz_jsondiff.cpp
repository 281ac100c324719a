// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"

#include <simdjson.h>

#include <bit>
#include <cmath>
#include <cstdlib>

using namespace tidings;

namespace {

// simdjson's, beyond which it gives up.
constexpr int depth = 1000;

bool isSame(const json::Value &ours, const simdjson::dom::element &theirs);

bool isSameObject(const json::Value &ours, const simdjson::dom::object &theirs)
{
    // Told twice: simdjson keeps both, and the later value counts.
    std::size_t known = 0;
    for (const auto &member : ours.members()) {
        bool isFound = false;
        simdjson::dom::element last;
        for (const auto &[key, value] : theirs) {
            if (key == member.key) {
                isFound = true;
                last = value;
                ++known;
            }
        }
        if (!isFound || !isSame(member.value, last)) {
            return false;
        }
    }
    return known == theirs.size();
}

bool isSameArray(const json::Value &ours, const simdjson::dom::array &theirs)
{
    std::size_t at = 0;
    for (const auto &item : theirs) {
        if (at >= ours.size() || !isSame(ours.items()[at++], item)) {
            return false;
        }
    }
    return at == ours.size();
}

bool isSame(const json::Value &ours, const simdjson::dom::element &theirs)
{
    using Type = simdjson::dom::element_type;
    switch (theirs.type()) {
    case Type::NULL_VALUE:
        return ours.isNull();
    case Type::BOOL:
        return ours.isBool() && ours.toBool() == bool(theirs);
    case Type::STRING:
        return ours.isString() && ours.text() == std::string_view(theirs);
    case Type::INT64:
        return ours.toInteger() == std::int64_t(theirs);
    case Type::UINT64:
        return ours.isInteger() && ours.text() == std::to_string(std::uint64_t(theirs));
    case Type::DOUBLE:
        return ours.kind() == json::Kind::Real && ours.toDouble() &&
               std::bit_cast<std::uint64_t>(*ours.toDouble()) == std::bit_cast<std::uint64_t>(double(theirs));
    case Type::ARRAY:
        return isSameArray(ours, theirs);
    case Type::OBJECT:
        return isSameObject(ours, theirs);
    }
    return false;
}

/// Whether RFC 8259 and the range of 64 bits have it: no NaN, no infinity, no lone surrogate.
bool isStrict(const json::Value &value)
{
    const auto isStrictText = [](std::string_view text) {
        for (std::size_t i = 0; i + 1 < text.size(); ++i) {
            if (text[i] == '\xED' && static_cast<unsigned char>(text[i + 1]) >= 0xA0) {
                return false;
            }
        }
        return true;
    };
    if (value.isInteger()) {
        // 19 digits and a sign fit either way.
        return value.text().size() <= 18;
    }
    if (value.isNumber()) {
        return std::isfinite(value.toDouble().value_or(NAN)) &&
               value.text().find_first_of("NI") == std::string_view::npos;
    }
    return (!value.isString() || isStrictText(value.text())) && std::ranges::all_of(value.items(), isStrict) &&
           std::ranges::all_of(value.members(),
               [&](const json::Member &member) { return isStrictText(member.key) && isStrict(member.value); });
}

std::size_t memberCount(const json::Value &value)
{
    auto count = value.members().size();
    for (const auto &member : value.members()) {
        count += memberCount(member.value);
    }
    for (const auto &item : value.items()) {
        count += memberCount(item);
    }
    return count;
}

/// Whether a key is told twice. The value that does not count is not there any more, and may have been anything.
bool hasLostMembers(const json::Value &value, const QByteArray &text)
{
    std::size_t colons = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            isInString = !isInString;
        } else if (text[i] == '\\') {
            ++i;
        } else if (text[i] == ':' && !isInString) {
            ++colons;
        }
    }
    return colons != memberCount(value);
}

} // namespace

/// What simdjson accepts we accept, and mean the same by it. What we accept beside that is only what Python takes and
/// RFC 8259 or a number of 64 bits does not have.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static simdjson::dom::parser parser;
    simdjson::dom::element theirs;
    const auto error = parser.parse(text.constData(), size).get(theirs);
    const auto ours = json::Document::parse(text, {.size = text.size(), .depth = depth});
    const bool isAgreed =
        error == simdjson::SUCCESS
            ? ours && isSame(ours->root(), theirs)
            : !ours || error == simdjson::DEPTH_ERROR || !isStrict(ours->root()) || hasLostMembers(ours->root(), text);
    if (!isAgreed) {
        std::abort();
    }
    return 0;
}
