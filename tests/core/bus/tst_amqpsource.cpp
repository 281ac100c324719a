// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"
#include "tests/support/movedclock.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::RabbitHeaders;
using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

/// Everything that needs a broker that stays up.
class TestAmqpSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void receivesMessagesOfEveryForm();
    void aLongBodyComesInPieces();
    void listensToItsTopicsOnly();
    void whatIsOverALimitIsRefusedAndCounted();
    void tablesWithoutEndDoNoHarm();
    void nothingComesAgainOnceAcknowledged();
    void whatIsNotAcknowledgedComesAgain();
    void whatIsRefusedIsGone();
    void tagsOfAnEarlierConnectionAreLeftAlone();
    void readsNoMoreThanItsPrefetch();
    void aQueueThatIsTakenAwayIsMadeAnew();
    void presentsThePasswordOfItsAccount();
    void plainTcpTakesTheUserOfTheUrl();
    void canBeStoppedByItsReceiver();
    void canBeStoppedByWhoHearsOfItsState();
    void triesAtOnceWhenItIsToCheck();
    void startsAgain();

private:
    [[nodiscard]] bus::AmqpOptions options() const;
    /// A queue that stays, of a name of its own for each test.
    [[nodiscard]] bus::AmqpOptions ownQueue() const;

    std::unique_ptr<test::RabbitBroker> m_broker;
    std::unique_ptr<test::RabbitPublisher> m_publisher;
};

namespace {

/// A source on this thread, and what it received.
struct Bus
{
    explicit Bus(bus::AmqpOptions options)
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

    [[nodiscard]] bool isConnected() const { return source.state().phase == Phase::Connected; }
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
    bus::AmqpSource source;
};

// A broker on a busy machine takes its time.
constexpr int patience = 30'000;

} // namespace

#define TRY_CONNECTED(bus)                                                                                             \
    QTRY_VERIFY2_WITH_TIMEOUT((bus).isConnected(), qPrintable((bus).source.state().detail), patience)

void TestAmqpSource::initTestCase()
{
    m_broker = std::make_unique<test::RabbitBroker>();
    m_publisher = std::make_unique<test::RabbitPublisher>(m_broker->plainPort());
    QVERIFY(m_publisher->isOpen());
}

bus::AmqpOptions TestAmqpSource::options() const
{
    return {.url = m_broker->tlsUrl(),
        .files = {m_broker->file(u"ca.pem"_s), m_broker->file(u"fedora.pem"_s), m_broker->file(u"fedora.key"_s), {}},
        .pause = 50ms};
}

bus::AmqpOptions TestAmqpSource::ownQueue() const
{
    auto own = options();
    own.queue = bus::AmqpQueue::Own;
    own.queueName = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return own;
}

void TestAmqpSource::receivesMessagesOfEveryForm()
{
    Bus bus(options());
    bus.source.start();
    QCOMPARE(bus.source.state().phase, Phase::Connecting);
    TRY_CONNECTED(bus);

    RabbitHeaders hop;
    hop.add("uri", "amqps://rabbitmq01.example.org");
    std::array hops{hop.value()};
    amqp_field_value_t list{};
    list.kind = AMQP_FIELD_KIND_ARRAY;
    list.value.array = {1, hops.data()};
    auto headers = RabbitHeaders::ofSchema("bodhi.update.comment.v1");
    headers.add("x-received-from", list);
    QVERIFY(m_publisher->publish("org.example.prod.bodhi.update.comment", "1-2-3", R"({"a":1.0})", std::move(headers)));
    QVERIFY(m_publisher->publish("org.example.plain", "4", "{}"));
    QVERIFY(m_publisher->publishBare("org.example.bare", "no JSON"));
    QVERIFY(m_publisher->publishBare("org.example.empty", ""));

    QTRY_COMPARE(bus.messages.size(), std::size_t{4});
    const auto &first = bus.messages[0];
    QCOMPARE(first.form, bus::Form::Amqp);
    QCOMPARE(first.topic, QByteArray("org.example.prod.bodhi.update.comment"));
    QCOMPARE(first.id, QByteArray("1-2-3"));
    QCOMPARE(first.body, QByteArray(R"({"a":1.0})"));
    QCOMPARE(first.receivedAt, bus.clock.now());
    QVERIFY(first.tag != 0);
    const auto read = bus::Message::read(first);
    QVERIFY(read);
    QCOMPARE(read->schema(), "bodhi.update.comment.v1");
    QVERIFY(read->sentAt().has_value());
    const auto hopRead = read->headers()["x-received-from"].items()[0]["uri"];
    QCOMPARE(hopRead.text(), "amqps://rabbitmq01.example.org");
    QCOMPARE(bus.messages[2].headers, QByteArray());
    QCOMPARE(bus.bodies().sliced(1), (QByteArrayList{"{}", "no JSON", ""}));
    QCOMPARE(bus.source.state().received, quint64{4});
}

void TestAmqpSource::aLongBodyComesInPieces()
{
    Bus bus(options());
    bus.source.start();
    TRY_CONNECTED(bus);
    QByteArray body;
    for (int i = 0; body.size() < 1'000'000; ++i) {
        body += QByteArray::number(i) + ' ';
    }
    QVERIFY(m_publisher->publish("org.example.long", "1", body));
    QTRY_COMPARE(bus.messages.size(), std::size_t{1});
    QVERIFY(bus.messages[0].body == body);
}

void TestAmqpSource::listensToItsTopicsOnly()
{
    auto two = options();
    two.topics = QStringList{u"org.example.*.koji"_s, u"#.end"_s};
    Bus bus(std::move(two));
    bus.source.start();
    TRY_CONNECTED(bus);
    for (const auto *topic :
        {"org.example.prod.koji", "org.example.prod.koji.build", "org.example.koji", "com", "a.end"}) {
        QVERIFY(m_publisher->publish(topic, topic, topic));
    }
    QTRY_COMPARE(bus.bodies(), (QByteArrayList{"org.example.prod.koji", "a.end"}));
}

void TestAmqpSource::whatIsOverALimitIsRefusedAndCounted()
{
    auto own = ownQueue();
    own.messageLimit = 1000;
    Bus bus(own);
    bus.source.start();
    TRY_CONNECTED(bus);
    auto headers = RabbitHeaders::ofSchema("base.message");
    for (int i = 0; i < 10; ++i) {
        headers.add(QByteArray::number(i), QByteArray(30000, '"'));
    }
    QVERIFY(m_publisher->publish("a", "1", QByteArray(1'000'000, 'x')));
    QVERIFY(m_publisher->publishBare("a", QByteArray(1001, 'x')));
    QVERIFY(m_publisher->publish("a", "2", QByteArray(1000, 'y')));
    QTRY_COMPARE(bus.bodies(), QByteArrayList{QByteArray(1000, 'y')});
    QCOMPARE(bus.source.state().malformed, quint64{2});
    bus.source.acknowledge(bus.messages[0].tag);
    bus.source.stop();
    // None of them waits any more.
    QTRY_COMPARE_WITH_TIMEOUT(m_publisher->waiting(own.queueName.toLatin1()), 0, patience);
}

void TestAmqpSource::tablesWithoutEndDoNoHarm()
{
    Bus bus(options());
    bus.source.start();
    TRY_CONNECTED(bus);
    // As many as a frame holds: each costs seven bytes of it.
    constexpr int depth = 15'000;
    std::vector<RabbitHeaders> tables(depth);
    for (std::size_t i = 1; i < tables.size(); ++i) {
        tables[i].add("t", tables[i - 1].value());
    }
    QVERIFY(m_publisher->publish("a", "1", "{}", std::move(tables.back())));
    QVERIFY(m_publisher->publish("a", "2", "[]"));
    QTRY_COMPARE(bus.bodies(), QByteArrayList{"[]"});
    QCOMPARE(bus.source.state().malformed, quint64{1});
}

void TestAmqpSource::nothingComesAgainOnceAcknowledged()
{
    const auto own = ownQueue();
    Bus first(own);
    first.source.start();
    TRY_CONNECTED(first);
    for (int i = 0; i < 60; ++i) {
        QVERIFY(m_publisher->publish("a", QByteArray::number(i), "{}"));
        QTRY_COMPARE(first.messages.size(), static_cast<std::size_t>(i) + 1);
        first.source.acknowledge(first.messages.back().tag);
    }
    first.source.stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_publisher->waiting(own.queueName.toLatin1()), 0, patience);
}

void TestAmqpSource::whatIsNotAcknowledgedComesAgain()
{
    const auto own = ownQueue();
    Bus first(own);
    first.source.start();
    TRY_CONNECTED(first);
    for (const auto *id : {"1", "2", "3"}) {
        QVERIFY(m_publisher->publish("a", id, id));
    }
    QTRY_COMPARE(first.messages.size(), std::size_t{3});
    // The second is on disk before the first: nothing may be said of it yet but in the order.
    first.source.acknowledge(first.messages[1].tag);
    first.source.stop();
    QVERIFY(m_publisher->publish("a", "4", "4"));

    Bus second(own);
    second.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(second.bodies(), (QByteArrayList{"1", "2", "3", "4"}), patience);
}

void TestAmqpSource::whatIsRefusedIsGone()
{
    const auto own = ownQueue();
    Bus bus(own);
    bus.source.start();
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->publish("a", "1", "1"));
    QVERIFY(m_publisher->publish("a", "2", "2"));
    QTRY_COMPARE(bus.messages.size(), std::size_t{2});
    bus.source.refuse(bus.messages[0].tag);
    bus.source.stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_publisher->waiting(own.queueName.toLatin1()), 1, patience);
}

void TestAmqpSource::tagsOfAnEarlierConnectionAreLeftAlone()
{
    const auto own = ownQueue();
    Bus bus(own);
    bus.source.start();
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->publish("a", "1", "1"));
    QTRY_COMPARE(bus.messages.size(), std::size_t{1});
    bus.source.stop();
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.messages.size(), std::size_t{2}, patience);
    QVERIFY(bus.messages[0].tag != bus.messages[1].tag);
    // The broker gave both the number 1.
    bus.source.acknowledge(bus.messages[0].tag);
    bus.source.stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_publisher->waiting(own.queueName.toLatin1()), 1, patience);
}

void TestAmqpSource::readsNoMoreThanItsPrefetch()
{
    auto own = ownQueue();
    own.prefetch = 3;
    Bus bus(own);
    bus.source.start();
    TRY_CONNECTED(bus);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_publisher->publish("a", QByteArray::number(i), QByteArray::number(i)));
    }
    QTRY_COMPARE(m_publisher->waiting(own.queueName.toLatin1()), 7);
    QTRY_COMPARE(bus.messages.size(), std::size_t{3});
    bus.source.acknowledge(bus.messages[0].tag);
    QTRY_COMPARE(bus.messages.size(), std::size_t{4});
}

void TestAmqpSource::aQueueThatIsTakenAwayIsMadeAnew()
{
    const auto own = ownQueue();
    Bus bus(own);
    QList<Trouble> troubles;
    connect(&bus.source, &bus::Source::stateChanged, this, [&] { troubles << bus.source.state().trouble; });
    bus.source.start();
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->removeQueue(own.queueName.toLatin1()));
    QTRY_VERIFY_WITH_TIMEOUT(troubles.contains(Trouble::Lost), patience);
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->publish("a", "1", "1"));
    QTRY_COMPARE(bus.bodies(), QByteArrayList{"1"});
}

void TestAmqpSource::presentsThePasswordOfItsAccount()
{
    bus::AmqpOptions plain{.url = m_broker->plainUrl(u"nobody"_s, u"wrong"_s), .account = u"test"_s, .pause = 50ms};
    QList<std::function<void(const bus::Password &)>> asked;
    plain.askPassword = [&asked](QObject *, std::function<void(const bus::Password &)> receiver) {
        asked.append(std::move(receiver));
    };
    Bus bus(plain);
    bus.source.start();
    QTRY_COMPARE(asked.size(), 1);
    asked[0](tl::make_unexpected(bus::NoPassword{Trouble::KeyringLocked, u"it is locked"_s}));
    QCOMPARE(bus.source.state().trouble, Trouble::KeyringLocked);
    QCOMPARE(bus.source.state().detail, u"it is locked"_s);
    QTRY_COMPARE(asked.size(), 2);
    asked[1](Secret("secret"));
    TRY_CONNECTED(bus);
    // Another one counts at once, in the middle of a connection.
    bus.source.signInAgain();
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(bus.source.state().phase, Phase::Connecting);
    asked[2](Secret("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(bus.source.state().trouble, Trouble::AccessRefused, patience);
}

void TestAmqpSource::plainTcpTakesTheUserOfTheUrl()
{
    Bus bus({.url = m_broker->plainUrl()});
    bus.source.start();
    TRY_CONNECTED(bus);
}

void TestAmqpSource::canBeStoppedByItsReceiver()
{
    Bus bus(options());
    bus.onMessage = [&bus] { bus.source.stop(); };
    bus.source.start();
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->publish("a", "1", "1"));
    QVERIFY(m_publisher->publish("a", "2", "2"));
    QTRY_COMPARE(bus.source.state().phase, Phase::Stopped);
    QCOMPARE(bus.bodies(), QByteArrayList{"1"});
}

void TestAmqpSource::canBeStoppedByWhoHearsOfItsState()
{
    for (const auto phase : {Phase::Connecting, Phase::Connected}) {
        Bus bus(options());
        connect(&bus.source, &bus::Source::stateChanged, this, [&] {
            if (bus.source.state().phase == phase) {
                bus.source.stop();
            }
        });
        bus.source.start();
        QTRY_COMPARE_WITH_TIMEOUT(bus.source.state().phase, Phase::Stopped, patience);
    }
}

void TestAmqpSource::triesAtOnceWhenItIsToCheck()
{
    m_broker->stop();
    auto patient = options();
    patient.pause = 1h;
    patient.longestPause = 1h;
    Bus bus(patient);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.source.state().phase, Phase::Trouble, patience);
    m_broker->start();
    m_publisher = std::make_unique<test::RabbitPublisher>(m_broker->plainPort());
    bus.source.check();
    TRY_CONNECTED(bus);
}

void TestAmqpSource::startsAgain()
{
    Bus bus(options());
    bus.source.start();
    TRY_CONNECTED(bus);
    bus.source.stop();
    QCOMPARE(bus.source.state().phase, Phase::Stopped);
    bus.source.start();
    TRY_CONNECTED(bus);
    QVERIFY(m_publisher->publish("a", "1", "1"));
    QTRY_COMPARE(bus.bodies(), QByteArrayList{"1"});
}

QTEST_GUILESS_MAIN(TestAmqpSource)
#include "tst_amqpsource.moc"
