// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/quiethours.h"

#include <QDateTime>

namespace tidings::bubbles {

namespace {

constexpr int hour = 3600;

QDate dateOf(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

Time momentAt(QDate date, QTime time)
{
    QDateTime moment(date, time);
    if (!moment.isValid()) {
        moment = QDateTime(date, time.addSecs(hour));
    }
    return Time(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

bool areOn(const QuietHours &hours)
{
    return hours.from.isValid() && hours.to.isValid() && hours.from != hours.to;
}

bool beginOn(const QuietHours &hours, QDate date)
{
    return hours.days.isEmpty() || hours.days.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

} // namespace

std::optional<Time> quietUntil(const QuietHours &hours, Time now)
{
    const auto today = dateOf(now);
    for (const auto &date : {today.addDays(-1), today}) {
        const auto end = momentAt(hours.to < hours.from ? date.addDays(1) : date, hours.to);
        if (areOn(hours) && beginOn(hours, date) && momentAt(date, hours.from) <= now && now < end) {
            return end;
        }
    }
    return {};
}

std::optional<Time> quietFrom(const QuietHours &hours, Time now)
{
    const auto today = dateOf(now);
    // The same day of next week is the last that can be the first.
    for (int days = 0; days <= 7; ++days) {
        const auto date = today.addDays(days);
        if (areOn(hours) && beginOn(hours, date) && momentAt(date, hours.from) > now) {
            return momentAt(date, hours.from);
        }
    }
    return {};
}

} // namespace tidings::bubbles
