// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tidings::bubbles {

/// Whether the user wants no bubbles for a while. Asleep unless there is an end to wait for; a machine that slept over
/// the end is asked by isActive(), which looks at the clock. For the GUI thread.
class Pause : public QObject
{
    Q_OBJECT

public:
    enum class Length
    {
        Hour,
        /// Six in the morning, in the system's time zone: "tomorrow" at 23:00 is not in an hour.
        UntilTomorrow,
        UntilResumed,
    };
    Q_ENUM(Length)

    explicit Pause(const Clock &clock, QObject *parent = nullptr);

    void start(tidings::bubbles::Pause::Length length);
    void resume();

    [[nodiscard]] bool isActive() const;
    /// Nothing when it is not active, or lasts until resumed.
    [[nodiscard]] std::optional<Time> until() const;

Q_SIGNALS:
    void changed();

private:
    void waitForEnd();
    void onTimeout();

    const Clock &m_clock;
    QTimer m_timer;
    bool m_isOn = false;
    std::optional<Time> m_until;
};

} // namespace tidings::bubbles
