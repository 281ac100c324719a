// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/service/error.h"
#include "core/service/logentry.h"

#include <QLocalServer>
#include <QTimer>

#include <functional>

namespace tidings::service {

/// Where a service that is called so is asked how it stands: $RUNTIME_DIRECTORY/status, which systemd makes for it,
/// else $XDG_RUNTIME_DIR/NAME.status. Empty if there is no such folder.
[[nodiscard]] QString usualStatusSocket(const QString &name);
/// The first of those places where one answers, seen from a terminal; with systemd's own /run/NAME/status. The last of
/// them if none does.
[[nodiscard]] QString findStatusSocket(const QString &name);

/// Answers whoever connects to a local socket with one line, and hangs up. Only the user it runs as, and root, may ask.
///
/// Nothing is read from them; at most mostConnections at once, each for some seconds. When the system would not let
/// anybody connect, for want of descriptors, it listens again as soon as that can be. Lives in the event loop of its
/// thread.
class StatusServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostConnections = 8;
    static constexpr qint64 longestAnswer = qint64{4} * 1024 * 1024;

    /// `answer` gives the line, without its end.
    explicit StatusServer(std::function<QByteArray()> answer, QObject *parent = nullptr);

    /// ErrorCode::InUse if a service answers there already, Address for what is a file, System.
    [[nodiscard]] Result<void> listen(const QString &path);

    /// Asks a service, and waits some seconds for it. ErrorCode::NotThere if there is none.
    [[nodiscard]] static Result<QByteArray> ask(const QString &path);

Q_SIGNALS:
    /// Something for the log: once for each time that nobody could connect.
    void noted(const tidings::service::LogEntry &entry);

private:
    void take();
    void listenAgain();

    std::function<QByteArray()> m_answer;
    int m_connections = 0;
    QString m_path;
    QTimer m_look;
    bool m_isDeaf = false;
    // Last: its connections end with it, and are counted then.
    QLocalServer m_server;
};

} // namespace tidings::service
