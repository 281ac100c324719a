// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/recorder.h"
#include "core/pipeline/sidejob.h"

namespace tidings::pipeline {

/// How far the history's keeper is with what it was asked for.
struct HousekeepingState
{
    enum class Task
    {
        None,
        /// How many messages there are about somebody: what would go.
        Count,
        Forget,
        Check,
        Compact,
    };
    enum class Phase
    {
        Idle,
        Running,
        Done,
        Stopped,
        Failed,
    };

    Task task = Task::None;
    Phase phase = Phase::Idle;
    /// Whom Count and Forget are about.
    QString name;
    /// Messages, of Count and Forget; else parts of the work. About 0: not known.
    qint64 done = 0;
    qint64 about = 0;
    /// What Check found: in the file, in SQLite's words; in the index; how many counts were wrong. Index and counts are
    /// mended by the time it is Done.
    QString damage;
    bool wasIndexWrong = false;
    qint64 wrongCounts = 0;
    /// Of the file, before and after Compact.
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    /// Of Failed: what happened, to what, and what to do.
    QString error;

    [[nodiscard]] bool isRunning() const { return phase == Phase::Running; }
    bool operator==(const HousekeepingState &) const = default;
};

/// Looks after the history while it is written: forgets a person, checks it, makes it compact. What writes is done by
/// the recorder in small steps between its batches, what only looks on a thread of its own. Only a history that was
/// made by an earlier version is written anew as a whole when it is made compact for the first time; what comes
/// meanwhile waits.
///
/// One task at a time: while one runs, another is not begun. Each ends in exactly one of Done, Stopped and Failed. What
/// was done by then stays done.
class Housekeeper : public QObject
{
    Q_OBJECT

public:
    /// `database` is what the recorder writes, which has to outlive this.
    Housekeeper(Recorder &recorder, QString database, QObject *parent = nullptr);
    ~Housekeeper() override;
    Q_DISABLE_COPY_MOVE(Housekeeper)

    void count(const QString &name);
    void forget(const QString &name);
    void check();
    void compact();
    void stop();
    [[nodiscard]] const HousekeepingState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    class Work;
    struct Shared;

    [[nodiscard]] bool begin(HousekeepingState::Task task, const QString &name = {});
    void take();

    Recorder &m_recorder;
    QString m_database;
    HousekeepingState m_state;
    // Shared, because what the recorder works on may end after this.
    std::shared_ptr<Shared> m_shared;
    SideJob m_job;
};

} // namespace tidings::pipeline
