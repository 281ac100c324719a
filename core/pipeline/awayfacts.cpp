// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/awayfacts.h"

namespace tidings::pipeline {

void AwayFacts::add(std::span<const history::Record> records)
{
    for (const auto &record : records) {
        if (record.incoming.isCatchUp) {
            ++messages;
            problems += record.digest.severity == meta::Severity::Problem ? 1 : 0;
        }
    }
}

} // namespace tidings::pipeline
