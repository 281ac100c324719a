// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"
#include "core/history/reader.h"
#include "core/history/store.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/signedbus.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/support/twonetworks.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
const QString ctl = test::programPath(u"tidingsctl"_s);

template <class T, class E>
T orStop(tl::expected<T, E> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// A bus in the far network.
class FarBus
{
public:
    FarBus() = default;
    virtual ~FarBus() = default;
    Q_DISABLE_COPY_MOVE(FarBus)

    /// What a profile says to listen to it.
    [[nodiscard]] virtual QString profile() = 0;
    /// One more message. Gives its id; none if it did not get to the bus.
    virtual QString publish() = 0;
};

/// A gateway, and a replay server for what passes through it.
class ZeroMqBus : public FarBus
{
public:
    ZeroMqBus()
        : m_gateway(ctl, {u"gateway"_s, u"--bind-inbound"_s, u"tcp://127.0.0.1:*"_s, u"--outbound"_s,
                             u"tcp://%1:*"_s.arg(test::TwoNetworks::farAddress())})
        , m_store(orStop(history::Store::open(database())))
        , m_replay(ctl, {u"replay"_s, u"serve"_s, u"--database"_s, database(), u"--endpoint"_s,
                            u"tcp://%1:*"_s.arg(test::TwoNetworks::farAddress())})
        , m_publisher(orStop(bus::Publisher::open(
              {.endpoints = {m_gateway.addressAfter(u"listening for publishers at"_s)}, .isActive = true})))
    {
    }

    [[nodiscard]] QString profile() override
    {
        return u"bus = \"zeromq\"\nendpoints = [\"%1\"]\nreplay = { gateway = \"%2\" }\ntrust.ca = \"%3\"\n"_s.arg(
            m_gateway.addressAfter(u"listening for subscribers at"_s),
            m_replay.addressAfter(u"listening for questions at"_s), m_bus.trust().ca);
    }

    QString publish() override
    {
        auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
        // As a publisher with a store does: numbered after signing, and kept before it is sent.
        message.body.replace(message.body.size() - 1, 1, ",\"seq_id\":" + QByteArray::number(++m_number) + '}');
        std::vector record{test::buildOf(m_number, m_clock.now())};
        record[0].id = QString::fromStdString(std::string(bus::Message::read(message)->id()));
        record[0].incoming = message;
        record[0].sequence = m_number;
        const bool isSent = m_store->append(record) && m_publisher.send(message.topic, message.body);
        return isSent ? record[0].id : QString();
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"replay.sqlite"_s); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
    test::Program m_gateway;
    std::unique_ptr<history::Store> m_store;
    test::Program m_replay;
    bus::Publisher m_publisher;
    qint64 m_number = 0;
};

/// A broker's, with a queue that stays.
class AmqpBus : public FarBus
{
public:
    explicit AmqpBus(const test::RabbitBroker &broker)
        : m_broker(broker)
        , m_publisher(broker.plainPort())
    {
    }

    [[nodiscard]] QString profile() override
    {
        return u"bus = \"amqp\"\nurl = \"%1\"\nca = \"%2\"\ncertificate = \"%3\"\nkey = \"%4\"\nqueue = \"durable\"\n"_s
            .arg(m_broker.tlsUrl(), m_broker.file(u"ca.pem"_s), m_broker.file(u"fedora.pem"_s),
                m_broker.file(u"fedora.key"_s));
    }

    QString publish() override
    {
        const auto id = QByteArray::number(++m_number);
        return m_publisher.publish("org.fedoraproject.dev.logger.log", id, "{\"n\":" + id + '}')
                   ? QString::fromLatin1(id)
                   : QString();
    }

private:
    const test::RabbitBroker &m_broker;
    test::RabbitPublisher m_publisher;
    int m_number = 0;
};

/// Publishes all the time.
class Traffic : public QTimer
{
public:
    Traffic(FarBus &bus, std::chrono::milliseconds pace)
    {
        callOnTimeout([this, &bus] { ids.append(bus.publish()); });
        start(pace);
    }

    QStringList ids;
};

/// tidingsctl record in the near network.
class Recording
{
public:
    Recording(const test::TwoNetworks &networks, const QString &profile)
        : m_program(command(networks, profile))
    {
    }

    [[nodiscard]] QJsonObject last()
    {
        const auto lines = m_program->lines();
        return lines.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(lines.last()).object();
    }
    [[nodiscard]] bool isConnected() { return last()[u"connected"_s].toBool(); }
    [[nodiscard]] qint64 stored() { return last()[u"stored"_s].toInteger(); }
    [[nodiscard]] QString said()
    {
        return m_program->said() + QString::fromUtf8(QJsonDocument(last()).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] bool end()
    {
        m_program->signal(SIGTERM);
        return m_program->exitStatus() == 0;
    }
    /// All of the history.
    [[nodiscard]] QList<history::Record> records() const
    {
        // A list of what is after a moment has a row for each message.
        const auto reader = history::Reader::open(database(), {});
        const auto rows =
            reader ? (*reader)->rows({.after = Time(1s)}, 0, 1'000'000) : history::Result<QList<history::Record>>();
        return rows.value_or(QList<history::Record>());
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const auto &record : records()) {
            ids.append(record.id);
        }
        return ids;
    }
    /// How many came by a replay.
    [[nodiscard]] qint64 caughtUp() const
    {
        return std::ranges::count_if(records(), [](const auto &record) { return record.incoming.isCatchUp; });
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<test::Program> command(const test::TwoNetworks &networks, const QString &profile)
    {
        QFile file(m_folder.filePath(u"tidings.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[profiles.test]\n" + profile.toUtf8()) < 0) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
        const auto words = networks.inNear(
            {ctl, u"record"_s, u"--config"_s, file.fileName(), u"--profile"_s, u"test"_s, u"--database"_s, database()});
        return std::make_unique<test::Program>(words.first(), words.mid(1), environment);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::Program> m_program;
};

/// What was published since the first message that was heard, and is not in the history.
QSet<QString> missing(const QStringList &published, const QStringList &stored)
{
    const QSet<QString> there(stored.begin(), stored.end());
    const auto first = std::ranges::find_if(published, [&there](const QString &id) { return there.contains(id); });
    return QSet<QString>(first, published.end()).subtract(there);
}

} // namespace

/// tidingsctl record at one end of a bad network, a bus at the other.
class TestBadNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void aSlowAndLossyOneLosesNothing_data();
    void aSlowAndLossyOneLosesNothing();
    void whatAPartitionKeptAwayComesBack_data();
    void whatAPartitionKeptAwayComesBack();

private:
    [[nodiscard]] std::unique_ptr<FarBus> makeBus(bool isAmqp);
    /// Ends it, and looks for whatever is not there, or twice.
    static void compare(Recording &recording, Traffic &traffic);

    std::unique_ptr<test::TwoNetworks> m_networks;
    std::unique_ptr<test::RabbitBroker> m_broker;
};

void TestBadNetwork::initTestCase()
{
    m_networks = std::make_unique<test::TwoNetworks>();
    if (!m_networks->problem().isEmpty()) {
        QSKIP(qPrintable(m_networks->problem()));
    }
}

std::unique_ptr<FarBus> TestBadNetwork::makeBus(bool isAmqp)
{
    if (!isAmqp) {
        return std::make_unique<ZeroMqBus>();
    }
    if (!m_broker) {
        m_broker = std::make_unique<test::RabbitBroker>(test::TwoNetworks::farAddress());
    }
    return std::make_unique<AmqpBus>(*m_broker);
}

void TestBadNetwork::compare(Recording &recording, Traffic &traffic)
{
    traffic.stop();
    QVERIFY(!traffic.ids.contains(QString()));
    QTRY_VERIFY2_WITH_TIMEOUT(missing(traffic.ids, recording.ids()).isEmpty(), qPrintable(recording.said()), patience);
    QVERIFY2(recording.end(), qPrintable(recording.said()));
    const auto stored = recording.ids();
    QCOMPARE(QSet<QString>(stored.begin(), stored.end()).size(), stored.size());
    QCOMPARE(recording.stored(), stored.size());
    QVERIFY(stored.size() > traffic.ids.size() / 2);
    qInfo("published %lld; %s", static_cast<long long>(traffic.ids.size()), qPrintable(recording.said()));
}

void TestBadNetwork::aSlowAndLossyOneLosesNothing_data()
{
    QTest::addColumn<bool>("isAmqp");
    QTest::newRow("ZeroMQ") << false;
    QTest::newRow("AMQP") << true;
}

void TestBadNetwork::aSlowAndLossyOneLosesNothing()
{
    QFETCH(const bool, isAmqp);
    const auto bus = makeBus(isAmqp);
    if (!m_networks->degrade({.delay = 200ms, .jitter = 50ms, .loss = 0.05})) {
        QSKIP("no network can be made slow here (/dev/net/tun)");
    }
    Recording recording(*m_networks, bus->profile());
    QTRY_VERIFY2_WITH_TIMEOUT(recording.isConnected(), qPrintable(recording.said()), patience);
    Traffic traffic(*bus, 100ms);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.stored() > 50, qPrintable(recording.said()), patience);
    compare(recording, traffic);
    QVERIFY(m_networks->packetsLost() > 0);
    qInfo("%d packets were lost", m_networks->packetsLost());
    m_networks->repair();
}

void TestBadNetwork::whatAPartitionKeptAwayComesBack_data()
{
    QTest::addColumn<bool>("isAmqp");
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("ZeroMQ, unplugged") << false << false;
    QTest::newRow("ZeroMQ, silent") << false << true;
    QTest::newRow("AMQP, unplugged") << true << false;
    QTest::newRow("AMQP, silent") << true << true;
}

void TestBadNetwork::whatAPartitionKeptAwayComesBack()
{
    QFETCH(const bool, isAmqp);
    QFETCH(const bool, isSilent);
    const auto bus = makeBus(isAmqp);
    Recording recording(*m_networks, bus->profile() + u"heartbeat = \"1s\"\n"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.isConnected(), qPrintable(recording.said()), patience);
    Traffic traffic(*bus, 20ms);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.stored() > 50, qPrintable(recording.said()), patience);

    QElapsedTimer time;
    time.start();
    isSilent ? m_networks->swallow() : m_networks->unplug();
    QTRY_VERIFY2_WITH_TIMEOUT(!recording.isConnected(), qPrintable(recording.said()), patience);
    const auto noticed = time.restart();
    const auto before = traffic.ids.size();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.ids.size() > before + 50, patience);
    time.start();
    isSilent ? m_networks->deliver() : m_networks->plugIn();
    QTRY_VERIFY2_WITH_TIMEOUT(recording.isConnected(), qPrintable(recording.said()), patience);
    qInfo("noticed after %lld ms, connected again after %lld ms", noticed, time.elapsed());

    const auto stored = recording.stored();
    QTRY_VERIFY2_WITH_TIMEOUT(recording.stored() > stored + 50, qPrintable(recording.said()), patience);
    compare(recording, traffic);
    // A broker kept it; a gateway did not.
    QCOMPARE(recording.caughtUp() > 0, !isAmqp);
}

QTEST_GUILESS_MAIN(TestBadNetwork)
#include "tst_badnetwork.moc"
