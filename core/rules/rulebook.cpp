// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulebook.h"

#include <QSet>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

QStringList distinctNames(const QList<Rule> &rules)
{
    QStringList names;
    QSet<QString> taken;
    for (const auto &rule : rules) {
        auto name = rule.name;
        for (int number = 2; taken.contains(name); ++number) {
            name = u"%1 (%2)"_s.arg(rule.name, QString::number(number));
        }
        taken.insert(name);
        names.append(name);
    }
    return names;
}

} // namespace

RuleBook::RuleBook(Choices choices, bool mayUntrustedBubble)
    : m_choices(std::move(choices))
    , m_names(distinctNames(m_choices.rules))
    , m_mayUntrustedBubble(mayUntrustedBubble)
{
}

Decision RuleBook::decide(
    const meta::Digest &digest, const crypto::Verification &verification, const Circumstances &circumstances) const
{
    Decision decision{.change = circumstances.change};
    const auto rule = std::ranges::find_if(m_choices.rules, [&](const Rule &candidate) {
        return match(candidate, m_choices, digest, verification, circumstances.change) == Mismatch::None;
    });
    if (rule == m_choices.rules.end()) {
        return decision;
    }
    decision.rule = m_names.at(rule - m_choices.rules.begin());
    decision.outcome = rule->outcome;
    const bool isWanted = rule->outcome == Outcome::Bubble || (rule->outcome == Outcome::History && rule->isUnread);
    if (!isWanted) {
        return decision;
    }
    decision.heldBack = heldBack(digest, verification, rule->outcome, circumstances);
    decision.isUnread = decision.heldBack == HeldBack::No || decision.heldBack == HeldBack::Untrusted;
    if (rule->outcome != Outcome::Bubble) {
        return decision;
    }
    if (decision.heldBack == HeldBack::No) {
        decision.urgency = rule->urgency;
        decision.hasSound = rule->hasSound;
    } else {
        decision.outcome = Outcome::History;
    }
    return decision;
}

QList<Explanation> RuleBook::explain(
    const meta::Digest &digest, const crypto::Verification &verification, Change change) const
{
    QList<Explanation> explained;
    bool isDecided = false;
    for (const auto &rule : m_choices.rules) {
        const auto mismatch = match(rule, m_choices, digest, verification, change);
        const bool fits = mismatch == Mismatch::None;
        explained.append({m_names.at(explained.size()), mismatch, fits && !isDecided});
        isDecided = isDecided || fits;
    }
    return explained;
}

bool RuleBook::decidesOtherwise(const QList<Explanation> &explained, const Decision &decision) const
{
    const auto deciding = std::ranges::find_if(explained, &Explanation::isDeciding);
    if (deciding == explained.end() || deciding->rule != decision.rule) {
        return deciding != explained.end() || !decision.rule.isEmpty();
    }
    const auto wanted = m_choices.rules.at(deciding - explained.begin()).outcome;
    const bool isHeldBubble = wanted == Outcome::Bubble && decision.heldBack != HeldBack::No;
    return wanted != decision.outcome && !isHeldBubble;
}

const Mute *RuleBook::muteOf(const meta::Digest &digest, Time now) const
{
    const auto found =
        std::ranges::find_if(m_choices.mutes, [&](const Mute &mute) { return isMuting(mute, digest, now); });
    return found != m_choices.mutes.end() ? &*found : nullptr;
}

HeldBack RuleBook::heldBack(const meta::Digest &digest, const crypto::Verification &verification, Outcome wanted,
    const Circumstances &circumstances) const
{
    if (circumstances.isCatchUp) {
        return HeldBack::CatchUp;
    }
    if (muteOf(digest, circumstances.now) != nullptr) {
        return HeldBack::Muted;
    }
    const bool mayShow = wanted != Outcome::Bubble || verification.isTrusted() || m_mayUntrustedBubble;
    return mayShow ? HeldBack::No : HeldBack::Untrusted;
}

} // namespace tidings::rules
