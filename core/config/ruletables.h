// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"
#include "core/rules/mute.h"
#include "core/rules/rule.h"

namespace tidings::config {

struct RuleTables
{
    QList<rules::Rule> rules;
    /// For each rule that was left out: its name, where it stands, and why.
    QStringList warnings;
};

/// Reads [[rules]] of a checked tree, in order: name, on, track ("everything", "me", "users", "packages", "maintained",
/// "group", "installed", "reported"), users, packages, groups, services, except_services, severities, verdicts, topic
/// (a glob), text, changes ("broke", "mended"), own, outcome ("bubble", "history", "drop"), urgency, sound, unread.
///
/// A rule without a name or an outcome is left out and told: guessing an outcome could drop messages.
[[nodiscard]] RuleTables readRuleTables(const Node &root);
/// The same list as a table to write; what is as it would be anyway is left out.
[[nodiscard]] Node toRuleTables(const QList<rules::Rule> &rules);

/// Reads [[mutes]]: what ("kind", "package", "person", "object"), name, until (ISO 8601; none: for good). One that
/// cannot be understood is left out: too much told is better than too little.
[[nodiscard]] QList<rules::Mute> readMutes(const Node &root);
[[nodiscard]] Node toMuteTables(const QList<rules::Mute> &mutes);

} // namespace tidings::config
