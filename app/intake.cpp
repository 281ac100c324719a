// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "app/profilebus.h"

namespace tidings::app {

IntakeOptions intakeOptions(const config::Configuration &configuration, const meta::Reading &reading)
{
    IntakeOptions options{.database = configuration.history.database,
        .retention = {configuration.history.keep, configuration.history.messages}};
    for (const auto &profile : configuration.profiles) {
        if (auto bus = busOptions(profile, configuration, reading)) {
            options.buses.push_back(std::move(*bus));
        } else {
            options.unusable.append({profile.name, bus.error()});
        }
    }
    return options;
}

Intake::Intake(IntakeOptions options, const Clock &clock)
    : m_recorder(options.database, options.retention, clock)
    , m_unusable(std::move(options.unusable))
{
    for (auto &bus : options.buses) {
        m_buses.push_back(std::make_unique<pipeline::Bus>(std::move(bus), clock, m_recorder.inbox()));
        connect(m_buses.back().get(), &pipeline::Bus::statusReported, this, &Intake::statusReported);
    }
    connect(&m_recorder, &pipeline::Recorder::opened, this, [this] {
        for (const auto &bus : m_buses) {
            bus->start();
        }
    });
}

Intake::~Intake()
{
    stop();
}

void Intake::start()
{
    m_recorder.start();
}

void Intake::stop()
{
    // Nobody takes from an inbox whose disk is full: let the buses go first.
    if (m_recorder.error()) {
        m_recorder.inbox().close();
    }
    for (const auto &bus : m_buses) {
        bus->stop();
    }
    m_recorder.stop();
}

} // namespace tidings::app
