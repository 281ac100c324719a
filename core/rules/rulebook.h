// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

namespace tidings::rules {

/// What one rule made of a message.
struct Explanation
{
    /// The rule's name.
    QString rule;
    Mismatch mismatch = Mismatch::None;
    /// It fits, and no earlier one does: it decides. One that fits and does not decide came too late.
    bool isDeciding = false;

    bool operator==(const Explanation &) const = default;
};

/// Decides about messages by the reader's list of rules: the first that fits decides, and the decision names it.
///
/// What no rule takes is kept as read. Only a trusted message (Verification::isTrusted) makes a bubble; an untrusted
/// one that a rule would show is kept, unread, and the decision says so. What came by catch-up is kept, as read.
/// A deprecated form is decided about like any other: dropping it is the pipeline's business, which knows its twin.
/// A value; as good on any thread as what it is copied to.
class RuleBook
{
public:
    /// `reader` is the account that "me" is; empty: nobody. `mayUntrustedBubble` is the profile's word.
    explicit RuleBook(QList<Rule> rules = {}, QString reader = {}, bool mayUntrustedBubble = false);

    [[nodiscard]] Decision decide(
        const meta::Digest &digest, const crypto::Verification &verification, bool isCatchUp) const;
    /// Each rule in order, and why it fits or not.
    [[nodiscard]] QList<Explanation> explain(
        const meta::Digest &digest, const crypto::Verification &verification) const;

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const QString &reader() const { return m_reader; }

private:
    [[nodiscard]] HeldBack heldBack(const crypto::Verification &verification, bool isCatchUp) const;

    QList<Rule> m_rules;
    QString m_reader;
    bool m_mayUntrustedBubble = false;
};

} // namespace tidings::rules
