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

/// What kept a bubble from being one.
enum class HeldBack
{
    No,
    /// Nobody trusted signed the message, and the profile does not let such ones make bubbles.
    Untrusted,
    /// It came later, by replay or from an archive.
    CatchUp,
    /// The reader has muted what it is about.
    Muted,
};

/// What a message changed of the thing it is about.
enum class Change
{
    None,
    /// It was well, as far as is known, and is broken.
    Broke,
    /// It was broken and is well.
    Mended,
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
    /// The bubble makes a sound, if the burst it is in has made none yet.
    bool hasSound = false;
    /// The rule chose a bubble or unread, and the message is only kept for this reason.
    HeldBack heldBack = HeldBack::No;
    Change change = Change::None;

    bool operator==(const Decision &) const = default;
};

/// "drop", "history", "bubble".
[[nodiscard]] QString toString(Outcome outcome);
/// History for a word that is unknown: nothing is lost by it.
[[nodiscard]] Outcome outcomeFrom(QStringView word);
/// "", "untrusted", "catch-up", "muted".
[[nodiscard]] QString toString(HeldBack heldBack);
[[nodiscard]] HeldBack heldBackFrom(QStringView word);
/// "", "broke", "mended".
[[nodiscard]] QString toString(Change change);
[[nodiscard]] Change changeFrom(QStringView word);

} // namespace tidings::rules
