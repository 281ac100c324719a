// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"
#include "tests/support/busthread.h"
#include "tests/support/movedclock.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Phase = bus::SourceState::Phase;

class TestZmqSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void receivesInOrder();
    void listensToItsTopicsOnly_data();
    void listensToItsTopicsOnly();
    void dropsAndCountsWhatIsNoMessage();
    void losesNothingUnderLoad();
    void listensToSeveralEndpoints();
    void letsPublishersConnect_data();
    void letsPublishersConnect();
    void receivesNothingOnceStopped();
    void canBeStoppedByItsReceiver();
    void canBeStoppedByWhoHearsOfItsState();
    void startsAgain();
    void givesOthersTheirTurn();
    void worksInAThreadOfItsOwn();
};

static bus::Publisher publisherAt(const QString &endpoint = u"tcp://127.0.0.1:*"_s)
{
    auto publisher = bus::Publisher::open(
        {.endpoints = {endpoint}, .tuning = {.highWaterMark = 0, .heartbeat = 0ms, .linger = 1000ms}});
    if (!publisher) {
        qFatal("%s", qPrintable(publisher.error().detail));
    }
    return std::move(*publisher);
}

namespace {

/// A source on this thread, and what it received.
struct Bus
{
    explicit Bus(bus::ZmqOptions options)
        : source(
              std::move(options),
              [this](bus::Incoming &&incoming) {
                  messages.push_back(std::move(incoming));
                  if (onMessage) {
                      onMessage();
                  }
              },
              clock)
    {
    }

    [[nodiscard]] QByteArrayList bodies() const
    {
        QByteArrayList bodies;
        for (const auto &message : messages) {
            bodies.append(message.body);
        }
        return bodies;
    }

    test::MovedClock clock;
    std::vector<bus::Incoming> messages;
    std::function<void()> onMessage;
    bus::ZmqSource source;
};

} // namespace

static QByteArrayList numbers(int count)
{
    QByteArrayList numbers;
    for (int i = 0; i < count; ++i) {
        numbers.append(QByteArray::number(i));
    }
    return numbers;
}

static void sendNumbers(bus::Publisher &publisher, int count)
{
    for (const auto &number : numbers(count)) {
        QVERIFY(publisher.send("org.example.dev.a.b", number));
    }
}

void TestZmqSource::receivesInOrder()
{
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}});
    QCOMPARE(bus.source.state().phase, Phase::Stopped);
    bus.source.start();
    QCOMPARE(bus.source.state().phase, Phase::Connecting);
    QTRY_COMPARE(bus.source.state().phase, Phase::Connected);
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    sendNumbers(publisher, 1000);
    QTRY_COMPARE(bus.bodies(), numbers(1000));
    QCOMPARE(bus.messages.front().topic, "org.example.dev.a.b");
    QCOMPARE(bus.messages.front().form, bus::Form::Fedmsg);
    QCOMPARE(bus.messages.front().receivedAt, bus.clock.now());
    QCOMPARE(bus.source.state().received, 1000);
    QCOMPARE(bus.source.state().malformed, 0);
}

void TestZmqSource::listensToItsTopicsOnly_data()
{
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::newRow("one") << QStringList{u"org.example"_s} << QByteArrayList{"a", "b"};
    QTest::newRow("two") << QStringList{u"org.examples"_s, u"com"_s} << QByteArrayList{"b", "c"};
    QTest::newRow("all by saying none") << QStringList{} << QByteArrayList{"a", "b", "c", "d"};
    QTest::newRow("all by an empty one") << QStringList{QString()} << QByteArrayList{"a", "b", "c", "d"};
    QTest::newRow("beyond ASCII") << QStringList{u"é"_s} << QByteArrayList{"d"};
}

void TestZmqSource::listensToItsTopicsOnly()
{
    QFETCH(const QStringList, topics);
    QFETCH(const QByteArrayList, bodies);
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}, .topics = topics});
    bus.source.start();
    QVERIFY(publisher.waitForSubscriptions(std::max(1, int(topics.size())), 5s));
    QVERIFY(publisher.send("org.example.dev", "a"));
    QVERIFY(publisher.send("org.examples", "b"));
    QVERIFY(publisher.send("com.example", "c"));
    QVERIFY(publisher.send("é.example", "d"));
    QTRY_COMPARE(bus.bodies(), bodies);
}

void TestZmqSource::dropsAndCountsWhatIsNoMessage()
{
    test::RawBus publisher(zmq::socket_type::xpub);
    Bus bus({.endpoints = {publisher.bind()}});
    bus.source.start();
    QCOMPARE(publisher.receive(), QByteArrayList{"\1"});
    publisher.send({"topic without body"});
    publisher.send({"a", "{}", "too many"});
    publisher.send({"a", "{}", "too many", "by far", "and", "more"});
    publisher.send({""});
    publisher.send({QByteArray("a\0{\"b\":\"\0\"}", 11)});
    publisher.send({"\xff", "\xff"});
    publisher.send({"", ""});
    QTRY_COMPARE(bus.messages.size(), 3U);
    QCOMPARE(bus.messages[0].topic, "a");
    QCOMPARE(bus.messages[0].body, QByteArray("{\"b\":\"\0\"}", 9));
    // Whether the frames can be read is not the source's business.
    QCOMPARE(bus.messages[1].topic, "\xff");
    QCOMPARE(bus.messages[2].topic, "");
    QCOMPARE(bus.source.state().received, 7);
    QCOMPARE(bus.source.state().malformed, 4);
    QCOMPARE(bus.source.state().lastMessageAt, std::optional(bus.clock.now()));
}

void TestZmqSource::losesNothingUnderLoad()
{
    constexpr int count = 20000;
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}, .tuning = {.highWaterMark = 0}});
    bus.source.start();
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    const QByteArray rest(3000, 'x');
    for (int i = 0; i < count; ++i) {
        QVERIFY(publisher.send("a", QByteArray::number(i) + rest));
    }
    QTRY_COMPARE_WITH_TIMEOUT(bus.messages.size(), std::size_t{count}, 60000);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(bus.messages[std::size_t(i)].body, QByteArray::number(i) + rest);
    }
}

void TestZmqSource::listensToSeveralEndpoints()
{
    auto first = publisherAt();
    auto second = publisherAt();
    Bus bus({.endpoints = {first.endpoint(), second.endpoint()}});
    bus.source.start();
    QVERIFY(first.waitForSubscriptions(1, 5s));
    QVERIFY(second.waitForSubscriptions(1, 5s));
    QVERIFY(first.send("a", "1"));
    QTRY_COMPARE(bus.bodies(), (QByteArrayList{"1"}));
    QVERIFY(second.send("a", "2"));
    QTRY_COMPARE(bus.bodies(), (QByteArrayList{"1", "2"}));
}

void TestZmqSource::letsPublishersConnect_data()
{
    QTest::addColumn<bool>("isPull");
    QTest::newRow("SUB") << false;
    QTest::newRow("PULL") << true;
}

void TestZmqSource::letsPublishersConnect()
{
    QFETCH(const bool, isPull);
    Bus bus({.endpoints = {u"tcp://127.0.0.1:*"_s}, .isBound = true, .isPull = isPull});
    bus.source.start();
    QCOMPARE(bus.source.state().phase, Phase::Connected);
    auto publisher =
        bus::Publisher::open({.endpoints = bus.source.boundEndpoints(), .isActive = true, .isPush = isPull});
    QVERIFY(publisher);
    // The subscription is sent when the loop of this thread turns.
    QTRY_VERIFY(publisher->waitForSubscriptions(1, 0ms));
    QVERIFY(publisher->send("a", "1"));
    QTRY_COMPARE(bus.bodies(), QByteArrayList{"1"});
}

void TestZmqSource::receivesNothingOnceStopped()
{
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}});
    bus.source.start();
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    sendNumbers(publisher, 1000);
    QTRY_VERIFY(!bus.messages.empty());
    bus.source.stop();
    QCOMPARE(bus.source.state().phase, Phase::Stopped);
    const auto count = bus.messages.size();
    // A second subscriber, to know that there was time for more.
    Bus other({.endpoints = {publisher.endpoint()}});
    other.source.start();
    QVERIFY(publisher.waitForSubscriptions(2, 5s));
    sendNumbers(publisher, 10);
    QTRY_COMPARE(other.messages.size(), 10U);
    QCOMPARE(bus.messages.size(), count);
}

void TestZmqSource::canBeStoppedByItsReceiver()
{
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}});
    bus.onMessage = [&] {
        if (bus.messages.size() == 7) {
            bus.source.stop();
        }
    };
    bus.source.start();
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    sendNumbers(publisher, 1000);
    QTRY_COMPARE(bus.source.state().phase, Phase::Stopped);
    QCoreApplication::processEvents();
    QCOMPARE(bus.bodies(), numbers(7));
}

void TestZmqSource::canBeStoppedByWhoHearsOfItsState()
{
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint(), u"nonsense"_s}});
    QList<Phase> phases;
    connect(&bus.source, &bus::Source::stateChanged, &bus.source, [&] {
        phases.append(bus.source.state().phase);
        bus.source.stop();
    });
    bus.source.start();
    QCOMPARE(phases, (QList{Phase::Connecting, Phase::Stopped}));
    bus.source.start();
    QCOMPARE(phases.size(), 4);
}

void TestZmqSource::startsAgain()
{
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}});
    for (int time = 1; time <= 3; ++time) {
        bus.source.start();
        bus.source.start();
        QVERIFY(publisher.waitForSubscriptions(time, 5s));
        QVERIFY(publisher.send("a", "1"));
        QTRY_COMPARE(bus.messages.size(), std::size_t(time));
        bus.source.stop();
        bus.source.stop();
    }
}

void TestZmqSource::givesOthersTheirTurn()
{
    constexpr std::size_t count = 5000;
    auto publisher = publisherAt();
    Bus bus({.endpoints = {publisher.endpoint()}});
    std::size_t countAtTurn = 0;
    const auto turn = [&] { countAtTurn = bus.messages.size(); };
    bus.onMessage = [&] {
        if (bus.messages.size() == 1) {
            QMetaObject::invokeMethod(&bus.source, turn, Qt::QueuedConnection);
        }
    };
    bus.source.start();
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    sendNumbers(publisher, count);
    QTRY_COMPARE(bus.messages.size(), count);
    QVERIFY(countAtTurn > 0);
    QVERIFY(countAtTurn < 1000);
}

void TestZmqSource::worksInAThreadOfItsOwn()
{
    auto publisher = publisherAt();
    const SystemClock clock;
    test::BusThread thread([&](bus::Source::Receiver receiver) {
        return std::make_unique<bus::ZmqSource>(
            bus::ZmqOptions{.endpoints = {publisher.endpoint()}}, std::move(receiver), clock);
    });
    QTRY_COMPARE(thread.state().phase, Phase::Connected);
    QVERIFY(publisher.waitForSubscriptions(1, 5s));
    sendNumbers(publisher, 5000);
    QTRY_COMPARE(thread.messages().size(), 5000U);
    QCOMPARE(thread.messages().back().body, "4999");
    sendNumbers(publisher, 5000);
    thread.stop();
    QCOMPARE(thread.state().phase, Phase::Stopped);
}

QTEST_GUILESS_MAIN(TestZmqSource)
#include "tst_zmqsource.moc"
