// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/timeline.h"
#include "ui/history/timelineticks.h"
#include "ui/models/timelinemodel.h"

#include <QPalette>
#include <QRect>

class QPainter;

namespace tidings::ui {

/// Where bars stand: all equally wide, the oldest at the beginning of a line of text.
struct BarPlaces
{
    /// Only the bars; their labels are below.
    QRect plot;
    qsizetype bars = 0;
    bool isMirrored = false;

    /// Counted in bars from the beginning: 1.5 is the middle of the second.
    [[nodiscard]] int xOf(double position) const;
    /// Kept within the bars.
    [[nodiscard]] double positionAt(int x) const;
    [[nodiscard]] qsizetype barAt(int x) const;
    [[nodiscard]] QRect column(qsizetype bar) const;
};

/// Where a moment stands among bars, in bars; before and behind them at their ends.
[[nodiscard]] double positionOf(Time time, const std::vector<history::Bar> &bars);
[[nodiscard]] Time timeAt(double position, const std::vector<history::Bar> &bars);

/// The ends of a range that can be dragged, if they are in view: in bars.
struct Grips
{
    std::optional<double> from;
    std::optional<double> to;
};
[[nodiscard]] Grips gripsOf(const TimeRange &range, const std::vector<history::Bar> &bars, bool endsNow);

/// Paints bars, range and axis.
class TimelinePicture
{
public:
    TimelinePicture(const history::Timeline &timeline, const BarPlaces &places, const QPalette &palette);

    /// Behind the bars the part that is chosen; with it the bars outside are pale.
    void setRange(const TimeRange &range, bool endsNow);
    void paint(QPainter &painter, const std::vector<Tick> &ticks, const QFont &axisFont) const;

    /// The sign for problems, which has a colour and a pattern.
    static void paintProblems(QPainter &painter, const QRect &rect, const QPalette &palette);

private:
    void paintBand(QPainter &painter) const;
    void paintBar(QPainter &painter, qsizetype bar) const;
    void paintGrips(QPainter &painter) const;
    void paintAxis(QPainter &painter, const std::vector<Tick> &ticks, const QFont &font) const;
    [[nodiscard]] bool isOutside(const history::Bar &bar) const;

    const history::Timeline &m_timeline;
    const BarPlaces &m_places;
    const QPalette &m_palette;
    TimeRange m_range;
    Grips m_grips;
    qint64 m_most = 1;
};

} // namespace tidings::ui
