// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/choices.h"
#include "core/rules/statememory.h"

namespace tidings::rules {

/// What one rule made of a message.
struct Explanation
{
    /// The rule's name, as decisions have it.
    QString rule;
    Mismatch mismatch = Mismatch::None;
    /// It fits, and no earlier one does: it decides. One that fits and does not decide came too late.
    bool isDeciding = false;

    bool operator==(const Explanation &) const = default;
};

/// What is known of a message beside what it says.
struct Circumstances
{
    bool isCatchUp = false;
    Change change = Change::None;
    Time now{};
};

/// Decides about messages by the reader's list of rules: the first that fits decides, and the decision names it. Rules
/// of one name are told apart: the second "New rule" is named "New rule (2)".
///
/// What no rule takes is kept as read. Only a trusted message (Verification::isTrusted) makes a bubble; an untrusted
/// one that a rule would show is kept, unread, and the decision says so. What came by catch-up is kept, as read, and so
/// is what is muted.
/// A deprecated form is decided about like any other: dropping it is the pipeline's business, which knows its twin.
/// A value; as good on any thread as what it is copied to.
class RuleBook
{
public:
    /// `mayUntrustedBubble` is the profile's word.
    explicit RuleBook(Choices choices = {}, bool mayUntrustedBubble = false);

    [[nodiscard]] Decision decide(const meta::Digest &digest, const crypto::Verification &verification,
        const Circumstances &circumstances = {}) const;
    /// Each rule in order, and why it fits or not.
    [[nodiscard]] QList<Explanation> explain(
        const meta::Digest &digest, const crypto::Verification &verification, Change change) const;
    /// Whether the rules were others when a message was decided: another rule decides now (in what explain() told of
    /// it), or that rule wants something else.
    [[nodiscard]] bool decidesOtherwise(const QList<Explanation> &explained, const Decision &decision) const;
    /// What mutes a message now; null if nothing does.
    [[nodiscard]] const Mute *muteOf(const meta::Digest &digest, Time now) const;

    [[nodiscard]] const Choices &choices() const { return m_choices; }
    [[nodiscard]] bool mayUntrustedBubble() const { return m_mayUntrustedBubble; }

private:
    [[nodiscard]] HeldBack heldBack(const meta::Digest &digest, const crypto::Verification &verification,
        Outcome wanted, const Circumstances &circumstances) const;

    Choices m_choices;
    // Of the rules, each once.
    QStringList m_names;
    bool m_mayUntrustedBubble = false;
};

} // namespace tidings::rules
