// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <functional>
#include <optional>

namespace tidings::pipeline {

/// Notices that a bus was not heard for a while, and since when: before the program began, or because the connection
/// was lost.
class Absence
{
public:
    /// `missingSince` and `shortest` (shortestAbsence) as in BusOptions; the first is asked once. Nothing that is older
    /// than `longest` matters.
    Absence(std::function<std::optional<Time>(Time)> missingSince, std::chrono::milliseconds longest,
        std::chrono::milliseconds shortest)
        : m_missingSince(std::move(missingSince))
        , m_longest(longest)
        , m_shortest(shortest)
    {
    }

    /// To be called with each change of the connection. A time to fill from, at the moment it is connected again.
    [[nodiscard]] std::optional<Time> look(const bus::SourceState &state, Time now);

private:
    [[nodiscard]] std::optional<Time> sinceStart(Time now);

    std::function<std::optional<Time>(Time)> m_missingSince;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_shortest;
    bool m_isConnected = false;
    bool m_wasConnected = false;
    // Of the last connection that was lost: when that was noticed, and when the last message had come.
    Time m_lostAt;
    std::optional<Time> m_heardAt;
};

} // namespace tidings::pipeline
