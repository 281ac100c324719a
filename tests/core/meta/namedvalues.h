// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argument.h"

#include <map>
#include <string>
#include <vector>

namespace tidings::test {

/// Arguments by name, for a pattern or template alone.
class NamedValues final : public meta::Values
{
public:
    explicit NamedValues(std::map<std::string, meta::Argument> values)
        : m_values(std::move(values))
    {
    }

    [[nodiscard]] meta::SlotOf slotOf()
    {
        return [this](std::string_view name) {
            m_slots.emplace_back(name);
            return static_cast<int>(m_slots.size()) - 1;
        };
    }
    const meta::Argument &at(int slot) override { return m_values[m_slots[static_cast<std::size_t>(slot)]]; }

private:
    std::map<std::string, meta::Argument> m_values;
    std::vector<std::string> m_slots;
};

[[nodiscard]] inline meta::Argument state(const QString &word)
{
    auto argument = meta::Argument::of(word);
    argument.isState = true;
    return argument;
}

} // namespace tidings::test
