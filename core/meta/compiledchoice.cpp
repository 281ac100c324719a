// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/compiledchoice.h"

#include <algorithm>

namespace tidings::meta {

Condition Condition::compile(std::string_view source, const SlotOf &slotOf)
{
    const auto equals = std::min(source.find('='), source.size());
    Condition condition;
    condition.slot = slotOf(source.substr(0, equals));
    auto rest = source.substr(std::min(equals + 1, source.size()));
    condition.isReader = rest == "_reader";
    while (!rest.empty()) {
        const auto bar = std::min(rest.find('|'), rest.size());
        condition.words.emplace_back(rest.substr(0, bar));
        rest = rest.substr(std::min(bar + 1, rest.size()));
    }
    return condition;
}

bool Condition::holds(Values &values, const QString &reader) const
{
    const auto &argument = values.at(slot);
    if (isReader) {
        return argument.says(reader);
    }
    return std::ranges::any_of(words, [&](const std::string &word) { return argument.says(word); });
}

} // namespace tidings::meta
