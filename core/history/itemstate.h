// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"
#include "core/meta/item.h"

namespace tidings::history {

/// A message of the list as others refer to it.
struct Head
{
    /// 0: there is none.
    qint64 row = 0;
    Time time{};

    bool operator==(const Head &) const = default;
};

/// What the history knows of an item: one or more messages that are one row of a grouped list ("ines pushed 60
/// commits"). It stands where its newest message stands, its head.
struct ItemState
{
    /// 0: of a message that stands alone and that none can join.
    qint64 id = 0;
    /// Also those that have been removed from the history since.
    qint64 count = 1;
    qint64 problems = 0;
    qint64 unread = 0;
    /// The worst in it.
    crypto::Verdict verdict = crypto::Verdict::Valid;
    /// What its messages say together; empty while it has but one.
    meta::Item texts;
    /// Of a message that was stored just now: what stood for the item before it (nothing: the item is new), and what
    /// does now.
    Head former;
    Head head;

    bool operator==(const ItemState &) const = default;
};

} // namespace tidings::history
