// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"
#include "core/rules/presets.h"
#include "core/rules/rule.h"

namespace tidings::config {

struct RuleTables
{
    QList<rules::Rule> rules;
    /// For each rule that was left out: its name, where it stands, and why.
    QStringList warnings;
};

/// Reads [[rules]] of a checked tree, in order: name, on, track ("everything", "me", "users", "packages"), users,
/// packages, services, except_services, severities, verdicts, topic (a glob), text, own, outcome ("bubble", "history",
/// "drop"), urgency, sound, unread. A rule that tracks users or packages and names none means the followed ones.
///
/// A rule without a name or an outcome is left out and told: guessing an outcome could drop messages.
[[nodiscard]] RuleTables readRuleTables(const Node &root, const rules::Followed &followed);

} // namespace tidings::config
