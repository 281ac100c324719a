// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <span>

namespace tidings::pipeline {

/// What was caught up on, added up from what came into the history: for those who were away.
struct AwayFacts
{
    qint64 messages = 0;
    qint64 problems = 0;

    /// Of records that were stored; those that were heard live do not count.
    void add(std::span<const history::Record> records);

    bool operator==(const AwayFacts &) const = default;
};

} // namespace tidings::pipeline
