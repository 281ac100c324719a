// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/pipeline/historysource.h"

#include <vector>

namespace tidings::app {

/// How many messages are unread, for the tray: what the history counted, with what has been recorded since. An answer
/// is of a moment between the question and now; what it has counted is not counted again, and what it has not is not
/// lost.
class UnreadCount
{
public:
    /// To be asked now.
    [[nodiscard]] pipeline::Question question();
    /// The answer, or that there is none.
    void take(const pipeline::Answer &answer);
    /// As they are recorded, in order.
    void add(const std::vector<history::Record> &records);
    /// Another history has taken the place of this one; what was asked of that does not count any more.
    void reset();

    [[nodiscard]] qint64 unread() const { return m_unread; }
    /// Those of them that are problems.
    [[nodiscard]] qint64 problems() const { return m_problems; }

private:
    struct Arrival
    {
        qint64 row = 0;
        bool isProblem = false;
    };
    void count(const Arrival &arrival);

    qint64 m_unread = 0;
    qint64 m_problems = 0;
    /// The history counted everything up to this row.
    qint64 m_counted = 0;
    /// Unread ones since the first question that waits for its answer: it may not have seen them.
    std::vector<Arrival> m_arrived;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    /// Those up to here were asked of another history.
    quint64 m_outdated = 0;
};

} // namespace tidings::app
