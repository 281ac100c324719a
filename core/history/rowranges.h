// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace tidings::history {

/// Some rows of a history, as the search writes them: "12,20-25".
struct RowRange
{
    qint64 first = 0;
    /// Not before the first.
    qint64 last = 0;

    bool operator==(const RowRange &) const = default;
};

/// Of one text.
inline constexpr qsizetype mostRowRanges = 200;

/// Nothing for what is no list of numbers from 1 on, or has more than mostRowRanges.
[[nodiscard]] std::optional<std::vector<RowRange>> rowRangesFrom(QStringView text);
[[nodiscard]] bool hasRow(const std::vector<RowRange> &ranges, qint64 row);

/// The text for these rows, in any order. Where that would be too long for a search, what lies between the nearest ones
/// is in it, too. Empty for none.
[[nodiscard]] QString toRowText(QList<qint64> rows);

} // namespace tidings::history
