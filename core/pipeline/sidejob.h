// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace tidings::pipeline {

/// A piece of work on a thread of its own, which begins and ends with it. One at a time. It says by a Handover how far
/// it is, and asks between its steps whether it is still wanted.
class SideJob
{
public:
    explicit SideJob(QString threadName);
    /// Stops it, and waits for it.
    ~SideJob();
    Q_DISABLE_COPY_MOVE(SideJob)

    /// What ran before must have said that it is at its end.
    void start(std::function<void()> work);
    void stop() { m_isWanted = false; }
    /// From any thread.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }

private:
    void end();

    QString m_threadName;
    std::atomic<bool> m_isWanted = true;
    std::unique_ptr<QThread> m_thread;
};

} // namespace tidings::pipeline
