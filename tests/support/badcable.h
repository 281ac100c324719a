// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace tidings::test {

/// Two network devices (TUN) of this process's network, "slow-far" and "slow-near": what one is given to send comes out
/// of the other, late, or not at all. What tc-netem(8) does, for kernels that lack it.
class BadCable
{
public:
    struct Quality
    {
        std::chrono::milliseconds delay{200};
        /// Earlier or later by up to so much, so that packets overtake each other.
        std::chrono::milliseconds jitter{50};
        /// The part of the packets that is lost, of 1.
        double loss = 0.05;
    };

    explicit BadCable(const Quality &quality);
    /// The devices go with it.
    ~BadCable();
    BadCable(const BadCable &) = delete;
    BadCable &operator=(const BadCable &) = delete;

    /// Whether the system lets us have such devices.
    [[nodiscard]] bool isThere() const { return m_far >= 0 && m_near >= 0; }
    /// How many packets so far.
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void carry(const Quality &quality);

    int m_far;
    int m_near;
    std::atomic<int> m_lost = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace tidings::test
