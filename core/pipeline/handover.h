// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <vector>

namespace tidings::pipeline {

/// The signal of a Handover: says that there is something to take. Belongs to no thread in particular; receivers
/// connect with themselves as context, so that they are called on their own.
class HandoverSignal : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void look();
};

/// The one way values cross threads: a bounded queue under a mutex, and a signal without arguments that says "look".
///
/// ThreadSanitizer can see this, and cannot see into the queue of Qt's own event loop.
template <class T>
class Handover : public HandoverSignal
{
public:
    /// At most `limit` values wait; push() waits for room beyond it.
    explicit Handover(std::size_t limit = 100000)
        : m_limit(limit)
    {
    }

    /// Any thread but one that must not wait (the GUI's, unless nothing ever fills this one). After close() values are
    /// not taken any more; false then.
    bool push(T value)
    {
        bool wasEmpty = false;
        {
            std::unique_lock lock(m_mutex);
            m_room.wait(lock, [this] { return m_values.size() < m_limit || m_isClosed; });
            if (m_isClosed) {
                return false;
            }
            wasEmpty = m_values.empty();
            m_values.push_back(std::move(value));
        }
        // One "look" for a queue that was empty is enough: whoever looks takes all.
        if (wasEmpty) {
            Q_EMIT look();
        }
        return true;
    }

    /// Whether one that waits is such. Any thread; keep it short, others wait meanwhile.
    template <class Predicate>
    [[nodiscard]] bool hasWaiting(const Predicate &isSuch)
    {
        const std::scoped_lock lock(m_mutex);
        return std::any_of(m_values.begin(), m_values.end(), isSuch);
    }

    /// Everything that waits, in order. Never blocks for longer than a push.
    [[nodiscard]] std::vector<T> take()
    {
        std::vector<T> taken;
        {
            const std::scoped_lock lock(m_mutex);
            taken.swap(m_values);
        }
        m_room.notify_all();
        return taken;
    }

    [[nodiscard]] bool isEmpty()
    {
        const std::scoped_lock lock(m_mutex);
        return m_values.empty();
    }

    /// Lets go whoever waits in push(). What is in the queue can still be taken.
    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isClosed = true;
        }
        m_room.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::vector<T> m_values;
    std::size_t m_limit;
    bool m_isClosed = false;
};

} // namespace tidings::pipeline
