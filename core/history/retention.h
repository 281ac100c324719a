// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace tidings::history {

/// How long and how many messages are kept; 0: without end. What is older, and what is more, is removed, the oldest
/// first.
struct Retention
{
    std::chrono::milliseconds age{};
    qint64 messages = 0;

    /// Removed at once: takes some ten milliseconds, so that messages that arrive need not wait.
    static constexpr qint64 step = 1000;

    bool operator==(const Retention &) const = default;
};

} // namespace tidings::history
