// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QProcess>

namespace tidings::desktop {

/// Follows one switch of the desktop's settings (GSettings). Its programs are asked, as children: the settings are on
/// no bus with their defaults, and a library of that size for one switch is too much. Where the program or the switch
/// is not there, it is silent.
class SettingsWatch : public QObject
{
    Q_OBJECT

public:
    /// `program` is gsettings, or takes its place in a test.
    SettingsWatch(const QString &program, const QString &schema, const QString &key, QObject *parent = nullptr);
    /// Ends the children.
    ~SettingsWatch() override;
    Q_DISABLE_COPY_MOVE(SettingsWatch)

Q_SIGNALS:
    /// Once at the start, and when somebody changes it.
    void told(bool isOn);

private:
    void start(QProcess &process, const QString &command);
    void onLines(QProcess &process);

    QString m_program;
    QString m_schema;
    QString m_key;
    /// Tells of changes, as long as this lives.
    QProcess m_monitor;
    /// Tells how it is.
    QProcess m_question;
};

} // namespace tidings::desktop
