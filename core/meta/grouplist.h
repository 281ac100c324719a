// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/groupkey.h"

#include <cstddef>
#include <span>

namespace tidings::meta {

/// Messages of a list that became one item.
struct Grouping
{
    /// The rule that took them; -1 for a message on its own.
    int rule = -1;
    /// Their places in the list, ascending.
    std::vector<std::size_t> messages;

    bool operator==(const Grouping &) const = default;
};

/// Puts a list together. Rule after rule takes, of the messages that none before it took, all those that have its key
/// in common with another; they are one item, at the place of the first. What no rule took is an item of its own. Each
/// message is in exactly one item. Linear in the number of keys: rules are not asked about pairs.
///
/// ../shared/corpus/README.md, "How the output comes about", says the same in other words. A live stream of messages is
/// put together otherwise (GroupStream).
[[nodiscard]] std::vector<Grouping> grouped(std::span<const GroupKeys> messages);

} // namespace tidings::meta
