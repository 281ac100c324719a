// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/groupkey.h"

#include <random>

namespace tidings::test {

/// Keys of a message as rules would give them: some of `rules` rules can read it, each with one of `values` values.
inline meta::GroupKeys randomKeys(std::mt19937 &random, int rules, int values)
{
    meta::GroupKeys keys;
    for (int rule = 0; rule < rules; ++rule) {
        if (random() % 2 == 0) {
            const auto value = static_cast<int>(random() % static_cast<unsigned>(values));
            keys.push_back({rule, QStringLiteral("rule%1").arg(rule) + meta::keySeparator + QString::number(value)});
        }
    }
    return keys;
}

} // namespace tidings::test
