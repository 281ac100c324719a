// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

namespace tidings::bus {

/// How many wrong passwords may come from one address: `burst` at once, and then one every `every`. Each attempt is
/// taken for a wrong one until it is known to be right, so that a burst cannot keep whoever checks them busy.
///
/// Remembers at most mostAddresses; the one that tried longest ago is forgotten first. Used on one thread at a time.
class Attempts
{
public:
    static constexpr int burst = 5;
    static constexpr std::chrono::seconds every{5};
    static constexpr qsizetype mostAddresses = 4096;

    /// The clock has to outlive this.
    explicit Attempts(const Clock &clock)
        : m_clock(&clock)
    {
    }

    /// False if there were too many; nothing is counted then.
    [[nodiscard]] bool begin(const QString &address);
    /// That attempt was none of a stranger's.
    void wasRight(const QString &address);

private:
    struct Count
    {
        int taken = 0;
        Time since{};
    };

    void giveBack(Count &count) const;
    void makeRoom();

    const Clock *m_clock;
    QHash<QString, Count> m_counts;
};

} // namespace tidings::bus
