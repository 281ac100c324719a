// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <vector>

namespace tidings::test {

/// When the pictures are taken: Friday, 2026-11-20T14:32:00Z.
inline constexpr Time picturedAt{std::chrono::seconds(1795185120)};

/// An invented week as marta has it, the oldest first: what tests/data/looks/messages.jsonl tells of today and
/// yesterday, and before that so much that the timeline has something to show. Their ids are "look-" and how many
/// minutes ago they were; those of the older ones "week-" and a number.
[[nodiscard]] std::vector<history::Record> picturedMessages();

} // namespace tidings::test
