// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <optional>

namespace tidings::rules {

/// Lists of rules for a first start; they need a user name and nothing else.
enum class Preset
{
    PackagerQuiet,
    PackagerAll,
    ReleaseEngineer,
    FollowPeople,
    JustMyMachine,
};

inline constexpr Preset presets[] = {
    Preset::PackagerQuiet, Preset::PackagerAll, Preset::ReleaseEngineer, Preset::FollowPeople, Preset::JustMyMachine};

/// The rules of a preset, their names in the program's language. Who and what is followed, maintained or installed they
/// ask each time (Choices).
[[nodiscard]] QList<Rule> rulesOf(Preset preset);

/// "packager-quiet", "packager-all", "release-engineer", "follow-people", "just-my-machine": as settings name it.
[[nodiscard]] QString toString(Preset preset);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Preset> presetFrom(QStringView word);
/// The preset's name and what it brings, in the program's language.
[[nodiscard]] QString title(Preset preset);
[[nodiscard]] QString description(Preset preset);

} // namespace tidings::rules
