// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/interruption.h"
#include "core/service/metricsserver.h"
#include "core/service/statusserver.h"
#include "core/service/supervisor.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>

namespace tidings::ctl {

/// What a service has to tell, and how it reads its files again. Called in the event loop of run(); any may be missing.
struct ServiceViews
{
    /// How it stands, for "status".
    std::function<QJsonObject()> status;
    std::function<std::vector<service::Metric>()> metrics;
    /// The same in few words, for "systemctl status".
    std::function<QString()> words;
    /// For SIGHUP.
    std::function<void()> reload;
};

/// What commands have in common that run as services, until they are interrupted: where their words go, how they are
/// watched, what they tell systemd. One a program; made before anything else starts, so that an interruption ends even
/// that in an orderly way.
class Service : public QObject
{
    Q_OBJECT

public:
    /// --log, --status-socket and --metrics.
    static void addOptions(QCommandLineParser &parser);
    /// Sends words where --log wants them. False after saying why that cannot be.
    [[nodiscard]] static bool beginLog(const QCommandLineParser &parser);

    /// `name` is that of the service: "tidings-gateway".
    Service(const QCommandLineParser &parser, QString name);

    /// Tells whoever started it that it is ready, and goes on until it is interrupted. An exit status; fails, after
    /// saying why, where the options want it to be watched by a socket or an address that it cannot have.
    [[nodiscard]] int run(const ServiceViews &views);

private:
    [[nodiscard]] service::Result<void> openStatus(const std::function<QJsonObject()> &status);
    [[nodiscard]] service::Result<void> openMetrics(const ServiceViews &views);
    void reload(const ServiceViews &views);

    QString m_name;
    QString m_statusSocket;
    bool m_isStatusWanted;
    QString m_metricsAddress;
    QDateTime m_started;
    app::Interruption m_interruption;
    service::Supervisor m_supervisor;
    std::unique_ptr<service::StatusServer> m_status;
    std::unique_ptr<service::MetricsServer> m_metrics;
};

/// What a running service of that name says of itself, at --status-socket or in the usual places.
[[nodiscard]] service::Result<QJsonObject> askService(const QCommandLineParser &parser, const QString &name);
/// The same, as a line of JSON. An exit status.
[[nodiscard]] int printServiceStatus(const QCommandLineParser &parser, const QString &name);

} // namespace tidings::ctl
