// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "core/history/matching.h"
#include "core/meta/relativetime.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tidings::ui {

using namespace std::chrono_literals;
using pipeline::Question;

namespace {

/// What arrives between question and answer is remembered; beyond this the question is asked again.
constexpr std::size_t mostArrived = 10000;

/// From here on a view begins with a day.
constexpr std::chrono::milliseconds viewOfDays = 48h;

/// What is counted for these here is what the database would count.
bool isExact(const history::Query &query)
{
    return query == history::Query{.service = query.service, .severity = query.severity};
}

bool isWithin(Time time, const TimeRange &range)
{
    return (!range.from || time >= *range.from) && (!range.to || time < *range.to);
}

} // namespace

TimelineModel::TimelineModel(pipeline::HistorySource &source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isToBeCounted) {
            recount();
        }
    });
}

history::Query TimelineModel::always() const
{
    auto query = m_query;
    query.after.reset();
    query.before.reset();
    return query;
}

void TimelineModel::setQuery(const history::Query &query)
{
    const auto before = always();
    m_query = query;
    if (always() != before || !countsIn(range())) {
        ask();
    } else {
        Q_EMIT changed();
    }
}

void TimelineModel::setInView(bool isInView)
{
    if (m_isInView != isInView) {
        m_isInView = isInView;
        ask();
    }
}

void TimelineModel::setMostBars(int most)
{
    if (m_mostBars == most) {
        return;
    }
    m_mostBars = most;
    const auto wanted = span();
    const auto step = history::stepFor(*wanted.from, wanted.to, most);
    if (isLoading() || step != m_timeline.step) {
        ask();
    }
}

std::pair<Time, Time> TimelineModel::endsOf(const View &view) const
{
    const auto to = view.to.value_or(m_clock.now() + 1ms);
    if (view.isUsual) {
        const auto first = meta::dayOf(m_clock.now()).addDays(1 - usualDays).startOfDay();
        return {Time(std::chrono::milliseconds(first.toMSecsSinceEpoch())), to};
    }
    return {std::max(to - view.length, Time()), to};
}

history::TimelineSpan TimelineModel::span() const
{
    const auto [from, to] = endsOf(m_view);
    return {to - from >= viewOfDays ? history::beginOf(history::TimeStep::Day, from) : from, to, m_mostBars};
}

std::chrono::milliseconds TimelineModel::longestView() const
{
    const auto [from, to] = endsOf({});
    return m_timeline.first ? std::max(to - *m_timeline.first, to - from) : to - from;
}

void TimelineModel::ask()
{
    if (!m_isInView) {
        return;
    }
    m_isToBeCounted = false;
    m_isAsking = true;
    m_askedView = m_view;
    m_arrived.clear();
    m_source.ask({.kind = Question::Kind::Timeline, .query = m_query, .span = span(), .token = ++m_token});
}

bool TimelineModel::take(const pipeline::Answer &answer)
{
    if (answer.question.kind != Question::Kind::Timeline || answer.question.token != m_token) {
        return false;
    }
    m_isAsking = false;
    // The list tells of errors, and has the same.
    if (!answer.error) {
        m_timeline = answer.timeline;
        m_shown = m_askedView;
        m_countedRange = {answer.question.query.after, answer.question.query.before};
        for (const auto &arrived : m_arrived) {
            count(arrived);
        }
        Q_EMIT changed();
    }
    m_arrived.clear();
    return true;
}

void TimelineModel::insertRecorded(const QList<history::Record> &records)
{
    if (!m_isInView) {
        return;
    }
    const auto query = always();
    for (const auto &record : records) {
        // Row 0: the history had it already.
        if (record.row == 0 || !history::matches(query, record)) {
            continue;
        }
        const Arrived arrived{record.row, record.time, record.digest.severity == meta::Severity::Problem};
        count(arrived);
        if (m_isAsking && m_arrived.size() < mostArrived) {
            m_arrived.push_back(arrived);
        } else if (m_isAsking) {
            m_isToBeCounted = true;
        }
    }
    if (!isExact(query) || m_isToBeCounted) {
        recount();
    }
    renewTimes();
    Q_EMIT changed();
}

void TimelineModel::readChanged()
{
    if (m_query.isUnreadOnly) {
        recount();
    }
}

void TimelineModel::count(const Arrived &arrived)
{
    if (isLoading() || arrived.row <= m_timeline.newestRow) {
        return;
    }
    m_timeline.newestRow = arrived.row;
    m_timeline.first = std::min(m_timeline.first.value_or(arrived.time), arrived.time);
    auto &bars = m_timeline.bars;
    const auto behind =
        std::ranges::upper_bound(bars, arrived.time, {}, [](const history::Bar &bar) { return bar.from; });
    if (arrived.time >= bars.back().to) {
        count(arrived, m_timeline.later);
    } else if (behind != bars.begin()) {
        count(arrived, std::prev(behind)->counts);
    }
    if (!m_countedRange.isNone() && isWithin(arrived.time, m_countedRange)) {
        count(arrived, m_timeline.range);
    }
}

void TimelineModel::count(const Arrived &arrived, history::BarCounts &counts) const
{
    ++counts.messages;
    counts.problems += arrived.isProblem ? 1 : 0;
}

void TimelineModel::recount()
{
    if (m_pause.isActive()) {
        m_isToBeCounted = true;
        return;
    }
    m_pause.start();
    ask();
}

void TimelineModel::renewTimes()
{
    // While an answer is on its way it will be of a moment ago.
    if (m_isInView && !m_isAsking && endsNow() && !isLoading() && m_clock.now() >= m_timeline.bars.back().to) {
        ask();
    }
}

void TimelineModel::refresh()
{
    ask();
}

void TimelineModel::show(Time from, std::chrono::milliseconds length)
{
    const auto now = m_clock.now() + 1ms;
    const auto first = now - longestView();
    from = std::max(from, first);
    m_view = {.isUsual = false, .length = length};
    // Close to the present it goes on with that.
    if (from + length < now - length / 1000) {
        m_view.to = from + length;
    }
    ask();
}

void TimelineModel::zoom(double factor, Time around)
{
    const auto [from, to] = endsOf(m_view);
    const auto length = to - from;
    const auto wanted = std::chrono::milliseconds(std::llround(static_cast<double>(length.count()) * factor));
    const auto next = std::clamp(wanted, shortestView, std::max(longestView(), shortestView));
    if (next == length) {
        return;
    }
    around = std::clamp(around, from, to);
    const auto share = static_cast<double>((around - from).count()) / static_cast<double>(length.count());
    const auto before = std::chrono::milliseconds(std::llround(static_cast<double>(next.count()) * share));
    show(around - before, next);
}

void TimelineModel::move(std::chrono::milliseconds by)
{
    const auto [from, to] = endsOf(m_view);
    show(std::min(from + by, m_clock.now() + 1ms - (to - from)), to - from);
}

bool TimelineModel::canZoomIn() const
{
    const auto [from, to] = endsOf(m_view);
    return to - from > shortestView;
}

bool TimelineModel::canZoomOut() const
{
    const auto [from, to] = endsOf(m_view);
    return to - from < longestView();
}

std::optional<history::BarCounts> TimelineModel::countsIn(const TimeRange &range) const
{
    if (range.isNone()) {
        return total();
    }
    const auto &bars = m_timeline.bars;
    if (isLoading()) {
        return {};
    }
    // Whole bars can be added up.
    const auto first = std::ranges::find(bars, range.from.value_or(Time::max()), &history::Bar::from);
    const auto last = std::ranges::find(bars, range.to.value_or(Time::max()), &history::Bar::to);
    const auto isOpen = !range.to && endsNow();
    if (first != bars.end() && (isOpen || last != bars.end())) {
        auto counts = isOpen ? m_timeline.later : history::BarCounts();
        const auto end = isOpen ? bars.end() : last + 1;
        for (auto bar = first; bar < end; ++bar) {
            counts.messages += bar->counts.messages;
            counts.problems += bar->counts.problems;
        }
        return counts;
    }
    return range == m_countedRange ? std::optional(m_timeline.range) : std::nullopt;
}

history::BarCounts TimelineModel::total() const
{
    auto counts = endsNow() ? m_timeline.later : history::BarCounts();
    for (const auto &bar : m_timeline.bars) {
        counts.messages += bar.counts.messages;
        counts.problems += bar.counts.problems;
    }
    return counts;
}

} // namespace tidings::ui
