// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alarm.h"
#include "core/clock.h"

#include <QObject>

#include <optional>

namespace tidings::bubbles {

/// Whether the user wants no bubbles for a while. Asleep unless there is an end to wait for. For the GUI thread.
class Pause : public QObject
{
    Q_OBJECT

public:
    enum class Length
    {
        Hour,
        /// rules::nextMorning(): "tomorrow" at 23:00 is not in an hour.
        UntilTomorrow,
        UntilResumed,
    };
    Q_ENUM(Length)

    explicit Pause(const Clock &clock, QObject *parent = nullptr);

    void start(tidings::bubbles::Pause::Length length);
    void resume();
    /// As it was when the program ended: with this end, or (nothing) until resumed. What is over stays over.
    void restore(std::optional<Time> until);

    [[nodiscard]] bool isActive() const;
    /// Nothing when it is not active, or lasts until resumed.
    [[nodiscard]] std::optional<Time> until() const;

Q_SIGNALS:
    void changed();

private:
    void waitForEnd();
    void onAlarm();

    const Clock &m_clock;
    Alarm m_alarm;
    bool m_isOn = false;
    std::optional<Time> m_until;
};

} // namespace tidings::bubbles
