// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/history/retention.h"
#include "core/history/tally.h"

namespace tidings::history {

/// Removes what need not be kept. Certificates stay: they are few.
class Pruner
{
public:
    [[nodiscard]] static Result<Pruner> prepare(const Database &database);

    /// Inside a transaction: the oldest step of what is to go, which `tally` is told of. Gives how many these were.
    [[nodiscard]] Result<qint64> prune(const Retention &retention, Time now, Tally &tally);

private:
    Statement m_count;
    Statement m_oldest;
    Statement m_removeItems;
    Statement m_removeMessages;
    Statement m_removeWords;
};

} // namespace tidings::history
