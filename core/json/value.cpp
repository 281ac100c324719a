// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/value.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace tidings::json {
namespace {

constexpr std::size_t few = 16;

/// What a real too large or too small for a double rounds to. from_chars does not say which it was, and strtod asks the
/// locale for its decimal point, so look where the first digit that counts stands.
double outOfRange(std::string_view lexeme)
{
    const auto exponentAt = std::min(lexeme.find_first_of("eE"), lexeme.size());
    const auto digits = lexeme.substr(0, exponentAt);
    const auto point = std::min(digits.find('.'), digits.size());
    const auto first = digits.find_first_of("123456789");
    // An exponent that fits no integer decides alone, by its sign.
    const auto exponent = lexeme.substr(std::min(exponentAt + 1, lexeme.size()));
    auto power = std::int64_t{exponent.starts_with('-') ? -1 : 1} << 40;
    const auto unsignedPlus = exponent.substr(exponent.starts_with('+') ? 1 : 0);
    if (exponent.empty()) {
        power = 0;
    } else {
        std::from_chars(unsignedPlus.data(), unsignedPlus.data() + unsignedPlus.size(), power);
    }
    const bool isHuge = static_cast<std::int64_t>(point) - static_cast<std::int64_t>(first) + power > 0;
    const auto size = isHuge ? std::numeric_limits<double>::infinity() : 0.0;
    return lexeme.front() == '-' ? -size : size;
}

} // namespace

std::string_view Value::text() const
{
    if (m_kind != Kind::String && m_kind != Kind::Integer && m_kind != Kind::Real) {
        return {};
    }
    return {m_text, m_size};
}

QString Value::toString() const
{
    const auto utf8 = text();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::optional<std::int64_t> Value::toInteger() const
{
    if (m_kind != Kind::Integer) {
        return {};
    }
    std::int64_t number = 0;
    const auto *const end = m_text + m_size;
    const auto [last, error] = std::from_chars(m_text, end, number);
    return error == std::errc{} && last == end ? std::optional(number) : std::nullopt;
}

std::optional<double> Value::toDouble() const
{
    if (!isNumber()) {
        return {};
    }
    const auto lexeme = text();
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    if (lexeme == "NaN") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (lexeme == "Infinity" || lexeme == "-Infinity") {
        return lexeme.front() == '-' ? -infinity : infinity;
    }
    double number = 0;
    const auto [last, error] = std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), number);
    if (error == std::errc{} && last == lexeme.data() + lexeme.size()) {
        return number;
    }
    return outOfRange(lexeme);
}

std::size_t Value::size() const
{
    return isArray() || isObject() ? m_size : 0;
}

std::span<const Value> Value::items() const
{
    return isArray() ? std::span(m_items, m_size) : std::span<const Value>();
}

std::span<const Member> Value::members() const
{
    return isObject() ? std::span(m_members, m_size) : std::span<const Member>();
}

const Member *Value::find(std::string_view key) const
{
    const auto all = members();
    // Lengths differ where texts do, most often, so few of some are quicker compared for being equal than for order.
    const auto found = all.size() <= few ? std::ranges::find(all, key, &Member::key)
                                         : std::ranges::lower_bound(all, key, {}, &Member::key);
    return found != all.end() && found->key == key ? &*found : nullptr;
}

Value Value::operator[](std::string_view key) const
{
    const auto *const member = find(key);
    return member != nullptr ? member->value : Value();
}

bool Value::contains(std::string_view key) const
{
    return find(key) != nullptr;
}

} // namespace tidings::json
