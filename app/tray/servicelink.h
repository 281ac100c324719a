// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/intake.h"
#include "app/tray/currentchoices.h"
#include "core/desktop/service.h"
#include "core/pipeline/asyncreader.h"
#include "ui/bubbles/pause.h"
#include "ui/tray/traystate.h"

namespace tidings::app {

/// The program behind the service on the bus: tells it how the parts stand, and steers them as it is asked. For the GUI
/// thread.
class ServiceLink final : public desktop::ServiceBackend
{
public:
    /// What the service tells of and steers; all of it has to outlive the link.
    struct Parts
    {
        Settings &settings;
        const CurrentChoices &choices;
        bubbles::Pause &pause;
        Intake &intake;
        const tray::TrayState &state;
        const Clock &clock;
    };

    /// `service` may be null: there is no bus. `reading` is for what is read back from `database`.
    ServiceLink(desktop::Service *service, Parts parts, const QString &database, const meta::Reading &reading);
    ~ServiceLink() override;
    Q_DISABLE_COPY_MOVE(ServiceLink)

    /// The state may be another one.
    void noteState();
    /// What has just been stored.
    void take(const std::vector<history::Record> &records);

    [[nodiscard]] desktop::ProgramStatus status() const override;
    [[nodiscard]] rules::Choices choices() const override;
    void pause(desktop::PauseLength length) override;
    void resume() override;
    void mute(const rules::Mute &mute) override;
    void unmute(const rules::Mute &mute) override;
    [[nodiscard]] pipeline::HistorySource &history() override { return m_history; }

private:
    desktop::Service *m_service;
    Parts m_parts;
    QString m_database;
    pipeline::AsyncReader m_history;
    quint64 m_stored = 0;
};

} // namespace tidings::app
