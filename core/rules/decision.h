// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::rules {

enum class Outcome
{
    /// Not even kept. Only ever a rule's doing.
    Drop,
    History,
    Bubble,
};

enum class Urgency
{
    Normal,
    /// Pierces do-not-disturb and never goes by itself.
    Critical,
};

/// What is done about a message, and by which rule, so that "why did I get this?" has an answer.
struct Decision
{
    Outcome outcome = Outcome::History;
    Urgency urgency = Urgency::Normal;
    /// The rule's name; empty: no rule took it.
    QString rule;
    /// Stands as unread in the history. What no rule takes is kept as read, and so is what came by catch-up.
    bool isUnread = false;

    bool operator==(const Decision &) const = default;
};

/// "drop", "history", "bubble".
[[nodiscard]] QString toString(Outcome outcome);
/// History for a word that is unknown: nothing is lost by it.
[[nodiscard]] Outcome outcomeFrom(QStringView word);

} // namespace tidings::rules
