// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/pause.h"

#include "core/rules/mute.h"

namespace tidings::bubbles {

Pause::Pause(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_alarm, &Alarm::rang, this, &Pause::onAlarm);
}

void Pause::start(Length length)
{
    m_isOn = true;
    switch (length) {
    case Length::Hour:
        m_until = m_clock.now() + std::chrono::hours(1);
        break;
    case Length::UntilTomorrow:
        m_until = rules::nextMorning(m_clock.now());
        break;
    case Length::UntilResumed:
        m_until.reset();
        break;
    }
    waitForEnd();
    Q_EMIT changed();
}

void Pause::resume()
{
    m_alarm.stop();
    if (m_isOn) {
        m_isOn = false;
        m_until.reset();
        Q_EMIT changed();
    }
}

void Pause::restore(std::optional<Time> until)
{
    if (until && *until <= m_clock.now()) {
        return;
    }
    m_isOn = true;
    m_until = until;
    waitForEnd();
    Q_EMIT changed();
}

bool Pause::isActive() const
{
    return m_isOn && (!m_until || m_clock.now() < *m_until);
}

std::optional<Time> Pause::until() const
{
    return isActive() ? m_until : std::nullopt;
}

void Pause::waitForEnd()
{
    m_alarm.stop();
    if (m_until) {
        m_alarm.start(*m_until - m_clock.now());
    }
}

void Pause::onAlarm()
{
    if (isActive()) {
        waitForEnd();
    } else {
        resume();
    }
}

} // namespace tidings::bubbles
