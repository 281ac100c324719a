// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelineticks.h"

#include "core/meta/relativetime.h"
#include "ui/theme/metrics.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace tidings::ui {

namespace {

using history::TimeStep;

constexpr std::array units = {TimeStep::FiveMinutes, TimeStep::Quarter, TimeStep::HalfHour, TimeStep::Hour,
    TimeStep::TwoHours, TimeStep::SixHours, TimeStep::Day, TimeStep::Week, TimeStep::Month, TimeStep::Year};

/// Less than any label needs: more ticks than that are not even written.
constexpr int leastRoom = 28;
constexpr int roomOfYear = 60;

std::vector<Tick> beginningsOf(TimeStep unit, const std::vector<history::Bar> &bars)
{
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto begin = history::beginOf(unit, bars[i].from);
        // A week may begin within a bar of a month.
        const auto isNew = i > 0 && begin != history::beginOf(unit, bars[i - 1].from);
        if (begin == bars[i].from || isNew) {
            ticks.push_back({static_cast<qsizetype>(i), {}});
        }
    }
    return ticks;
}

QString labelOf(TimeStep unit, Time time, std::optional<Time> former, bool isTerse)
{
    const QLocale locale;
    const auto day = meta::dayOf(time);
    const auto isFirst = !former;
    if (unit < TimeStep::Day && history::beginOf(TimeStep::Day, time) != time) {
        return meta::clockText(time, locale);
    }
    if (unit <= TimeStep::Day) {
        const auto isOfMonth = isTerse || (!isFirst && meta::dayOf(*former).month() == day.month());
        // The year is told by the words above.
        return isOfMonth || unit < TimeStep::Day ? meta::weekdayText(day, locale)
                                                 : meta::shortDayText(day, day, locale);
    }
    switch (unit) {
    case TimeStep::Week:
        return meta::dateText(day, locale);
    case TimeStep::Month:
        return meta::monthText(day, isFirst || day.month() == 1, locale);
    default:
        return meta::yearText(day, locale);
    }
}

void write(std::vector<Tick> &ticks, TimeStep unit, const std::vector<history::Bar> &bars, bool isTerse)
{
    std::optional<Time> former;
    for (auto &tick : ticks) {
        const auto time = bars[static_cast<std::size_t>(tick.bar)].from;
        tick.label = labelOf(unit, time, former, isTerse);
        former = time;
    }
}

bool fit(const std::vector<Tick> &ticks, double barWidth, const QFontMetrics &font)
{
    for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
        const auto room = static_cast<double>(ticks[i + 1].bar - ticks[i].bar) * barWidth;
        if (font.horizontalAdvance(ticks[i].label) + metrics::tight + metrics::space > room) {
            return false;
        }
    }
    return true;
}

/// Of more years than there is room for every second, fifth, tenth.
void thinOut(std::vector<Tick> &ticks, const std::vector<history::Bar> &bars, int most)
{
    constexpr std::array strides = {2, 5, 10, 20, 50, 100};
    const auto all = ticks;
    for (const auto stride : strides) {
        if (static_cast<int>(ticks.size()) <= most) {
            return;
        }
        ticks.clear();
        std::ranges::copy_if(all, std::back_inserter(ticks), [&](const Tick &tick) {
            return meta::dayOf(bars[static_cast<std::size_t>(tick.bar)].from).year() % stride == 0;
        });
    }
}

} // namespace

std::vector<Tick> ticksOf(const history::Timeline &timeline, int width, const QFontMetrics &font)
{
    const auto &bars = timeline.bars;
    if (bars.empty() || width <= 0) {
        return {};
    }
    const auto barWidth = static_cast<double>(width) / static_cast<double>(bars.size());
    for (const auto unit : units) {
        if (unit < timeline.step) {
            continue;
        }
        auto ticks = beginningsOf(unit, bars);
        if (unit == units.back()) {
            thinOut(ticks, bars, width / roomOfYear);
        }
        if (static_cast<int>(ticks.size()) * leastRoom > width + leastRoom) {
            continue;
        }
        write(ticks, unit, bars, false);
        auto isFit = fit(ticks, barWidth, font);
        if (!isFit && unit == TimeStep::Day) {
            write(ticks, unit, bars, true);
            isFit = fit(ticks, barWidth, font);
        }
        if (!isFit && unit != units.back()) {
            continue;
        }
        if (!ticks.empty()) {
            const auto room = (static_cast<double>(bars.size()) - static_cast<double>(ticks.back().bar)) * barWidth;
            if (font.horizontalAdvance(ticks.back().label) + metrics::tight > room) {
                ticks.back().label.clear();
            }
        }
        return ticks;
    }
    return {};
}

} // namespace tidings::ui
