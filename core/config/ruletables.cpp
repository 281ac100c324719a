// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/ruletables.h"

#include "core/config/schema.h"

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

QStringList namedOr(const QStringList &named, const QStringList &followed)
{
    return named.isEmpty() ? followed : named;
}

rules::Rule readRule(const Node &node, const rules::Followed &followed)
{
    rules::Rule rule{.name = value(node, keys::ruleName),
        .isOn = value(node, keys::ruleOn),
        .track = rules::trackFrom(value(node, keys::ruleTrack)),
        .users = namedOr(value(node, keys::ruleUsers), followed.users),
        .packages = namedOr(value(node, keys::rulePackages), followed.packages),
        .services = value(node, keys::ruleServices),
        .exceptServices = value(node, keys::ruleExcept),
        .topic = value(node, keys::ruleTopic),
        .text = value(node, keys::ruleText),
        .takesOwn = value(node, keys::ruleOwn),
        .outcome = rules::outcomeFrom(value(node, keys::ruleOutcome)),
        .urgency = value(node, keys::ruleUrgency) == "critical"_L1 ? rules::Urgency::Critical : rules::Urgency::Normal,
        .hasSound = value(node, keys::ruleSound),
        .isUnread = value(node, keys::ruleUnread)};
    std::ranges::transform(value(node, keys::ruleSeverities), std::back_inserter(rule.severities), meta::severityFrom);
    std::ranges::transform(value(node, keys::ruleVerdicts), std::back_inserter(rule.verdicts), crypto::verdictFrom);
    return rule;
}

QString lackOf(const Node &node)
{
    if (value(node, keys::ruleName).isEmpty()) {
        return u"a rule without a name is left out: its name is what tells why a message came"_s;
    }
    if (value(node, keys::ruleOutcome).isEmpty()) {
        return u"rule \"%1\" is left out: it has no outcome (\"bubble\", \"history\" or \"drop\")"_s.arg(
            value(node, keys::ruleName));
    }
    return {};
}

} // namespace

RuleTables readRuleTables(const Node &root, const rules::Followed &followed)
{
    RuleTables read;
    const auto *tables = root.find(u"rules");
    if (tables == nullptr) {
        return read;
    }
    for (const auto &node : tables->items) {
        if (const auto lack = lackOf(node); !lack.isEmpty()) {
            read.warnings.append(u"%1: %2"_s.arg(toString(node.origin), lack));
        } else {
            read.rules.append(readRule(node, followed));
        }
    }
    return read;
}

} // namespace tidings::config
