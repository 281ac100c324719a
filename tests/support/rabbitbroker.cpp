// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rabbitbroker.h"

#include "core/crypto/authority.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <csignal>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

template <class T>
T orStop(crypto::Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

std::array<quint16, 4> freePorts()
{
    std::array<QTcpServer, 4> servers;
    std::array<quint16, 4> ports{};
    for (std::size_t i = 0; i < servers.size(); ++i) {
        if (!servers.at(i).listen(QHostAddress::LocalHost)) {
            qFatal("there is no free port");
        }
        ports.at(i) = servers.at(i).serverPort();
    }
    return ports;
}

bool listens(const QString &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(1000);
}

/// The programs themselves: what stands in /usr/sbin becomes another user first.
QString programs()
{
    const QDir root(u"/usr/lib/rabbitmq/lib"_s);
    const auto versions = root.entryList({u"rabbitmq_server-*"_s}, QDir::Dirs);
    if (versions.isEmpty()) {
        qFatal("there is no RabbitMQ in %s; script/packages.sh names its package", qPrintable(root.path()));
    }
    return root.filePath(versions.last() + u"/sbin/"_s);
}

/// As RabbitMQ keeps it: salt, then the hash of salt and password.
QString hashed(const QByteArray &password)
{
    const QByteArray salt("salt");
    return QString::fromLatin1(
        (salt + QCryptographicHash::hash(salt + password, QCryptographicHash::Sha256)).toBase64());
}

QJsonObject user(const QString &name, const QString &passwordHash)
{
    return {{u"name"_s, name}, {u"password_hash"_s, passwordHash},
        {u"hashing_algorithm"_s, u"rabbit_password_hashing_sha256"_s}, {u"tags"_s, QString()},
        {u"limits"_s, QJsonObject()}};
}

QJsonObject permission(const QString &user, const QString &mayConfigure, const QString &mayWrite)
{
    return {{u"user"_s, user}, {u"vhost"_s, u"/public_pubsub"_s}, {u"configure"_s, mayConfigure},
        {u"write"_s, mayWrite}, {u"read"_s, u".*"_s}};
}

/// ../shared/fedora-messaging.md, "Exchange, queue and bindings".
QByteArray definitions()
{
    const auto own = uR"(^((\w{8}(-\w{4}){3}-\w{12})|amq\..*)$)"_s;
    const QJsonObject policy{{u"vhost"_s, u"/public_pubsub"_s}, {u"name"_s, u"limits"_s}, {u"pattern"_s, u".*"_s},
        {u"apply-to"_s, u"queues"_s}, {u"priority"_s, 0},
        {u"definition"_s, QJsonObject{{u"expires"_s, 3'600'000}, {u"max-length-bytes"_s, 52'428'800}}}};
    return QJsonDocument(
        QJsonObject{
            {u"users"_s, QJsonArray{user(u"fedora"_s, {}), user(u"test"_s, hashed("secret")),
                             user(u"nobody"_s, hashed("secret"))}},
            {u"vhosts"_s, QJsonArray{QJsonObject{{u"name"_s, u"/public_pubsub"_s}}}},
            {u"permissions"_s, QJsonArray{permission(u"fedora"_s, own, own), permission(u"test"_s, u".*"_s, u".*"_s)}},
            {u"policies"_s, QJsonArray{policy}},
        })
        .toJson();
}

} // namespace

RabbitBroker::RabbitBroker(const QString &address)
    : m_tlsAddress(address)
{
    const auto ports = freePorts();
    m_plainPort = ports[0];
    m_tlsPort = ports[1];
    m_nodePort = ports[2];
    m_mapperPort = ports[3];
    writeCertificates();
    writeConfiguration();
    // Erlang's finder of nodes: its own, and not one that stays behind.
    m_mapper.start(u"epmd"_s, {u"-port"_s, QString::number(m_mapperPort), u"-address"_s, u"127.0.0.1"_s});
    if (!m_mapper.waitForStarted()) {
        qFatal("epmd does not start");
    }
    start();
}

RabbitBroker::~RabbitBroker()
{
    kill();
    m_mapper.kill();
    m_mapper.waitForFinished();
}

void RabbitBroker::start()
{
    m_broker = std::make_unique<QProcess>();
    m_broker->setProcessEnvironment(environment());
    m_broker->setStandardOutputFile(file(u"log.txt"_s), QIODevice::Append);
    m_broker->setStandardErrorFile(file(u"log.txt"_s), QIODevice::Append);
    m_broker->start(programs() + u"rabbitmq-server"_s, QStringList());
    const auto isUp = [this] {
        return m_broker->state() == QProcess::NotRunning ||
               (listens(u"127.0.0.1"_s, m_plainPort) && listens(m_tlsAddress, m_tlsPort));
    };
    if (!QTest::qWaitFor(isUp, patience) || m_broker->state() == QProcess::NotRunning) {
        QFile log(file(u"log.txt"_s));
        (void)log.open(QIODevice::ReadOnly);
        qFatal("RabbitMQ does not start:\n%s", log.readAll().right(10000).constData());
    }
}

void RabbitBroker::kill()
{
    if (m_broker) {
        m_broker->kill();
        m_broker->waitForFinished();
        m_broker.reset();
    }
}

void RabbitBroker::stop()
{
    m_broker->terminate();
    if (!m_broker->waitForFinished(patience)) {
        qFatal("RabbitMQ does not stop");
    }
    m_broker.reset();
}

void RabbitBroker::freeze() const
{
    ::kill(static_cast<pid_t>(m_broker->processId()), SIGSTOP);
}

void RabbitBroker::thaw() const
{
    ::kill(static_cast<pid_t>(m_broker->processId()), SIGCONT);
}

QString RabbitBroker::tlsUrl(const QString &host) const
{
    return u"amqps://fedora:@"_s + host + u':' + QString::number(m_tlsPort) + u"/%2Fpublic_pubsub"_s;
}

QString RabbitBroker::plainUrl(const QString &user, const QString &password, const QString &virtualHost) const
{
    return u"amqp://"_s + user + u':' + password + u"@localhost:"_s + QString::number(m_plainPort) + u'/' + virtualHost;
}

void RabbitBroker::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || target.write(content) != content.size()) {
        qFatal("%s", qPrintable(target.errorString()));
    }
}

void RabbitBroker::writeCertificates() const
{
    const auto old = orStop(crypto::Authority::make(u"RabbitMQ TEST CA"_s));
    const auto authority = orStop(crypto::Authority::make(u"RabbitMQ TEST CA"_s));
    const auto other = orStop(crypto::Authority::make(u"Somebody else's CA"_s));
    write(u"ca.pem"_s, old.certificate() + authority.certificate());
    write(u"other-ca.pem"_s, other.certificate());
    const auto keep = [this](const QString &file, const crypto::Issued &issued) {
        write(file + u".pem"_s, issued.certificate);
        write(file + u".key"_s, issued.key);
    };
    for (const auto &[file, name] : {std::pair(u"server"_s, u"localhost"_s), std::pair(u"fedora"_s, u"fedora"_s),
             std::pair(u"stranger"_s, u"stranger"_s)}) {
        keep(file, orStop(authority.issue(name)));
    }
    keep(u"foreign"_s, orStop(other.issue(u"fedora"_s)));
    keep(u"expired"_s,
        orStop(authority.issue(u"fedora"_s, {.validUntil = std::chrono::sys_days(std::chrono::year(2001) / 1 / 1)})));
}

void RabbitBroker::writeConfiguration() const
{
    const auto folder = m_folder.path();
    const auto text = u"listeners.tcp.1 = 127.0.0.1:"_s + QString::number(m_plainPort) +             //
                      u"\nlisteners.ssl.1 = "_s + m_tlsAddress + u':' + QString::number(m_tlsPort) + //
                      u"\nssl_options.cacertfile = "_s + folder +
                      u"/ca.pem" //
                      u"\nssl_options.certfile = "_s +
                      folder +
                      u"/server.pem" //
                      u"\nssl_options.keyfile = "_s +
                      folder + uR"(/server.key
ssl_options.verify = verify_peer
ssl_options.fail_if_no_peer_cert = true
ssl_options.versions.1 = tlsv1.3
ssl_options.versions.2 = tlsv1.2
ssl_cert_login_from = common_name
auth_mechanisms.1 = PLAIN
auth_mechanisms.2 = EXTERNAL
channel_max = 128
log.console = true
log.console.level = info
log.file = false
load_definitions = )"_s +
                      folder + u"/definitions.json\n"_s;
    write(u"rabbitmq.conf"_s, text.toUtf8());
    write(u"enabled_plugins"_s, "[rabbitmq_auth_mechanism_ssl].\n");
    write(u"definitions.json"_s, definitions());
}

QProcessEnvironment RabbitBroker::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const std::pair<const char *, QString> variables[] = {
        {"HOME", m_folder.path()},
        {"RABBITMQ_NODENAME", u"tidings%1@localhost"_s.arg(m_nodePort)},
        {"RABBITMQ_MNESIA_BASE", file(u"mnesia"_s)},
        {"RABBITMQ_LOG_BASE", file(u"log"_s)},
        {"RABBITMQ_LOGS", u"-"_s},
        {"RABBITMQ_CONFIG_FILE", file(u"rabbitmq"_s)},
        {"RABBITMQ_ENABLED_PLUGINS_FILE", file(u"enabled_plugins"_s)},
        {"RABBITMQ_PID_FILE", file(u"pid"_s)},
        {"RABBITMQ_CONF_ENV_FILE", u"/dev/null"_s},
        {"RABBITMQ_DIST_PORT", QString::number(m_nodePort)},
        {"ERL_EPMD_PORT", QString::number(m_mapperPort)},
        {"ERL_EPMD_ADDRESS", u"127.0.0.1"_s},
        {"RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", u"-kernel inet_dist_use_interface {127,0,0,1} +S 1:1 +sbwt none"_s},
        {"RABBITMQ_CTL_ERL_ARGS", QString()},
        // Makes its script become the broker, so that who ends the one ends the other.
        {"RUNNING_UNDER_SYSTEMD", u"true"_s},
    };
    for (const auto &[name, value] : variables) {
        environment.insert(QString::fromLatin1(name), value);
    }
    return environment;
}

QByteArray RabbitBroker::profile() const
{
    return u"[profiles.fedora]\nurl = \"%1\"\nca = \"%2\"\ncertificate = \"%3\"\nkey = \"%4\"\n"_s
        .arg(tlsUrl(), file(u"ca.pem"_s), file(u"fedora.pem"_s), file(u"fedora.key"_s))
        .toUtf8();
}

} // namespace tidings::test
