// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interruption.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>

namespace tidings::app {
namespace {

/// What is added to the counter: SIGHUP stands in its upper half.
constexpr quint64 anInterruption = 1;
constexpr quint64 aHangup = quint64{1} << 32U;

// A signal handler can reach nothing but a global.
volatile int descriptor = -1;

void onSignal(int signal)
{
    const quint64 one = signal == SIGHUP ? aHangup : anInterruption;
    [[maybe_unused]] const auto written = ::write(descriptor, &one, sizeof one);
}

void handle(Interruption::Hangup hangup, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    if (hangup == Interruption::Hangup::Reloads) {
        sigaction(SIGHUP, &action, nullptr);
    }
}

} // namespace

Interruption::Interruption(Hangup hangup)
    : m_hangup(hangup)
{
    descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor < 0) {
        // Then they end the program as they always do.
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::read);
    handle(m_hangup, onSignal);
}

Interruption::~Interruption()
{
    handle(m_hangup, SIG_DFL);
    m_notifier.reset();
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

void Interruption::read()
{
    quint64 count = 0;
    if (::read(descriptor, &count, sizeof count) != sizeof count) {
        return;
    }
    if (count >= aHangup) {
        Q_EMIT hungUp();
    }
    if (count % aHangup != 0) {
        Q_EMIT interrupted();
    }
}

} // namespace tidings::app
