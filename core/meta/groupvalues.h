// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/compiledgroup.h"
#include "core/meta/namelist.h"

namespace tidings::meta {

/// The values of a rule's arguments in all messages of an item, by slot.
class GroupValues
{
public:
    explicit GroupValues(const CompiledGroup &rule);

    /// One more message. `ofOne`: the rule's arguments in it.
    void add(Arguments &ofOne);
    /// A value of the engine, for "_count" and the like.
    void set(std::string_view name, const Argument &value);

    /// For sentences.
    [[nodiscard]] std::vector<Argument> all();

private:
    enum class Way
    {
        Different,
        First,
        Sum,
    };
    struct Slot
    {
        std::string name;
        Way way = Way::Different;
        // One that all messages agree on is not put into the set.
        Argument first;
        NameSet different;
        double sum = 0;
    };
    static void addDifferent(Slot &slot, const Argument &value);
    static void addDifferent(NameSet &texts, const Argument &value);
    [[nodiscard]] static Argument valueOf(Slot &slot);

    std::vector<Slot> m_slots;
};

/// Values that have been worked out.
class KnownValues final : public Values
{
public:
    enum class Lists
    {
        Whole,
        /// A list is its first value: for links and pictures.
        First,
    };
    explicit KnownValues(std::vector<Argument> values, Lists lists = Lists::Whole);

    [[nodiscard]] const Argument &at(int slot) override { return m_values[static_cast<std::size_t>(slot)]; }

private:
    std::vector<Argument> m_values;
};

} // namespace tidings::meta
