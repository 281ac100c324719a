// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"
#include "tests/support/movedclock.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void passesBothFramesOnUnchanged();
    void tellsHowFarBehindItIs();
    void takesWhatIsPushed();
    void passesOnOnlyItsTopics();
    void dropsAndCountsWhatNobodyCouldRead_data();
    void dropsAndCountsWhatNobodyCouldRead();
    void isFoundAgainByItsSubscribersWhenRestarted();
    void waitsForAPublisherThatIsNotThereYet();
    void saysThatItsPortIsTaken_data();
    void saysThatItsPortIsTaken();
    void saysWhatIsNoAddress();
};

static const QString anyPort = u"tcp://127.0.0.1:*"_s;
static const test::MovedClock theClock;

static bus::GatewayOptions boundOptions(const QString &outbound = anyPort)
{
    return {.inbound = {.endpoints = {anyPort}, .isBound = true}, .outbound = {.endpoints = {outbound}}};
}

namespace {

/// Something that publishes into a gateway, and something that listens to it.
struct Ends
{
    explicit Ends(const bus::Gateway &gateway, bool isPush = false)
    {
        subscriber.connect(gateway.outbound());
        auto opened = bus::Publisher::open({.endpoints = gateway.boundInbound(), .isActive = true, .isPush = isPush});
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        publisher.emplace(std::move(*opened));
    }

    /// Sends until the first comes through: that a subscription has arrived cannot be seen from outside. What is sent
    /// last comes through as well, and before anything that is sent later.
    [[nodiscard]] bool areConnected()
    {
        const auto comesThrough = [this] {
            return publisher->send("org.example.hello", "{}") && !subscriber.tryReceive().isEmpty();
        };
        return QTest::qWaitFor(comesThrough, 10000);
    }

    /// The next message that is none of those.
    [[nodiscard]] QByteArrayList next()
    {
        QByteArrayList frames;
        do {
            frames = subscriber.receive();
        } while (frames.value(0) == "org.example.hello");
        return frames;
    }

    test::RawBus subscriber{zmq::socket_type::sub};
    std::optional<bus::Publisher> publisher;
};

} // namespace

void TestGateway::passesBothFramesOnUnchanged()
{
    bus::Gateway gateway(boundOptions(), theClock);
    QVERIFY(gateway.start());
    Ends ends(gateway);
    QVERIFY(ends.areConnected());
    // What a parser would write otherwise: blanks, order, a key told twice, escapes, numbers.
    const QByteArrayList odd = {"org.example.dev.\xc3\xa9",
        " {\"b\" : 1.10,\n\"a\":1e3, \"a\":\"h\xc3\xa9 \\u00e9\", \"n\":NaN, \"i\":123456789012345678901234567890}\n"};
    QVERIFY(ends.publisher->send(odd[0], odd[1]));
    QCOMPARE(ends.next(), odd);
    QVERIFY(ends.publisher->send("", "[]"));
    QCOMPARE(ends.next(), (QByteArrayList{"", "[]"}));
    QCOMPARE(gateway.counts().forwarded, gateway.counts().received);
}

void TestGateway::tellsHowFarBehindItIs()
{
    bus::Gateway gateway(boundOptions(), theClock);
    QVERIFY(gateway.start());
    QVERIFY(!gateway.lag().passedOnAt);
    Ends ends(gateway);
    QVERIFY(ends.areConnected());
    QVERIFY(gateway.lag().passedOnAt == theClock.now());
    QVERIFY(!gateway.lag().sentAt);
    QVERIFY(ends.publisher->send("a", R"({"topic":"a","msg":{},"timestamp":1772366390})"));
    QCOMPARE(ends.next().value(0), QByteArray("a"));
    QVERIFY(gateway.lag().sentAt == theClock.now() - 10s);
    // What is no message is not passed on.
    QVERIFY(ends.publisher->send("a", "{") && ends.publisher->send("b", "{}"));
    QCOMPARE(ends.next().value(0), QByteArray("b"));
    QVERIFY(!gateway.lag().sentAt);
}

void TestGateway::takesWhatIsPushed()
{
    auto options = boundOptions();
    options.inbound.isPull = true;
    bus::Gateway gateway(options, theClock);
    QVERIFY(gateway.start());
    Ends ends(gateway, true);
    QVERIFY(ends.areConnected());
    QVERIFY(ends.publisher->send("a", "1"));
    QCOMPARE(ends.next(), (QByteArrayList{"a", "1"}));
}

void TestGateway::passesOnOnlyItsTopics()
{
    auto options = boundOptions();
    options.inbound.topics = {u"org.example"_s};
    bus::Gateway gateway(options, theClock);
    QVERIFY(gateway.start());
    Ends ends(gateway);
    QVERIFY(ends.areConnected());
    QVERIFY(ends.publisher->send("com.example", "1"));
    QVERIFY(ends.publisher->send("org.example.a", "2"));
    QCOMPARE(ends.next(), (QByteArrayList{"org.example.a", "2"}));
}

void TestGateway::dropsAndCountsWhatNobodyCouldRead_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::newRow("one frame") << QByteArrayList{"a"};
    QTest::newRow("three frames") << QByteArrayList{"a", "{}", "{}"};
    QTest::newRow("no UTF-8 in the topic") << QByteArrayList{"\xff", "{}"};
    QTest::newRow("no UTF-8 in the body") << QByteArrayList{"a", "\"\xff\""};
    QTest::newRow("no JSON") << QByteArrayList{"a", "not json"};
    QTest::newRow("nothing") << QByteArrayList{"a", ""};
    QTest::newRow("depth 100,000") << QByteArrayList{"a", QByteArray(100'000, '[')};
}

void TestGateway::dropsAndCountsWhatNobodyCouldRead()
{
    QFETCH(const QByteArrayList, frames);
    test::RawBus publisher(zmq::socket_type::xpub);
    bus::GatewayOptions options{.inbound = {.endpoints = {publisher.bind()}}, .outbound = {.endpoints = {anyPort}}};
    bus::Gateway gateway(options, theClock);
    QVERIFY(gateway.start());
    QCOMPARE(publisher.receive(), QByteArrayList{"\1"});
    publisher.send(frames);
    publisher.send({"a", "{}"});
    QTRY_COMPARE(gateway.counts().received, 2);
    QCOMPARE(gateway.counts(), (bus::GatewayCounts{.received = 2, .forwarded = 1, .malformed = 1}));
}

void TestGateway::isFoundAgainByItsSubscribersWhenRestarted()
{
    auto gateway = std::make_unique<bus::Gateway>(boundOptions(), theClock);
    QVERIFY(gateway->start());
    const auto outbound = gateway->outbound();
    QByteArrayList bodies;
    bus::ZmqSource source(
        {.endpoints = {outbound}}, [&](bus::Incoming &&incoming) { bodies.append(incoming.body); }, theClock);
    source.start();
    for (const char *time : {"1", "2", "3"}) {
        auto publisher = bus::Publisher::open({.endpoints = gateway->boundInbound(), .isActive = true});
        QVERIFY(publisher);
        const auto arrives = [&] { return publisher->send("a", time) && bodies.contains(time); };
        QVERIFY2(QTest::qWaitFor(arrives, 10000), time);
        gateway.reset();
        QTRY_COMPARE(source.state().phase, bus::SourceState::Phase::Trouble);
        gateway = std::make_unique<bus::Gateway>(boundOptions(outbound), theClock);
        QVERIFY(gateway->start());
    }
}

void TestGateway::waitsForAPublisherThatIsNotThereYet()
{
    const auto address = test::RawBus(zmq::socket_type::pub).bind();
    bus::GatewayOptions options{.inbound = {.endpoints = {address}}, .outbound = {.endpoints = {anyPort}}};
    bus::Gateway gateway(options, theClock);
    QVERIFY(gateway.start());
    QTRY_COMPARE(gateway.inboundState().trouble, bus::SourceState::Trouble::Refused);
    auto publisher = bus::Publisher::open({.endpoints = {address}});
    QVERIFY(publisher);
    QTRY_VERIFY(publisher->waitForSubscriptions(1, 0ms));
    QVERIFY(publisher->send("a", "{}"));
    QTRY_COMPARE(gateway.counts().forwarded, 1);
}

void TestGateway::saysThatItsPortIsTaken_data()
{
    QTest::addColumn<bool>("isInbound");
    QTest::newRow("inbound") << true;
    QTest::newRow("outbound") << false;
}

void TestGateway::saysThatItsPortIsTaken()
{
    QFETCH(const bool, isInbound);
    test::RawBus other(zmq::socket_type::pub);
    auto options = boundOptions();
    (isInbound ? options.inbound.endpoints : options.outbound.endpoints) = {other.bind()};
    bus::Gateway gateway(options, theClock);
    const auto started = gateway.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, bus::ErrorCode::InUse);
    QVERIFY2(started.error().detail.contains(u"in use"_s), qPrintable(started.error().detail));
    QVERIFY(gateway.outbound().isEmpty());
}

void TestGateway::saysWhatIsNoAddress()
{
    bus::Gateway gateway({.inbound = {.endpoints = {u"here"_s}}, .outbound = {.endpoints = {anyPort}}}, theClock);
    const auto started = gateway.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, bus::ErrorCode::Address);
    QVERIFY(started.error().detail.contains(u"\"here\""_s));
}

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
