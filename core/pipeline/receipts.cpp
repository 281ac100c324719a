// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/receipts.h"

namespace tidings::pipeline {

Handover<Receipt> &Receipts::of(const QString &profile)
{
    const std::scoped_lock lock(m_mutex);
    auto &handover = m_handovers[profile];
    if (!handover) {
        handover = std::make_unique<Handover<Receipt>>();
    }
    return *handover;
}

void Receipts::write(std::span<const history::Record> records)
{
    std::map<QString, Receipt> written;
    for (const auto &record : records) {
        if (record.incoming.tag != 0) {
            written[record.profile].push_back(record.incoming.tag);
        }
    }
    for (auto &[profile, receipt] : written) {
        of(profile).push(std::move(receipt));
    }
}

} // namespace tidings::pipeline
