// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/sequencegaps.h"

#include <algorithm>
#include <cmath>

namespace tidings::bus {
namespace {

/// The questions for what lies between `from` and `to`, of which only `missing` is.
std::vector<SequenceGap> cut(qint64 from, qint64 to, const ReplayQuery::Numbers &missing)
{
    std::vector<SequenceGap> gaps;
    for (auto first = from; first <= to; first += SequenceGaps::mostAsked) {
        const auto last = std::min(first + SequenceGaps::mostAsked - 1, to);
        const ReplayQuery::Numbers inside{std::max(first, missing.from), std::min(last, missing.to)};
        if (inside.from <= inside.to) {
            gaps.push_back({{first, last}, inside});
        }
    }
    return gaps;
}

/// What is still missing of a gap, in one part or two, when these numbers are not any more.
std::vector<SequenceGap> without(const SequenceGap &gap, const ReplayQuery::Numbers &closed)
{
    std::vector<SequenceGap> parts;
    const auto &missing = gap.missing;
    for (const auto &part : {ReplayQuery::Numbers{missing.from, std::min(missing.to, closed.from - 1)},
             ReplayQuery::Numbers{std::max(missing.from, closed.to + 1), missing.to}}) {
        if (part.from <= part.to) {
            parts.push_back({gap.asked, part});
        }
    }
    return parts;
}

/// Parts of one gap, which are side by side, count once.
std::size_t countOf(const std::vector<SequenceGap> &open)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
        count += i == 0 || open[i].asked != open[i - 1].asked ? 1 : 0;
    }
    return count;
}

} // namespace

std::optional<qint64> sequenceNumber(const json::Value &envelope)
{
    const auto value = envelope["seq_id"];
    if (value.isInteger()) {
        return value.toInteger();
    }
    // Beyond it a double leaves whole numbers out.
    constexpr double mostExact = 9007199254740992.0;
    const auto real = value.toDouble();
    const bool isWhole = real && std::abs(*real) <= mostExact && std::trunc(*real) == *real;
    return isWhole ? std::optional(static_cast<qint64>(*real)) : std::nullopt;
}

SequenceGaps::SequenceGaps(const QHash<QString, qint64> &marks)
{
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (mark.value() >= 0 && m_publishers.size() < mostPublishers) {
            m_publishers[mark.key()].mark = mark.value();
        }
    }
}

std::vector<SequenceGap> SequenceGaps::see(const QString &publisher, qint64 number, std::optional<Time> sentAt)
{
    auto found = m_publishers.find(publisher);
    if (found == m_publishers.end()) {
        // No store has a negative one.
        if (number >= 0 && m_publishers.size() < mostPublishers) {
            m_publishers.insert(publisher, {.mark = number, .markedAt = sentAt.value_or(Time())});
        }
        return {};
    }
    auto &known = *found;
    if (number <= known.mark) {
        seeOlder(known, number, sentAt);
        return {};
    }
    const auto before = known.mark;
    const auto isFar = number - before > longestStep;
    known.mark = isFar ? before + longestStep : number;
    known.markedAt = sentAt.value_or(known.markedAt);
    known.behind = 0;
    auto gaps = cut(before, known.mark, {before + 1, isFar ? known.mark : number - 1});
    if (countOf(known.open) + gaps.size() > mostOpen) {
        return {};
    }
    known.open.insert(known.open.end(), gaps.begin(), gaps.end());
    return gaps;
}

void SequenceGaps::seeOlder(Publisher &publisher, qint64 number, std::optional<Time> sentAt)
{
    // The same by a second way, or late: sent before the mark was. The time is protected where the number is not.
    if (number < 0 || !sentAt || *sentAt <= publisher.markedAt || ++publisher.behind < mostBehind) {
        return;
    }
    publisher = {.mark = number, .markedAt = *sentAt};
}

void SequenceGaps::close(const QString &publisher, const SequenceGap &gap)
{
    const auto found = m_publishers.find(publisher);
    if (found == m_publishers.end()) {
        return;
    }
    std::vector<SequenceGap> left;
    for (const auto &open : found->open) {
        const auto parts = open.asked == gap.asked ? without(open, gap.missing) : std::vector{open};
        left.insert(left.end(), parts.begin(), parts.end());
    }
    found->open = std::move(left);
}

std::optional<qint64> SequenceGaps::mark(const QString &publisher) const
{
    const auto found = m_publishers.constFind(publisher);
    return found == m_publishers.cend() ? std::nullopt : std::optional(found->mark);
}

std::optional<qint64> SequenceGaps::settledMark(const QString &publisher) const
{
    const auto found = m_publishers.constFind(publisher);
    if (found == m_publishers.cend()) {
        return {};
    }
    auto settled = found->mark;
    for (const auto &gap : found->open) {
        settled = std::min(settled, gap.missing.from - 1);
    }
    return settled;
}

} // namespace tidings::bus
