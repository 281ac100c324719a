// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/toolrun.h"

#include <QFileInfo>
#include <QProcessEnvironment>

namespace tidings::rules {

using namespace Qt::StringLiterals;

ToolRun::ToolRun(const Tool &tool, const Limits &limits)
    : m_tool(tool)
    , m_limits(limits)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limits.time);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(u"it is too slow"_s); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ToolRun::read);
    connect(&m_process, &QProcess::finished, this, &ToolRun::end);
    // Queued: it may come from within start().
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                m_problem = u"it cannot be started"_s;
                end();
            }
        },
        Qt::QueuedConnection);
}

ToolRun::~ToolRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        constexpr int aMoment = 1000;
        m_process.kill();
        m_process.waitForFinished(aMoment);
    }
}

void ToolRun::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_tool.program, m_tool.arguments);
    m_limit.start();
}

void ToolRun::read()
{
    const auto some = m_process.readAllStandardOutput();
    if (m_problem.isEmpty() && some.size() <= m_limits.output - m_output.size()) {
        m_output += some;
    } else {
        giveUp(u"it says more than %1 bytes"_s.arg(m_limits.output));
    }
}

void ToolRun::giveUp(const QString &why)
{
    if (m_problem.isEmpty()) {
        m_problem = why;
        m_output.clear();
        m_process.kill();
    }
}

void ToolRun::end()
{
    m_limit.stop();
    if (m_problem.isEmpty() && m_process.exitStatus() != QProcess::NormalExit) {
        m_problem = u"it was ended"_s;
    } else if (m_problem.isEmpty() && m_process.exitCode() != 0) {
        m_problem = u"it ended with status %1"_s.arg(m_process.exitCode());
    }
    const auto name = QFileInfo(m_tool.program).fileName();
    Q_EMIT finished(m_problem.isEmpty() ? ProviderResult<QByteArray>(m_output)
                                        : tl::make_unexpected(ProviderError{
                                              ProviderErrorCode::Tool, u"%1: %2"_s.arg(name, m_problem)}));
}

} // namespace tidings::rules
