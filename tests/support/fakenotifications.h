// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tidings::test {

/// What a notification service was asked to show.
struct Notified
{
    uint id = 0;
    uint replacesId = 0;
    QString application;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int expires = 0;
};

/// A notification service that can do, and fail at, what a real one cannot be made to. Counts ids from 1 each time it
/// comes to the bus.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QDBusConnection &bus);
    ~FakeNotifications() override;

    /// Takes, and gives back, the name.
    [[nodiscard]] bool appear();
    void vanish();
    [[nodiscard]] QString connectionName() const { return m_bus.name(); }

    // To be set: what it can do, and how it answers Notify.
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    QString specification = QStringLiteral("1.2");
    /// The next so many calls get this error.
    int failures = 0;
    QString error;
    /// Calls are left unanswered.
    bool isMute = false;

    // To be looked at.
    QList<Notified> notified;
    QList<uint> closedIds;
    int informationCalls = 0;
    int capabilityCalls = 0;
    [[nodiscard]] const Notified &last() const { return notified.constLast(); }

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specVersion);
    QStringList GetCapabilities();
    uint Notify(const QString &application, uint replacesId, const QString &icon, const QString &summary,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int expires);
    void CloseNotification(uint id);

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    uint m_lastId = 0;
};

} // namespace tidings::test
