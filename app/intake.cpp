// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "app/profilebus.h"
#include "core/history/missingsince.h"

#include <QDBusConnection>

#include <algorithm>

namespace tidings::app {
namespace {

std::function<std::optional<Time>(Time)> missingIn(const QString &database, const QString &profile)
{
    return [database, profile](Time since) {
        // Whoever cannot ask the history fills as if it had nothing: what it has is left out.
        return history::missingSince(database, profile, since).value_or(std::nullopt);
    };
}

/// What is worth telling first.
int weight(bus::BacklogState::Phase phase)
{
    using Phase = bus::BacklogState::Phase;
    constexpr Phase order[] = {Phase::Idle, Phase::Stopped, Phase::Failed, Phase::Waiting, Phase::Fetching};
    return static_cast<int>(std::ranges::find(order, phase) - std::begin(order));
}

} // namespace

IntakeOptions intakeOptions(
    const config::Configuration &configuration, const meta::Reading &reading, credentials::CredentialStore &credentials)
{
    IntakeOptions options{.database = configuration.history.database,
        .retention = {configuration.history.keep, configuration.history.messages},
        .reading = reading};
    for (const auto &profile : configuration.profiles) {
        if (auto bus = busOptions(profile, configuration, reading, credentials)) {
            bus->missingSince = missingIn(options.database, profile.name);
            options.buses.push_back(std::move(*bus));
        } else {
            options.unusable.append({profile.name, bus.error()});
        }
    }
    return options;
}

Intake::Intake(IntakeOptions options, const Clock &clock)
    : m_recorder(options.database, options.retention, options.reading, clock)
    , m_unusable(std::move(options.unusable))
    , m_wakeups(QDBusConnection::systemBus())
{
    connect(&m_wakeups, &desktop::Wakeups::happened, this, &Intake::check);
    connect(&m_wakeups, &desktop::Wakeups::happened, this, &Intake::wokeUp);
    for (auto &bus : options.buses) {
        auto &receipts = m_recorder.receipts().of(bus.profile);
        m_buses.push_back(std::make_unique<pipeline::Bus>(std::move(bus), clock, m_recorder.inbox(), &receipts));
        connect(m_buses.back().get(), &pipeline::Bus::statusReported, this, [this, made = m_buses.back().get()] {
            noteUnfilled(made->status());
            Q_EMIT statusReported();
        });
    }
    connect(&m_recorder, &pipeline::Recorder::historySetAside, this, [this] {
        // The new history does not know it.
        for (auto since = m_unfilled.cbegin(); since != m_unfilled.cend(); ++since) {
            m_recorder.setUnfilled(since.key(), since.value());
        }
    });
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

/// Written down, so that what is missing is fetched also after a crash or by the next start.
void Intake::noteUnfilled(const pipeline::BusStatus &status)
{
    auto &since = m_unfilled[status.profile];
    if (since != status.catchUp.since) {
        since = status.catchUp.since;
        m_recorder.setUnfilled(status.profile, since);
    }
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

bus::BacklogState Intake::catchUp() const
{
    const auto isRunning = [](const auto &bus) { return bus->status().catchUp.isRunning(); };
    const bool isAnyRunning = std::ranges::any_of(m_buses, isRunning);
    bool isKnown = true;
    bus::BacklogState sum;
    for (const auto &bus : m_buses) {
        const auto &state = bus->status().catchUp;
        if (isAnyRunning && !state.isRunning()) {
            continue;
        }
        if (weight(state.phase) > weight(sum.phase)) {
            sum.phase = state.phase;
            sum.error = state.error;
        }
        sum.fetched += state.fetched;
        sum.about += state.about;
        isKnown = isKnown && (state.about > 0 || !state.isRunning());
    }
    sum.about = isKnown ? sum.about : 0;
    return sum;
}

void Intake::check()
{
    for (const auto &bus : m_buses) {
        bus->check();
    }
}

void Intake::signInAgain(const QString &profile)
{
    for (const auto &bus : m_buses) {
        if (bus->status().profile == profile) {
            bus->signInAgain();
        }
    }
}

void Intake::stopCatchUp()
{
    for (const auto &bus : m_buses) {
        bus->stopCatchUp();
    }
}

void Intake::setChoices(const rules::Choices &choices)
{
    for (const auto &bus : m_buses) {
        bus->setChoices(choices);
    }
}

} // namespace tidings::app
