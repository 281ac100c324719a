// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/desktop/wakeups.h"
#include "core/pipeline/bus.h"
#include "core/pipeline/recorder.h"

#include <memory>
#include <vector>

namespace tidings::credentials {
class CredentialStore;
}

namespace tidings::app {

/// A bus the program was asked for and cannot have, and why.
struct UnusableBus
{
    QString profile;
    QString reason;
};

struct IntakeOptions
{
    std::vector<pipeline::BusOptions> buses;
    QList<UnusableBus> unusable;
    /// The history's file.
    QString database;
    history::Retention retention;
    meta::Reading reading;
};

/// What the configuration says of it.
[[nodiscard]] IntakeOptions intakeOptions(const config::Configuration &configuration, const meta::Reading &reading,
    credentials::CredentialStore &credentials);

/// The buses and the recorder they fill: everything from the wire to the history, with or without a display. Hands its
/// work to their threads, and waits for them only in stop().
class Intake : public QObject
{
    Q_OBJECT

public:
    /// The clock has to outlive it.
    Intake(IntakeOptions options, const Clock &clock);
    /// Stops it.
    ~Intake() override;
    Q_DISABLE_COPY_MOVE(Intake)

    /// Opens the history, and the buses once that is open: what is received has to go somewhere.
    void start();
    /// What the buses have received by then is in the history, unless that cannot be written; their counts and the
    /// recorder's are those of the end.
    void stop();

    [[nodiscard]] pipeline::Recorder &recorder() { return m_recorder; }
    [[nodiscard]] const pipeline::Recorder &recorder() const { return m_recorder; }
    [[nodiscard]] const std::vector<std::unique_ptr<pipeline::Bus>> &buses() const { return m_buses; }
    [[nodiscard]] const QList<UnusableBus> &unusable() const { return m_unusable; }
    /// How far time away is filled, of all buses together: that of those that are at it, if any is; else of one that
    /// failed.
    [[nodiscard]] bus::BacklogState catchUp() const;
    void stopCatchUp();
    /// What rules decide by from now on, on all buses.
    void setChoices(const rules::Choices &choices);
    /// Has all buses make sure that their connections are alive.
    void check();
    /// Has the bus of a profile sign in anew: its password may be another one.
    void signInAgain(const QString &profile);

Q_SIGNALS:
    /// Of one of the buses.
    void statusReported();
    /// The machine was asleep, the session is unlocked, or the network is another one.
    void wokeUp();

private:
    void noteUnfilled(const pipeline::BusStatus &status);

    pipeline::Recorder m_recorder;
    std::vector<std::unique_ptr<pipeline::Bus>> m_buses;
    QList<UnusableBus> m_unusable;
    desktop::Wakeups m_wakeups;
    // By profile, as the history has it: from when on messages are missing.
    QHash<QString, std::optional<Time>> m_unfilled;
};

} // namespace tidings::app
