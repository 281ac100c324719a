// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace tidings::service {

/// Tells systemd how a service stands, if that has started it and wants to know (sd_notify(3)); does nothing else.
///
/// With WatchdogSec= it also says that the event loop of this thread turns, twice in that time.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    explicit Supervisor(QObject *parent = nullptr);

    /// It listens, or has read its files again.
    void ready();
    void reloading();
    void stopping();
    /// For "systemctl status"; the same words are not sent twice.
    void tell(const QString &words);

private:
    QTimer m_watchdog;
    QString m_told;
};

} // namespace tidings::service
