// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/autostart.h"
#include "core/pipeline/handover.h"

#include <QDBusConnection>
#include <QSettings>
#include <QThreadPool>
#include <QVariantMap>

namespace tidings::app {

/// Start at login, as a switch that never lets the GUI thread wait: by the autostart entry; in a sandbox by the
/// Background portal (flatpak.github.io/xdg-desktop-portal), which asks the user, and whose last answer is remembered
/// because it cannot be asked for.
class AutostartSwitch : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        AutostartPlaces places;
        bool isSandboxed = false;

        [[nodiscard]] static Options ofSession();
    };

    AutostartSwitch(Options options, QDBusConnection bus);
    /// Returns when what was asked for is written.
    ~AutostartSwitch() override;
    Q_DISABLE_COPY_MOVE(AutostartSwitch)

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// changed() or failed() follows; changed() also where the user leaves it as it is.
    void setOn(bool isOn);

Q_SIGNALS:
    void changed();
    /// In words, what to do too.
    void failed(const QString &words);

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results);

private:
    struct Outcome
    {
        bool isOn = false;
        /// Empty: it is so now.
        QString error;
    };

    void askPortal(bool isOn);
    void failToAsk(const QString &why);
    void onOutcomes();

    Options m_options;
    QDBusConnection m_bus;
    /// The portal's last answer.
    QSettings m_granted;
    pipeline::Handover<Outcome> m_outcomes;
    bool m_isOn = false;
    // The last to be made, and so the first to go: waits for what runs.
    QThreadPool m_writer;
};

} // namespace tidings::app
