// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/groups/groups.h"

namespace tidings::meta {

std::vector<const GroupRule *> groupRules(RuleSet set)
{
    // Those of the reference first, so that what they take is the same in both sets.
    std::vector<std::span<const GroupRule>> tables = {ansibleGroups, bodhiGroups,   coprGroups,   fedorataggerGroups,
                                                      mailmanGroups, meetbotGroups, pagureGroups, pkgdbGroups};
    if (set == RuleSet::All) {
        tables.insert(tables.end(), {kojiGroups, gitGroups, forgeGroups, testGroups, bugzillaGroups, fedbadgesGroups,
                                     hotnessGroups, genericGroups});
    }
    std::vector<const GroupRule *> rules;
    for (const auto table : tables) {
        for (const auto &rule : table) {
            rules.push_back(&rule);
        }
    }
    return rules;
}

} // namespace tidings::meta
