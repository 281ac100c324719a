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
/// Only messages whose digests say what they are the state of change anything; statememory.cpp has the table. Koschei
/// and Nagios tell each change and nothing else: there a problem breaks, and what the body calls mended
/// (Severity::Fixed) is. Of Koji's builds (by package, release of the distribution and instance), tests of CI (by test
/// and package or other thing tested), projects of Jenkins, composes and images of Pungi (by release and kind of
/// compose) and gates of Greenwave (by build or update) it is remembered what is broken, so that a problem told again
/// is no change. A workflow of Forgejo is only ever mended. All other messages change nothing, rather than something
/// that is not so: those of Copr do not say in which chroot a build failed, those of openQA not which test.
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
