// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <vector>

namespace tidings::bus {

/// A page of the archive's answer to a search (datagrepper, ../shared/fedora-messaging.md, "The archive").
struct ArchivePage
{
    /// As the page has them, for the form of the bus that asked; catch-up, each.
    std::vector<Incoming> messages;
    /// How many items it has, readable or not.
    qint64 items = 0;
    /// Items that are no message of such a bus.
    qint64 unreadable = 0;
    /// How many messages the search has found in all. -1: it does not say.
    qint64 total = -1;
    /// When its last item was sent.
    std::optional<Time> reached;
};

/// Reads it: {"raw_messages": […], "total", …}. What is no such object is an error.
///
/// An item is fedmsg's envelope (`/raw`: with `msg`), or the library's serialised form (`/v2/search`: with `body`),
/// which has no place for fedmsg's signature. On an AMQP bus the archive's envelope is taken apart again.
[[nodiscard]] Result<ArchivePage> readArchivePage(QByteArray text, Form form, const json::Limits &limits);

} // namespace tidings::bus
