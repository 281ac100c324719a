// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/attempts.h"
#include "core/bus/broker/guests.h"
#include "core/bus/broker/subscriptionrequest.h"
#include "core/bus/broker/zaprequest.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bus::GuestId;
using bus::ZapRequest;

class TestGuests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void subscribesToWhatIsAllowed();
    void chargesEachSubscriberOnce();
    void closesTheConnectionsOfWhoeverHasTooMuchASecond();
    void letsAFlurryPass();
    void shutsOutUntilTheDayIsOver();
    void tellsWhatEachHasAndHad();
    void notesWhoItWas();
    void closesOneConnectionMoreThanThereMayBe();
    void closesWhoeverAsksForTooManyTopics();
    void closesWhoeverSendsSomethingElse();
    void closesWhoeverAsksForNothing();
    void closesWhatIsMoreThanFits();
    void shutsOutWhoeverFinishesNothing();
    void closesWhoeverHasTheDescriptorOfAnother();
    void listensToWhoDoesNotSubscribe();
    void findsOutWhoseConnectionItIsAfterLastWords();
    void listensToNobodyWhoIsTurnedOff();
    void letsPublishersBeSilent();
    void countsWhatIsWithinTheLimits();
    void looksAtEverybodyWhenTheAccountsChange_data();
    void looksAtEverybodyWhenTheAccountsChange();
    void forgetsAPunishmentWhenTheAccountIsChanged();
    void notesOnceWhatComesInMasses();
    void countsWrongPasswordsByAddress();
    void forgetsTheOldestAddress();
    void readsSubscriptions_data();
    void readsSubscriptions();
    void readsWhatLibzmqAsks_data();
    void readsWhatLibzmqAsks();
    void takesANetworkForOnePeer_data();
    void takesANetworkForOnePeer();
};

static const QByteArray theAccounts = "[groups.g]\n"
                                      "topics = [\"a.\", \"ab\"]\n"
                                      "connections = 2\n"
                                      "subscriptions = 3\n"
                                      "bytes_per_second = \"1000B\"\n"
                                      "bytes_per_day = \"50000B\"\n"
                                      "[groups.anonymous]\n"
                                      "topics = [\"a.\"]\n"
                                      "[accounts.ines]\n"
                                      "group = \"g\"\n"
                                      "[accounts.marta]\n"
                                      "group = \"g\"\n";

namespace {

/// Guests, and what they made happen.
struct House
{
    explicit House(int most = 100)
        : guests({.close = [this](const GuestId &id, const QString & /*why*/) { closed.append(id.descriptor); },
                     .note =
                         [this](const service::LogEntry &entry) {
                             notes.append(entry.text);
                             last = entry;
                         },
                     .waiting = [](const GuestId &id) { return qint64{id.descriptor}; }},
              most, clock)
    {
        setAccounts(theAccounts);
    }

    void setAccounts(const QByteArray &text)
    {
        auto read = bus::Accounts::read(text, u"a.toml"_s);
        if (!read) {
            qFatal("%s", qPrintable(read.error().detail));
        }
        guests.setAccounts(std::make_shared<const bus::Accounts>(std::move(*read)));
    }
    /// Comes, and asks for a topic.
    bool enter(int descriptor, const QByteArray &userId, const QByteArray &topic = "a.b")
    {
        guests.arrived({0, descriptor});
        return guests.subscribe({0, descriptor}, userId, topic);
    }

    test::MovedClock clock;
    QList<int> closed;
    QStringList notes;
    service::LogEntry last{};
    bus::Guests guests;
};

} // namespace

void TestGuests::subscribesToWhatIsAllowed()
{
    House house;
    QVERIFY(house.enter(3, "ines", "a.b"));
    QVERIFY(house.guests.subscribe({0, 3}, "ines", "abc"));
    QVERIFY(!house.guests.subscribe({0, 3}, "ines", "b"));
    QVERIFY(!house.guests.unsubscribe({0, 3}, "ines", "b"));
    QVERIFY(house.guests.unsubscribe({0, 3}, "ines", "abc"));
    QVERIFY(!house.guests.unsubscribe({0, 3}, "ines", "abc"));
    QVERIFY(!house.enter(4, bus::anonymousId(u"192.0.2.1"_s), "abc"));
    QVERIFY(house.guests.subscribe({0, 4}, bus::anonymousId(u"192.0.2.1"_s), "a."));
    QVERIFY(house.closed.isEmpty());
    QCOMPARE(house.notes,
        (QStringList{u"ines: may not subscribe to \"b\""_s, u"anonymous 192.0.2.1: may not subscribe to \"abc\""_s}));
    QCOMPARE(house.guests.counts().refused, 2);
}

void TestGuests::chargesEachSubscriberOnce()
{
    House house;
    QVERIFY(house.enter(3, "ines", "a."));
    QVERIFY(house.guests.subscribe({0, 3}, "ines", "a.b"));
    QVERIFY(house.enter(4, "marta", "a.bc"));
    house.guests.charge("a.b.c", 10);
    QCOMPARE(house.guests.counts().messages, 1);
    house.guests.charge("a.bcd", 10);
    QCOMPARE(house.guests.counts().messages, 3);
    house.guests.charge("a", 10);
    house.guests.charge("", 10);
    QCOMPARE(house.guests.counts().bytes, 30);
    house.guests.left({0, 4});
    house.guests.charge("a.bcd", 10);
    QCOMPARE(house.guests.counts().messages, 4);
}

void TestGuests::closesTheConnectionsOfWhoeverHasTooMuchASecond()
{
    House house;
    QVERIFY(house.enter(3, "ines") && house.enter(4, "ines") && house.enter(5, "marta", "abc"));
    house.guests.charge("a.b", 5001);
    std::ranges::sort(house.closed);
    QCOMPARE(house.closed, (QList<int>{3, 4}));
    QCOMPARE(house.notes,
        QStringList{u"ines: more than 1000B a second; 2 connections closed, not let in before 12:00:30 UTC"_s});
    QCOMPARE(house.guests.shutOut(), QSet<QByteArray>{"ines"});
    house.guests.charge("a.b", 5001);
    QCOMPARE(house.closed.size(), 2);
    QVERIFY(!house.enter(6, "ines"));
    house.clock.move(30s);
    house.guests.lookAtTime();
    QVERIFY(house.guests.shutOut().isEmpty());
    QVERIFY(house.enter(7, "ines"));
}

void TestGuests::letsAFlurryPass()
{
    House house;
    QVERIFY(house.enter(3, "ines"));
    house.guests.charge("a.b", 10'000);
    for (int second = 0; second < 30; ++second) {
        house.clock.move(1s);
        house.guests.charge("a.b", 1000);
    }
    QVERIFY(house.closed.isEmpty());
    house.guests.charge("a.b", 1);
    QCOMPARE(house.closed, QList<int>{3});
}

void TestGuests::shutsOutUntilTheDayIsOver()
{
    House house;
    QVERIFY(house.enter(3, "ines"));
    for (int hour = 0; hour < 6; ++hour) {
        QVERIFY(house.closed.isEmpty());
        house.clock.move(1h);
        house.guests.charge("a.b", 9000);
    }
    QCOMPARE(house.closed, QList<int>{3});
    QCOMPARE(house.notes,
        QStringList{u"ines: has had the 50000B of this day; 1 connection closed, not let in before 00:00:00 UTC"_s});
    house.clock.move(5h);
    QVERIFY(!house.enter(4, "ines"));
    house.clock.move(1h);
    QVERIFY(house.enter(5, "ines"));
    house.guests.charge("a.b", 9000);
    QCOMPARE(house.closed, (QList<int>{3, 4}));
}

void TestGuests::tellsWhatEachHasAndHad()
{
    House house;
    const auto since = house.clock.now();
    QVERIFY(house.enter(3, "ines", "a.b"));
    house.clock.move(5s);
    QVERIFY(house.enter(4, "ines", "a."));
    QVERIFY(house.guests.subscribe({0, 4}, "ines", "ab"));
    QVERIFY(!house.guests.subscribe({0, 4}, "ines", "b"));
    QVERIFY(house.enter(5, "marta", "a.c"));
    QVERIFY(house.enter(6, bus::anonymousId(u"192.0.2.1"_s), "a.d"));
    house.guests.charge("a.b", 100);
    house.guests.left({0, 5});
    house.guests.arrived({0, 7});

    const auto uses = house.guests.uses(10);
    QCOMPARE(uses.size(), std::size_t{3});
    QCOMPARE(uses[0].userId, QByteArray("ines"));
    QCOMPARE(uses[0].connections, 2);
    QVERIFY(uses[0].since == since);
    QCOMPARE(uses[0].topics, 3);
    QCOMPARE(uses[0].messages, 2U);
    QCOMPARE(uses[0].bytes, 200U);
    QCOMPARE(uses[0].refused, 1U);
    QCOMPARE(uses[0].waiting, 7);
    QVERIFY(!uses[0].shutUntil);
    QCOMPARE(uses[1].userId, QByteArray("anonymous 192.0.2.1"));
    // Gone, and not forgotten.
    QCOMPARE(uses[2].userId, QByteArray("marta"));
    QCOMPARE(uses[2].connections, 0);
    QVERIFY(!uses[2].since);
    QCOMPARE(house.guests.uses(1).size(), std::size_t{1});

    house.guests.misbehaved({0, 3}, "ines");
    const auto after = house.guests.uses(10);
    const auto ines = std::ranges::find(after, QByteArray("ines"), &bus::GuestUse::userId);
    QCOMPARE(ines->connections, 0);
    QCOMPARE(ines->waiting, 0);
    QVERIFY(ines->shutUntil == house.clock.now() + bus::Guests::pause);
}

void TestGuests::notesWhoItWas()
{
    House house;
    QVERIFY(!house.enter(3, "ines", "secret"));
    QCOMPARE(house.last.event, "topic-refused"_L1);
    QCOMPARE(house.last.fields, QJsonObject({{u"account"_s, u"ines"_s}, {u"topic"_s, u"secret"_s}}));
    QVERIFY(!house.enter(4, bus::anonymousId(u"192.0.2.1"_s), "secret"));
    QCOMPARE(house.last.fields, QJsonObject({{u"address"_s, u"192.0.2.1"_s}, {u"topic"_s, u"secret"_s}}));
    house.guests.misbehaved({0, 3}, "ines");
    QCOMPARE(house.last.event, "no-subscription"_L1);
    QCOMPARE(house.last.fields[u"connections_closed"_s], 1);
    QCOMPARE(house.last.fields[u"until"_s], u"2026-03-01T12:00:30Z"_s);
}

void TestGuests::closesOneConnectionMoreThanThereMayBe()
{
    House house;
    QVERIFY(house.enter(3, "ines") && house.enter(4, "ines") && !house.enter(5, "ines"));
    QCOMPARE(house.closed, QList<int>{5});
    house.guests.left({0, 5});
    house.guests.left({0, 4});
    QVERIFY(house.enter(4, "ines"));
    QCOMPARE(house.guests.counts().connections, 2);
}

void TestGuests::closesWhoeverAsksForTooManyTopics()
{
    House house;
    QVERIFY(house.enter(3, "ines", "a.1"));
    // Of those that are not allowed libzmq knows, too.
    QVERIFY(!house.guests.subscribe({0, 3}, "ines", "x"));
    QVERIFY(house.guests.subscribe({0, 3}, "ines", "a.2"));
    QVERIFY(house.guests.subscribe({0, 3}, "ines", "a.2"));
    QVERIFY(house.closed.isEmpty());
    QVERIFY(!house.guests.subscribe({0, 3}, "ines", "a.3"));
    QCOMPARE(house.closed, QList<int>{3});
    house.guests.charge("a.1", 10);
    QCOMPARE(house.guests.counts().messages, 0);
}

void TestGuests::closesWhoeverSendsSomethingElse()
{
    House house;
    house.guests.arrived({0, 3});
    house.guests.misbehaved({0, 3}, "ines");
    QCOMPARE(house.closed, QList<int>{3});
    QCOMPARE(house.guests.shutOut(), QSet<QByteArray>{"ines"});
}

void TestGuests::closesWhoeverAsksForNothing()
{
    House house;
    house.guests.arrived({0, 3});
    QVERIFY(house.enter(4, "ines"));
    house.clock.move(31s);
    house.guests.lookAtTime();
    house.guests.lookAtTime();
    QCOMPARE(house.closed, QList<int>{3});
    QVERIFY(!house.guests.subscribe({0, 3}, "ines", "a.b"));
}

void TestGuests::closesWhatIsMoreThanFits()
{
    House house(2);
    QVERIFY(house.enter(3, "ines") && house.enter(4, "marta") && !house.enter(5, "marta"));
    QCOMPARE(house.closed, QList<int>{5});
    QCOMPARE(house.notes.size(), 1);
    // Of gateway, relay and replay server alike.
    QCOMPARE(house.last.event, "no-room-left"_L1);
}

void TestGuests::shutsOutWhoeverFinishesNothing()
{
    House house;
    QVERIFY(house.enter(3, "ines"));
    house.guests.arrived({0, 4});
    house.guests.finishesNothing({0, 3}, u"192.0.2.7"_s);
    QCOMPARE(house.closed, QList<int>{3});
    QVERIFY2(house.notes.last().startsWith(u"ines: sent a message that does not end; 1 connection closed"_s),
        qPrintable(house.notes.last()));
    QVERIFY(!house.enter(5, "ines"));
    // One that has not said who it is.
    house.guests.finishesNothing({0, 4}, u"192.0.2.7"_s);
    QCOMPARE(house.notes.last(), u"192.0.2.7: sent a message that does not end; 1 connection closed"_s);
    QCOMPARE(house.closed, QList<int>({3, 5, 4}));
    // And one that has left.
    house.guests.finishesNothing({0, 9}, {});
    QCOMPARE(house.closed.size(), 3);
}

void TestGuests::closesWhoeverHasTheDescriptorOfAnother()
{
    House house;
    QVERIFY(house.enter(3, "ines"));
    QVERIFY(!house.guests.subscribe({0, 3}, "marta", "a.c"));
    QCOMPARE(house.closed, QList<int>{3});
    // Another door has descriptors of its own kind.
    house.guests.arrived({1, 3});
    QVERIFY(house.guests.subscribe({1, 3}, "marta", "a.c"));
}

void TestGuests::listensToWhoDoesNotSubscribe()
{
    House house;
    for (const int descriptor : {3, 4, 5}) {
        house.guests.arrived({0, descriptor});
    }
    QVERIFY(house.guests.admit({0, 3}, "ines") != nullptr && house.guests.admit({0, 4}, "ines") != nullptr);
    QVERIFY(house.guests.admit({0, 3}, "ines") != nullptr);
    // More connections than there may be.
    QVERIFY(house.guests.admit({0, 5}, "ines") == nullptr);
    QCOMPARE(house.closed, QList<int>{5});
    // Whatever is under way of it does not count.
    QVERIFY(house.guests.admit({0, 5}, "ines") == nullptr);
    // The last words of one who has left, and whose descriptor may be another's.
    house.guests.left({0, 4});
    QVERIFY(house.guests.admit({0, 4}, "ines") != nullptr);
    QVERIFY(house.guests.admit({0, -1}, "nobody") == nullptr && house.guests.admit({0, 3}, "") == nullptr);
    QVERIFY(house.guests.admit({0, 3}, "marta") != nullptr);
    QCOMPARE(house.closed, QList<int>{5});
}

void TestGuests::findsOutWhoseConnectionItIsAfterLastWords()
{
    House house;
    // Of ines, after the last words of marta, who had this descriptor before.
    house.guests.arrived({0, 3});
    QVERIFY(house.guests.admit({0, 3}, "marta") != nullptr);
    QVERIFY(house.guests.admit({0, 3}, "ines") != nullptr && house.guests.admit({0, 3}, "ines") != nullptr);
    const auto uses = house.guests.uses(10);
    const auto connectionsOf = [&](const QByteArray &userId) {
        const auto use = std::ranges::find(uses, userId, &bus::GuestUse::userId);
        return use == uses.end() ? -1 : use->connections;
    };
    QCOMPARE(connectionsOf("ines"), 1);
    QCOMPARE(connectionsOf("marta"), 0);
    house.setAccounts(QByteArray(theAccounts).replace("ines]\n", "ines]\noff = true\n"));
    QCOMPARE(house.closed, QList<int>{3});
}

void TestGuests::listensToNobodyWhoIsTurnedOff()
{
    House house;
    house.guests.arrived({0, 3});
    QVERIFY(house.guests.admit({0, 3}, "ines") != nullptr);
    house.setAccounts(QByteArray(theAccounts).replace("ines]\n", "ines]\noff = true\n"));
    QCOMPARE(house.closed, QList<int>{3});
    // Whatever is under way, while its connection is there still and when it has ended.
    QVERIFY(house.guests.admit({0, 3}, "ines") == nullptr);
    house.guests.left({0, 3});
    QVERIFY(house.guests.admit({0, 3}, "ines") == nullptr);
    // And one that was silent until now.
    house.guests.arrived({0, 4});
    QVERIFY(house.guests.admit({0, 4}, "ines") == nullptr);
    QCOMPARE(house.closed, (QList<int>{3, 4}));
}

void TestGuests::letsPublishersBeSilent()
{
    House house;
    house.guests.letBeSilent();
    house.guests.arrived({0, 3});
    house.clock.move(24h);
    house.guests.lookAtTime();
    QVERIFY(house.closed.isEmpty());
}

void TestGuests::countsWhatIsWithinTheLimits()
{
    using Excess = bus::Meter::Excess;
    House house;
    house.guests.arrived({0, 3});
    QVERIFY(house.guests.admit({0, 3}, "ines") != nullptr);
    QCOMPARE(house.guests.spend("ines", 9000), Excess::None);
    QCOMPARE(house.guests.spend("ines", 9000), Excess::Second);
    // Not counted, and nobody was shut out.
    QCOMPARE(house.guests.spend("ines", 1000), Excess::None);
    QVERIFY(house.closed.isEmpty() && house.guests.shutOut().isEmpty());
    QCOMPARE(house.guests.counts().bytes, 10'000U);
    QCOMPARE(house.guests.uses(1).front().bytes, 10'000U);
    QCOMPARE(house.guests.uses(1).front().messages, 2U);
    house.clock.move(1min);
    QCOMPARE(house.guests.spend("ines", 45'000), Excess::Day);
    // Who publishes that goes.
    QVERIFY(house.guests.take("ines", 5000) && !house.guests.take("ines", 9000));
    QCOMPARE(house.closed, QList<int>{3});
    QVERIFY(house.guests.admit({0, -1}, "ines") == nullptr);
    QVERIFY(house.guests.admit({0, -1}, "marta") != nullptr && house.guests.take("marta", 5000));
    QCOMPARE(house.guests.spend("nobody", 1), Excess::None);
}

void TestGuests::looksAtEverybodyWhenTheAccountsChange_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<int>>("closed");
    QTest::newRow("nothing changed") << QByteArray("") << QByteArray("") << QList<int>();
    QTest::newRow("turned off") << QByteArray("[accounts.ines]\n") << QByteArray("[accounts.ines]\noff = true\n")
                                << QList<int>{3};
    QTest::newRow("taken out") << QByteArray("accounts.ines") << QByteArray("accounts.jan") << QList<int>{3};
    QTest::newRow("another key") << QByteArray("[accounts.ines]\n")
                                 << QByteArray("[accounts.ines]\ncurve_keys = [\"" + QByteArray(40, '0') + "\"]\n")
                                 << QList<int>{3};
    QTest::newRow("a topic less") << QByteArray("[\"a.\", \"ab\"]") << QByteArray("[\"a.\"]") << QList<int>{4};
    QTest::newRow("nobody without an account") << QByteArray("anonymous") << QByteArray("others") << QList<int>{5};
}

void TestGuests::looksAtEverybodyWhenTheAccountsChange()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QList<int>, closed);
    House house;
    QVERIFY(house.enter(3, "ines") && house.enter(4, "marta", "ab"));
    QVERIFY(house.enter(5, bus::anonymousId(u"192.0.2.1"_s)));
    house.setAccounts(QByteArray(theAccounts).replace(before, after));
    QCOMPARE(house.closed, closed);
    QCOMPARE(house.notes.size(), closed.size());
    house.setAccounts(theAccounts);
    QVERIFY(house.enter(6, "ines") && house.enter(7, "marta", "ab"));
}

void TestGuests::forgetsAPunishmentWhenTheAccountIsChanged()
{
    House house;
    QVERIFY(house.enter(3, "ines"));
    house.guests.charge("a.b", 10'001);
    QVERIFY(!house.enter(4, "ines"));
    house.setAccounts(theAccounts);
    QVERIFY(!house.enter(5, "ines"));
    house.setAccounts(QByteArray(theAccounts).replace("1000B", "2000B"));
    QVERIFY(house.enter(6, "ines"));
}

void TestGuests::notesOnceWhatComesInMasses()
{
    House house;
    for (int descriptor = 3; descriptor < 100; ++descriptor) {
        (void)house.enter(descriptor, "ines", "b");
    }
    QCOMPARE(house.notes.size(), 2);
    house.clock.move(2min);
    house.guests.lookAtTime();
    (void)house.enter(100, "ines", "b");
    QCOMPARE(house.notes.size(), 3);
}

void TestGuests::countsWrongPasswordsByAddress()
{
    test::MovedClock clock;
    bus::Attempts attempts(clock);
    for (int i = 0; i < bus::Attempts::burst; ++i) {
        QVERIFY(attempts.begin(u"192.0.2.1"_s));
    }
    QVERIFY(!attempts.begin(u"192.0.2.1"_s));
    QVERIFY(attempts.begin(u"192.0.2.2"_s));
    attempts.wasRight(u"192.0.2.1"_s);
    QVERIFY(attempts.begin(u"192.0.2.1"_s) && !attempts.begin(u"192.0.2.1"_s));
    clock.move(bus::Attempts::every);
    QVERIFY(attempts.begin(u"192.0.2.1"_s) && !attempts.begin(u"192.0.2.1"_s));
    clock.move(-24h);
    QVERIFY(!attempts.begin(u"192.0.2.1"_s));
    clock.move(bus::Attempts::every);
    QVERIFY(attempts.begin(u"192.0.2.1"_s));
}

void TestGuests::forgetsTheOldestAddress()
{
    test::MovedClock clock;
    bus::Attempts attempts(clock);
    for (int i = 0; i < bus::Attempts::burst; ++i) {
        QVERIFY(attempts.begin(u"the first"_s));
    }
    clock.move(1ms);
    for (int i = 0; i < bus::Attempts::mostAddresses; ++i) {
        QVERIFY(attempts.begin(QString::number(i)));
    }
    QVERIFY(attempts.begin(u"the first"_s));
}

void TestGuests::readsSubscriptions_data()
{
    using Kind = bus::SubscriptionRequest::Kind;
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("topic");
    QTest::newRow("everything") << QByteArray("\1") << Kind::Subscribe << QByteArray();
    QTest::newRow("a topic") << QByteArray("\1org") << Kind::Subscribe << QByteArray("org");
    QTest::newRow("its end") << QByteArray("\0org", 4) << Kind::Unsubscribe << QByteArray("org");
    QTest::newRow("any bytes") << QByteArray("\1\xff\0", 3) << Kind::Subscribe << QByteArray("\xff\0", 2);
    QTest::newRow("nothing") << QByteArray() << Kind::Malformed << QByteArray();
    QTest::newRow("something else") << QByteArray("org") << Kind::Malformed << QByteArray();
    QTest::newRow("the longest") << QByteArray(1025, '\1') << Kind::Subscribe << QByteArray(1024, '\1');
    QTest::newRow("too long") << QByteArray(1026, '\1') << Kind::Malformed << QByteArray();
}

void TestGuests::readsSubscriptions()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const bus::SubscriptionRequest::Kind, kind);
    QFETCH(const QByteArray, topic);
    const auto read = bus::SubscriptionRequest::read(frame);
    QCOMPARE(read.kind, kind);
    QCOMPARE(read.topic, topic);
}

void TestGuests::readsWhatLibzmqAsks_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<bool>("isRead");
    const QByteArrayList begin = {"who", "", "1.0", "1", "tidings", "192.0.2.1", "", "NULL"};
    const auto with = [&](const QByteArray &mechanism, const QByteArrayList &credentials) {
        return begin.first(7) + QByteArrayList{mechanism} + credentials;
    };
    QTest::newRow("nobody in particular") << begin << true;
    QTest::newRow("a password") << with("PLAIN", {"ines", "secret"}) << true;
    QTest::newRow("a key") << with("CURVE", {QByteArray(32, 'k')}) << true;
    QTest::newRow("nothing") << QByteArrayList() << false;
    QTest::newRow("cut off") << begin.first(7) << false;
    QTest::newRow("another version") << QByteArrayList{"who", "", "2.0"} + begin.sliced(3) << false;
    QTest::newRow("a name without a password") << with("PLAIN", {"ines"}) << false;
    QTest::newRow("a short key") << with("CURVE", {"k"}) << false;
    QTest::newRow("no mechanism we know") << with("GSSAPI", {"ines"}) << false;
    QTest::newRow("more than there can be") << with("PLAIN", {"a", "b", "c", "d", "e"}) << false;
}

void TestGuests::readsWhatLibzmqAsks()
{
    QFETCH(const QByteArrayList, frames);
    QFETCH(const bool, isRead);
    const auto read = ZapRequest::read(frames);
    QCOMPARE(read.has_value(), isRead);
    if (read) {
        QCOMPARE(read->welcome("ines"), (QByteArrayList{"who", "", "1.0", "1", "200", "OK", "ines", ""}));
        QCOMPARE(read->refusal().value(4), "400");
        QCOMPARE(read->later().value(4), "300");
    }
}

void TestGuests::takesANetworkForOnePeer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("group");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv4 within IPv6") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
    QTest::newRow("IPv6 with an interface") << u"fe80::1%eth0"_s << u"fe80::/64"_s;
    QTest::newRow("none") << QString() << u"local"_s;
    QTest::newRow("nonsense") << u"a\nb"_s << u"a\\u000ab"_s;
}

void TestGuests::takesANetworkForOnePeer()
{
    QFETCH(const QString, address);
    QFETCH(const QString, group);
    QCOMPARE(bus::peerGroup(address), group);
}

QTEST_GUILESS_MAIN(TestGuests)
#include "tst_guests.moc"
