// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/preview.h"

#include <algorithm>

namespace tidings::pipeline {

using rules::Mismatch;

namespace {

constexpr std::chrono::hours shortestSpan{1};

std::optional<double> daysOf(const QList<history::Record> &newestFirst)
{
    if (newestFirst.isEmpty()) {
        return std::nullopt;
    }
    const auto span = newestFirst.first().time - newestFirst.last().time;
    const std::chrono::duration<double, std::ratio<86400>> days = span;
    return span >= shortestSpan ? std::optional(days.count()) : std::nullopt;
}

} // namespace

Preview previewOf(const QList<history::Record> &newestFirst, const rules::Choices &choices, qsizetype rule,
    QList<history::Record> &caught)
{
    Preview preview{.messages = newestFirst.size(), .days = daysOf(newestFirst)};
    if (rule < 0 || rule >= choices.rules.size()) {
        return preview;
    }
    auto looked = choices.rules.at(rule);
    looked.isOn = true;
    const auto above = choices.rules.first(rule);
    for (const auto &record : newestFirst) {
        const auto takes = [&](const rules::Rule &candidate) {
            return match(candidate, choices, record.digest, record.verification, record.decision.change) ==
                   Mismatch::None;
        };
        if (!takes(looked)) {
            continue;
        }
        if (std::ranges::any_of(above, takes)) {
            ++preview.takenAbove;
        } else {
            ++preview.caught;
            caught.append(record);
        }
    }
    return preview;
}

history::Result<QList<history::Record>> PreviewMemory::newest(history::Reader &reader)
{
    auto more = reader.newest(previewed, m_lastRow);
    if (!more) {
        return tl::make_unexpected(more.error());
    }
    m_lastRow = more->lastRow;
    for (auto &record : more->records) {
        record.incoming = {};
    }
    // What was caught up is older than what was there before.
    m_newestFirst = std::move(more->records) + m_newestFirst;
    std::ranges::stable_sort(m_newestFirst, std::ranges::greater(), &history::Record::time);
    m_newestFirst.resize(std::min<qsizetype>(m_newestFirst.size(), previewed));
    return m_newestFirst;
}

} // namespace tidings::pipeline
