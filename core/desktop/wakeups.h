// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QDBusConnection;

namespace tidings::desktop {

/// Tells when connections should be looked at, because the machine was asleep, the session is unlocked, or the network
/// is another one: from logind and NetworkManager, where they are. Where they are not, or there is no bus, it is
/// silent.
///
/// Only listens, and so never waits. Who sends on the system bus is not asked: the worst is a look too many, and there
/// is one in some seconds at most.
class Wakeups : public QObject
{
    Q_OBJECT

public:
    enum class Reason
    {
        Resumed,
        Unlocked,
        NetworkChanged
    };

    explicit Wakeups(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// What happened() was about.
    [[nodiscard]] Reason reason() const { return m_reason; }

Q_SIGNALS:
    /// Once for what happens at about the same time.
    void happened();

private Q_SLOTS:
    void onPrepareForSleep(bool isBeginning);
    void onUnlock();
    void onSessionChanged(const QString &interface, const QVariantMap &changed);
    void onNetworkState(uint state);
    void onNetworkChanged(const QString &interface, const QVariantMap &changed);

private:
    void note(Reason reason);

    Reason m_reason = Reason::Resumed;
    QTimer m_soon;
};

} // namespace tidings::desktop
