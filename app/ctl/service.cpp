// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/service.h"

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/service/log.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Level = service::LogEntry::Level;

namespace {

int statusFor(service::ErrorCode code)
{
    return code == service::ErrorCode::InUse ? AddressInUse : SomeFailed;
}

} // namespace

void Service::addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"log"_s,
            u"Where words go: text, json (a line each on standard error) or journal. If not said, journal when systemd "
            "has started this, else text."_s,
            u"form"_s},
        {u"status-socket"_s,
            u"Answer \"status\" at this socket, or ask there. One in $RUNTIME_DIRECTORY or $XDG_RUNTIME_DIR if not "
            "said."_s,
            u"file"_s},
        {u"metrics"_s, u"Give figures to Prometheus at this address of this machine, such as 127.0.0.1:9950."_s,
            u"address"_s},
    });
}

bool Service::beginLog(const QCommandLineParser &parser)
{
    const auto said = parser.value(u"log"_s);
    const auto form = parser.isSet(u"log"_s) ? service::logFormNamed(said) : service::usualLogForm();
    if (!form) {
        fail(u"--log takes text, json or journal"_s);
        return false;
    }
    if (const auto found = service::findJournal(); *form == service::LogForm::Journal && !found) {
        fail(found.error().detail);
        return false;
    }
    logAs(*form);
    return true;
}

Service::Service(const QCommandLineParser &parser, QString name)
    : m_name(std::move(name))
    , m_statusSocket(parser.value(u"status-socket"_s))
    , m_isStatusWanted(parser.isSet(u"status-socket"_s))
    , m_metricsAddress(parser.value(u"metrics"_s))
    , m_started(QDateTime::currentDateTimeUtc())
    , m_interruption(app::Interruption::Hangup::Reloads)
{
    if (!m_isStatusWanted) {
        m_statusSocket = service::usualStatusSocket(m_name);
    }
}

int Service::run(const ServiceViews &views)
{
    if (const auto opened = openStatus(views.status).and_then([&] { return openMetrics(views); }); !opened) {
        fail(opened.error().detail);
        return statusFor(opened.error().code);
    }
    connect(&m_interruption, &app::Interruption::interrupted, this, [this] {
        m_supervisor.stopping();
        QCoreApplication::quit();
    });
    connect(&m_interruption, &app::Interruption::hungUp, this, [this, &views] { reload(views); });
    QTimer telling;
    if (views.words) {
        connect(&telling, &QTimer::timeout, this, [&] { m_supervisor.tell(views.words()); });
        telling.start(10s);
        m_supervisor.tell(views.words());
    }
    m_supervisor.ready();
    const int status = QCoreApplication::exec();
    m_status.reset();
    m_metrics.reset();
    return status;
}

service::Result<void> Service::openStatus(const std::function<QJsonObject()> &status)
{
    if (!status || m_statusSocket.isEmpty()) {
        return {};
    }
    m_status = std::make_unique<service::StatusServer>([this, status] {
        auto object = status();
        object.insert("service"_L1, m_name);
        object.insert("version"_L1, QCoreApplication::applicationVersion());
        object.insert("started"_L1, m_started.toString(Qt::ISODate));
        object.insert("uptime_seconds"_L1, m_started.secsTo(QDateTime::currentDateTimeUtc()));
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    });
    connect(m_status.get(), &service::StatusServer::noted, this, qOverload<const service::LogEntry &>(&note));
    auto opened = m_status->listen(m_statusSocket);
    if (!opened && !m_isStatusWanted) {
        // Nobody asked for it: a second one of a user, for instance.
        note({"no-status"_L1, u"\"status\" will not tell of this one: %1"_s.arg(opened.error().detail), {},
            Level::Warning});
        return {};
    }
    return opened;
}

service::Result<void> Service::openMetrics(const ServiceViews &views)
{
    if (!views.metrics || m_metricsAddress.isEmpty()) {
        return {};
    }
    m_metrics = std::make_unique<service::MetricsServer>([this, &views] {
        auto metrics = views.metrics();
        metrics.push_back({"tidings_info", "Which version runs.", service::Metric::Kind::Gauge,
            {{1, {{"version", QCoreApplication::applicationVersion()}, {"service", m_name}}}}});
        metrics.push_back(service::gauge("tidings_start_time_seconds", "When it was started, in Unix time.",
            static_cast<double>(m_started.toSecsSinceEpoch())));
        return metrics;
    });
    connect(m_metrics.get(), &service::MetricsServer::noted, this, qOverload<const service::LogEntry &>(&note));
    auto opened = m_metrics->listen(m_metricsAddress);
    if (opened) {
        note({"listening"_L1, u"listening for Prometheus at %1"_s.arg(m_metrics->url()),
            {{u"for"_s, u"prometheus"_s}, {u"address"_s, m_metrics->url()}}});
    }
    return opened;
}

void Service::reload(const ServiceViews &views)
{
    m_supervisor.reloading();
    if (views.reload) {
        views.reload();
    }
    note({"reloaded"_L1, u"options, addresses and the service's own keys count as they were at the start"_s});
    m_supervisor.ready();
}

service::Result<QJsonObject> askService(const QCommandLineParser &parser, const QString &name)
{
    const auto said = parser.value(u"status-socket"_s);
    return service::StatusServer::ask(said.isEmpty() ? service::findStatusSocket(name) : said)
        .map([](const QByteArray &line) { return QJsonDocument::fromJson(line).object(); });
}

int printServiceStatus(const QCommandLineParser &parser, const QString &name)
{
    const auto status = askService(parser, name);
    if (!status) {
        return fail(status.error().detail);
    }
    return writeLine(toLine(*status)) ? Success : SomeFailed;
}

} // namespace tidings::ctl
