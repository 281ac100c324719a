// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/service/error.h"
#include "core/service/logentry.h"
#include "core/service/metrics.h"

#include <QHash>
#include <QTcpServer>

#include <functional>

namespace tidings::service {

/// How to answer a request of HTTP whose head, with the empty line at its end, is this: 200 for GET /metrics, 404 for
/// another path, 405 for another method, 400 for what is no request.
[[nodiscard]] int statusFor(QByteArrayView head);

/// Lets Prometheus on the same machine collect figures: HTTP/1.1, one request a connection.
///
/// Of our own rather than QtHttpServer, which is a preview in Qt 6.4 and bounds neither the size nor the time of a
/// request. Here a head has longestHead bytes and a connection its time, and of mostConnections at once the rest is
/// closed. When the system would not let anybody connect, for want of descriptors, it tries again in a second. Lives in
/// the event loop of its thread.
class MetricsServer : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestHead = 8192;
    static constexpr int mostConnections = 16;
    static constexpr std::chrono::milliseconds usualPatience{5000};

    using Collect = std::function<std::vector<Metric>()>;

    explicit MetricsServer(
        Collect collect, std::chrono::milliseconds patience = usualPatience, QObject *parent = nullptr);
    ~MetricsServer() override;

    /// "127.0.0.1:9950" or "[::1]:9950"; port 0 is any. ErrorCode::Address for what is none or not of this machine
    /// alone, InUse, System.
    [[nodiscard]] Result<void> listen(const QString &address);
    /// With the port that was free.
    [[nodiscard]] QString url() const;

Q_SIGNALS:
    /// Something for the log: once for each time that nobody could connect.
    void noted(const tidings::service::LogEntry &entry);

private:
    void pause();
    void take();
    void look(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status);

    Collect m_collect;
    std::chrono::milliseconds m_patience;
    QTcpServer m_server;
    int m_connections = 0;
    bool m_isPaused = false;
};

} // namespace tidings::service
