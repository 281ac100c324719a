// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace tidings::rules {

/// Lets through `burst` things at once and then one every `every`: the measure against floods of bubbles.
///
/// Nothing ticks: the time that went by is worked out when somebody asks. A clock that is set back neither gives nor
/// takes anything; one that jumps ahead fills the bucket, no more.
class TokenBucket
{
public:
    /// Begins full. `burst` is at least 1, `every` at least a millisecond. The clock has to outlive the bucket.
    TokenBucket(int burst, std::chrono::milliseconds every, const Clock &clock);

    /// Takes one out. False if the bucket is empty; nothing is taken then.
    [[nodiscard]] bool take();
    [[nodiscard]] bool isEmpty() const;
    /// As full as at the start: such a bucket can be thrown away.
    [[nodiscard]] bool isFull() const;
    /// When the next one is in; now, if one is in already.
    [[nodiscard]] Time next() const;

private:
    /// How many are in at this moment.
    [[nodiscard]] int level() const;

    int m_burst;
    std::chrono::milliseconds m_every;
    const Clock *m_clock;
    int m_taken = 0;
    /// From when on those that were taken come back, one every m_every. Without meaning while none is taken.
    Time m_since{};
};

} // namespace tidings::rules
