// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pipeline/historysource.h"

#include <QTimer>

#include <optional>

namespace tidings::ui {

/// From one moment up to another, without it; nothing: from ever, for ever. Both nothing: no range.
struct TimeRange
{
    std::optional<Time> from;
    std::optional<Time> to;

    [[nodiscard]] bool isNone() const { return !from && !to; }
    bool operator==(const TimeRange &) const = default;
};

/// How many messages there are over time, of what the list asks for, and which part of time is in view: the last seven
/// days until somebody zooms.
///
/// What arrives is counted here as long as that is the same as asking again; where it may not be, it asks again, once a
/// second at most. Never waits: it asks the source, and is handed the answers by take().
class TimelineModel final : public QObject
{
    Q_OBJECT

public:
    /// That, and the whole of the history, are as far as it zooms.
    static constexpr std::chrono::milliseconds shortestView = std::chrono::minutes(30);
    static constexpr int usualDays = 7;

    TimelineModel(pipeline::HistorySource &source, const Clock &clock, QObject *parent = nullptr);

    /// What is counted; its `after` and `before` are the range.
    void setQuery(const history::Query &query);
    [[nodiscard]] TimeRange range() const { return {m_query.after, m_query.before}; }
    /// Out of view it asks nothing, and asks when it comes into view.
    void setInView(bool isInView);
    void setMostBars(int most);
    /// An answer of the source. False if it was not this that asked.
    bool take(const pipeline::Answer &answer);

    /// These have been written to the database, in this order.
    void insertRecorded(const QList<history::Record> &records);
    /// Messages were read, or are unread again.
    void readChanged();
    /// The present may have left the last bar.
    void renewTimes();
    /// Another history.
    void refresh();

    /// A part of time `factor` as long, with this moment where it is now.
    void zoom(double factor, Time around);
    /// Later or (below zero) earlier.
    void move(std::chrono::milliseconds by);
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] bool canZoomOut() const;

    [[nodiscard]] const history::Timeline &timeline() const { return m_timeline; }
    /// Nothing has been told yet.
    [[nodiscard]] bool isLoading() const { return m_timeline.bars.empty(); }
    /// The last bar has the present in it, and goes on.
    [[nodiscard]] bool endsNow() const { return !m_shown.to; }
    /// The last days until now, as before anybody has zoomed.
    [[nodiscard]] bool isUsual() const { return m_shown.isUsual; }
    [[nodiscard]] Time now() const { return m_clock.now(); }
    /// What is in a range; nothing where only the database knows and has not told yet.
    [[nodiscard]] std::optional<history::BarCounts> countsIn(const TimeRange &range) const;
    /// The bars, and what is later than the present.
    [[nodiscard]] history::BarCounts total() const;

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        bool isUsual = true;
        std::chrono::milliseconds length{};
        /// Nothing: now.
        std::optional<Time> to;
    };
    struct Arrived
    {
        qint64 row = 0;
        Time time;
        bool isProblem = false;
    };

    [[nodiscard]] history::Query always() const;
    /// Where the view begins and ends, to the millisecond; what is asked for may begin a little earlier.
    [[nodiscard]] std::pair<Time, Time> endsOf(const View &view) const;
    [[nodiscard]] history::TimelineSpan span() const;
    [[nodiscard]] std::chrono::milliseconds longestView() const;
    void show(Time from, std::chrono::milliseconds length);
    void ask();
    void recount();
    void count(const Arrived &arrived);
    void count(const Arrived &arrived, history::BarCounts &counts) const;

    pipeline::HistorySource &m_source;
    const Clock &m_clock;
    history::Query m_query;
    View m_view;
    int m_mostBars = 100;
    bool m_isInView = false;

    history::Timeline m_timeline;
    // What the timeline is of.
    View m_shown;
    TimeRange m_countedRange;
    quint64 m_token = 0;
    bool m_isAsking = false;
    View m_askedView;
    // Since the question was asked: the answer may have them in it or not.
    std::vector<Arrived> m_arrived;
    bool m_isToBeCounted = false;
    QTimer m_pause;
};

} // namespace tidings::ui
