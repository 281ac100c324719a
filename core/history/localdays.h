// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace tidings::history {

/// Which quarter of an hour (UTC, spot.h) belongs to which day in the time zone of the system.
class LocalDays
{
public:
    /// For quarters from `first` to `last`: how far the zone was from UTC, and when that changed.
    LocalDays(qint64 first, qint64 last);

    /// An SQL expression for the number of the day, of one that gives the quarter. Numbers only: nothing to be bound.
    [[nodiscard]] QString dayOf(const QString &quarter) const;
    [[nodiscard]] static QDate date(qint64 day);

private:
    struct Offset
    {
        qint64 from = 0;
        qint64 quarters = 0;
    };
    /// Oldest first.
    std::vector<Offset> m_offsets;
};

} // namespace tidings::history
