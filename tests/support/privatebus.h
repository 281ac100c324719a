// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tidings::test {

/// A message bus for one test, with nobody on it: no activation but what is put in by startable(). Ends with the test.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// A name that the bus starts this command for when it is called. Before start().
    void startable(const QString &name, const QString &command);
    /// In this environment, and starting what is installed below its XDG_DATA_DIRS. Before start().
    void startsWhatIsInstalled(const QProcessEnvironment &environment);
    /// Empty unless it runs.
    [[nodiscard]] QString start();
    /// Ends it under those who are connected.
    void stop();

    /// A new connection, as another program would have. Closed with the bus.
    [[nodiscard]] QDBusConnection connection();
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void configure(const QString &services) const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace tidings::test
