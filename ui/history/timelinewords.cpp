// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelinewords.h"

#include "core/meta/relativetime.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tidings::ui {

using namespace std::chrono_literals;

namespace {

QString translated(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Timeline", text, comment);
}

bool isMidnight(Time time)
{
    return history::beginOf(history::TimeStep::Day, time) == time;
}

QString dayText(Time time, Time now)
{
    return meta::shortDayText(meta::dayOf(time), meta::dayOf(now), QLocale());
}

QString joined(const QString &day, const QString &clock)
{
    return translated(QT_TRANSLATE_NOOP("Timeline", "%1, %2"), "day, clock").arg(day, clock);
}

QString momentText(Time time, Time now)
{
    return joined(dayText(time, now), meta::clockText(time, QLocale()));
}

QString betweenText(const QString &from, const QString &to)
{
    return translated(QT_TRANSLATE_NOOP("Timeline", "%1 – %2"), "from a moment to another").arg(from, to);
}

QString closedText(Time from, Time to, Time now)
{
    // The last moment of it, so that midnight belongs to the day it ends.
    const auto last = to - 1ms;
    const auto isOfDays = isMidnight(from) && isMidnight(to);
    const auto isOfOneDay = meta::dayOf(from) == meta::dayOf(last);
    if (isOfDays) {
        return isOfOneDay ? dayText(from, now) : betweenText(dayText(from, now), dayText(last, now));
    }
    const auto end = meta::clockText(to, QLocale());
    return betweenText(momentText(from, now), isOfOneDay ? end : momentText(to, now));
}

QString partOf(const char *one, const char *many, qint64 part, qint64 all)
{
    return counted(one, many, all).arg(QLocale().toString(part));
}

QString listed(const QString &one, const QString &other)
{
    return QCoreApplication::translate("Words", "%1, %2", "14 messages, 3 problems").arg(one, other);
}

} // namespace

QString rangeText(const TimeRange &range, Time now)
{
    if (range.from && range.to) {
        return closedText(*range.from, *range.to, now);
    }
    if (range.from) {
        return betweenText(momentText(*range.from, now), translated(QT_TRANSLATE_NOOP("Timeline", "now")));
    }
    return range.to ? translated(QT_TRANSLATE_NOOP("Timeline", "Until %1"), "a moment").arg(momentText(*range.to, now))
                    : QString();
}

QString headingOf(const TimelineModel &model, const TimeRange &range)
{
    if (!range.isNone()) {
        return rangeText(range, model.now());
    }
    if (model.isLoading()) {
        return {};
    }
    const auto &timeline = model.timeline();
    if (!timeline.first) {
        return translated(QT_TRANSLATE_NOOP("Timeline", "No activity yet"));
    }
    if (model.isUsual()) {
        return translated(QT_TRANSLATE_NOOP("Timeline", "Last 7 days"));
    }
    const auto end = model.endsNow() ? std::nullopt : std::optional(timeline.bars.back().to);
    return rangeText({timeline.bars.front().from, end}, model.now());
}

QString countsOf(const TimelineModel &model, const TimeRange &range)
{
    const auto counts = model.countsIn(range);
    if (!counts || !model.timeline().first) {
        return {};
    }
    auto all = model.total();
    // Of a range that is not all in view the bars do not know the whole.
    const auto isPart = !range.isNone() && counts->messages <= all.messages && counts->problems <= all.problems;
    auto words = isPart ? partOf(QT_TRANSLATE_N_NOOP("Words", "%1 of %Ln message"),
                              QT_TRANSLATE_N_NOOP("Words", "%1 of %Ln messages"), counts->messages, all.messages)
                        : countText(counts->messages, counts->problems);
    if (isPart && all.problems > 0) {
        words = listed(words, partOf(QT_TRANSLATE_N_NOOP("Words", "%1 of %Ln problem"),
                                  QT_TRANSLATE_N_NOOP("Words", "%1 of %Ln problems"), counts->problems, all.problems));
    }
    if (const auto later = model.endsNow() && !range.to ? model.timeline().later.messages : 0; later > 0) {
        words = listed(words, counted(QT_TRANSLATE_N_NOOP("Words", "%Ln dated later than now"),
                                  QT_TRANSLATE_N_NOOP("Words", "%Ln dated later than now"), later));
    }
    return words;
}

QString stepText(history::TimeStep step)
{
    const auto length =
        meta::relativeTime(Time(), Time() + history::usualLength(step), QLocale(), meta::TimeStyle::Span);
    return translated(QT_TRANSLATE_NOOP("Timeline", "%1 a bar"), "2 h a bar").arg(length);
}

QString barText(const history::Bar &bar, Time now)
{
    return translated(QT_TRANSLATE_NOOP("Timeline", "%1: %2"), "when, how many messages")
        .arg(closedText(bar.from, bar.to, now), countText(bar.counts.messages, bar.counts.problems));
}

} // namespace tidings::ui
