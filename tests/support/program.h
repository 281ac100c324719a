// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace tidings::test {

/// A program, running; ended when this goes. What it said stays readable after it ended.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    void closeInput() { m_process.closeWriteChannel(); }
    void signal(int number) const;
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// The exit status, or -1 if it goes on for 20 s, was killed, or did not start.
    [[nodiscard]] int exitStatus();
    /// The whole lines of its standard output so far.
    [[nodiscard]] QByteArrayList lines();
    /// All of it, with what is no whole line yet.
    [[nodiscard]] QByteArray output();
    /// Its standard error so far.
    [[nodiscard]] QString said();
    /// The address it says it listens at, after these words; waits for it.
    [[nodiscard]] QString addressAfter(const QString &words);

private:
    QProcess m_process;
    bool m_hasStarted = false;
    QByteArray m_out;
    QString m_said;
};

} // namespace tidings::test
