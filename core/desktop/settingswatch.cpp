// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/settingswatch.h"

#include <sys/prctl.h>

#include <csignal>

namespace tidings::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lineLimit = 1000;
constexpr int endPatience = 1000;

void end(QProcess &process)
{
    process.disconnect();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(endPatience);
    }
}

} // namespace

SettingsWatch::SettingsWatch(const QString &program, const QString &schema, const QString &key, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_schema(schema)
    , m_key(key)
{
    // What changes between the two is told by the first.
    start(m_monitor, u"monitor"_s);
    start(m_question, u"get"_s);
}

SettingsWatch::~SettingsWatch()
{
    end(m_monitor);
    end(m_question);
}

void SettingsWatch::start(QProcess &process, const QString &command)
{
    connect(&process, &QProcess::readyReadStandardOutput, this, [this, &process] { onLines(process); });
    // A child that outlives a crash would watch for ever.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, {command, m_schema, m_key});
}

// "true", or of the monitor "show-banners: true".
void SettingsWatch::onLines(QProcess &process)
{
    while (process.canReadLine()) {
        const auto word = QString::fromUtf8(process.readLine(lineLimit)).section(u':', -1).trimmed();
        if (word == "true"_L1 || word == "false"_L1) {
            Q_EMIT told(word == "true"_L1);
        }
    }
}

} // namespace tidings::desktop
