// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulebook.h"

#include <algorithm>

namespace tidings::rules {

RuleBook::RuleBook(QList<Rule> rules, QString reader, bool mayUntrustedBubble)
    : m_rules(std::move(rules))
    , m_reader(std::move(reader))
    , m_mayUntrustedBubble(mayUntrustedBubble)
{
}

Decision RuleBook::decide(const meta::Digest &digest, const crypto::Verification &verification, bool isCatchUp) const
{
    const auto rule = std::ranges::find_if(m_rules,
        [&](const Rule &candidate) { return match(candidate, m_reader, digest, verification) == Mismatch::None; });
    if (rule == m_rules.end()) {
        return {};
    }
    Decision decision{.outcome = rule->outcome, .rule = rule->name};
    decision.isUnread =
        !isCatchUp && (rule->outcome == Outcome::Bubble || (rule->outcome == Outcome::History && rule->isUnread));
    if (rule->outcome != Outcome::Bubble) {
        return decision;
    }
    decision.heldBack = heldBack(verification, isCatchUp);
    if (decision.heldBack == HeldBack::No) {
        decision.urgency = rule->urgency;
        decision.hasSound = rule->hasSound;
    } else {
        decision.outcome = Outcome::History;
    }
    return decision;
}

QList<Explanation> RuleBook::explain(const meta::Digest &digest, const crypto::Verification &verification) const
{
    QList<Explanation> explained;
    bool isDecided = false;
    for (const auto &rule : m_rules) {
        const auto mismatch = match(rule, m_reader, digest, verification);
        const bool fits = mismatch == Mismatch::None;
        explained.append({rule.name, mismatch, fits && !isDecided});
        isDecided = isDecided || fits;
    }
    return explained;
}

HeldBack RuleBook::heldBack(const crypto::Verification &verification, bool isCatchUp) const
{
    if (isCatchUp) {
        return HeldBack::CatchUp;
    }
    return verification.isTrusted() || m_mayUntrustedBubble ? HeldBack::No : HeldBack::Untrusted;
}

} // namespace tidings::rules
