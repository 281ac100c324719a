// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"
#include "core/bus/broker/relay.h"
#include "core/bus/curvekey.h"
#include "tests/support/accountsfile.h"
#include "tests/support/rawbus.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace tidings;
using namespace Qt::StringLiterals;
using Kind = bus::DoorOptions::Kind;
using Purpose = bus::DoorOptions::Purpose;
using bus::Refusal;

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void passesOnUnchanged_data();
    void passesOnUnchanged();
    void takesWhatIsPushed();
    void hearsTheLastWordsOfOneWhoLeaves();
    void turnsAway_data();
    void turnsAway();
    void refusesWhatIsNotTheirs_data();
    void refusesWhatIsNotTheirs();
    void saysOnceAMinuteWhatItRefuses();
    void refusesWhatIsNotProven_data();
    void refusesWhatIsNotProven();
    void leadsThirdPartiesAnotherWay();
    void turnsOffWhileConnected();
    void shutsOutWhoPublishesTooMuch_data();
    void shutsOutWhoPublishesTooMuch();
    void isOneOfAChain();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
};

static const QString anyPort = u"tcp://127.0.0.1:*"_s;
// The password is "secret".
static const QByteArray theAccounts = "[groups.inner]\n"
                                      "publish = [\"org.example.\"]\n"
                                      "addresses = [\"127.0.0.1\"]\n"
                                      "[groups.hosts]\n"
                                      "publish = [\"org.example.\"]\n"
                                      "[groups.readers]\n"
                                      "topics = [\"\"]\n"
                                      "[groups.small]\n"
                                      "publish = [\"\"]\n"
                                      "bytes_per_second = \"100B\"\n"
                                      "[groups.partners]\n"
                                      "publish = [\"com.partner.\"]\n"
                                      "third_party = true\n"
                                      "[accounts.ines]\n"
                                      "group = \"hosts\"\n"
                                      "password = \"" +
                                      test::hashOfSecret +
                                      "\"\n"
                                      "[accounts.marta]\n"
                                      "group = \"hosts\"\n"
                                      "curve_keys = [\"KEY\"]\n";

namespace {

/// A publisher without any of our own code.
class Publisher
{
public:
    explicit Publisher(zmq::socket_type type = zmq::socket_type::pub)
        : bus(type)
    {
    }
    void signIn(const char *name, const char *password)
    {
        bus.socket().set(zmq::sockopt::plain_username, name);
        bus.socket().set(zmq::sockopt::plain_password, password);
    }
    void signIn(const QString &server, const test::KeyPair &own)
    {
        bus.socket().set(zmq::sockopt::curve_serverkey, server.toStdString());
        bus.socket().set(zmq::sockopt::curve_publickey, own.open);
        bus.socket().set(zmq::sockopt::curve_secretkey, own.secret);
    }
    void connect(const QString &endpoint)
    {
        m_monitor.init(bus.socket(), "inproc://events");
        bus.connect(endpoint);
    }
    [[nodiscard]] int refusals() { return m_monitor.look().refusals; }
    [[nodiscard]] int closings() { return m_monitor.look().closings; }

    test::RawBus bus;

private:
    struct Monitor : zmq::monitor_t
    {
        const Monitor &look()
        {
            while (check_event(0)) {
            }
            return *this;
        }
        void on_event_handshake_failed_auth(const zmq_event_t & /*event*/, const char * /*address*/) override
        {
            ++refusals;
        }
        void on_event_disconnected(const zmq_event_t & /*event*/, const char * /*address*/) override { ++closings; }

        int refusals = 0;
        int closings = 0;
    };

    Monitor m_monitor;
};

/// A relay with a door of each kind, and who listens to it.
struct Site
{
    explicit Site(const bus::ScreeningOptions &screening = {}, Purpose purpose = Purpose::Publish)
    {
        writeAccounts(theAccounts);
        const auto made = bus::CurveKey::make(dir.filePath(u"key"_s));
        publicKey = made->publicKey;
        const auto door = [&](Kind kind) {
            return bus::DoorOptions{.purpose = purpose, .kind = kind, .listen = {.endpoints = {anyPort}}};
        };
        bus::RelayOptions options{
            .entrance = {.accountsFile = accountsFile()}, .outbound = {.endpoints = {anyPort}}, .screening = screening};
        options.entrance.doors = {door(Kind::Anonymous), door(Kind::Plain), door(Kind::Curve)};
        options.entrance.doors[2].secretKey = made->secret;
        if (screening.thirdParty) {
            options.thirdPartyOutbound = bus::PublisherOptions{.endpoints = {anyPort}};
        }
        relay = std::make_unique<bus::Relay>(options, clock);
        QObject::connect(relay.get(), &bus::Relay::noted, relay.get(),
            [this](const service::LogEntry &entry) { notes.append(entry.text); });
        if (const auto started = relay->start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
        subscriber.connect(relay->outbound());
    }

    [[nodiscard]] QString accountsFile() const { return dir.filePath(u"accounts.toml"_s); }
    void writeAccounts(const QByteArray &text) const
    {
        test::writeAtOnce(accountsFile(), QByteArray(text).replace("KEY", member.open));
    }
    [[nodiscard]] QString door(Kind kind) const { return relay->doors()[static_cast<qsizetype>(kind)]; }
    [[nodiscard]] bool hasNoted(const QString &words) const
    {
        return std::ranges::any_of(notes, [&](const QString &line) { return line.contains(words); });
    }
    /// Publishes one message of the topic after the other until one comes through.
    [[nodiscard]] bool hears(Publisher &publisher, const QByteArray &topic)
    {
        const auto comes = [&] {
            publisher.bus.send({topic, "{}"});
            return subscriber.tryReceive() == QByteArrayList{topic, "{}"};
        };
        return QTest::qWaitFor(comes, 20000);
    }
    /// The next message of another topic than that.
    [[nodiscard]] QByteArrayList nextBut(const QByteArray &topic)
    {
        QByteArrayList frames;
        do {
            frames = subscriber.receive();
        } while (frames.value(0) == topic);
        return frames;
    }

    QTemporaryDir dir;
    test::KeyPair member;
    SystemClock clock;
    QStringList notes;
    QString publicKey;
    test::RawBus subscriber{zmq::socket_type::sub};
    std::unique_ptr<bus::Relay> relay;
};

} // namespace

void TestRelay::passesOnUnchanged_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("account");
    QTest::newRow("by address") << Kind::Anonymous << QByteArray("anonymous 127.0.0.1");
    QTest::newRow("by password") << Kind::Plain << QByteArray("ines");
    QTest::newRow("by key") << Kind::Curve << QByteArray("marta");
}

void TestRelay::passesOnUnchanged()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, account);
    Site site;
    Publisher publisher;
    if (kind == Kind::Plain) {
        publisher.signIn("ines", "secret");
    } else if (kind == Kind::Curve) {
        publisher.signIn(site.publicKey, site.member);
    }
    publisher.connect(site.door(kind));
    QVERIFY2(site.hears(publisher, "org.example.hello"), qPrintable(site.notes.join(u'\n')));
    const QByteArrayList odd = {"org.example.\xc3\xa9",
        " {\"b\" : 1.10,\n\"a\":1e3, \"a\":\"h\xc3\xa9 \\u00e9\", \"n\":NaN, \"i\":123456789012345678901234567890}\n"};
    publisher.bus.send(odd);
    QCOMPARE(site.nextBut("org.example.hello"), odd);
    QCOMPARE(site.relay->counts().allRefused(), 0U);
    QCOMPARE(site.relay->countsOfAccounts().keys(), QByteArrayList{account});
    QCOMPARE(site.relay->countsOfAccounts()[account], site.relay->counts());
}

void TestRelay::takesWhatIsPushed()
{
    Site site({}, Purpose::Push);
    Publisher publisher(zmq::socket_type::push);
    publisher.signIn("ines", "secret");
    publisher.connect(site.door(Kind::Plain));
    QVERIFY(site.hears(publisher, "org.example.a"));
}

void TestRelay::hearsTheLastWordsOfOneWhoLeaves()
{
    Site site;
    {
        Publisher publisher(zmq::socket_type::pub);
        publisher.bus.socket().set(zmq::sockopt::linger, 5000);
        publisher.connect(site.door(Kind::Anonymous));
        QVERIFY(site.hears(publisher, "org.example.hello"));
        for (int i = 0; i < 500; ++i) {
            publisher.bus.send({"org.example.last", QByteArray::number(i)});
        }
    }
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(site.nextBut("org.example.hello"), (QByteArrayList{"org.example.last", QByteArray::number(i)}));
    }
}

void TestRelay::turnsAway_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("note");
    QTest::newRow("another address") << u"127.0.0.2"_s << Kind::Anonymous << QByteArray()
                                     << u"127.0.0.2 was not let in: did not say who it is"_s;
    QTest::newRow("a wrong password") << u"127.0.0.1"_s << Kind::Plain << QByteArray() << u"do not fit: ines"_s;
    QTest::newRow("a key nobody has") << u"127.0.0.1"_s << Kind::Curve << QByteArray() << u"no account has"_s;
    QTest::newRow("who may not publish") << u"127.0.0.1"_s << Kind::Anonymous << QByteArray("topics = [\"\"]")
                                         << u"anonymous 127.0.0.1 is of a group that may do nothing here"_s;
}

void TestRelay::turnsAway()
{
    QFETCH(const QString, from);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, change);
    QFETCH(const QString, note);
    Site site;
    if (!change.isEmpty()) {
        site.writeAccounts(QByteArray(theAccounts)
                               .replace("[groups.inner]\npublish = [\"org.example.\"]", "[groups.inner]\n" + change));
        QTRY_VERIFY(site.hasNoted(u"read again"_s));
    }
    Publisher publisher;
    if (kind == Kind::Plain) {
        publisher.signIn("ines", "Secret");
    } else if (kind == Kind::Curve) {
        publisher.signIn(site.publicKey, test::KeyPair());
    }
    publisher.connect(u"tcp://%1:0;"_s.arg(from) + site.door(kind).sliced(6));
    QTRY_VERIFY(publisher.refusals() > 0);
    QTRY_VERIFY2(site.hasNoted(note), qPrintable(site.notes.join(u'\n')));
    QCOMPARE(site.relay->entrance().admissions().letIn, 0U);
    publisher.bus.send({"org.example.a", "{}"});
    // What is said by somebody else meanwhile passes.
    Publisher member;
    member.signIn(site.publicKey, site.member);
    member.connect(site.door(Kind::Curve));
    const auto passes = [&] {
        publisher.bus.send({"org.example.a", "{}"});
        member.bus.send({"org.example.b", "{}"});
        return site.relay->counts().forwarded > 0;
    };
    QVERIFY(QTest::qWaitFor(passes, 20000));
    QCOMPARE(site.subscriber.receive(), (QByteArrayList{"org.example.b", "{}"}));
    QCOMPARE(site.relay->entrance().admissions().letIn, 1U);
    QCOMPARE(site.relay->countsOfAccounts().keys(), QByteArrayList{"marta"});
}

void TestRelay::refusesWhatIsNotTheirs_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("note");
    const auto malformed = [](const char *name, const QByteArrayList &frames, const QString &note) {
        QTest::newRow(name) << frames << Refusal::Malformed << note;
    };
    malformed("one frame", {"org.example.a"}, u"sent 1 frames"_s);
    malformed("three frames", {"org.example.a", "{}", "{}"}, u"sent 3 frames"_s);
    malformed("many frames", QByteArrayList(1000, "org.example.a"), u"sent 1000 frames"_s);
    malformed("no UTF-8 in the topic", {"org.example.\xff", "{}"}, u"sent what is no message"_s);
    malformed("no UTF-8 in the body", {"org.example.a", "\"\xff\""}, u"sent what is no message"_s);
    malformed("no JSON", {"org.example.a", "nonsense"}, u"sent what is no message"_s);
    malformed("depth 100,000", {"org.example.a", QByteArray(100'000, '[')}, u"sent what is no message"_s);
    QTest::newRow("a topic of others") << QByteArrayList{"org.other.a", "{}"} << Refusal::Topic
                                       << u"may not publish \"org.other.a\""_s;
    QTest::newRow("no topic") << QByteArrayList{"", "{}"} << Refusal::Topic << u"may not publish \"\""_s;
    QTest::newRow("a topic of others in the body")
        << QByteArrayList{"org.example.a", R"({"topic":"org.other.a","msg":{}})"} << Refusal::Topic
        << u"may not publish \"org.other.a\""_s;
    QTest::newRow("a topic with a colour in it")
        << QByteArrayList{"\x1b[31m", "{}"} << Refusal::Topic << u"may not publish \""_s;
}

void TestRelay::refusesWhatIsNotTheirs()
{
    QFETCH(const QByteArrayList, frames);
    QFETCH(const Refusal, refusal);
    QFETCH(const QString, note);
    Site site;
    Publisher publisher;
    publisher.connect(site.door(Kind::Anonymous));
    QVERIFY(site.hears(publisher, "org.example.hello"));
    publisher.bus.send(frames);
    publisher.bus.send({"org.example.last", "{}"});
    QCOMPARE(site.nextBut("org.example.hello").value(0), "org.example.last");
    const std::map<Refusal, quint64> expected = {{refusal, 1}};
    QCOMPARE(site.relay->counts().refused, expected);
    QCOMPARE(site.relay->countsOfAccounts()["anonymous 127.0.0.1"].refused, expected);
    QVERIFY2(site.hasNoted(u"anonymous 127.0.0.1: "_s + note), qPrintable(site.notes.join(u'\n')));
    QVERIFY(!site.hasNoted(u"\x1b"_s));
}

void TestRelay::saysOnceAMinuteWhatItRefuses()
{
    Site site;
    Publisher publisher;
    publisher.connect(site.door(Kind::Anonymous));
    QVERIFY(site.hears(publisher, "org.example.hello"));
    for (int i = 0; i < 100; ++i) {
        publisher.bus.send({"org.other." + QByteArray::number(i), "{}"});
        publisher.bus.send({"org.example.a", "nonsense"});
    }
    QTRY_COMPARE(site.relay->counts().allRefused(), 200U);
    QCOMPARE(site.notes.filter(u"refused"_s).size(), 2);
}

void TestRelay::refusesWhatIsNotProven_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("note");
    const QByteArray none;
    QTest::newRow("it is") << none << none << none << QString();
    QTest::newRow("changed") << QByteArray("\"i\":1") << QByteArray("\"i\":2") << none << u"invalid"_s;
    QTest::newRow("unsigned") << QByteArray("\"signature\"") << QByteArray("\"signatur\"") << none << u"which is "_s;
    QTest::newRow("not listed") << none << none << QByteArray(R"({"org.example.a":["other.example.org"]})")
                                << u"unauthorised; not-listed; host.example.org"_s;
    QTest::newRow("listed") << none << none << QByteArray(R"({"org.example.a":["host.example.org"]})") << QString();
    QTest::newRow("a policy that is none") << none << none << QByteArray("[") << u"not-checkable"_s;
}

void TestRelay::refusesWhatIsNotProven()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, note);
    const SystemClock clock;
    const test::SignedBus signedBus(clock);
    const QTemporaryDir dir;
    auto trust = signedBus.trust();
    if (!policy.isEmpty()) {
        QFile file(dir.filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(policy) > 0);
        trust.policy = file.fileName();
    }
    // What is not signed would not tell that we are connected.
    trust.unsignedTopics = {u"org.example.hello"_s};
    Site site({.trust = trust});
    Publisher publisher;
    publisher.connect(site.door(Kind::Anonymous));
    const auto comes = [&] {
        publisher.bus.send({"org.example.hello", R"({"topic":"org.example.hello","msg":{}})"});
        return !site.subscriber.tryReceive().isEmpty();
    };
    QVERIFY2(policy == "[" || QTest::qWaitFor(comes, 20000), qPrintable(site.notes.join(u'\n')));
    auto message = signedBus.signedMessage("org.example.a", "{}");
    if (!before.isEmpty()) {
        message.body.replace(before, after);
    }
    const auto isDecided = [&] {
        publisher.bus.send({message.topic, message.body});
        const auto frames = site.subscriber.tryReceive();
        return note.isEmpty() ? frames == QByteArrayList{message.topic, message.body} : site.hasNoted(note);
    };
    QVERIFY2(QTest::qWaitFor(isDecided, 20000), qPrintable(site.notes.join(u'\n')));
    QCOMPARE(site.relay->counts().refused.contains(Refusal::Signature), !note.isEmpty());
    QByteArrayList frames;
    while (!(frames = site.subscriber.tryReceive()).isEmpty()) {
        QVERIFY(note.isEmpty() || frames[0] == "org.example.hello");
    }
}

void TestRelay::leadsThirdPartiesAnotherWay()
{
    const SystemClock clock;
    const test::SignedBus ours(clock);
    const test::SignedBus theirs(clock);
    Site site({.trust = ours.trust(), .thirdParty = theirs.trust()});
    test::RawBus other(zmq::socket_type::sub);
    other.connect(site.relay->thirdPartyOutbound());
    site.writeAccounts(QByteArray(theAccounts).replace("marta]\ngroup = \"hosts\"", "marta]\ngroup = \"partners\""));
    QTRY_VERIFY(site.hasNoted(u"read again"_s));
    Publisher partner;
    partner.signIn(site.publicKey, site.member);
    partner.connect(site.door(Kind::Curve));
    const auto good = theirs.signedMessage("com.partner.a", "{}");
    const auto comes = [&] {
        partner.bus.send({good.topic, good.body});
        return other.tryReceive() == QByteArrayList{good.topic, good.body};
    };
    QVERIFY2(QTest::qWaitFor(comes, 20000), qPrintable(site.notes.join(u'\n')));
    QVERIFY(site.hasNoted(u"marta: publishes as a third party"_s));
    QVERIFY(site.relay->counts().forwardedOfThirdParties > 0 && site.relay->counts().forwarded == 0);

    // Neither the bus's own topics, nor what the bus's own authority proves.
    const auto foreign = theirs.signedMessage("org.example.a", "{}");
    partner.bus.send({foreign.topic, foreign.body});
    const auto own = ours.signedMessage("com.partner.b", "{}");
    partner.bus.send({own.topic, own.body});
    const std::map<Refusal, quint64> expected = {{Refusal::Topic, 1}, {Refusal::Signature, 1}};
    QTRY_COMPARE(site.relay->counts().refused, expected);

    // And the bus's own are not believed with a third party's certificate.
    Publisher host;
    host.connect(site.door(Kind::Anonymous));
    const auto isRefused = [&] {
        host.bus.send({foreign.topic, foreign.body});
        return site.relay->countsOfAccounts().value("anonymous 127.0.0.1").refused.contains(Refusal::Signature);
    };
    QVERIFY(QTest::qWaitFor(isRefused, 20000));
    const auto proven = ours.signedMessage("org.example.a", "{}");
    host.bus.send({proven.topic, proven.body});
    QCOMPARE(site.subscriber.receive(), (QByteArrayList{proven.topic, proven.body}));
    QByteArrayList frames;
    while (!(frames = other.tryReceive()).isEmpty()) {
        QCOMPARE(frames[0], "com.partner.a");
    }
}

void TestRelay::turnsOffWhileConnected()
{
    Site site;
    Publisher ines;
    ines.signIn("ines", "secret");
    ines.connect(site.door(Kind::Plain));
    Publisher marta;
    marta.signIn(site.publicKey, site.member);
    marta.connect(site.door(Kind::Curve));
    QVERIFY(site.hears(ines, "org.example.ines") && site.hears(marta, "org.example.marta"));

    site.writeAccounts(QByteArray(theAccounts).replace("accounts.ines]", "accounts.ines]\noff = true"));
    QTRY_VERIFY(ines.closings() > 0);
    QVERIFY(site.hasNoted(u"ines: the account was turned off; 1 connection closed"_s));
    QTRY_VERIFY(ines.refusals() > 0);
    // In order: whatever of hers was under way has been read.
    QVERIFY(site.hears(marta, "org.example.between"));
    while (!site.subscriber.tryReceive().isEmpty()) {
    }
    ines.bus.send({"org.example.ines", "{}"});
    QVERIFY(site.hears(marta, "org.example.marta"));
    QCOMPARE(marta.closings(), 0);

    site.writeAccounts(theAccounts);
    QTRY_COMPARE(site.notes.filter(u"read again"_s).size(), 2);
    Publisher again;
    again.signIn("ines", "secret");
    again.connect(site.door(Kind::Plain));
    QVERIFY(site.hears(again, "org.example.again"));
}

void TestRelay::shutsOutWhoPublishesTooMuch_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    const auto large = "\"" + QByteArray(2000, 'x') + "\"";
    QTest::newRow("a large message") << QByteArrayList{"large", large};
    QTest::newRow("frames that no message has") << QByteArrayList{"large", "{}", large};
    QTest::newRow("and more of them") << QByteArrayList{"large", "{}", large, "{}", "{}"};
}

void TestRelay::shutsOutWhoPublishesTooMuch()
{
    QFETCH(const QByteArrayList, frames);
    Site site;
    site.writeAccounts(QByteArray(theAccounts).replace("ines]\ngroup = \"hosts\"", "ines]\ngroup = \"small\""));
    QTRY_VERIFY(site.hasNoted(u"read again"_s));
    Publisher ines;
    ines.signIn("ines", "secret");
    ines.connect(site.door(Kind::Plain));
    const auto isClosed = [&] {
        ines.bus.send(frames);
        return ines.closings() > 0;
    };
    QVERIFY(QTest::qWaitFor(isClosed, 20000));
    QVERIFY2(
        site.hasNoted(u"ines: more than 100B a second; 1 connection closed"_s), qPrintable(site.notes.join(u'\n')));
    // By the first of them.
    QCOMPARE(site.relay->counts().refused.at(Refusal::TooMuch), 1U);
    QVERIFY(!site.relay->counts().refused.contains(Refusal::Malformed));
    QCOMPARE(site.relay->counts().forwarded, 0U);
    Publisher other;
    other.connect(site.door(Kind::Anonymous));
    QVERIFY(site.hears(other, "org.example.other"));
}

/// Publisher, relay, relay, gateway, gateway, subscriber.
void TestRelay::isOneOfAChain()
{
    const SystemClock clock;
    const test::SignedBus signedBus(clock);
    Site site({.trust = signedBus.trust()});
    bus::RelayOptions options{.entrance = {.accountsFile = site.accountsFile()},
        .outbound = {.endpoints = {site.door(Kind::Anonymous)}, .isActive = true}};
    options.entrance.doors.push_back({.purpose = Purpose::Publish, .listen = {.endpoints = {anyPort}}});
    bus::Relay inner(options, clock);
    QVERIFY(inner.start());
    bus::Gateway first(
        {.inbound = {.endpoints = {site.relay->outbound()}}, .outbound = {.endpoints = {anyPort}}}, clock);
    QVERIFY(first.start());
    bus::Gateway second({.inbound = {.endpoints = {first.outbound()}}, .outbound = {.endpoints = {anyPort}}}, clock);
    QVERIFY(second.start());
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(second.outbound());
    Publisher publisher;
    publisher.connect(inner.doors().value(0));
    const auto message = signedBus.signedMessage("org.example.a", R"({"x": 1.0})");
    const auto comes = [&] {
        publisher.bus.send({message.topic, message.body});
        return subscriber.tryReceive() == QByteArrayList{message.topic, message.body};
    };
    QVERIFY2(QTest::qWaitFor(comes, 20000), qPrintable(site.notes.join(u'\n')));
}

void TestRelay::saysWhyItCannotStart_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<QString>("door");
    QTest::addColumn<QString>("outbound");
    QTest::addColumn<QString>("words");
    QTest::newRow("an error in the accounts")
        << QByteArray("[groups.g]\npublish = 3") << anyPort << anyPort << u"accounts.toml:2: "_s;
    QTest::newRow("no address to listen at") << theAccounts << u"here"_s << anyPort << u"\"here\""_s;
    QTest::newRow("no address to pass on at") << theAccounts << anyPort << u"there"_s << u"\"there\""_s;
    QTest::newRow("a port that is taken") << theAccounts << QString() << anyPort << u"in use"_s;
    QTest::newRow("a way out that is taken") << theAccounts << anyPort << QString() << u"in use"_s;
}

void TestRelay::saysWhyItCannotStart()
{
    QFETCH(const QByteArray, accounts);
    QFETCH(const QString, door);
    QFETCH(const QString, outbound);
    QFETCH(const QString, words);
    const QTemporaryDir dir;
    test::RawBus other(zmq::socket_type::pub);
    const auto taken = other.bind();
    QFile file(dir.filePath(u"accounts.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(accounts).replace("KEY", test::KeyPair().open));
    file.close();
    const SystemClock clock;
    bus::RelayOptions options{.entrance = {.accountsFile = file.fileName()},
        .outbound = {.endpoints = {outbound.isEmpty() ? taken : outbound}}};
    options.entrance.doors.push_back(
        {.purpose = Purpose::Publish, .listen = {.endpoints = {door.isEmpty() ? taken : door}}});
    bus::Relay relay(options, clock);
    const auto started = relay.start();
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(words), qPrintable(started.error().detail));
    QVERIFY(relay.doors().isEmpty() && relay.outbound().isEmpty());
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
