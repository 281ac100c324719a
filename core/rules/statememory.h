// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/meta/digest.h"
#include "core/rules/decision.h"

#include <QHash>

namespace tidings::rules {

/// What a message changed: something broke that was well, or was mended that had been broken.
///
/// What a body itself calls mended (Severity::Fixed) is. Some services tell each change and nothing else: there a
/// problem breaks. Of Koji's builds it is remembered what is broken, by package, release of the distribution and
/// instance, so that a problem told again is no change; all other messages say too little of what they are the state
/// of (a test of which arch, a build in which chroot), and change nothing, rather than something that is not so.
class StateMemory
{
public:
    /// Beyond these the subjects heard of longest ago are forgotten.
    static constexpr qsizetype mostSubjects = 20000;

    /// `broken`: subjects an earlier run left.
    explicit StateMemory(const QStringList &broken = {});

    /// The change a message makes, which is remembered. One that is older than what is known changes nothing.
    [[nodiscard]] Change note(const meta::Digest &digest, Time at);
    /// What a message is about, as it is remembered: short, and empty for one whose state is not.
    [[nodiscard]] static QString subjectOf(const meta::Digest &digest);

private:
    struct State
    {
        bool isBroken = false;
        Time at{};
    };
    void forgetOldest();

    QHash<QString, State> m_states;
};

} // namespace tidings::rules
