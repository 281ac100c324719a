// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QStringList>

#include <chrono>

namespace tidings::bus {

/// What filling time away from an archive needs to know.
struct BacklogOptions
{
    struct Pace
    {
        /// For one page.
        std::chrono::milliseconds timeLimit = std::chrono::seconds(60);
        /// After a failure; doubled with each that follows.
        std::chrono::milliseconds firstPause = std::chrono::seconds(1);
        std::chrono::milliseconds longestPause = std::chrono::seconds(60);
        /// For one page; then it is given up.
        int tries = 8;
    };

    /// The archive's address. One that ends in "/raw" or "/v2/search" is asked there; else what fits the bus is found
    /// out. Empty: there is no archive.
    QString url;
    Form form = Form::Fedmsg;
    /// As the bus's own.
    QStringList topics;
    /// At most so many, the newest of them, and not older than that; 0: none.
    qint64 messages = 0;
    std::chrono::milliseconds age{};
    /// How far the archive may be behind the bus.
    std::chrono::milliseconds lag = std::chrono::seconds(30);
    /// The largest page, in bytes. One that is larger is asked for in parts.
    qsizetype pageSize = qsizetype{32} * 1024 * 1024;
    /// JSON depth of a message.
    int depth = 512;
    Pace pace;
};

} // namespace tidings::bus
