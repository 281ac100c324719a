// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/providererror.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace tidings::rules {

/// What a program is run for.
struct Tool
{
    /// Its path.
    QString program;
    QStringList arguments;
};

/// Runs a program of this machine and takes what it writes, within a limit of size and of time for the whole of it.
/// It gets no input, its errors are not read, and it speaks no language but the one for programs.
///
/// On one thread, with an event loop, and never waits, except when it is destroyed while the program runs: that is
/// killed then, which is a matter of a moment.
class ToolRun : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        /// Bytes.
        qsizetype output = qsizetype{16} * 1024 * 1024;
        std::chrono::milliseconds time = std::chrono::minutes(2);
    };

    ToolRun(const Tool &tool, const Limits &limits);
    ~ToolRun() override;
    Q_DISABLE_COPY_MOVE(ToolRun)

    /// Once. finished() follows, after this has returned.
    void start();

Q_SIGNALS:
    /// Either all of the output, or why not; once.
    void finished(const tidings::rules::ProviderResult<QByteArray> &output);

private:
    void read();
    void giveUp(const QString &why);
    void end();

    Tool m_tool;
    Limits m_limits;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    // Why it was given up, if it was.
    QString m_problem;
};

} // namespace tidings::rules
