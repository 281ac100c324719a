// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/grouprule.h"

#include <span>
#include <vector>

namespace tidings::meta {

/// The rules of a set, by precedence.
[[nodiscard]] std::vector<const GroupRule *> groupRules(RuleSet set);

/// For what a rule has no words: "{_first}, and 4 more like it". Its key takes nothing.
[[nodiscard]] const GroupRule &anyGroup();

extern const std::span<const GroupRule> ansibleGroups;
extern const std::span<const GroupRule> bodhiGroups;
extern const std::span<const GroupRule> bugzillaGroups;
extern const std::span<const GroupRule> coprGroups;
extern const std::span<const GroupRule> fedbadgesGroups;
extern const std::span<const GroupRule> fedorataggerGroups;
extern const std::span<const GroupRule> forgeGroups;
extern const std::span<const GroupRule> genericGroups;
extern const std::span<const GroupRule> gitGroups;
extern const std::span<const GroupRule> hotnessGroups;
extern const std::span<const GroupRule> kojiGroups;
extern const std::span<const GroupRule> mailmanGroups;
extern const std::span<const GroupRule> meetbotGroups;
extern const std::span<const GroupRule> pagureGroups;
extern const std::span<const GroupRule> pkgdbGroups;
extern const std::span<const GroupRule> testGroups;

} // namespace tidings::meta
