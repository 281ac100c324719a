// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <array>

namespace tidings::desktop {

/// Whether nobody can be expected to look: logind says that our session is locked, or a screen saver that it is on
/// (org.freedesktop.ScreenSaver, org.gnome.ScreenSaver).
///
/// A signal is only a reason to ask: anybody may send one, logind's Lock is a wish that not every desktop fulfils, and
/// one that was believed wrongly would hold bubbles back for ever, or show them on a locked screen. Nothing waits, and
/// nobody is started to be asked. Who is not there has not locked anything.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    ScreenLock(const QDBusConnection &systemBus, const QDBusConnection &sessionBus, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    void changed(bool isLocked);

private Q_SLOTS:
    void onSessionSignal();
    void onSessionChanged(const QString &interface, const QVariantMap &changed);
    void onSaver();

private:
    enum Source
    {
        Session,
        FreedesktopSaver,
        GnomeSaver,
        Sources,
    };

    void findSession();
    void findDisplaySession();
    void useSession(const QString &path);
    void askSession();
    void watchSaver(Source source);
    void askSaver(Source source);
    void set(Source source, bool isLocked);

    QDBusConnection m_systemBus;
    QDBusConnection m_sessionBus;
    /// Of logind's object; empty as long as it is not known.
    QString m_session;
    std::array<bool, Sources> m_isLocked{};
};

} // namespace tidings::desktop
