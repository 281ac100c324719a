// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/rowranges.h"

#include "core/history/searchquery.h"

#include <algorithm>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> rowFrom(QStringView text)
{
    bool isNumber = false;
    const auto row = text.toLongLong(&isNumber);
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && isPlain && row > 0 ? std::optional(row) : std::nullopt;
}

/// At most so many ranges of sorted rows: those nearest to each other are joined.
std::vector<RowRange> joined(const QList<qint64> &rows, std::size_t most)
{
    // Where one ends and the next may begin.
    std::vector<qsizetype> gaps;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i] - rows[i - 1] > 1) {
            gaps.push_back(i);
        }
    }
    std::ranges::stable_sort(gaps, std::ranges::greater(), [&rows](qsizetype i) { return rows[i] - rows[i - 1]; });
    gaps.resize(std::min(gaps.size(), most - 1));
    std::ranges::sort(gaps);
    std::vector<RowRange> ranges;
    qsizetype begin = 0;
    gaps.push_back(rows.size());
    for (const auto end : gaps) {
        ranges.push_back({rows[begin], rows[end - 1]});
        begin = end;
    }
    return ranges;
}

QString textOf(const std::vector<RowRange> &ranges)
{
    QStringList parts;
    for (const auto &range : ranges) {
        const auto first = QString::number(range.first);
        parts.append(range.first == range.last ? first : first + u'-' + QString::number(range.last));
    }
    return parts.join(u',');
}

} // namespace

std::optional<std::vector<RowRange>> rowRangesFrom(QStringView text)
{
    std::vector<RowRange> ranges;
    for (const auto part : text.tokenize(u',')) {
        const auto dash = part.indexOf(u'-');
        const auto first = rowFrom(dash < 0 ? part : part.first(dash));
        const auto last = dash < 0 ? first : rowFrom(part.sliced(dash + 1));
        if (!first || !last || *last < *first || std::ssize(ranges) >= mostRowRanges) {
            return std::nullopt;
        }
        ranges.push_back({*first, *last});
    }
    return ranges;
}

bool hasRow(const std::vector<RowRange> &ranges, qint64 row)
{
    return std::ranges::any_of(
        ranges, [row](const RowRange &range) { return row >= range.first && row <= range.last; });
}

QString toRowText(QList<qint64> rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    std::ranges::sort(rows);
    auto most = std::size_t{mostRowRanges};
    auto text = textOf(joined(rows, most));
    // One range of two numbers always has room.
    while (text.size() > longestRowList) {
        most -= most / 8;
        text = textOf(joined(rows, most));
    }
    return text;
}

} // namespace tidings::history
