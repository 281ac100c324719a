// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/absence.h"

#include <utility>

namespace tidings::pipeline {

std::optional<Time> Absence::look(const bus::SourceState &state, Time now)
{
    const bool isConnected = state.phase == bus::SourceState::Phase::Connected;
    if (isConnected == std::exchange(m_isConnected, isConnected)) {
        return {};
    }
    if (!isConnected) {
        m_lostAt = now;
        m_heardAt = state.lastMessageAt;
        return {};
    }
    if (!std::exchange(m_wasConnected, true)) {
        return sinceStart(now);
    }
    // A connection may have been dead for a while before anybody noticed.
    const auto since = m_heardAt.value_or(m_lostAt);
    return now - m_lostAt >= m_shortest ? std::optional(since) : std::nullopt;
}

std::optional<Time> Absence::sinceStart(Time now)
{
    const auto earliest = now - m_longest;
    return m_missingSince ? m_missingSince(earliest).value_or(earliest) : earliest;
}

} // namespace tidings::pipeline
