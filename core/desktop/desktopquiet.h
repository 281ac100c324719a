// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace tidings::desktop {

class SettingsWatch;

/// Whether the desktop's own do-not-disturb is on: Plasma's `Inhibited`, dunst's `paused`, GNOME's `show-banners`.
///
/// Nobody is started to be asked, and nothing waits. Asked anew when the notification service gets another owner; what
/// is said is taken from the owner only. A service that is not known, or gone, is not quiet.
class DesktopQuiet : public QObject
{
    Q_OBJECT

public:
    /// `settingsProgram` is for GNOME, whose switch is on no bus: see SettingsWatch.
    explicit DesktopQuiet(const QDBusConnection &sessionBus,
        const QString &settingsProgram = QStringLiteral("gsettings"), QObject *parent = nullptr);
    ~DesktopQuiet() override;

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

Q_SIGNALS:
    void changed(bool isQuiet);

private Q_SLOTS:
    void onPropertiesChanged(
        const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &);

private:
    void start(const QString &owner);
    void askName();
    void ask(const QString &interface, const QString &property);
    void set(bool isQuiet);

    QDBusConnection m_bus;
    QString m_settingsProgram;
    /// Who is believed; empty: nobody is there.
    QString m_owner;
    std::unique_ptr<SettingsWatch> m_settings;
    bool m_isQuiet = false;
};

} // namespace tidings::desktop
