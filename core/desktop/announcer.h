// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/pipeline/handover.h"

#include <QDBusConnection>
#include <QThread>

#include <atomic>
#include <vector>

namespace tidings::desktop {

/// Sends MessageReceived of org.tidings.Tidings1 on a thread of its own, in order: nobody knows whether somebody
/// listens, and putting a flood of messages into JSON takes longer than the GUI thread has.
class Announcer
{
public:
    /// As many may wait; more are not told, which the log says.
    static constexpr std::size_t mostWaiting = 20'000;

    Announcer(const QDBusConnection &bus, QString path);
    /// Returns when all is sent.
    ~Announcer();
    Q_DISABLE_COPY_MOVE(Announcer)

    /// Never waits.
    void announce(std::vector<history::Record> records);

private:
    void sendAll();

    QDBusConnection m_bus;
    QString m_path;
    pipeline::Handover<std::vector<history::Record>> m_queue;
    std::atomic<std::size_t> m_waiting = 0;
    QObject m_context;
    QThread m_thread;
};

} // namespace tidings::desktop
