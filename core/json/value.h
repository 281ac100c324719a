// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tidings::json {

struct Member;

enum class Kind : std::uint8_t
{
    Null,
    Bool,
    Integer,
    Real,
    String,
    Array,
    Object
};

/// One value of a parsed JSON text: a view of 16 bytes into the Document that made it, and valid as long as that lives.
///
/// It keeps what a double would lose: an integer of any size keeps its digits, and 1 and 1.0 stay different. Texts are
/// UTF-8, in which a lone surrogate (an escape can make one) stands in its three-byte form. Asking for the wrong kind
/// is never an error: it gives nothing, so that a message can be read without looking at every step.
class Value
{
public:
    Value() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isBool() const { return m_kind == Kind::Bool; }
    [[nodiscard]] bool isInteger() const { return m_kind == Kind::Integer; }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Integer || m_kind == Kind::Real; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }

    [[nodiscard]] bool toBool() const { return m_kind == Kind::Bool && m_bool; }
    /// The contents of a string, or a number as it was written; empty for the rest.
    [[nodiscard]] std::string_view text() const;
    /// The same for display. Lone surrogates become U+FFFD.
    [[nodiscard]] QString toString() const;
    /// An integer that fits; nothing for reals, even whole ones.
    [[nodiscard]] std::optional<std::int64_t> toInteger() const;
    /// Any number, also NaN and infinities.
    [[nodiscard]] std::optional<double> toDouble() const;

    /// How many items or members; 0 for the rest.
    [[nodiscard]] std::size_t size() const;
    /// Empty for anything but an array.
    [[nodiscard]] std::span<const Value> items() const;
    /// Sorted by key (code points), each key once: of a key told twice the later value. Empty for anything but an
    /// object.
    [[nodiscard]] std::span<const Member> members() const;
    /// The member's value, or null. contains() tells a null from an absence.
    [[nodiscard]] Value operator[](std::string_view key) const;
    [[nodiscard]] bool contains(std::string_view key) const;

private:
    friend class Parser;

    [[nodiscard]] const Member *find(std::string_view key) const;

    Kind m_kind = Kind::Null;
    std::uint32_t m_size = 0;
    union {
        bool m_bool;
        const char *m_text = nullptr;
        const Value *m_items;
        const Member *m_members;
    };
};

struct Member
{
    std::string_view key;
    Value value;
};

} // namespace tidings::json
