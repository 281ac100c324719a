// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpmailbox.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>

namespace tidings::bus {

namespace {

// The prefetch of a profile keeps an honest broker far below.
constexpr std::size_t mostEvents = 1000;
constexpr qint64 mostBytes = qint64{32} * 1024 * 1024;

} // namespace

AmqpMailbox::AmqpMailbox()
    : m_waker(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_waker < 0) {
        qFatal("there are no descriptors left");
    }
}

AmqpMailbox::~AmqpMailbox()
{
    ::close(m_waker);
}

std::vector<AmqpEvent> AmqpMailbox::takeEvents()
{
    std::vector<AmqpEvent> taken;
    bool wasFull = false;
    {
        const std::scoped_lock lock(m_mutex);
        taken.swap(m_events);
        m_size = 0;
        wasFull = std::exchange(m_isFull, false);
    }
    if (wasFull) {
        wake();
    }
    return taken;
}

void AmqpMailbox::settle(const Settled &settled)
{
    bool wasEmpty = false;
    {
        const std::scoped_lock lock(m_mutex);
        wasEmpty = m_settled.empty();
        m_settled.push_back(settled);
    }
    if (wasEmpty) {
        wake();
    }
}

void AmqpMailbox::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        if (m_interruptible >= 0) {
            ::shutdown(m_interruptible, SHUT_RDWR);
        }
    }
    wake();
}

bool AmqpMailbox::put(AmqpEvent event)
{
    const std::scoped_lock lock(m_mutex);
    const bool wasEmpty = m_events.empty();
    m_size += event.incoming.body.size() + event.incoming.headers.size();
    m_events.push_back(std::move(event));
    return wasEmpty;
}

bool AmqpMailbox::hasRoom()
{
    const std::scoped_lock lock(m_mutex);
    m_isFull = m_events.size() >= mostEvents || m_size >= mostBytes;
    return !m_isFull;
}

std::vector<AmqpMailbox::Settled> AmqpMailbox::takeSettled()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_settled, {});
}

bool AmqpMailbox::isClosed()
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed;
}

void AmqpMailbox::interruptible(int descriptor)
{
    const std::scoped_lock lock(m_mutex);
    m_interruptible = descriptor;
    if (m_isClosed && descriptor >= 0) {
        ::shutdown(descriptor, SHUT_RDWR);
    }
}

void AmqpMailbox::wait(int descriptor, std::chrono::milliseconds limit) const
{
    // A negative descriptor is left out by poll() itself.
    std::array<pollfd, 2> watched{{{m_waker, POLLIN, 0}, {descriptor, POLLIN, 0}}};
    ::poll(watched.data(), watched.size(), static_cast<int>(limit.count()));
    eventfd_t ignored = 0;
    (void)::eventfd_read(m_waker, &ignored);
}

void AmqpMailbox::wake() const
{
    (void)::eventfd_write(m_waker, 1);
}

} // namespace tidings::bus
