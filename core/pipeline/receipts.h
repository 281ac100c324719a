// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/pipeline/handover.h"

#include <map>
#include <memory>
#include <mutex>
#include <span>

namespace tidings::pipeline {

/// The tags of messages that are on disk, or were there before: for the bus that brought them, which tells its other
/// side (bus::Source::acknowledge). Straight from the recorder's thread to the bus's.
using Receipt = std::vector<quint64>;

/// A hand-over of them for each profile.
class Receipts
{
public:
    /// Where the bus of a profile looks for them; there as long as this. From any thread.
    [[nodiscard]] Handover<Receipt> &of(const QString &profile);
    /// For the recorder, with what it has just written. A bus that takes nothing holds nobody up: no more can be under
    /// way than the recorder's inbox holds, which is less than a hand-over does.
    void write(std::span<const history::Record> records);

private:
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<Handover<Receipt>>> m_handovers;
};

} // namespace tidings::pipeline
