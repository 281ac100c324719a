// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>

namespace tidings::test {

/// A StatusNotifierWatcher whose host comes and goes as the test says.
class FakeWatcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeWatcher(const QDBusConnection &bus);
    ~FakeWatcher() override;

    [[nodiscard]] bool appear();
    void vanish();
    void setHost(bool hasHost);
    [[nodiscard]] bool hasHost() const { return m_hasHost; }

    /// As they were registered, in order.
    QStringList items;
    /// The next registration is refused.
    bool isRefusing = false;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service);

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost = false;
};

} // namespace tidings::test
