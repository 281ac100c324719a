// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/unreadcount.h"

#include <algorithm>

namespace tidings::app {

using pipeline::Question;

Question UnreadCount::question()
{
    // Whoever is told of a record finds it in the history.
    if (m_asked == m_answered) {
        m_arrived.clear();
    }
    return {.kind = Question::Kind::Overview, .token = ++m_asked};
}

void UnreadCount::take(const pipeline::Answer &answer)
{
    // Of several questions that wait only the newest may be answered.
    m_answered = std::max(m_answered, answer.question.token);
    if (answer.error || answer.question.token <= m_outdated) {
        return;
    }
    const auto &overview = answer.overview;
    m_unread = overview.unread;
    m_problems = overview.unreadProblems;
    m_counted = overview.newestRow;
    std::erase_if(m_arrived, [&](const Arrival &arrival) { return arrival.row <= overview.newestRow; });
    for (const auto &arrival : m_arrived) {
        count(arrival);
    }
}

void UnreadCount::add(const std::vector<history::Record> &records)
{
    for (const auto &record : records) {
        // Row 0: the history had it already.
        // What is caught up is no news.
        if (record.row <= m_counted || record.incoming.isCatchUp || !record.isUnread) {
            continue;
        }
        const Arrival arrival{record.row, record.digest.severity == meta::Severity::Problem};
        count(arrival);
        if (m_asked != m_answered) {
            m_arrived.push_back(arrival);
        }
    }
}

void UnreadCount::reset()
{
    m_outdated = m_asked;
    m_counted = 0;
    m_arrived.clear();
    m_unread = 0;
    m_problems = 0;
}

void UnreadCount::count(const Arrival &arrival)
{
    ++m_unread;
    m_problems += arrival.isProblem ? 1 : 0;
}

} // namespace tidings::app
