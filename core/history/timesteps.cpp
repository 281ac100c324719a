// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/timesteps.h"

#include "core/history/spot.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tidings::history {

namespace {

using namespace std::chrono_literals;

/// More than anybody has bars for; years since 1970 are fewer.
constexpr std::size_t mostEdges = 2000;

constexpr std::array lengths = {
    std::chrono::milliseconds(1min),
    std::chrono::milliseconds(5min),
    std::chrono::milliseconds(15min),
    std::chrono::milliseconds(30min),
    std::chrono::milliseconds(1h),
    std::chrono::milliseconds(2h),
    std::chrono::milliseconds(6h),
    std::chrono::milliseconds(24h),
    std::chrono::milliseconds(7 * 24h),
    std::chrono::milliseconds(30 * 24h),
    std::chrono::milliseconds(365 * 24h),
};

QDateTime localTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

Time timeOf(const QDateTime &local)
{
    return Time(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

Time midnight(QDate date)
{
    return timeOf(date.startOfDay());
}

bool isOfClock(TimeStep step)
{
    return step == TimeStep::TwoHours || step == TimeStep::SixHours;
}

int hoursOf(TimeStep step)
{
    return static_cast<int>(usualLength(step) / 1h);
}

QDate firstDayOf(TimeStep step, QDate date)
{
    switch (step) {
    case TimeStep::Week:
        return date.addDays(-((date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
    case TimeStep::Month:
        return {date.year(), date.month(), 1};
    case TimeStep::Year:
        return {date.year(), 1, 1};
    default:
        return date;
    }
}

QDate firstDayAfter(TimeStep step, QDate first)
{
    switch (step) {
    case TimeStep::Week:
        return first.addDays(7);
    case TimeStep::Month:
        return first.addMonths(1);
    case TimeStep::Year:
        return first.addYears(1);
    default:
        return first.addDays(1);
    }
}

/// By the clock on the wall; of an hour that comes twice the first, of one that is left out where it would have begun.
/// (What QDateTime makes of these depends on its version.)
Time atHour(QDate date, int hour)
{
    const auto start = midnight(date);
    const auto wallOf = [](Time time) {
        return std::chrono::milliseconds(localTime(time).time().msecsSinceStartOfDay());
    };
    const auto late = start + std::max<std::chrono::milliseconds>(std::chrono::hours(hour) - wallOf(start), 0ms);
    const auto right = late + (std::chrono::hours(hour) - wallOf(late));
    return wallOf(right) == std::chrono::hours(hour) && localTime(right).date() == date ? right : late;
}

Time known(Time time)
{
    return std::clamp(time, Time(), Time(std::chrono::milliseconds(spot::latestTime)));
}

} // namespace

std::chrono::milliseconds usualLength(TimeStep step)
{
    return lengths[static_cast<std::size_t>(step)];
}

Time beginOf(TimeStep step, Time time)
{
    const auto local = localTime(time);
    const auto date = local.date();
    if (step >= TimeStep::Day) {
        return midnight(firstDayOf(step, date));
    }
    if (isOfClock(step)) {
        return atHour(date, local.time().hour() / hoursOf(step) * hoursOf(step));
    }
    const auto start = midnight(date);
    return start + (time - start) / usualLength(step) * usualLength(step);
}

Time nextOf(TimeStep step, Time begin)
{
    const auto local = localTime(begin);
    const auto date = local.date();
    if (step >= TimeStep::Day) {
        return midnight(firstDayAfter(step, date));
    }
    const auto tomorrow = midnight(date.addDays(1));
    if (!isOfClock(step)) {
        return std::min(begin + usualLength(step), tomorrow);
    }
    for (auto hour = local.time().hour() / hoursOf(step) * hoursOf(step); hour < 24; hour += hoursOf(step)) {
        if (const auto next = atHour(date, hour); next > begin) {
            return next;
        }
    }
    return tomorrow;
}

TimeStep stepFor(Time from, Time to, int most)
{
    const auto length = std::max(known(to) - known(from), std::chrono::milliseconds(0));
    auto step = TimeStep::Minute;
    while (step != TimeStep::Year && length / usualLength(step) >= most) {
        step = static_cast<TimeStep>(static_cast<int>(step) + 1);
    }
    return step;
}

std::vector<Time> edgesOf(TimeStep step, Time from, Time to)
{
    from = known(from);
    to = std::max(known(to), from);
    std::vector<Time> edges{beginOf(step, from)};
    do {
        edges.push_back(nextOf(step, edges.back()));
    } while (edges.back() < to && edges.size() < mostEdges);
    return edges;
}

} // namespace tidings::history
