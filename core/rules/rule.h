// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"
#include "core/meta/digest.h"
#include "core/rules/decision.h"

namespace tidings::rules {

/// What a rule is about.
enum class Track
{
    Everything,
    /// The reader acted, or is named.
    Me,
    /// One of the rule's users acted, or is named.
    Users,
    /// It concerns one of the rule's packages.
    Packages,
    /// It concerns a package the reader maintains (Known).
    Maintained,
    /// It concerns a package that one of the rule's groups maintains.
    Group,
    /// It concerns a package that is installed on this machine.
    Installed,
    /// It is about a bug or report of a problem of this machine.
    Reported,
};

/// The people and packages a reader follows.
struct Followed
{
    QStringList users;
    /// As globs.
    QStringList packages;

    bool operator==(const Followed &) const = default;
};

/// One line of the reader's list: what it tracks, filters, all of which have to hold, and an outcome. An empty filter
/// lets everything through.
struct Rule
{
    /// For "why did I get this?"; never empty.
    QString name;
    /// A rule that is switched off stays in the list and takes nothing.
    bool isOn = true;
    Track track = Track::Everything;
    /// For Track::Users. None: those the reader follows.
    QStringList users;
    /// For Track::Packages, as globs ("python-*"). None: those the reader follows.
    QStringList packages;
    /// For Track::Group. None: no group.
    QStringList groups;
    QStringList services;
    QStringList exceptServices;
    QList<meta::Severity> severities;
    QList<crypto::Verdict> verdicts;
    /// A glob (isTopicMatch).
    QString topic;
    /// Stands in the sentence or the headline, in whatever case.
    QString text;
    /// What the message has to change: nothing in particular (empty), break, or mend.
    QList<Change> changes;
    /// Also takes what the reader did. Off, since people know what they do; builds and updates of one's own that fail
    /// name the reader as the one who acted, so rules for such switch it on.
    bool takesOwn = false;
    Outcome outcome = Outcome::History;
    /// For bubbles.
    Urgency urgency = Urgency::Normal;
    bool hasSound = false;
    /// For Outcome::History; a bubble is unread anyway.
    bool isUnread = false;

    bool operator==(const Rule &) const = default;
};

/// "everything", "me", "users", "packages", "maintained", "group", "installed", "reported".
[[nodiscard]] QString toString(Track track);
/// Everything for a word that is unknown.
[[nodiscard]] Track trackFrom(QStringView word);

/// What kept a rule from taking a message: the first thing that did not hold.
enum class Mismatch
{
    None,
    /// The rule is switched off.
    Off,
    Track,
    /// Nobody knows whose messages it means: the reader has no name.
    NoReader,
    /// The list of packages it means is not known (yet), or it names none.
    NoList,
    /// It means those who are followed, and there are none.
    NoneFollowed,
    /// The reader's own doing.
    Own,
    Service,
    Severity,
    Verdict,
    Topic,
    Text,
    /// Nothing broke or was mended, or it is not that which the rule asks for.
    Change,
};

struct Choices;

/// Why the rule can take no message at all as things stand: NoReader, NoList or NoneFollowed. None if it can.
[[nodiscard]] Mismatch lackOf(const Rule &rule, const Choices &choices);

/// Whether the rule takes the message; None if it does. Of `choices` the reader, whom they follow and what is known
/// counts. A reader without a name is nobody, who is never "me".
[[nodiscard]] Mismatch match(const Rule &rule, const Choices &choices, const meta::Digest &digest,
    const crypto::Verification &verification, Change change);
/// The mismatch in words, in the program's language; for None, that the rule fits.
[[nodiscard]] QString explain(Mismatch mismatch);

} // namespace tidings::rules
