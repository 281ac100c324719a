// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelinepicture.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidings::ui {

namespace {

/// A problem is seen however many messages there are.
constexpr int leastProblem = 5;
constexpr int leastBar = 1;
/// Above the highest bar.
constexpr int headroom = 4;
constexpr int gripWidth = 7;
constexpr int gripHeight = 18;

int gapOf(double barWidth)
{
    return barWidth >= 5 ? metrics::hair : barWidth >= 3 ? 1 : 0;
}

} // namespace

int BarPlaces::xOf(double position) const
{
    const auto from = bars > 0 ? static_cast<int>(std::lround(position * plot.width() / static_cast<double>(bars))) : 0;
    return isMirrored ? plot.x() + plot.width() - from : plot.x() + from;
}

double BarPlaces::positionAt(int x) const
{
    if (plot.width() <= 0) {
        return 0;
    }
    const auto from = isMirrored ? plot.x() + plot.width() - x : x - plot.x();
    return std::clamp(static_cast<double>(from) / plot.width(), 0.0, 1.0) * static_cast<double>(bars);
}

qsizetype BarPlaces::barAt(int x) const
{
    return std::clamp(static_cast<qsizetype>(positionAt(x)), qsizetype{0}, std::max(bars - 1, qsizetype{0}));
}

QRect BarPlaces::column(qsizetype bar) const
{
    const auto one = xOf(static_cast<double>(bar));
    const auto other = xOf(static_cast<double>(bar + 1));
    return {std::min(one, other), plot.y(), std::abs(other - one), plot.height()};
}

double positionOf(Time time, const std::vector<history::Bar> &bars)
{
    const auto behind = std::ranges::upper_bound(bars, time, {}, &history::Bar::from);
    if (behind == bars.begin()) {
        return 0;
    }
    const auto bar = std::prev(behind);
    const auto share =
        static_cast<double>((time - bar->from).count()) / static_cast<double>((bar->to - bar->from).count());
    return static_cast<double>(bar - bars.begin()) + std::min(share, 1.0);
}

Time timeAt(double position, const std::vector<history::Bar> &bars)
{
    if (bars.empty()) {
        return {};
    }
    const auto bar = std::min(static_cast<std::size_t>(std::max(position, 0.0)), bars.size() - 1);
    const auto share = std::clamp(position - static_cast<double>(bar), 0.0, 1.0);
    const auto length = static_cast<double>((bars[bar].to - bars[bar].from).count());
    return bars[bar].from + std::chrono::milliseconds(std::llround(share * length));
}

Grips gripsOf(const TimeRange &range, const std::vector<history::Bar> &bars, bool endsNow)
{
    Grips grips;
    if (bars.empty() || range.isNone()) {
        return grips;
    }
    if (range.from && *range.from >= bars.front().from && *range.from < bars.back().to) {
        grips.from = positionOf(*range.from, bars);
    }
    if (range.to && *range.to > bars.front().from && *range.to <= bars.back().to) {
        grips.to = positionOf(*range.to, bars);
    } else if (!range.to && endsNow) {
        grips.to = static_cast<double>(bars.size());
    }
    return grips;
}

TimelinePicture::TimelinePicture(const history::Timeline &timeline, const BarPlaces &places, const QPalette &palette)
    : m_timeline(timeline)
    , m_places(places)
    , m_palette(palette)
{
    for (const auto &bar : m_timeline.bars) {
        m_most = std::max(m_most, bar.counts.messages);
    }
}

void TimelinePicture::setRange(const TimeRange &range, bool endsNow)
{
    m_range = range;
    m_grips = gripsOf(range, m_timeline.bars, endsNow);
}

bool TimelinePicture::isOutside(const history::Bar &bar) const
{
    return (m_range.from && bar.to <= *m_range.from) || (m_range.to && bar.from >= *m_range.to);
}

void TimelinePicture::paint(QPainter &painter, const std::vector<Tick> &ticks, const QFont &axisFont) const
{
    paintBand(painter);
    for (qsizetype bar = 0; bar < m_places.bars; ++bar) {
        paintBar(painter, bar);
    }
    const auto &plot = m_places.plot;
    painter.fillRect(plot.x(), plot.y() + plot.height(), plot.width(), 1, Colors::of(m_palette).muted);
    paintAxis(painter, ticks, axisFont);
    paintGrips(painter);
}

void TimelinePicture::paintBand(QPainter &painter) const
{
    if (m_range.isNone() || m_timeline.bars.empty()) {
        return;
    }
    const auto &bars = m_timeline.bars;
    const auto from = m_range.from ? positionOf(*m_range.from, bars) : 0;
    const auto to = m_range.to ? positionOf(*m_range.to, bars) : static_cast<double>(bars.size());
    const auto one = m_places.xOf(from);
    const auto other = m_places.xOf(to);
    if (from >= to) {
        return;
    }
    const auto &plot = m_places.plot;
    const QRect band(
        std::min(one, other), plot.y() - metrics::hair, std::abs(other - one), plot.height() + metrics::hair);
    const auto highlight = m_palette.color(QPalette::Active, QPalette::Highlight);
    painter.fillRect(band, mixed(highlight, m_palette.color(QPalette::Active, QPalette::Base), 0.1));
}

void TimelinePicture::paintGrips(QPainter &painter) const
{
    const auto &plot = m_places.plot;
    const auto highlight = m_palette.color(QPalette::Active, QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &position : {m_grips.from, m_grips.to}) {
        if (!position) {
            continue;
        }
        const auto x = m_places.xOf(*position);
        painter.fillRect(x, plot.y() - metrics::hair, 1, plot.height() + metrics::hair, highlight);
        const QRect grip(x - gripWidth / 2, plot.y() + (plot.height() - gripHeight) / 2, gripWidth, gripHeight);
        painter.setPen(highlight);
        painter.setBrush(m_palette.color(QPalette::Active, QPalette::Base));
        painter.drawRoundedRect(QRectF(grip).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    painter.restore();
}

void TimelinePicture::paintBar(QPainter &painter, qsizetype bar) const
{
    const auto &value = m_timeline.bars[static_cast<std::size_t>(bar)];
    if (value.counts.messages <= 0) {
        return;
    }
    auto column = m_places.column(bar);
    const auto gap = gapOf(static_cast<double>(m_places.plot.width()) / static_cast<double>(m_places.bars));
    column.setWidth(std::max(column.width() - gap, 1));
    if (m_places.isMirrored) {
        column.translate(gap, 0);
    }
    const auto scale = static_cast<double>(column.height() - headroom) / static_cast<double>(m_most);
    const auto heightOf = [scale](qint64 count) {
        return static_cast<int>(std::lround(static_cast<double>(count) * scale));
    };
    const auto problems = value.counts.problems > 0 ? std::max(heightOf(value.counts.problems), leastProblem) : 0;
    const auto height = std::max({heightOf(value.counts.messages), problems, leastBar});
    const auto bottom = column.y() + column.height();
    const auto colors = Colors::of(m_palette);
    painter.fillRect(
        column.x(), bottom - height, column.width(), height - problems, isOutside(value) ? colors.faint : colors.muted);
    if (problems > 0) {
        paintProblems(painter, {column.x(), bottom - problems, column.width(), problems}, m_palette);
    }
}

void TimelinePicture::paintProblems(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    const auto color = Colors::of(palette).problem;
    painter.fillRect(rect, color);
    const auto inner = rect.adjusted(1, 1, -1, -1);
    if (!inner.isEmpty()) {
        painter.fillRect(inner, palette.color(QPalette::Active, QPalette::Base));
        painter.fillRect(inner, QBrush(color, Qt::BDiagPattern));
    }
}

void TimelinePicture::paintAxis(QPainter &painter, const std::vector<Tick> &ticks, const QFont &font) const
{
    const auto colors = Colors::of(m_palette);
    const QFontMetrics metrics(font);
    const auto top = m_places.plot.y() + m_places.plot.height() + 1;
    painter.setFont(font);
    for (const auto &tick : ticks) {
        const auto x = m_places.xOf(static_cast<double>(tick.bar));
        const auto line = m_places.isMirrored ? x - 1 : x;
        painter.fillRect(line, top, 1, metrics.height(), colors.line);
        const auto width = metrics.horizontalAdvance(tick.label) + 1;
        const auto left = m_places.isMirrored ? x - metrics::tight - width : x + metrics::tight;
        painter.setPen(colors.muted);
        painter.drawText(QRect(left, top, width, metrics.height()), Qt::AlignCenter | Qt::TextSingleLine, tick.label);
    }
}

} // namespace tidings::ui
