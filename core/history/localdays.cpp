// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/localdays.h"

#include "core/history/spot.h"

#include <QDateTime>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

// Summer time lasts for months, or for all but a month of fasting.
constexpr qint64 step = 7 * spot::quartersOfDay;

qint64 offsetAt(qint64 quarter)
{
    const auto seconds = QDateTime::fromMSecsSinceEpoch(quarter * spot::quarterLength).offsetFromUtc();
    constexpr int secondsOfQuarter = 15 * 60;
    // Old local times were off by odd seconds.
    return qFloor((seconds + secondsOfQuarter / 2.0) / secondsOfQuarter);
}

/// The first quarter after `before`, up to `after`, with the offset of `after`.
qint64 changeBetween(qint64 before, qint64 after)
{
    const auto offset = offsetAt(after);
    while (after - before > 1) {
        const auto middle = before + (after - before) / 2;
        (offsetAt(middle) == offset ? after : before) = middle;
    }
    return after;
}

} // namespace

LocalDays::LocalDays(qint64 first, qint64 last)
    : m_offsets{{first, offsetAt(first)}}
{
    for (auto quarter = first; quarter < last;) {
        const auto next = std::min(quarter + step, last);
        if (const auto offset = offsetAt(next); offset != m_offsets.back().quarters) {
            m_offsets.push_back({changeBetween(quarter, next), offset});
        }
        quarter = next;
    }
}

QString LocalDays::dayOf(const QString &quarter) const
{
    QString expression = u"CASE"_s;
    // Most messages are new: the newest first.
    for (auto at = m_offsets.rbegin(); at != m_offsets.rend(); ++at) {
        const bool isOldest = std::next(at) == m_offsets.rend();
        expression += isOldest ? u" WHEN true"_s : u" WHEN %1 >= %2"_s.arg(quarter).arg(at->from);
        expression += u" THEN (%1 + %2) / %3"_s.arg(quarter).arg(at->quarters).arg(spot::quartersOfDay);
    }
    return expression + u" END"_s;
}

QDate LocalDays::date(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace tidings::history
