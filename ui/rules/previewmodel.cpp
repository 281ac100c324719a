// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/previewmodel.h"

#include "core/meta/relativetime.h"

namespace tidings::ui {

void PreviewModel::setRecords(const QList<history::Record> &records)
{
    std::vector<history::Day> days;
    std::vector<MessageRow> rows;
    rows.reserve(static_cast<std::size_t>(records.size()));
    for (const auto &record : records) {
        const auto date = meta::dayOf(record.time);
        if (days.empty() || days.back().date != date) {
            days.push_back({.date = date});
        }
        ++days.back().messages;
        ++days.back().rows;
        days.back().problems += record.digest.severity == meta::Severity::Problem ? 1 : 0;
        rows.push_back(MessageRow::ofMessage(record));
        // Whether it has been read is no matter here.
        rows.back().isUnread = false;
    }
    reset(std::move(days), std::move(rows));
}

} // namespace tidings::ui
