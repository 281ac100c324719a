// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/replayserver.h"
#include "core/bus/replayclient.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"
#include "tests/support/zmtp.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bus::ReplayClient;
using bus::ReplayQuery;
using bus::ReplayServer;

/// Client and server, with each other and with strangers who break the rules.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aQuestionIsAnswered();
    void theAnswerIsCanonical();
    void anErrorIsHandedOn();
    void serverAnswersTheReferencesClient();
    void serverGoesOnAfterAnythingItIsSent_data();
    void serverGoesOnAfterAnythingItIsSent();
    void serverSaysThatItsPortIsTaken();
    void clientAsksAsTheReferencesServerExpects();
    void clientGivesUpOnOneWhoIsSilent();
    void clientAsksAgainUntilSomebodyAnswers();
    void clientSaysThatNobodyIsThere();
    void clientSaysThatTheServerWantsAnotherWay_data();
    void clientSaysThatTheServerWantsAnotherWay();
    void clientRefusesWhatIsNoAddress();
    void clientRefusesAnswersOfAnotherShape();
    void clientRefusesMoreMessagesThanItsLimit();
    void clientCutsAnEndlessAnswerOff();
    void clientForgetsAQuestionThatWasCancelled();
};

namespace {

const QString anyPort = u"tcp://127.0.0.1:*"_s;
const SystemClock theClock;

ReplayQuery numberQuery(qint64 number)
{
    ReplayQuery query;
    query.seqId = number;
    return query;
}

/// A server with the messages 1 to 9, which answers for single numbers only.
struct Server : ReplayServer
{
    Server()
        : ReplayServer(
              {.endpoints = {anyPort}},
              [](const ReplayQuery &query) -> bus::Result<QByteArrayList> {
                  const auto number = query.seqId.value_or(0);
                  return number < 1 || number > 9
                             ? QByteArrayList()
                             : QByteArrayList{
                                   "{\"topic\": \"a\", \"seq_id\": " + QByteArray::number(number) + ", \"b\": 1.0}"};
              },
              theClock)
    {
        if (const auto started = start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
    }
};

/// A client, and how often it has come to an end.
struct Client : ReplayClient
{
    explicit Client(const bus::ReplayClientOptions &options)
        : ReplayClient(options)
    {
        connect(this, &ReplayClient::finished, this, [this] { ++ends; });
        connect(this, &ReplayClient::attemptFailed, this, [this] { ++failures; });
    }

    int ends = 0;
    int failures = 0;
};

bus::AskPassword saying(const QByteArray &password)
{
    return [password](QObject *context, const std::function<void(const bus::Password &)> &receiver) {
        QMetaObject::invokeMethod(
            context, [=] { receiver(Secret(password)); }, Qt::QueuedConnection);
    };
}

} // namespace

void TestReplay::aQuestionIsAnswered()
{
    const Server server;
    Client client({.endpoint = server.endpoint()});
    for (qint64 number = 1; number <= 3; ++number) {
        client.ask(numberQuery(number));
        QVERIFY(client.isAsking());
        QTRY_COMPARE(client.ends, int(number));
        QVERIFY2(client.reply(), qPrintable(client.reply() ? QString() : client.reply().error().detail));
        QCOMPARE(client.reply()->messages.size(), 1);
        QVERIFY(!client.reply()->error);
        QVERIFY(!client.isAsking());
    }
    QCOMPARE(server.counts(), (bus::ReplayServerCounts{.answered = 3}));
}

void TestReplay::theAnswerIsCanonical()
{
    const Server server;
    Client client({.endpoint = server.endpoint()});
    client.ask(numberQuery(5));
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply()->messages, QByteArrayList{R"({"b":1.0,"seq_id":5,"topic":"a"})"});
}

void TestReplay::anErrorIsHandedOn()
{
    const Server server;
    Client client({.endpoint = server.endpoint()});
    client.ask(numberQuery(99));
    QTRY_COMPARE(client.ends, 1);
    QVERIFY(client.reply()->messages.isEmpty());
    QCOMPARE(client.reply()->error, u"error: 'There was no match for the given query'"_s);
    QCOMPARE(server.counts().refused, 1U);
}

void TestReplay::serverAnswersTheReferencesClient()
{
    const Server server;
    test::RawBus client(zmq::socket_type::req);
    client.connect(server.endpoint());
    client.send({R"({"seq_id":2})"});
    QCOMPARE(client.receive(), QByteArrayList{R"({"b":1.0,"seq_id":2,"topic":"a"})"});
    client.send({R"({"seq_id":12})"});
    QCOMPARE(client.receive(), QByteArrayList{"error: 'There was no match for the given query'"});
}

void TestReplay::serverGoesOnAfterAnythingItIsSent_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<QByteArrayList>("answer");
    QTest::newRow("no JSON") << QByteArrayList{"", "seq_id"}
                             << QByteArrayList{"", "error: 'The query is no JSON object'"};
    QTest::newRow("an unknown field") << QByteArrayList{"", R"({"colour":1})"}
                                      << QByteArrayList{"", "error: 'Unsupported field: \"colour\"'"};
    QTest::newRow("one frame") << QByteArrayList{"{}"} << QByteArrayList();
    QTest::newRow("three frames") << QByteArrayList{"", "{}", "{}"} << QByteArrayList();
    QTest::newRow("many frames") << QByteArrayList(5000, "x") << QByteArrayList();
    QTest::newRow("too large") << QByteArrayList{"", QByteArray(2'000'000, ' ')} << QByteArrayList();
}

void TestReplay::serverGoesOnAfterAnythingItIsSent()
{
    QFETCH(const QByteArrayList, frames);
    QFETCH(const QByteArrayList, answer);
    const Server server;
    test::RawBus stranger(zmq::socket_type::dealer);
    stranger.connect(server.endpoint());
    stranger.send(frames);
    if (!answer.isEmpty()) {
        QCOMPARE(stranger.receive(), answer);
    }
    Client client({.endpoint = server.endpoint()});
    client.ask(numberQuery(1));
    QTRY_COMPARE(client.ends, 1);
    QVERIFY(client.reply());
    QVERIFY(stranger.tryReceive().isEmpty());
}

void TestReplay::serverSaysThatItsPortIsTaken()
{
    const Server first;
    const auto none = [](const ReplayQuery &) -> bus::Result<QByteArrayList> { return QByteArrayList(); };
    ReplayServer second({.endpoints = {first.endpoint()}}, none, theClock);
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, bus::ErrorCode::InUse);
    ReplayServer third({.endpoints = {first.endpoint(), anyPort}}, none, theClock);
    QVERIFY(third.start());
    QCOMPARE(
        ReplayServer({.endpoints = {u"nonsense"_s}}, none, theClock).start().error().code, bus::ErrorCode::Address);
}

void TestReplay::clientAsksAsTheReferencesServerExpects()
{
    test::RawBus server(zmq::socket_type::rep);
    Client client({.endpoint = server.bind()});
    ReplayQuery query;
    query.seqIdRange = {5, 9};
    client.ask(query);
    QCOMPARE(server.receive(), QByteArrayList{R"({"seq_id_range":[5,9]})"});
    server.send({R"({"seq_id":5})", R"({"seq_id":6})"});
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply()->messages, (QByteArrayList{R"({"seq_id":5})", R"({"seq_id":6})"}));
}

void TestReplay::clientGivesUpOnOneWhoIsSilent()
{
    test::RawBus server(zmq::socket_type::rep);
    Client client({.endpoint = server.bind(), .timeLimit = 100ms, .attempts = 3, .pause = 1ms});
    client.ask(numberQuery(1));
    QTRY_COMPARE(client.ends, 1);
    QVERIFY(!client.reply());
    QCOMPARE(client.reply().error().code, bus::ErrorCode::System);
    QVERIFY(client.reply().error().detail.contains(u"did not answer within 0.1 s"));
    QCOMPARE(client.failures, 2);
}

void TestReplay::clientAsksAgainUntilSomebodyAnswers()
{
    const auto address = test::RawBus(zmq::socket_type::rep).bind();
    Client client({.endpoint = address, .attempts = 0, .pause = 1ms, .longestPause = 20ms});
    client.ask(numberQuery(1));
    QTRY_VERIFY(client.failures >= 3);
    test::RawBus server(zmq::socket_type::rep);
    server.bind(address.toUtf8().constData());
    QCOMPARE(server.receive(), QByteArrayList{R"({"seq_id":1})"});
    server.send({"{}"});
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply()->messages, QByteArrayList{"{}"});
}

void TestReplay::clientSaysThatNobodyIsThere()
{
    const auto address = test::RawBus(zmq::socket_type::rep).bind();
    Client client({.endpoint = address});
    client.ask(numberQuery(1));
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply().error().detail, u"nothing answers at %1"_s.arg(address.sliced(6)));
}

void TestReplay::clientSaysThatTheServerWantsAnotherWay_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("words");
    QTest::newRow("a password") << QByteArray("PLAIN") << QString() << false
                                << u"wants to know who asks: ask with an account"_s;
    QTest::newRow("a key") << QByteArray("CURVE") << u"ines"_s << false
                           << u"takes no passwords; whoever runs it knows"_s;
    QTest::newRow("a password, and no key")
        << QByteArray("PLAIN") << u"ines"_s << true << u"takes no keys; whoever runs it knows"_s;
}

void TestReplay::clientSaysThatTheServerWantsAnotherWay()
{
    QFETCH(const QByteArray, mechanism);
    QFETCH(const QString, account);
    QFETCH(const bool, hasKey);
    QFETCH(const QString, words);
    const test::KeyPair own;
    // By hand: libzmq's own server may notice first, and break off.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this,
        [&] { server.nextPendingConnection()->write(test::zmtp::greeting(mechanism)); });
    Client client({.endpoint = u"tcp://127.0.0.1:%1"_s.arg(server.serverPort()),
        .account = account,
        .askPassword = saying(hasKey ? own.secret : "secret"),
        .serverKey = hasKey ? QString::fromLatin1(own.open) : QString()});
    client.ask(numberQuery(1));
    QTRY_COMPARE_WITH_TIMEOUT(client.ends, 1, 20000);
    QVERIFY(!client.reply());
    QVERIFY2(client.reply().error().detail.contains(words), qPrintable(client.reply().error().detail));
}

void TestReplay::clientRefusesWhatIsNoAddress()
{
    for (const auto &address : {u"nonsense"_s, u"tcp://*:9941"_s, QString()}) {
        Client client({.endpoint = address, .attempts = 0});
        client.ask(numberQuery(1));
        QCOMPARE(client.ends, 0);
        QTRY_COMPARE(client.ends, 1);
        QCOMPARE(client.reply().error().code, bus::ErrorCode::Address);
    }
}

void TestReplay::clientRefusesAnswersOfAnotherShape()
{
    test::RawBus server(zmq::socket_type::router);
    Client client({.endpoint = server.bind()});
    client.ask(numberQuery(1));
    const auto question = server.receive();
    QCOMPARE(question.size(), 3);
    server.send({question[0], "{}"});
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply().error().code, bus::ErrorCode::Unreadable);
}

void TestReplay::clientRefusesMoreMessagesThanItsLimit()
{
    test::RawBus server(zmq::socket_type::rep);
    Client client({.endpoint = server.bind(), .mostFrames = 100});
    client.ask(numberQuery(1));
    QVERIFY(!server.receive().isEmpty());
    server.send(QByteArrayList(101, "{}"));
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply().error().code, bus::ErrorCode::Unreadable);
}

/// Speaks ZeroMQ's protocol by hand: libzmq itself could not send a message that never ends.
void TestReplay::clientCutsAnEndlessAnswerOff()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *peer = nullptr;
    qint64 sent = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        peer->write(test::zmtp::greeting() + test::zmtp::ready("ROUTER"));
        const QByteArray frame = QByteArray("\x03\0\0\0\0\0\x01\0\0", 9) + QByteArray(65536, ' ');
        const auto pour = [peer, &sent, frame] {
            while (sent > 0 && peer->isOpen() && peer->bytesToWrite() < 1'000'000) {
                sent += peer->write(frame);
            }
        };
        connect(peer, &QTcpSocket::bytesWritten, this, pour);
        // Not before the other side has greeted and asked.
        connect(peer, &QTcpSocket::readyRead, this, [peer, &sent, pour] {
            if (peer->bytesAvailable() > 100 && sent == 0) {
                sent = 1;
                pour();
            }
        });
    });
    Client client({.endpoint = u"tcp://127.0.0.1:%1"_s.arg(server.serverPort()),
        .timeLimit = 60s,
        .mostBytes = qint64{4} * 1024 * 1024});
    client.ask(numberQuery(1));
    QTRY_COMPARE_WITH_TIMEOUT(client.ends, 1, 30000);
    QVERIFY2(client.reply().error().detail.contains(u"ask for less"), qPrintable(client.reply().error().detail));
    QVERIFY(sent > 4 * 1024 * 1024);
    QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
}

void TestReplay::clientForgetsAQuestionThatWasCancelled()
{
    test::RawBus server(zmq::socket_type::rep);
    Client client({.endpoint = server.bind()});
    client.ask(numberQuery(1));
    QVERIFY(!server.receive().isEmpty());
    client.cancel();
    QVERIFY(!client.isAsking());
    server.send({"{}"});
    client.ask(numberQuery(2));
    QCOMPARE(server.receive(), QByteArrayList{R"({"seq_id":2})"});
    server.send({"[]"});
    QTRY_COMPARE(client.ends, 1);
    QCOMPARE(client.reply()->messages, QByteArrayList{"[]"});
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
