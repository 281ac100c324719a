// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpsession.h"

#include <mutex>

namespace tidings::bus {

/// What a session's two threads hand each other: what came and what became of it, under one mutex, and a descriptor
/// that wakes the one who waits in poll().
class AmqpMailbox
{
public:
    struct Settled
    {
        quint64 tag = 0;
        bool isAccepted = false;
    };

    AmqpMailbox();
    ~AmqpMailbox();
    Q_DISABLE_COPY_MOVE(AmqpMailbox)

    // For the bus's thread.
    [[nodiscard]] std::vector<AmqpEvent> takeEvents();
    void settle(const Settled &settled);
    void close();

    // For the connection's thread.
    /// Whether there was nothing to take before.
    bool put(AmqpEvent event);
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] std::vector<Settled> takeSettled();
    [[nodiscard]] bool isClosed();
    /// From now on close() breaks off whatever waits on this socket; -1: no more.
    void interruptible(int descriptor);
    /// Waits until there is something to read from the socket (-1: from nobody), or something was put in here.
    void wait(int descriptor, std::chrono::milliseconds limit) const;

private:
    void wake() const;

    std::mutex m_mutex;
    std::vector<AmqpEvent> m_events;
    std::vector<Settled> m_settled;
    qint64 m_size = 0;
    int m_interruptible = -1;
    bool m_isFull = false;
    bool m_isClosed = false;
    int m_waker = -1;
};

} // namespace tidings::bus
