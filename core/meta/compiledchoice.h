// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argument.h"
#include "core/meta/choice.h"

#include <string>
#include <vector>

namespace tidings::meta {

/// "name=value|value", or "name=_reader".
struct Condition
{
    int slot = -1;
    std::vector<std::string> words;
    bool isReader = false;

    [[nodiscard]] static Condition compile(std::string_view source, const SlotOf &slotOf);
    [[nodiscard]] bool holds(Values &values, const QString &reader) const;
};

/// A Choice with its arguments looked up: made once for each row and language.
template <class T>
class CompiledChoice
{
public:
    CompiledChoice() = default;
    /// `compile` turns the source of a value into a T, or an optional of it; nothing leaves the case out.
    template <class Source, class Compile>
    CompiledChoice(const Choice<Source> &choice, const SlotOf &slotOf, const Compile &compile)
    {
        for (const auto &one : choice.cases()) {
            auto &compiled = m_cases.emplace_back();
            for (const auto *condition : {one.outer, one.inner}) {
                if (condition != nullptr) {
                    compiled.conditions.push_back(Condition::compile(condition, slotOf));
                }
            }
            compiled.value = compile(one.value);
        }
    }

    /// The first result of `of(value)` that is something, among the cases whose conditions hold; `none` otherwise.
    template <class Result, class Of>
    [[nodiscard]] Result first(Values &values, const QString &reader, Result none, const Of &of) const
    {
        for (const auto &one : m_cases) {
            bool holds = true;
            for (const auto &condition : one.conditions) {
                holds = holds && condition.holds(values, reader);
            }
            if (!holds) {
                continue;
            }
            if (auto result = of(one.value)) {
                return *std::move(result);
            }
        }
        return none;
    }
    [[nodiscard]] bool isEmpty() const { return m_cases.empty(); }

private:
    struct Compiled
    {
        std::vector<Condition> conditions;
        T value{};
    };
    std::vector<Compiled> m_cases;
};

} // namespace tidings::meta
