// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rowtexts.h"

#include "core/meta/relativetime.h"
#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <QCoreApplication>
#include <QLocale>

namespace tidings::ui {

namespace {

using namespace std::chrono_literals;
using meta::TimeStyle;

QString relative(Time time, Time now, TimeStyle style)
{
    return meta::relativeTime(now - time < 1min ? now : time, now, QLocale(), style);
}

QString listTime(Time time, Time now, TimeStyle style)
{
    const auto isToday = meta::dayOf(time) == meta::dayOf(now);
    return isToday ? relative(time, now, style) : meta::clockText(time, QLocale());
}

QString sentences(const QStringList &parts)
{
    QString text;
    for (const auto &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        text =
            text.isEmpty()
                ? part
                : QCoreApplication::translate("Rows", "%1. %2", "two sentences, one after the other").arg(text, part);
    }
    return QCoreApplication::translate("Rows", "%1.", "the last of several sentences").arg(text);
}

QString serviceAndPeople(const MessageRow &row)
{
    const auto people = row.people.mid(0, 3).join(QCoreApplication::translate("Rows", ", ", "between names"));
    if (row.service.isEmpty() || people.isEmpty()) {
        return serviceLabel(row.service) + people;
    }
    return QCoreApplication::translate("Rows", "%1, %2", "service, people").arg(serviceLabel(row.service), people);
}

} // namespace

QString timeText(Time time, Time now)
{
    return listTime(time, now, TimeStyle::Short);
}

QString shortTimeText(Time time, Time now)
{
    return listTime(time, now, TimeStyle::Span);
}

QString exactTimeText(Time time, Time now)
{
    const auto clock = meta::clockText(time, QLocale());
    const auto today = meta::dayOf(now);
    const auto day = meta::dayOf(time);
    if (day == today) {
        return QCoreApplication::translate("Rows", "Today at %1").arg(clock);
    }
    if (day == today.addDays(-1)) {
        return QCoreApplication::translate("Rows", "Yesterday at %1").arg(clock);
    }
    return QCoreApplication::translate("Rows", "%1 at %2", "date, time of day")
        .arg(meta::dayText(day, today, QLocale()), clock);
}

QString dayName(QDate day, QDate today)
{
    if (day == today) {
        return QCoreApplication::translate("Rows", "Today");
    }
    if (day == today.addDays(-1)) {
        return QCoreApplication::translate("Rows", "Yesterday");
    }
    return meta::dayText(day, today, QLocale());
}

QString dayDate(QDate day, QDate today)
{
    return day == today || day == today.addDays(-1) ? meta::dayText(day, today, QLocale()) : QString();
}

QString accessibleDayText(const history::Day &day, QDate today)
{
    if (day.messages == 0) {
        return meta::dayText(day.date, today, QLocale());
    }
    return QCoreApplication::translate("Rows", "%1, %2", "date, number of messages")
        .arg(meta::dayText(day.date, today, QLocale()), countText(day.messages, day.problems));
}

QString accessibleText(const MessageRow &row, Time now)
{
    return sentences(
        {severityWord(row.severity), row.isUnread ? QCoreApplication::translate("Rows", "Unread") : QString(),
            row.sentence, row.isGroup() ? countText(row.count, row.problems) : QString(), serviceAndPeople(row),
            verdictSentence(row.verification.verdict), relative(row.time, now, TimeStyle::Long)});
}

QString toolTip(const MessageRow &row, Time now)
{
    QStringList lines{row.sentence, exactTimeText(row.time, now)};
    if (row.isGroup()) {
        lines.insert(1, countText(row.count, row.problems));
    }
    const auto severity = severityWord(row.severity);
    const auto verdict = verdictSentence(row.verification.verdict);
    lines << (severity.isEmpty() ? verdict
                                 : QCoreApplication::translate("Rows", "%1. %2", "two sentences, one after the other")
                                       .arg(severity, verdict));
    return lines.join(u'\n');
}

} // namespace tidings::ui
