// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reportLimit = 8'000;

} // namespace

Program::Program(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(path, arguments);
    m_hasStarted = m_process.waitForStarted();
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int Program::exitStatus()
{
    const auto hasEnded = [this] { return m_process.state() == QProcess::NotRunning; };
    const bool isGood =
        m_hasStarted && QTest::qWaitFor(hasEnded, 20000) && m_process.exitStatus() == QProcess::NormalExit;
    const int status = isGood ? m_process.exitCode() : -1;
    if (status != 0) {
        // For who wonders why; a sanitiser's report, for one.
        qInfo().noquote() << m_process.program() << "ended with" << status << "and said" << said().right(reportLimit);
    }
    return status;
}

QByteArrayList Program::lines()
{
    m_out += m_process.readAllStandardOutput();
    auto lines = m_out.split('\n');
    lines.removeLast();
    return lines;
}

QByteArray Program::output()
{
    m_out += m_process.readAllStandardOutput();
    return m_out;
}

QString Program::said()
{
    m_said += QString::fromUtf8(m_process.readAllStandardError());
    return m_said;
}

QString Program::addressAfter(const QString &words)
{
    QRegularExpressionMatch match;
    const QRegularExpression pattern(QRegularExpression::escape(words) + u" ([a-z]+://\\S+)\\n"_s);
    (void)QTest::qWaitFor([&] { return (match = pattern.match(said())).hasMatch(); }, 20000);
    return match.captured(1);
}

} // namespace tidings::test
