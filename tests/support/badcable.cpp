// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/badcable.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <map>
#include <vector>

namespace tidings::test {

using std::chrono::steady_clock;

namespace {

/// -1 if that may not be.
int openDevice(const char *name)
{
    const int descriptor = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (descriptor >= 0 && ::ioctl(descriptor, TUNSETIFF, &request) != 0) {
        ::close(descriptor);
        return -1;
    }
    return descriptor;
}

struct Packet
{
    int to = -1;
    std::vector<char> bytes;
};

/// By when they are due.
using Packets = std::multimap<steady_clock::time_point, Packet>;

/// Gives how many were lost.
int takeIn(int from, int to, const BadCable::Quality &quality, QRandomGenerator &random, Packets &packets)
{
    int lost = 0;
    std::array<char, 65536> buffer{};
    for (auto size = ::read(from, buffer.data(), buffer.size()); size > 0;
         size = ::read(from, buffer.data(), buffer.size())) {
        if (random.generateDouble() < quality.loss) {
            ++lost;
            continue;
        }
        const auto jitter = quality.jitter * (2 * random.generateDouble() - 1);
        const auto late = std::chrono::duration_cast<steady_clock::duration>(quality.delay + jitter);
        packets.emplace(steady_clock::now() + late, Packet{to, {buffer.data(), buffer.data() + size}});
    }
    return lost;
}

void giveOut(Packets &packets)
{
    const auto now = steady_clock::now();
    while (!packets.empty() && packets.begin()->first <= now) {
        const auto &[to, bytes] = packets.begin()->second;
        // What a device does not take is one more that is lost.
        [[maybe_unused]] const auto written = ::write(to, bytes.data(), bytes.size());
        packets.erase(packets.begin());
    }
}

} // namespace

BadCable::BadCable(const Quality &quality)
    : m_far(openDevice("slow-far"))
    , m_near(openDevice("slow-near"))
{
    if (isThere()) {
        m_thread = std::thread([this, quality] { carry(quality); });
    }
}

BadCable::~BadCable()
{
    m_isOver = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    ::close(m_far);
    ::close(m_near);
}

void BadCable::carry(const Quality &quality)
{
    constexpr int tick = 5;
    // The same ones in each run, as far as that goes.
    QRandomGenerator random(7);
    Packets packets;
    std::array ends{pollfd{m_far, POLLIN, 0}, pollfd{m_near, POLLIN, 0}};
    while (!m_isOver) {
        (void)::poll(ends.data(), ends.size(), tick);
        m_lost += takeIn(m_far, m_near, quality, random, packets);
        m_lost += takeIn(m_near, m_far, quality, random, packets);
        giveOut(packets);
    }
}

} // namespace tidings::test
