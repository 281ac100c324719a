// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void sendsTwoFramesAsTheyAre();
    void sendsOnlyWhatIsSubscribed();
    void takesTheFirstFreeEndpoint();
    void saysThatAllAreTaken();
    void saysWhatIsNoAddress_data();
    void saysWhatIsNoAddress();
    void connectsIfActive();
    void pushesToWhoPulls();
    void waitsForAsManySubscriptionsAsAskedFor();
    void sendsWhatItHasBeforeItCloses();
};

static const QString anyPort = u"tcp://127.0.0.1:*"_s;

void TestPublisher::sendsTwoFramesAsTheyAre()
{
    auto publisher = bus::Publisher::open({.endpoints = {anyPort}});
    QVERIFY(publisher);
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(publisher->endpoint());
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    const QByteArray body("{\"msg\": \"\xc3\xa9\"}\n\0 ", 15);
    QVERIFY(publisher->send("org.example.dev.a.b", body));
    QVERIFY(publisher->send("", ""));
    QCOMPARE(subscriber.receive(), (QByteArrayList{"org.example.dev.a.b", body}));
    QCOMPARE(subscriber.receive(), (QByteArrayList{"", ""}));
}

void TestPublisher::sendsOnlyWhatIsSubscribed()
{
    auto publisher = bus::Publisher::open({.endpoints = {anyPort}});
    QVERIFY(publisher);
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.socket().set(zmq::sockopt::unsubscribe, "");
    subscriber.socket().set(zmq::sockopt::subscribe, "org.example");
    subscriber.connect(publisher->endpoint());
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    QVERIFY(publisher->send("com.example.dev.a", "1"));
    QVERIFY(publisher->send("org.examples", "2"));
    QCOMPARE(subscriber.receive(), (QByteArrayList{"org.examples", "2"}));
}

void TestPublisher::takesTheFirstFreeEndpoint()
{
    test::RawBus other(zmq::socket_type::pub);
    const auto taken = other.bind();
    const auto publisher = bus::Publisher::open({.endpoints = {taken, anyPort}});
    QVERIFY(publisher);
    QVERIFY(publisher->endpoint() != taken);
    QVERIFY(publisher->endpoint().startsWith(u"tcp://127.0.0.1:"_s));
    QVERIFY(!publisher->endpoint().endsWith(u'*'));
}

void TestPublisher::saysThatAllAreTaken()
{
    test::RawBus other(zmq::socket_type::pub);
    const auto taken = other.bind();
    const auto publisher = bus::Publisher::open({.endpoints = {taken}});
    QVERIFY(!publisher);
    QCOMPARE(publisher.error().code, bus::ErrorCode::InUse);
    QVERIFY(publisher.error().detail.contains(taken.sliced(6) + u" is in use"_s));
}

void TestPublisher::saysWhatIsNoAddress_data()
{
    QTest::addColumn<QStringList>("endpoints");
    QTest::addColumn<bool>("isActive");
    QTest::newRow("none") << QStringList{} << false;
    QTest::newRow("no address") << QStringList{u"9940"_s} << false;
    QTest::newRow("one of two") << QStringList{anyPort, u"tcp//x"_s} << false;
    QTest::newRow("everywhere, to connect to") << QStringList{u"tcp://*:9940"_s} << true;
}

void TestPublisher::saysWhatIsNoAddress()
{
    QFETCH(const QStringList, endpoints);
    QFETCH(const bool, isActive);
    const auto publisher = bus::Publisher::open({.endpoints = endpoints, .isActive = isActive});
    QVERIFY(!publisher);
    QCOMPARE(publisher.error().code, bus::ErrorCode::Address);
    QVERIFY(!publisher.error().detail.isEmpty());
}

void TestPublisher::connectsIfActive()
{
    test::RawBus relay(zmq::socket_type::sub);
    auto publisher = bus::Publisher::open({.endpoints = {relay.bind()}, .isActive = true});
    QVERIFY(publisher);
    // A socket that listens sends its subscriptions when it is used.
    QTRY_VERIFY(relay.tryReceive().isEmpty() && publisher->waitForSubscriptions(1, 0ms));
    QVERIFY(publisher->send("a", "{}"));
    QCOMPARE(relay.receive(), (QByteArrayList{"a", "{}"}));
}

void TestPublisher::pushesToWhoPulls()
{
    test::RawBus gateway(zmq::socket_type::pull);
    auto publisher = bus::Publisher::open({.endpoints = {gateway.bind()}, .isActive = true, .isPush = true});
    QVERIFY(publisher);
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    QVERIFY(publisher->send("a", "{}"));
    QCOMPARE(gateway.receive(), (QByteArrayList{"a", "{}"}));
}

void TestPublisher::waitsForAsManySubscriptionsAsAskedFor()
{
    auto publisher = bus::Publisher::open({.endpoints = {anyPort}});
    QVERIFY(publisher);
    QVERIFY(publisher->waitForSubscriptions(0, 0ms));
    QVERIFY(!publisher->waitForSubscriptions(1, 1ms));
    test::RawBus first(zmq::socket_type::sub);
    first.connect(publisher->endpoint());
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    QVERIFY(!publisher->waitForSubscriptions(2, 1ms));
    test::RawBus second(zmq::socket_type::sub);
    second.connect(publisher->endpoint());
    QVERIFY(publisher->waitForSubscriptions(2, 5s));
}

void TestPublisher::sendsWhatItHasBeforeItCloses()
{
    constexpr int count = 1000;
    test::RawBus subscriber(zmq::socket_type::sub);
    {
        auto publisher = bus::Publisher::open({.endpoints = {anyPort}});
        QVERIFY(publisher);
        subscriber.connect(publisher->endpoint());
        QVERIFY(publisher->waitForSubscriptions(1, 5s));
        for (int i = 0; i < count; ++i) {
            QVERIFY(publisher->send("a", QByteArray::number(i)));
        }
    }
    for (int i = 0; i < count; ++i) {
        QCOMPARE(subscriber.receive().value(1), QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
