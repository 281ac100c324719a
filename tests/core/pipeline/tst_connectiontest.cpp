// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"
#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"
#include "core/pipeline/connectiontest.h"
#include "tests/support/movedclock.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QTcpServer>
#include <QUrl>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::ConnectionFinding;
using pipeline::ConnectionTest;
using Kind = ConnectionFinding::Kind;
using Trouble = bus::SourceState::Trouble;

/// Against a real broker and a real publisher.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void provesABrokerAndHearsIt();
    void takesNoMoreThanABrokerHands();
    void saysWhatIsWrongWithABroker_data();
    void saysWhatIsWrongWithABroker();
    void checksTheSendersOfAGateway();
    void tellsWhoIsNotProven();
    void aQuietGatewayWorks();
    void saysThatNothingListens();
    void saysThatANameIsNotKnown();
    void saysThatNobodyAnswers_data();
    void saysThatNobodyAnswers();
    void canBeStopped();

private:
    [[nodiscard]] test::RabbitBroker &broker();
    [[nodiscard]] pipeline::ConnectionTestOptions amqp(const bus::AmqpOptions &options);
    [[nodiscard]] pipeline::ConnectionTestOptions zeroMq(const QString &endpoint) const;

    // Made by the first that needs it.
    std::unique_ptr<test::RabbitBroker> m_broker;
    test::MovedClock m_clock;
    test::SignedBus m_signed{m_clock};
};

namespace {

// A broker on a busy machine takes its time.
constexpr int patience = 60'000;

/// A test that is run, and what it found.
struct Run
{
    Run(pipeline::ConnectionTestOptions options, const Clock &clock)
        : test(std::move(options), clock)
    {
        QObject::connect(&test, &ConnectionTest::found, &test, [this] { look(); });
        QObject::connect(&test, &ConnectionTest::finished, &test, [this] {
            look();
            isFinished = true;
        });
        test.start();
    }

    void look()
    {
        for (auto &finding : test.take()) {
            findings.append(std::move(finding));
        }
    }

    [[nodiscard]] QList<Kind> kinds() const
    {
        QList<Kind> kinds;
        for (const auto &finding : findings) {
            kinds.append(finding.kind);
        }
        return kinds;
    }

    QList<ConnectionFinding> findings;
    bool isFinished = false;
    ConnectionTest test;
};

bus::Publisher publisher()
{
    auto made = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    if (!made) {
        qFatal("%s", qPrintable(made.error().detail));
    }
    return std::move(*made);
}

} // namespace

test::RabbitBroker &TestConnectionTest::broker()
{
    if (!m_broker) {
        m_broker = std::make_unique<test::RabbitBroker>();
    }
    return *m_broker;
}

pipeline::ConnectionTestOptions TestConnectionTest::amqp(const bus::AmqpOptions &options)
{
    const QUrl url(options.url);
    const auto port = static_cast<quint16>(url.port());
    return {.makeSource =
                [options](bus::Source::Receiver receiver, const Clock &clock) {
                    return std::make_unique<bus::AmqpSource>(options, std::move(receiver), clock);
                },
        .peer = {u"tcp://%1:%2"_s.arg(url.host()).arg(port), url.host(), port},
        .isTls = url.scheme() == "amqps"_L1,
        .files = options.files,
        .limit = 10s,
        .listen = 2s};
}

pipeline::ConnectionTestOptions TestConnectionTest::zeroMq(const QString &endpoint) const
{
    const bus::ZmqOptions options{.endpoints = {endpoint}, .topics = {u"org.fedoraproject"_s}};
    return {.makeSource =
                [options](bus::Source::Receiver receiver, const Clock &clock) {
                    return std::make_unique<bus::ZmqSource>(options, std::move(receiver), clock);
                },
        .peer = *bus::Endpoint::parse(endpoint),
        .isSigned = true,
        .trust = m_signed.trust(),
        .limit = 10s,
        .listen = 2s};
}

void TestConnectionTest::provesABrokerAndHearsIt()
{
    Run run(
        amqp({.url = broker().tlsUrl(),
            .files = {broker().file(u"ca.pem"_s), broker().file(u"fedora.pem"_s), broker().file(u"fedora.key"_s), {}}}),
        m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.findings.size() >= 3, patience);
    test::RabbitPublisher publisher(broker().plainPort());
    QVERIFY(publisher.publish("org.example.plain", "1", "{}"));
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(
        run.kinds(), (QList<Kind>{Kind::Reached, Kind::Proven, Kind::SignedIn, Kind::Messages, Kind::SendersUnknown}));
    QVERIFY(run.findings.at(0).name.startsWith(u"localhost:"));
    QVERIFY(run.findings.at(1).until > QDateTime::currentDateTimeUtc());
    QCOMPARE(run.findings.at(2).name, u"fedora"_s);
    QCOMPARE(run.findings.at(3).count, 1);
    QVERIFY(run.findings.at(3).newest);
}

void TestConnectionTest::takesNoMoreThanABrokerHands()
{
    // More than the broker hands out before the first is acknowledged.
    Run run(amqp({.url = broker().plainUrl(), .prefetch = 2}), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.kinds().contains(Kind::SignedIn), patience);
    test::RabbitPublisher publisher(broker().plainPort());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(publisher.publish("org.example.plain", QByteArray::number(i), "{}"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.findings.at(2).kind, Kind::Messages);
    QCOMPARE(run.findings.at(2).count, 6);
}

void TestConnectionTest::saysWhatIsWrongWithABroker_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<bool>("isProven");
    const auto row = [](const char *name, const QString &url, const QString &authority, const QString &certificate,
                         Trouble trouble, bool isProven = false) {
        QTest::newRow(name) << url << authority << certificate << static_cast<int>(trouble) << isProven;
    };
    row("of another authority", broker().tlsUrl(), u"other-ca.pem"_s, u"fedora"_s, Trouble::NotTrusted);
    row("under another name", broker().tlsUrl(u"127.0.0.1"_s), u"ca.pem"_s, u"fedora"_s, Trouble::NameMismatch);
    row("a file is missing", broker().tlsUrl(), u"none.pem"_s, u"fedora"_s, Trouble::Files);
    row("a stranger", broker().tlsUrl(), u"ca.pem"_s, u"stranger"_s, Trouble::AccessRefused, true);
    row("the wrong password", broker().plainUrl(u"test"_s, u"wrong"_s), u"ca.pem"_s, {}, Trouble::AccessRefused);
    row("TLS where there is none", u"amqps://localhost:%1/"_s.arg(broker().plainPort()), u"ca.pem"_s, u"fedora"_s,
        Trouble::Handshake);
}

void TestConnectionTest::saysWhatIsWrongWithABroker()
{
    QFETCH(const QString, url);
    QFETCH(const QString, authority);
    QFETCH(const QString, certificate);
    QFETCH(const int, trouble);
    QFETCH(const bool, isProven);
    bus::AmqpFiles files{.ca = broker().file(authority)};
    if (!certificate.isEmpty()) {
        files.certificate = broker().file(certificate + u".pem"_s);
        files.key = broker().file(certificate + u".key"_s);
    }
    Run run(amqp({.url = url, .files = files}), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.findings.last().kind, Kind::Trouble);
    QVERIFY2(run.findings.last().state.trouble == static_cast<Trouble>(trouble),
        qPrintable(run.findings.last().state.detail));
    QCOMPARE(run.kinds().contains(Kind::Proven), isProven);
    QCOMPARE(run.findings.first().kind, Kind::Reached);
}

void TestConnectionTest::checksTheSendersOfAGateway()
{
    auto gateway = publisher();
    Run run(zeroMq(gateway.endpoint()), m_clock);
    QVERIFY(gateway.waitForSubscriptions(1, 20s));
    QTRY_VERIFY_WITH_TIMEOUT(run.kinds().contains(Kind::SignedIn), patience);
    for (int i = 0; i < 3; ++i) {
        const auto message = m_signed.signedMessage("org.fedoraproject.dev.git.receive", "{}");
        QVERIFY(gateway.send(message.topic, message.body));
    }
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), (QList<Kind>{Kind::Reached, Kind::SignedIn, Kind::Messages, Kind::Senders}));
    QCOMPARE(run.findings.at(2).count, 3);
    QCOMPARE(run.findings.at(3).count, 3);
    QCOMPARE(run.findings.at(3).trusted, 3);
}

void TestConnectionTest::tellsWhoIsNotProven()
{
    auto gateway = publisher();
    Run run(zeroMq(gateway.endpoint()), m_clock);
    QVERIFY(gateway.waitForSubscriptions(1, 20s));
    QTRY_VERIFY_WITH_TIMEOUT(run.kinds().contains(Kind::SignedIn), patience);
    const auto message = m_signed.signedMessage("org.fedoraproject.dev.git.receive", "{}");
    QVERIFY(gateway.send(message.topic, message.body));
    const QByteArray topic("org.fedoraproject.dev.git.receive");
    QVERIFY(gateway.send(topic, R"({"topic":"org.fedoraproject.dev.git.receive","msg":{}})"));
    QVERIFY(gateway.send(topic, "no JSON"));
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.findings.at(2).count, 3);
    QCOMPARE(run.findings.at(3).count, 2);
    QCOMPARE(run.findings.at(3).trusted, 1);
    QCOMPARE(run.findings.at(3).verdict.verdict, crypto::Verdict::Unsigned);
}

void TestConnectionTest::aQuietGatewayWorks()
{
    const auto gateway = publisher();
    Run run(zeroMq(gateway.endpoint()), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), (QList<Kind>{Kind::Reached, Kind::SignedIn, Kind::Messages}));
    QCOMPARE(run.findings.last().count, 0);
    QVERIFY(!run.findings.last().newest);
}

void TestConnectionTest::saysThatNothingListens()
{
    const auto endpoint = publisher().endpoint();
    Run run(zeroMq(endpoint), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), QList<Kind>{Kind::Trouble});
    QCOMPARE(run.findings.first().state.trouble, Trouble::Refused);
    QCOMPARE(run.findings.first().state.peer, bus::SourceState::Peer::Gateway);
}

void TestConnectionTest::saysThatANameIsNotKnown()
{
    Run run(zeroMq(u"tcp://nowhere.invalid:9940"_s), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), QList<Kind>{Kind::Trouble});
    QCOMPARE(run.findings.first().state.trouble, Trouble::NameNotFound);
}

void TestConnectionTest::saysThatNobodyAnswers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("a gateway") << u"tcp"_s;
    QTest::newRow("a broker with TLS") << u"amqps"_s;
    QTest::newRow("a broker without") << u"amqp"_s;
}

void TestConnectionTest::saysThatNobodyAnswers()
{
    QFETCH(const QString, scheme);
    // Takes connections, and never says a word.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto address = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(silent.serverPort());
    auto options = scheme == "tcp"_L1 ? zeroMq(address) : amqp({.url = address + u"/x"_s, .timeLimit = 1s});
    options.limit = 1s;
    Run run(std::move(options), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), (QList<Kind>{Kind::Reached, Kind::Trouble}));
    QVERIFY2(
        run.findings.last().state.detail.contains(u"does not answer"), qPrintable(run.findings.last().state.detail));
}

void TestConnectionTest::canBeStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto options = zeroMq(u"tcp://127.0.0.1:%1"_s.arg(silent.serverPort()));
    options.limit = 10min;
    Run run(std::move(options), m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(run.kinds().contains(Kind::Reached), patience);
    run.test.stop();
    QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, patience);
    QCOMPARE(run.kinds(), QList<Kind>{Kind::Reached});
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
