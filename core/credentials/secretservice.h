// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>

namespace tidings::credentials {

/// What QtKeychain does not tell of the Secret Service (org.freedesktop.secrets): whether there is one, and whether it
/// is locked. Asked without waiting; never makes it ask anybody.
class SecretService : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        /// The bus knows none, and cannot start one.
        None,
        Silent,
        Locked,
        /// Or there is no collection yet: nothing to unlock.
        Open,
    };

    /// Which bus it is on; asked for with each question, so that none is connected to before.
    using Bus = std::function<QDBusConnection()>;

    explicit SecretService(Bus bus, QObject *parent = nullptr);

    /// Starts it, if it can be. Each answers once, unless `context` has gone.
    void askState(std::chrono::milliseconds patience, QObject *context, std::function<void(State)> answer);
    /// Whether it runs or could be started; starts nothing.
    void lookFor(QObject *context, std::function<void(bool isThere)> answer) const;

Q_SIGNALS:
    /// askState() was answered by another program than before, and tells so before it answers: it was started again.
    void replaced();

private:
    void noteOwner(const QString &owner);

    Bus m_bus;
    /// Its name on the bus that no other has.
    QString m_owner;
};

} // namespace tidings::credentials
