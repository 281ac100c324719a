// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groupvalues.h"

#include "core/meta/registry.h"

#include <algorithm>

namespace tidings::meta {
namespace {

bool isAmong(std::string_view name, std::string_view words)
{
    bool isFound = false;
    forEachWord(words, [&](std::string_view word) { isFound = isFound || word == name; });
    return isFound;
}

} // namespace

GroupValues::GroupValues(const CompiledGroup &rule)
    : m_slots(rule.row().table.size())
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const auto &sources = rule.row().table.sources(static_cast<int>(i));
        if (sources.size() != 1 || sources.front().origin != ArgumentTable::Origin::Name) {
            continue;
        }
        m_slots[i].name = sources.front().name;
        if (isAmong(m_slots[i].name, rule.rule().firsts)) {
            m_slots[i].way = Way::First;
        } else if (isAmong(m_slots[i].name, rule.rule().sums)) {
            m_slots[i].way = Way::Sum;
        }
    }
}

void GroupValues::add(Arguments &ofOne)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        auto &slot = m_slots[i];
        const auto &value = ofOne.at(static_cast<int>(i));
        if (value.isAbsent()) {
            continue;
        }
        switch (slot.way) {
        case Way::Different:
            addDifferent(slot, value);
            break;
        case Way::Sum:
            slot.sum += value.count().value_or(0);
            break;
        case Way::First:
            break;
        }
        if (slot.first.isAbsent()) {
            slot.first = value;
            // A view into a message that does not have to stay.
            slot.first.raw = {};
        }
    }
}

void GroupValues::addDifferent(Slot &slot, const Argument &value)
{
    if (slot.different.isEmpty()) {
        if (slot.first.isAbsent() || (slot.first.text == value.text && slot.first.items == value.items)) {
            return;
        }
        addDifferent(slot.different, slot.first);
    }
    addDifferent(slot.different, value);
}

void GroupValues::addDifferent(NameSet &texts, const Argument &value)
{
    if (!value.isList()) {
        texts.add(value.text);
    }
    for (const auto &item : value.items) {
        texts.add(item);
    }
}

void GroupValues::set(std::string_view name, const Argument &value)
{
    for (auto &slot : m_slots) {
        if (slot.name == name) {
            slot.first = value;
            slot.way = Way::First;
        }
    }
}

std::vector<Argument> GroupValues::all()
{
    std::vector<Argument> values;
    values.reserve(m_slots.size());
    std::ranges::transform(m_slots, std::back_inserter(values), valueOf);
    return values;
}

Argument GroupValues::valueOf(Slot &slot)
{
    auto value = slot.first;
    if (slot.way == Way::Sum && !value.isAbsent()) {
        value = Argument::of(QString::number(slot.sum, 'f', 0));
        value.isState = true;
    } else if (!slot.different.isEmpty()) {
        value.text.clear();
        value.rawText.clear();
        value.items = slot.different.sorted();
    } else {
        sortedUnique(value.items);
    }
    // One name is a list of one, so that a plural can count it.
    if (slot.way == Way::Different && value.items.isEmpty() && !value.text.isEmpty()) {
        value.items = {value.text};
    } else if (value.items.size() == 1) {
        value.text = value.items.first();
    }
    return value;
}

KnownValues::KnownValues(std::vector<Argument> values, Lists lists)
    : m_values(std::move(values))
{
    for (auto &value : m_values) {
        if (lists == Lists::First && value.isList()) {
            value.text = value.items.first();
            value.items.clear();
        }
    }
}

} // namespace tidings::meta
