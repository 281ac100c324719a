// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/filter.h"

namespace tidings::history {

/// Makes what is searched for part of a filter: of what the index knows one question to it, of a single "unread",
/// severity or moment what the views ask for, too, and of the rest conditions.
[[nodiscard]] Result<void> addSearch(Filter &filter, const SearchQuery &search, const Database &database);

/// The parts of a topic, and those that are looked for in it, as Condition and matches() compare them.
[[nodiscard]] QByteArray topicParts(const QByteArray &topic);
[[nodiscard]] QByteArray wantedParts(const SearchTerm &term);
/// What the index has of a term; nothing if that takes more than one word of it.
[[nodiscard]] QByteArray factOf(const SearchTerm &term);

} // namespace tidings::history
