// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interruption.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace tidings::app {
namespace {

constexpr std::array signalsToCatch = {SIGINT, SIGTERM};

// A signal handler can reach nothing but a global.
volatile int descriptor = -1;

void onSignal(int /*signal*/)
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(descriptor, &one, sizeof one);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const auto signal : signalsToCatch) {
        sigaction(signal, &action, nullptr);
    }
}

} // namespace

Interruption::Interruption()
{
    descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (descriptor < 0) {
        // Then they end the program as they always do.
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interruption::read);
    handle(onSignal);
}

Interruption::~Interruption()
{
    handle(SIG_DFL);
    m_notifier.reset();
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

void Interruption::read()
{
    quint64 count = 0;
    if (::read(descriptor, &count, sizeof count) == sizeof count) {
        Q_EMIT interrupted();
    }
}

} // namespace tidings::app
