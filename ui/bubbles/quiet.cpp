// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/quiet.h"

#include <utility>

namespace tidings::bubbles {

Quiet::Quiet(const Pause &pause, const Clock &clock, const QuietHours &hours, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
    , m_clock(clock)
    , m_hours(hours)
{
    connect(&m_pause, &Pause::changed, this, &Quiet::look);
    connect(&m_alarm, &Alarm::rang, this, &Quiet::look);
    look();
}

void Quiet::setHours(const QuietHours &hours)
{
    m_hours = hours;
    look();
}

void Quiet::setDesktopQuiet(bool isQuiet)
{
    m_isDesktopQuiet = isQuiet;
    look();
}

void Quiet::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    look();
}

QList<QuietReason> Quiet::reasons() const
{
    using Kind = QuietReason::Kind;
    QList<QuietReason> reasons;
    if (m_pause.isActive()) {
        reasons.append({Kind::Paused, m_pause.until()});
    }
    if (const auto until = quietUntil(m_hours, m_clock.now())) {
        reasons.append({Kind::Hours, until});
    }
    if (m_isDesktopQuiet) {
        reasons.append({Kind::Desktop, {}});
    }
    if (m_isLocked) {
        reasons.append({Kind::Locked, {}});
    }
    return reasons;
}

bool Quiet::holds(rules::Urgency urgency) const
{
    return m_isLocked || (urgency != rules::Urgency::Critical && isActive());
}

void Quiet::look()
{
    const auto now = m_clock.now();
    const auto until = quietUntil(m_hours, now);
    if (const auto next = until ? until : quietFrom(m_hours, now)) {
        m_alarm.start(*next - now);
    } else {
        m_alarm.stop();
    }
    auto reasons = this->reasons();
    if (reasons != m_known) {
        m_known = std::move(reasons);
        Q_EMIT changed();
    }
}

} // namespace tidings::bubbles
