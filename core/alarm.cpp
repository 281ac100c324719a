// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alarm.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace tidings {

using namespace std::chrono;

namespace {

itimerspec specOf(nanoseconds moment)
{
    itimerspec spec{};
    spec.it_value.tv_sec = static_cast<time_t>(duration_cast<seconds>(moment).count());
    spec.it_value.tv_nsec = static_cast<long>((moment % 1s).count());
    return spec;
}

} // namespace

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    , m_notifier(new QSocketNotifier(m_timer, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &Alarm::onReadable);
}

Alarm::~Alarm()
{
    m_notifier->setEnabled(false);
    ::close(m_timer);
}

void Alarm::start(milliseconds span)
{
    const auto moment = system_clock::now().time_since_epoch() + std::max(span, milliseconds(0));
    const auto spec = specOf(std::max<nanoseconds>(moment, 1ns));
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
}

void Alarm::stop()
{
    const itimerspec never{};
    timerfd_settime(m_timer, 0, &never, nullptr);
}

void Alarm::onReadable()
{
    std::uint64_t times = 0;
    const auto size = ::read(m_timer, &times, sizeof times);
    // ECANCELED: the clock was set. Anything else is that of a time that was wound anew.
    if (size == sizeof times || errno == ECANCELED) {
        Q_EMIT rang();
    }
}

} // namespace tidings
