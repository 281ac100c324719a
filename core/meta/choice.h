// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

namespace tidings::meta {

/// One possibility of a Choice, and what the message has to say for it: "name=value" or "name=value|value"; null for
/// no condition. Both conditions have to hold.
template <class T>
struct Case
{
    const char *outer = nullptr;
    const char *inner = nullptr;
    T value{};
};

/// What a row says, in order of preference: the first case whose conditions hold and whose arguments all have a value
/// wins. A plain value stands for a single case; firstOf() and when() make longer ones.
///
/// Rows hold Choices by reference, and the cases live where the row was written: a temporary bound to a reference
/// member of an aggregate lives as long as the aggregate. So a row has to be a constant at namespace scope.
template <class T>
class Choice
{
public:
    constexpr Choice() = default;
    /// Not explicit, so that a row can say `.link = "https://…"`.
    template <class U>
    requires std::is_constructible_v<T, U>
    constexpr Choice(U value)
        : m_only{nullptr, nullptr, T(value)}
        , m_count(1)
    {
    }

    [[nodiscard]] std::span<const Case<T>> cases() const
    {
        return m_read == nullptr ? std::span(&m_only, m_count) : m_read(*this);
    }

protected:
    // A pointer and no virtual function: a constant with a virtual destructor would need code at start and end.
    using Read = std::span<const Case<T>> (*)(const Choice &);
    explicit constexpr Choice(Read read)
        : m_read(read)
    {
    }
    constexpr Choice(const Choice &) = default;

private:
    Case<T> m_only{};
    std::size_t m_count = 0;
    Read m_read = nullptr;
};

/// What a row that states nothing refers to.
template <class T>
inline constexpr Choice<T> nothing;

/// A Choice of N cases.
template <class T, std::size_t N>
class ChoiceOf : public Choice<T>
{
public:
    explicit constexpr ChoiceOf(const std::array<Case<T>, N> &cases)
        : Choice<T>(&ChoiceOf::read)
        , m_cases(cases)
    {
    }

private:
    static std::span<const Case<T>> read(const Choice<T> &choice)
    {
        return static_cast<const ChoiceOf &>(choice).m_cases;
    }

    std::array<Case<T>, N> m_cases;
};

namespace detail {

/// A part of firstOf() or when(): a value, or the cases that another when() has made.
template <class P>
struct Part
{
    using Value = P;
    static constexpr std::size_t count = 1;
};
template <class T, std::size_t N>
struct Part<std::array<Case<T>, N>>
{
    using Value = T;
    static constexpr std::size_t count = N;
};

template <class T, std::size_t M, class P>
constexpr std::size_t put(std::array<Case<T>, M> &into, std::size_t at, const P &value)
{
    into[at].value = T(value);
    return at + 1;
}

template <class T, std::size_t M, class U, std::size_t N>
constexpr std::size_t put(std::array<Case<T>, M> &into, std::size_t at, const std::array<Case<U>, N> &cases)
{
    for (const auto &one : cases) {
        into[at].outer = one.outer;
        into[at].inner = one.inner;
        into[at].value = T(one.value);
        ++at;
    }
    return at;
}

template <class... Parts>
constexpr auto joined(const Parts &...parts)
{
    using Value = std::common_type_t<typename Part<std::decay_t<const Parts &>>::Value...>;
    std::array<Case<Value>, (Part<std::decay_t<const Parts &>>::count + ...)> all{};
    std::size_t at = 0;
    ((at = put(all, at, parts)), ...);
    return all;
}

} // namespace detail

/// The first part that fits: `firstOf(when("new=3", TR(…)), TR(…))`.
template <class... Parts>
[[nodiscard]] constexpr auto firstOf(const Parts &...parts)
{
    return ChoiceOf(detail::joined(parts...));
}

/// Its parts, for messages in which the condition holds; stands inside firstOf(). Twice within each other at most.
template <class... Parts>
[[nodiscard]] constexpr auto when(const char *condition, const Parts &...parts)
{
    auto all = detail::joined(parts...);
    for (auto &one : all) {
        if (one.inner != nullptr) {
            throw "when() stands in when() only once";
        }
        one.inner = one.outer;
        one.outer = condition;
    }
    return all;
}

} // namespace tidings::meta
