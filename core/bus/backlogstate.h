// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace tidings::bus {

/// How far catching up is.
struct BacklogState
{
    enum class Phase
    {
        /// Nothing to do, or done.
        Idle,
        Fetching,
        /// The archive did not answer; tried again in a moment.
        Waiting,
        /// Somebody wanted it so.
        Stopped,
        /// Given up; `error` says why.
        Failed
    };

    Phase phase = Phase::Idle;
    /// Of this time of catching up: how many the archive gave, those of other topics too.
    qint64 fetched = 0;
    /// How many it will be, about. 0: that is not known.
    qint64 about = 0;
    /// From when on messages are missing until it is done; where it was given up, from there. Nothing in Idle and
    /// Stopped.
    std::optional<Time> since;
    /// What is wrong, with what: for people. In Waiting and Failed.
    QString error;

    [[nodiscard]] bool isRunning() const { return phase == Phase::Fetching || phase == Phase::Waiting; }
    bool operator==(const BacklogState &) const = default;
};

/// "idle", "fetching", "waiting", "stopped", "failed"
[[nodiscard]] QString toString(BacklogState::Phase phase);

} // namespace tidings::bus
