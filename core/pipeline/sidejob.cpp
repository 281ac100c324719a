// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/sidejob.h"

#include <QThread>

namespace tidings::pipeline {

SideJob::SideJob(QString threadName)
    : m_threadName(std::move(threadName))
{
}

SideJob::~SideJob()
{
    stop();
    end();
}

void SideJob::start(std::function<void()> work)
{
    end();
    m_isWanted = true;
    m_thread.reset(QThread::create(std::move(work)));
    m_thread->setObjectName(m_threadName);
    m_thread->start(QThread::LowPriority);
}

void SideJob::end()
{
    if (m_thread) {
        m_thread->wait();
        m_thread.reset();
    }
}

} // namespace tidings::pipeline
