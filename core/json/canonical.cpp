// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/canonical.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tidings::json {
namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void writeUnit(std::string &out, unsigned unit)
{
    const char escape[] = {'\\', 'u', hexDigits[unit >> 12 & 15], hexDigits[unit >> 8 & 15], hexDigits[unit >> 4 & 15],
        hexDigits[unit & 15]};
    out.append(escape, sizeof escape);
}

void writeCodePoint(std::string &out, unsigned code)
{
    if (code < 0x10000) {
        writeUnit(out, code);
        return;
    }
    writeUnit(out, 0xD800 + ((code - 0x10000) >> 10));
    writeUnit(out, 0xDC00 + ((code - 0x10000) & 0x3FF));
}

/// The code point at `at`, which moves behind it. The parser has checked the encoding.
unsigned nextCodePoint(const char *&at)
{
    const auto lead = static_cast<unsigned char>(*at++);
    if (lead < 0x80) {
        return lead;
    }
    const int rest = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    unsigned code = lead & (0x3F >> rest);
    for (int i = 0; i < rest; ++i) {
        code = code << 6 | (static_cast<unsigned char>(*at++) & 0x3F);
    }
    return code;
}

constexpr bool isPlain(char c)
{
    return c >= 0x20 && c <= 0x7E && c != '"' && c != '\\';
}

void writeSpecial(std::string &out, unsigned code)
{
    constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
    constexpr std::string_view names = "\"\\bfnrt";
    const auto which = code < 0x80 ? meanings.find(static_cast<char>(code)) : std::string_view::npos;
    if (which == std::string_view::npos) {
        writeCodePoint(out, code);
        return;
    }
    out += '\\';
    out += names[which];
}

void writeString(std::string &out, std::string_view text)
{
    out += '"';
    const auto *at = text.data();
    const auto *const end = at + text.size();
    while (at < end) {
        const auto *const run = at;
        at = std::find_if_not(at, end, isPlain);
        out.append(run, at);
        if (at < end) {
            writeSpecial(out, nextCodePoint(at));
        }
    }
    out += '"';
}

/// Python's repr of a float: plain from 1e-4 up to 1e16, with an exponent of at least two digits beyond.
void writeReal(std::string &out, double number)
{
    if (std::isnan(number)) {
        out += "NaN";
        return;
    }
    if (std::isinf(number)) {
        out += number < 0 ? "-Infinity" : "Infinity";
        return;
    }
    const auto size = std::abs(number);
    const bool isPlainSize = size == 0 || (size >= 1e-4 && size < 1e16);
    char digits[32];
    const auto format = isPlainSize ? std::chars_format::fixed : std::chars_format::scientific;
    const auto *const end = std::to_chars(digits, digits + sizeof digits, number, format).ptr;
    const std::string_view text(digits, static_cast<std::size_t>(end - digits));
    out += text;
    if (isPlainSize && text.find('.') == std::string_view::npos) {
        out += ".0";
    }
}

void write(std::string &out, const Value &value);

void writeMember(std::string &out, std::string_view key, const auto &writeValue)
{
    if (out.back() != '{') {
        out += ',';
    }
    writeString(out, key);
    out += ':';
    writeValue();
}

void writeObject(std::string &out, const Value &object)
{
    out += '{';
    for (const auto &member : object.members()) {
        writeMember(out, member.key, [&] { write(out, member.value); });
    }
    out += '}';
}

void writeArray(std::string &out, const Value &array)
{
    out += '[';
    for (const auto &item : array.items()) {
        if (out.back() != '[') {
            out += ',';
        }
        write(out, item);
    }
    out += ']';
}

void write(std::string &out, const Value &value)
{
    switch (value.kind()) {
    case Kind::Null:
        out += "null";
        break;
    case Kind::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case Kind::Integer:
        out += value.text() == "-0" ? "0" : value.text();
        break;
    case Kind::Real:
        writeReal(out, value.toDouble().value_or(0));
        break;
    case Kind::String:
        writeString(out, value.text());
        break;
    case Kind::Array:
        writeArray(out, value);
        break;
    case Kind::Object:
        writeObject(out, value);
        break;
    }
}

} // namespace

std::string canonical(const Value &value)
{
    std::string out;
    write(out, value);
    return out;
}

std::string canonical(const Value &object, const Edits &edits)
{
    std::string out = "{";
    auto added = edits.with.begin();
    const auto addUpTo = [&](const Member *member) {
        for (; added != edits.with.end() && (member == nullptr || added->first < member->key); ++added) {
            writeMember(out, added->first, [&] { writeString(out, added->second); });
        }
    };
    for (const auto &member : object.members()) {
        addUpTo(&member);
        const bool isReplaced = added != edits.with.end() && added->first == member.key;
        if (isReplaced || std::ranges::find(edits.without, member.key) != edits.without.end()) {
            continue;
        }
        const auto other = std::ranges::find(edits.instead, member.key, &std::pair<std::string_view, Value>::first);
        writeMember(out, member.key, [&] { write(out, other != edits.instead.end() ? other->second : member.value); });
    }
    addUpTo(nullptr);
    out += '}';
    return out;
}

} // namespace tidings::json
