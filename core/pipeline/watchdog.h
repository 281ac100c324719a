// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <QTimer>

namespace tidings::pipeline {

struct WatchdogOptions
{
    /// A bus that is silent for so many times as long as it ever was is not silent but lost.
    int factor = 4;
    /// The limits of that. Before there were enough messages to know the bus, the longer one counts.
    std::chrono::milliseconds least = std::chrono::minutes(10);
    std::chrono::milliseconds most = std::chrono::hours(2);
    int enough = 20;
};

/// Has a source look at its connection when nothing has come for longer than this bus is ever silent: one that only
/// looks alive. Dead ones are found by heartbeats, long before. Lives on the bus's thread.
class Watchdog : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    Watchdog(bus::Source &source, const Clock &clock, const WatchdogOptions &options = {});

    void start();
    /// Something came.
    void heard();
    /// After this time without a message the connection is looked at.
    [[nodiscard]] std::chrono::milliseconds limit() const;

private:
    void look();

    bus::Source &m_source;
    const Clock &m_clock;
    WatchdogOptions m_options;
    QTimer m_timer;
    Time m_heardAt{};
    std::chrono::milliseconds m_longest{};
    int m_count = 0;
};

} // namespace tidings::pipeline
