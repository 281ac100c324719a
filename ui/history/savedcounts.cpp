// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/savedcounts.h"

#include "ui/history/savedsearches.h"
#include "ui/models/sidebarmodel.h"

#include <algorithm>

namespace tidings::ui {

using namespace std::chrono_literals;
using pipeline::Question;

SavedCounts::SavedCounts(pipeline::HistorySource &source, const Clock &clock, const SavedSearches &searches,
    SidebarModel &views, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_searches(searches)
    , m_views(views)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { m_counting ? countNext() : begin(); });
    connect(&searches, &SavedSearches::changed, this, &SavedCounts::look);
}

void SavedCounts::look()
{
    m_isWanted = true;
    // Of a round that is under way the end sees to it.
    if (!m_counting && !m_later.isActive()) {
        m_later.start(std::exchange(m_isFirst, false) ? 0ms : pause);
    }
}

void SavedCounts::rest()
{
    m_later.stop();
    m_waiting.clear();
    m_counting.reset();
    ++m_token;
    m_isFirst = true;
}

void SavedCounts::begin()
{
    m_isWanted = false;
    m_round.start();
    m_waiting.clear();
    const auto names = m_searches.names();
    std::ranges::transform(names, std::back_inserter(m_waiting), [](const QString &name) { return Waiting{name}; });
    countNext();
}

void SavedCounts::countNext()
{
    while (!m_waiting.isEmpty()) {
        m_counting = m_waiting.takeFirst();
        if (ask(m_counting->name)) {
            return;
        }
        m_views.setSavedUnread(m_counting->name, 0);
    }
    finish();
}

bool SavedCounts::ask(const QString &name)
{
    const auto search = history::parseSearch(m_searches.textOf(name), m_clock.now());
    if (!search || search->isEmpty()) {
        return false;
    }
    m_source.ask({.kind = Question::Kind::Unread, .query = {.search = *search}, .token = ++m_token});
    return true;
}

void SavedCounts::take(const pipeline::Answer &answer)
{
    if (!m_counting || answer.question.token != m_token) {
        return;
    }
    if (!answer.error) {
        m_views.setSavedUnread(m_counting->name, answer.unread);
    } else if (answer.error->code == history::ErrorCode::Interrupted && ++m_counting->attempts < mostAttempts) {
        m_waiting.append(*m_counting);
        m_later.start(pause / 10);
        return;
    }
    countNext();
}

void SavedCounts::finish()
{
    m_counting.reset();
    if (m_isWanted) {
        m_later.start(std::max(pause, std::chrono::milliseconds(m_round.elapsed() * leastShare)));
    }
}

} // namespace tidings::ui
