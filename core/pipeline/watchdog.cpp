// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/watchdog.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.watchdog", QtInfoMsg)

} // namespace

Watchdog::Watchdog(bus::Source &source, const Clock &clock, const WatchdogOptions &options)
    : m_source(source)
    , m_clock(clock)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
}

void Watchdog::start()
{
    m_heardAt = m_clock.now();
    m_timer.start(limit());
}

void Watchdog::heard()
{
    const auto now = m_clock.now();
    if (m_count > 0) {
        m_longest = std::max(m_longest, now - m_heardAt);
    }
    m_count = std::min(m_count + 1, m_options.enough);
    m_heardAt = now;
}

std::chrono::milliseconds Watchdog::limit() const
{
    return m_count < m_options.enough ? m_options.most
                                      : std::clamp(m_longest * m_options.factor, m_options.least, m_options.most);
}

void Watchdog::look()
{
    // The timer is not started anew for each message: it looks how long ago the last one was.
    const auto silence = m_clock.now() - m_heardAt;
    if (silence < limit()) {
        m_timer.start(limit() - std::max(silence, std::chrono::milliseconds(0)));
        return;
    }
    if (m_source.state().phase == bus::SourceState::Phase::Connected) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(silence).count();
        const auto why = u"nothing came for %1 min, longer than this bus is ever silent"_s.arg(minutes);
        qCInfo(log).noquote() << why;
        m_source.check(why);
    }
    // What was heard before says nothing about what comes over the new connection.
    m_heardAt = m_clock.now();
    m_timer.start(limit());
}

} // namespace tidings::pipeline
