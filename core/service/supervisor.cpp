// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/supervisor.h"

#include <systemd/sd-daemon.h>

#include <chrono>

namespace tidings::service {

Supervisor::Supervisor(QObject *parent)
    : QObject(parent)
{
    std::uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0) {
        connect(&m_watchdog, &QTimer::timeout, this, [] { sd_notify(0, "WATCHDOG=1"); });
        const auto half = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::microseconds(std::min<std::uint64_t>(microseconds, std::uint64_t{3'600'000'000}) / 2));
        m_watchdog.start(half);
    }
}

void Supervisor::ready()
{
    sd_notify(0, "READY=1");
}

void Supervisor::reloading()
{
    const auto now =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
    sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%lld", static_cast<long long>(now.count()));
}

void Supervisor::stopping()
{
    m_watchdog.stop();
    sd_notify(0, "STOPPING=1");
}

void Supervisor::tell(const QString &words)
{
    if (words != m_told) {
        m_told = words;
        sd_notifyf(0, "STATUS=%s", words.toUtf8().constData());
    }
}

} // namespace tidings::service
