// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/servicelink.h"

#include <QCoreApplication>

namespace tidings::app {

namespace {

bubbles::Pause::Length lengthOf(desktop::PauseLength length)
{
    using Length = bubbles::Pause::Length;
    switch (length) {
    case desktop::PauseLength::Hour:
        return Length::Hour;
    case desktop::PauseLength::UntilTomorrow:
        return Length::UntilTomorrow;
    case desktop::PauseLength::UntilResumed:
        break;
    }
    return Length::UntilResumed;
}

} // namespace

ServiceLink::ServiceLink(desktop::Service *service, Parts parts, const QString &database, const meta::Reading &reading)
    : m_service(service)
    , m_parts(parts)
    , m_database(database)
    , m_history(database, reading)
{
    if (m_service != nullptr) {
        m_service->setBackend(this);
    }
}

ServiceLink::~ServiceLink()
{
    if (m_service != nullptr) {
        m_service->setBackend(nullptr);
    }
}

void ServiceLink::noteState()
{
    if (m_service != nullptr) {
        m_service->noteStatus();
    }
}

void ServiceLink::take(const std::vector<history::Record> &records)
{
    m_stored += records.size();
    if (m_service != nullptr) {
        m_service->announce(records);
    }
}

desktop::ProgramStatus ServiceLink::status() const
{
    desktop::ProgramStatus status{.version = QCoreApplication::applicationVersion(),
        .unread = m_parts.state.unread,
        .problems = m_parts.state.problems,
        .isPaused = m_parts.pause.isActive(),
        .pausedUntil = m_parts.pause.until(),
        .notice = m_parts.state.notice,
        .history = m_database,
        .stored = m_stored,
        .duplicates = m_parts.intake.recorder().duplicates()};
    if (!m_parts.state.quiet.isEmpty()) {
        status.quiet = tray::quietWords(m_parts.state.quiet.first(), m_parts.clock.now());
    }
    for (const auto &connection : m_parts.state.connections) {
        status.profiles.append({connection.profile, connection.state});
    }
    return status;
}

rules::Choices ServiceLink::choices() const
{
    return m_parts.choices.choices();
}

void ServiceLink::pause(desktop::PauseLength length)
{
    m_parts.pause.start(lengthOf(length));
}

void ServiceLink::resume()
{
    m_parts.pause.resume();
}

void ServiceLink::mute(const rules::Mute &mute)
{
    m_parts.settings.mute(mute, m_parts.clock.now());
}

void ServiceLink::unmute(const rules::Mute &mute)
{
    m_parts.settings.unmute(mute);
}

} // namespace tidings::app
