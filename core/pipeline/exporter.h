// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"
#include "core/history/recordjson.h"
#include "core/pipeline/handover.h"
#include "core/pipeline/sidejob.h"

namespace tidings::pipeline {

/// Which messages are to be written to which file.
struct ExportRequest
{
    /// All that it finds, one by one also where the list groups them.
    history::Query query;
    /// In place of it: all messages of this item, or else this one.
    qint64 item = 0;
    qint64 row = 0;
    /// 0: all there are.
    qint64 limit = 0;
    history::TextFormat format = history::TextFormat::JsonLines;
    QString file;

    bool operator==(const ExportRequest &) const = default;
};

struct ExportState
{
    enum class Phase
    {
        Idle,
        Running,
        Done,
        Stopped,
        Failed,
    };

    Phase phase = Phase::Idle;
    qint64 written = 0;
    /// 0: not known yet.
    qint64 about = 0;
    QString file;
    /// Of Failed: what happened, to what, and what to do.
    QString error;

    [[nodiscard]] bool isRunning() const { return phase == Phase::Running; }
    bool operator==(const ExportState &) const = default;
};

/// Writes messages of a history to a file, the newest first, in a thread of its own and a page at a time: as much
/// memory for a million as for a hundred, and the history is written on meanwhile. The file stands there when all of it
/// is written, for its owner's eyes only; what was stopped or failed leaves none, and one that stood there as it was.
///
/// To be used on the thread that made it. Each start() ends in exactly one of Done, Stopped and Failed.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(QString database, const meta::Reading &reading, QObject *parent = nullptr);
    ~Exporter() override;
    Q_DISABLE_COPY_MOVE(Exporter)

    /// One at a time: while one runs, another is not begun.
    void start(const ExportRequest &request);
    void stop();
    [[nodiscard]] const ExportState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void take();

    QString m_database;
    meta::Reading m_reading;
    ExportState m_state;
    Handover<ExportState> m_states;
    // Last: it pushes to the others.
    SideJob m_job;
};

} // namespace tidings::pipeline
