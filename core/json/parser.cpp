// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/parser.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace tidings::json {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr auto eachByte(unsigned char byte)
{
    return 0x0101010101010101ULL * byte;
}

/// The high bit of each byte of `word` that ends a run of plain text: a quote, a backslash, a control character, or
/// anything beyond ASCII. Bytes after the first hit may be marked wrongly; only the first is looked at.
std::uint64_t special(std::uint64_t word)
{
    const auto below = [](std::uint64_t w, unsigned char limit) { return (w - eachByte(limit)) & ~w; };
    const auto equals = [&](unsigned char c) { return below(word ^ eachByte(c), 1); };
    return (word | below(word, 0x20) | equals('"') | equals('\\')) & eachByte(0x80);
}

/// The first character in [from, end) that ends a run of plain text.
const char *plainEnd(const char *from, const char *end)
{
    static_assert(std::endian::native == std::endian::little || std::endian::native == std::endian::big);
    while (end - from >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        if (const auto marks = special(word)) {
            if constexpr (std::endian::native == std::endian::little) {
                return from + std::countr_zero(marks) / 8;
            }
            break;
        }
        from += 8;
    }
    while (from < end && static_cast<unsigned char>(*from) >= 0x20 && static_cast<unsigned char>(*from) < 0x80 &&
           *from != '"' && *from != '\\') {
        ++from;
    }
    return from;
}

/// The length of the UTF-8 sequence beyond ASCII at `at`, 0 if there is none: no overlong forms, no surrogates, nothing
/// past U+10FFFF (Unicode 15, table 3-7).
std::size_t sequenceLength(const char *at, const char *end)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
    const auto follows = [&](int i) { return at + i < end && (byte(i) & 0xC0) == 0x80; };
    const auto lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isOverlong = lead == 0xE0 && follows(1) && byte(1) < 0xA0;
        const bool isSurrogate = lead == 0xED && follows(1) && byte(1) >= 0xA0;
        return follows(1) && follows(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isOverlong = lead == 0xF0 && follows(1) && byte(1) < 0x90;
        const bool isTooFar = lead == 0xF4 && follows(1) && byte(1) >= 0x90;
        return follows(1) && follows(2) && follows(3) && !isOverlong && !isTooFar ? 4 : 0;
    }
    return 0;
}

/// Writes a code point, or a lone surrogate in its three-byte form.
void appendUtf8(char *&to, unsigned code)
{
    const auto put = [&](unsigned byte) { *to++ = static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

template <class T>
T *allocate(std::pmr::memory_resource &memory, std::size_t count)
{
    return static_cast<T *>(memory.allocate(count * sizeof(T), alignof(T)));
}

} // namespace

Parser::Parser(std::string_view text, const Limits &limits, std::pmr::memory_resource &memory)
    : m_begin(text.data())
    , m_at(text.data())
    , m_end(text.data() + text.size())
    , m_depthLeft(limits.depth)
    , m_memory(memory)
{
}

Result<Value> Parser::parse()
{
    Value root;
    blanks();
    if (value(root)) {
        blanks();
        if (m_at == m_end) {
            return root;
        }
        fail(ErrorCode::Syntax, "more text after the end");
    }
    return tl::make_unexpected(m_error);
}

bool Parser::value(Value &out)
{
    if (m_at == m_end) {
        return fail(ErrorCode::Syntax, "a value is missing");
    }
    switch (*m_at) {
    case '{':
        return object(out);
    case '[':
        return array(out);
    case '"': {
        std::string_view text;
        if (!string(text)) {
            return false;
        }
        textValue(out, Kind::String, text);
        return true;
    }
    case 't':
        out.m_bool = true;
        return word("true", Kind::Bool, out);
    case 'f':
        out.m_bool = false;
        return word("false", Kind::Bool, out);
    case 'n':
        return word("null", Kind::Null, out);
    case 'N':
        return word("NaN", Kind::Real, out);
    case 'I':
        return word("Infinity", Kind::Real, out);
    default:
        return number(out);
    }
}

bool Parser::array(Value &out)
{
    if (--m_depthLeft < 0) {
        return fail(ErrorCode::TooDeep, "too many values inside each other");
    }
    ++m_at;
    const auto first = m_items.size();
    blanks();
    if (!at(']')) {
        do {
            blanks();
            Value item;
            if (!value(item)) {
                return false;
            }
            m_items.push_back(item);
            blanks();
        } while (skip(','));
    }
    if (!skip(']')) {
        return fail(ErrorCode::Syntax, "a comma or ] is missing");
    }
    const auto count = m_items.size() - first;
    auto *const items = allocate<Value>(m_memory, count);
    std::copy_n(m_items.begin() + static_cast<std::ptrdiff_t>(first), count, items);
    m_items.resize(first);
    out.m_kind = Kind::Array;
    out.m_size = static_cast<std::uint32_t>(count);
    out.m_items = items;
    ++m_depthLeft;
    return true;
}

bool Parser::object(Value &out)
{
    if (--m_depthLeft < 0) {
        return fail(ErrorCode::TooDeep, "too many values inside each other");
    }
    ++m_at;
    const auto first = m_members.size();
    blanks();
    if (!at('}')) {
        do {
            blanks();
            Member member;
            if (!at('"')) {
                return fail(ErrorCode::Syntax, "a key in quotes is missing");
            }
            if (!string(member.key)) {
                return false;
            }
            blanks();
            if (!skip(':')) {
                return fail(ErrorCode::Syntax, "a colon is missing");
            }
            blanks();
            if (!value(member.value)) {
                return false;
            }
            m_members.push_back(member);
            blanks();
        } while (skip(','));
    }
    if (!skip('}')) {
        return fail(ErrorCode::Syntax, "a comma or } is missing");
    }
    closeObject(out, first);
    ++m_depthLeft;
    return true;
}

void Parser::closeObject(Value &out, std::size_t first)
{
    const std::span told(m_members.data() + first, m_members.size() - first);
    // Signed bodies mostly come in order, so sorting is rare; strict order also means that no key is told twice.
    std::size_t count = told.size();
    if (!std::ranges::is_sorted(told, std::less_equal{}, &Member::key)) {
        std::ranges::stable_sort(told, {}, &Member::key);
        // Of equal keys the last is kept: unique() from behind.
        const auto kept =
            std::unique(told.rbegin(), told.rend(), [](const Member &a, const Member &b) { return a.key == b.key; });
        count = static_cast<std::size_t>(kept - told.rbegin());
    }
    auto *const members = allocate<Member>(m_memory, count);
    std::ranges::copy(told.last(count), members);
    m_members.resize(first);
    out.m_kind = Kind::Object;
    out.m_size = static_cast<std::uint32_t>(count);
    out.m_members = members;
}

bool Parser::string(std::string_view &out)
{
    const auto *const begin = ++m_at;
    for (;;) {
        m_at = plainEnd(m_at, m_end);
        if (m_at == m_end) {
            return fail(ErrorCode::Syntax, "a string has no end");
        }
        if (*m_at == '"') {
            out = {begin, static_cast<std::size_t>(m_at++ - begin)};
            return true;
        }
        if (*m_at == '\\') {
            return escaped(out, begin);
        }
        const auto length = sequenceLength(m_at, m_end);
        if (length == 0) {
            const bool isControl = static_cast<unsigned char>(*m_at) < 0x20;
            return isControl ? fail(ErrorCode::Syntax, "a control character in a string")
                             : fail(ErrorCode::Encoding, "not UTF-8");
        }
        m_at += length;
    }
}

/// A string with escapes: from `begin` on, written out anew. The result is never longer than the text.
bool Parser::escaped(std::string_view &out, const char *begin)
{
    const auto *end = m_at;
    while (end < m_end && *end != '"') {
        end += *end == '\\' ? 2 : 1;
    }
    if (end >= m_end) {
        return fail(ErrorCode::Syntax, "a string has no end");
    }
    auto *const text = allocate<char>(m_memory, static_cast<std::size_t>(end - begin));
    auto *to = std::copy(begin, m_at, text);
    while (*m_at != '"') {
        const auto *const run = m_at;
        m_at = plainEnd(m_at, m_end);
        to = std::copy(run, m_at, to);
        if (*m_at != '"' && !character(to)) {
            return false;
        }
    }
    ++m_at;
    out = {text, static_cast<std::size_t>(to - text)};
    return true;
}

bool Parser::character(char *&to)
{
    if (*m_at == '\\') {
        return escape(to);
    }
    const auto length = sequenceLength(m_at, m_end);
    if (length == 0) {
        const bool isControl = static_cast<unsigned char>(*m_at) < 0x20;
        return isControl ? fail(ErrorCode::Syntax, "a control character in a string")
                         : fail(ErrorCode::Encoding, "not UTF-8");
    }
    to = std::copy_n(m_at, length, to);
    m_at += length;
    return true;
}

bool Parser::escape(char *&to)
{
    ++m_at;
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (const auto which = names.find(*m_at); which != std::string_view::npos) {
        *to++ = meanings[which];
        ++m_at;
        return true;
    }
    unsigned unit = 0;
    if (!codeUnit(unit)) {
        return false;
    }
    const bool isHigh = unit >= 0xD800 && unit <= 0xDBFF;
    if (isHigh && m_end - m_at >= 2 && m_at[0] == '\\' && m_at[1] == 'u') {
        const auto *const before = m_at++;
        unsigned low = 0;
        if (!codeUnit(low)) {
            return false;
        }
        if (low >= 0xDC00 && low <= 0xDFFF) {
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        } else {
            m_at = before;
        }
    }
    appendUtf8(to, unit);
    return true;
}

/// The rest of \uXXXX, from the u on.
bool Parser::codeUnit(unsigned &unit)
{
    if (*m_at != 'u') {
        return fail(ErrorCode::Syntax, "an unknown escape");
    }
    if (m_end - m_at < 5) {
        return fail(ErrorCode::Syntax, "a \\u escape is cut off");
    }
    unit = 0;
    for (int i = 1; i <= 4; ++i) {
        const char c = m_at[i];
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f')) {
            return fail(ErrorCode::Syntax, "a \\u escape needs four hexadecimal digits");
        }
        unit = unit << 4 | static_cast<unsigned>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    m_at += 5;
    return true;
}

bool Parser::number(Value &out)
{
    const auto *const begin = m_at;
    skip('-');
    if (at('I')) {
        m_at = begin;
        return word("-Infinity", Kind::Real, out);
    }
    if (!skip('0') && !digits()) {
        m_at = begin;
        return fail(ErrorCode::Syntax, "this begins no value");
    }
    auto kind = Kind::Integer;
    if (skip('.')) {
        kind = Kind::Real;
        if (!digits()) {
            return fail(ErrorCode::Syntax, "a digit is missing after the decimal point");
        }
    }
    if (at('e') || at('E')) {
        kind = Kind::Real;
        ++m_at;
        if (!skip('+')) {
            skip('-');
        }
        if (!digits()) {
            return fail(ErrorCode::Syntax, "a digit is missing in the exponent");
        }
    }
    textValue(out, kind, {begin, static_cast<std::size_t>(m_at - begin)});
    return true;
}

bool Parser::word(std::string_view word, Kind kind, Value &out)
{
    if (static_cast<std::size_t>(m_end - m_at) < word.size() || std::string_view(m_at, word.size()) != word) {
        return fail(ErrorCode::Syntax, "this begins no value");
    }
    if (kind == Kind::Real) {
        textValue(out, kind, {m_at, word.size()});
    }
    out.m_kind = kind;
    m_at += word.size();
    return true;
}

bool Parser::digits()
{
    const auto *const begin = m_at;
    while (m_at < m_end && isDigit(*m_at)) {
        ++m_at;
    }
    return m_at != begin;
}

void Parser::blanks()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
        ++m_at;
    }
}

bool Parser::skip(char c)
{
    if (!at(c)) {
        return false;
    }
    ++m_at;
    return true;
}

bool Parser::fail(ErrorCode code, const char *what)
{
    m_error = {code, u"%1 at byte %2"_s.arg(QLatin1StringView(what)).arg(m_at - m_begin)};
    return false;
}

void Parser::textValue(Value &out, Kind kind, std::string_view text) const
{
    out.m_kind = kind;
    out.m_size = static_cast<std::uint32_t>(text.size());
    out.m_text = text.data();
}

} // namespace tidings::json
