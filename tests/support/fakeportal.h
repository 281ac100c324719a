// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace tidings::test {

/// The desktop's portals, with what they were asked for.
class FakePortal : public QObject
{
    Q_OBJECT

public:
    /// A notification, by the id it was given last.
    struct Added
    {
        QString id;
        QVariantMap notification;
    };

    explicit FakePortal(const QDBusConnection &bus, uint version = 1);
    ~FakePortal() override;

    /// Takes, and gives back, the name.
    [[nodiscard]] bool appear();
    void vanish();
    /// As the desktop does for a click.
    void invoke(const QString &id, const QString &action, const QVariantList &parameter = {});

    void send(const QDBusMessage &message);

    // To be set.
    uint version;
    bool refusesStatus = false;

    // To be looked at.
    QList<Added> added;
    QStringList removed;
    QStringList statuses;

private:
    QDBusConnection m_bus;
};

class FakeNotificationPortal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
    Q_PROPERTY(uint version READ version)

public:
    explicit FakeNotificationPortal(FakePortal &portal);
    [[nodiscard]] uint version() const { return m_portal.version; }

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification);
    void RemoveNotification(const QString &id);

Q_SIGNALS:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);

private:
    FakePortal &m_portal;
};

class FakeBackgroundPortal : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit FakeBackgroundPortal(FakePortal &portal);

public Q_SLOTS:
    void SetStatus(const QVariantMap &options, const QDBusMessage &message);

private:
    FakePortal &m_portal;
};

} // namespace tidings::test
