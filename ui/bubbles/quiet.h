// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alarm.h"
#include "core/rules/decision.h"
#include "ui/bubbles/pause.h"
#include "ui/bubbles/quiethours.h"

#include <QList>

namespace tidings::bubbles {

/// One reason why bubbles are held back.
struct QuietReason
{
    enum class Kind
    {
        /// The user paused them.
        Paused,
        Hours,
        /// The desktop's own do-not-disturb.
        Desktop,
        /// Nobody looks, or somebody who should not.
        Locked,
    };
    Kind kind = Kind::Paused;
    /// Nothing: nobody knows.
    std::optional<Time> until;

    bool operator==(const QuietReason &) const = default;
};

/// Whether bubbles are held back, why, and until when: the pause, quiet hours, the desktop's do-not-disturb and the
/// locked screen. Asleep but for one alarm at the next beginning or end of quiet hours. For the GUI thread.
class Quiet : public QObject
{
    Q_OBJECT

public:
    /// What is handed in by reference has to outlive it.
    Quiet(const Pause &pause, const Clock &clock, const QuietHours &hours = {}, QObject *parent = nullptr);

    void setHours(const QuietHours &hours);
    void setDesktopQuiet(bool isQuiet);
    void setLocked(bool isLocked);

    /// Those that hold now, by the clock, in the order of their kinds.
    [[nodiscard]] QList<QuietReason> reasons() const;
    [[nodiscard]] bool isActive() const { return !reasons().isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// Whether a bubble of this urgency is held back. A locked screen holds back all, anything else all but the
    /// critical.
    [[nodiscard]] bool holds(rules::Urgency urgency) const;

Q_SIGNALS:
    /// reasons() are others.
    void changed();

private:
    void look();

    const Pause &m_pause;
    const Clock &m_clock;
    QuietHours m_hours;
    bool m_isDesktopQuiet = false;
    bool m_isLocked = false;
    QList<QuietReason> m_known;
    Alarm m_alarm;
};

} // namespace tidings::bubbles
