// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/attempts.h"
#include "core/bus/broker/door.h"
#include "core/bus/broker/entrance.h"
#include "core/bus/curvekey.h"
#include "tests/support/accountsfile.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"
#include "tests/support/zmtp.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = bus::DoorOptions::Kind;

class TestEntrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void letsInWhoeverSaysNothing();
    void letsInByPassword();
    void letsInByKey();
    void turnsAway_data();
    void turnsAway();
    void subscribesNobodyToWhatIsForbidden();
    void endsASubscription();
    void turnsOffCutsAndRefusesAtOnce();
    void staysWithTheOldAccountsWhileThereIsAnErrorInTheFile();
    void isNotMixedUpByWhatIsNoSubscription();
    void closesWhoeverSendsNonsense();
    void closesWhoeverAsksForTenThousandTopics();
    void closesWhoeverAsksForAHugeTopic();
    void closesWhoeverNeverEndsAMessage();
    void outlivesWhatIsNoZeroMq_data();
    void outlivesWhatIsNoZeroMq();
    void doesNotLetOthersWaitForWrongPasswords();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void makesAKeyOnce();
    void readsNoKeyThatOthersCanRead();
};

static const QByteArray theAccounts = "[groups.anonymous]\n"
                                      "topics = [\"open.\"]\n"
                                      "[groups.members]\n"
                                      "topics = [\"open.\", \"members.\"]\n"
                                      "[groups.small]\n"
                                      "topics = [\"\"]\n"
                                      "bytes_per_second = \"100B\"\n"
                                      "[accounts.ines]\n"
                                      "group = \"members\"\n"
                                      "password = \"" +
                                      test::hashOfSecret +
                                      "\"\n"
                                      "[accounts.jan]\n"
                                      "group = \"small\"\n"
                                      "password = \"" +
                                      test::hashOfSecret +
                                      "\"\n"
                                      "[accounts.marta]\n"
                                      "group = \"members\"\n"
                                      "curve_keys = [\"KEY\"]\n";

namespace {

/// A subscriber without any of our own code. An XSUB: a SUB would leave out what it has not subscribed to.
class Client
{
public:
    Client() = default;
    Client(const char *name, const char *password)
    {
        bus.socket().set(zmq::sockopt::plain_username, name);
        bus.socket().set(zmq::sockopt::plain_password, password);
    }
    Client(const QString &server, const test::KeyPair &own)
    {
        bus.socket().set(zmq::sockopt::curve_serverkey, server.toStdString());
        bus.socket().set(zmq::sockopt::curve_publickey, own.open);
        bus.socket().set(zmq::sockopt::curve_secretkey, own.secret);
    }

    void connect(const QString &endpoint, const QByteArrayList &topics)
    {
        m_monitor.init(bus.socket(), "inproc://events");
        bus.connect(endpoint);
        for (const auto &topic : topics) {
            bus.send({'\1' + topic});
        }
    }

    [[nodiscard]] bool wasRefused() { return m_monitor.look().refusals > 0; }
    [[nodiscard]] int closings() { return m_monitor.look().closings; }
    [[nodiscard]] bool wasClosed() { return closings() > 0; }

    test::RawBus bus{zmq::socket_type::xsub};

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

    // After the socket it watches: ends before it.
    Monitor m_monitor;
};

/// An entrance with a door of each kind.
struct Gate
{
    explicit Gate(std::chrono::milliseconds handshakeTimeout = 10s)
    {
        writeAccounts(theAccounts);
        const auto made = bus::CurveKey::make(dir.filePath(u"key"_s));
        if (!made) {
            qFatal("%s", qPrintable(made.error().detail));
        }
        publicKey = made->publicKey;
        const auto door = [&](Kind kind) {
            return bus::DoorOptions{.kind = kind,
                .listen = {.endpoints = {u"tcp://127.0.0.1:*"_s}, .tuning = {.handshakeTimeout = handshakeTimeout}}};
        };
        bus::EntranceOptions options{.accountsFile = accountsFile()};
        options.doors = {door(Kind::Anonymous), door(Kind::Plain), door(Kind::Curve)};
        options.doors[2].secretKey = made->secret;
        entrance = std::make_unique<bus::Entrance>(options, clock);
        QObject::connect(entrance.get(), &bus::Entrance::noted, entrance.get(),
            [this](const service::LogEntry &entry) { notes.append(entry.text); });
        if (const auto started = entrance->start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
    }

    [[nodiscard]] QString accountsFile() const { return dir.filePath(u"accounts.toml"_s); }
    void writeAccounts(const QByteArray &text)
    {
        test::writeAtOnce(accountsFile(), QByteArray(text).replace("KEY", members.open));
    }
    [[nodiscard]] QString door(Kind kind) const { return entrance->endpoints()[static_cast<qsizetype>(kind)]; }
    [[nodiscard]] bool hasNoted(const QString &words) const
    {
        return std::ranges::any_of(notes, [&](const QString &line) { return line.contains(words); });
    }
    /// Sends one message of this topic after the other until one comes.
    [[nodiscard]] bool reaches(Client &client, const QByteArray &topic)
    {
        const auto comes = [&] {
            if (!entrance->send(topic, "{}")) {
                return false;
            }
            return client.bus.tryReceive() == QByteArrayList{topic, "{}"};
        };
        return QTest::qWaitFor(comes, 20000);
    }

    QTemporaryDir dir;
    test::KeyPair members;
    SystemClock clock;
    QStringList notes;
    QString publicKey;
    std::unique_ptr<bus::Entrance> entrance;
};

} // namespace

void TestEntrance::letsInWhoeverSaysNothing()
{
    Gate gate;
    Client client;
    client.connect(gate.door(Kind::Anonymous), {"open."});
    QVERIFY(gate.reaches(client, "open.a"));
    // As the Python reference listens.
    test::RawBus reference(zmq::socket_type::sub);
    reference.socket().set(zmq::sockopt::unsubscribe, "");
    reference.socket().set(zmq::sockopt::subscribe, "open.b");
    reference.connect(gate.door(Kind::Anonymous));
    const auto comes = [&] { return gate.entrance->send("open.b", "{}") && !reference.tryReceive().isEmpty(); };
    QVERIFY(QTest::qWaitFor(comes, 20000));
}

void TestEntrance::letsInByPassword()
{
    Gate gate;
    Client client("ines", "secret");
    client.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(client, "members.a"));
    // The second time it is known already.
    Client again("ines", "secret");
    again.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(again, "members.b"));
    QCOMPARE(gate.entrance->admissions().letIn, 2);
}

void TestEntrance::letsInByKey()
{
    Gate gate;
    Client client(gate.publicKey, gate.members);
    client.connect(gate.door(Kind::Curve), {"members."});
    QVERIFY(gate.reaches(client, "members.a"));
}

void TestEntrance::turnsAway_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArrayList>("credentials");
    QTest::addColumn<QString>("note");
    const QByteArray none;
    QTest::newRow("a wrong password") << none << none << Kind::Plain << QByteArrayList{"ines", "Secret"}
                                      << u"do not fit: ines"_s;
    QTest::newRow("a name nobody has") << none << none << Kind::Plain << QByteArrayList{"nobody", "secret"}
                                       << u"do not fit: nobody"_s;
    QTest::newRow("an account without a password")
        << none << none << Kind::Plain << QByteArrayList{"marta", "secret"} << u"do not fit"_s;
    QTest::newRow("an account that is off") << QByteArray("accounts.ines]") << QByteArray("accounts.ines]\noff = true")
                                            << Kind::Plain << QByteArrayList{"ines", "secret"} << u"turned off"_s;
    QTest::newRow("a key nobody has") << none << none << Kind::Curve << QByteArrayList() << u"no account has"_s;
    QTest::newRow("nobody without an account") << QByteArray("anonymous") << QByteArray("others") << Kind::Anonymous
                                               << QByteArrayList() << u"did not say who"_s;
}

void TestEntrance::turnsAway()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArrayList, credentials);
    QFETCH(const QString, note);
    Gate gate;
    gate.writeAccounts(before.isEmpty() ? theAccounts : QByteArray(theAccounts).replace(before, after));
    QTRY_VERIFY(gate.hasNoted(u"read again"_s));
    auto client = kind == Kind::Plain ? std::make_unique<Client>(credentials[0].constData(), credentials[1].constData())
                  : kind == Kind::Curve ? std::make_unique<Client>(gate.publicKey, test::KeyPair())
                                        : std::make_unique<Client>();
    client->connect(gate.door(kind), {"open."});
    QTRY_VERIFY(client->wasRefused());
    QTRY_VERIFY2(gate.hasNoted(note), qPrintable(gate.notes.join(u'\n')));
    QVERIFY(gate.hasNoted(u"127.0.0.1 was not let in"_s));
    QCOMPARE(gate.entrance->admissions().letIn, 0);
    QVERIFY(gate.entrance->send("open.a", "{}"));
    QVERIFY(client->bus.tryReceive().isEmpty());
}

void TestEntrance::subscribesNobodyToWhatIsForbidden()
{
    Gate gate;
    Client stranger;
    stranger.connect(gate.door(Kind::Anonymous), {"", "members.", "open", "open.a"});
    Client member("ines", "secret");
    member.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(stranger, "open.a"));
    QVERIFY(gate.reaches(member, "members.a"));
    QVERIFY(gate.entrance->send("open.b", "{}"));
    // In order: nothing else is under way.
    QVERIFY(gate.entrance->send("open.a", "{\"last\":1}"));
    QByteArrayList frames;
    do {
        frames = stranger.bus.receive();
        QVERIFY(!frames.isEmpty());
        QCOMPARE(frames[0], "open.a");
    } while (frames[1] == "{}");
    QVERIFY(gate.hasNoted(u"anonymous 127.0.0.1: may not subscribe to \"\""_s));
    QCOMPARE(gate.entrance->counts().refused, 3);
}

void TestEntrance::endsASubscription()
{
    Gate gate;
    Client client;
    client.connect(gate.door(Kind::Anonymous), {"open.a", "open.b"});
    QVERIFY(gate.reaches(client, "open.a") && gate.reaches(client, "open.b"));
    client.bus.send({QByteArray("\0open.a", 7)});
    // What is sent after it tells that it came.
    client.bus.send({"\1open.c"});
    QVERIFY(gate.reaches(client, "open.c"));
    QVERIFY(gate.entrance->send("open.a", "1") && gate.entrance->send("open.c", "2"));
    QByteArray body;
    do {
        body = client.bus.receive().value(1);
        QVERIFY(body == "{}" || body == "2");
    } while (body != "2");
}

void TestEntrance::turnsOffCutsAndRefusesAtOnce()
{
    Gate gate;
    Client ines("ines", "secret");
    ines.connect(gate.door(Kind::Plain), {"members."});
    Client jan("jan", "secret");
    jan.connect(gate.door(Kind::Plain), {"small."});
    Client stranger;
    stranger.connect(gate.door(Kind::Anonymous), {"members.", "open."});
    Client marta(gate.publicKey, gate.members);
    marta.connect(gate.door(Kind::Curve), {"members.", "open."});
    QVERIFY(gate.reaches(ines, "members.a") && gate.reaches(jan, "small.a") && gate.reaches(stranger, "open.a"));
    QVERIFY(gate.reaches(marta, "members.b"));

    gate.writeAccounts(QByteArray(theAccounts).replace("accounts.ines]", "accounts.ines]\noff = true"));
    QTRY_VERIFY(ines.wasClosed());
    QVERIFY(gate.hasNoted(u"ines: the account was turned off; 1 connection closed"_s));
    // It came back by itself, and heard why.
    QTRY_VERIFY(ines.wasRefused());

    QVERIFY(gate.entrance->send("small.b", QByteArray(1000, ' ')));
    QTRY_VERIFY(jan.wasClosed());
    QVERIFY2(gate.hasNoted(u"jan: more than 100B a second; 1 connection closed"_s), qPrintable(gate.notes.join(u'\n')));
    QVERIFY(gate.hasNoted(u"anonymous 127.0.0.1: may not subscribe to \"members.\""_s));

    // The others noticed nothing.
    QVERIFY(gate.reaches(marta, "open.z") && gate.reaches(stranger, "open.z"));
    QVERIFY(!marta.wasClosed() && !stranger.wasClosed() && !jan.wasRefused());

    gate.writeAccounts(theAccounts);
    QTRY_COMPARE(gate.notes.filter(u"read again"_s).size(), 2);
    Client again("ines", "secret");
    again.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(again, "members.c"));
}

void TestEntrance::staysWithTheOldAccountsWhileThereIsAnErrorInTheFile()
{
    Gate gate;
    gate.writeAccounts("[groups.members]\ntopics = [\"open.\"\n");
    QTRY_VERIFY(gate.hasNoted(u"the accounts stay as they were: "_s + gate.accountsFile() + u":"_s));
    QVERIFY2(gate.hasNoted(u"accounts.toml:2:"_s), qPrintable(gate.notes.join(u'\n')));
    Client client("ines", "secret");
    client.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(client, "members.a"));
    QVERIFY(QFile::remove(gate.accountsFile()));
    QTRY_COMPARE(gate.notes.filter(u"stay as they were"_s).size(), 2);
    QVERIFY(gate.reaches(client, "members.b"));
}

void TestEntrance::isNotMixedUpByWhatIsNoSubscription()
{
    zmq::context_t context;
    const auto door = bus::Door::open(context, {.listen = {.endpoints = {u"tcp://127.0.0.1:*"_s}}}, 0);
    QVERIFY(door);
    test::RawBus client(zmq::socket_type::xsub);
    client.connect((*door)->endpoint());
    // Of one message all frames come at once.
    client.send({"\1a", "nonsense", "\1b", "\1c"});
    std::vector<bus::DoorRequest> requests;
    const auto read = [&] {
        if (auto request = (*door)->readRequest()) {
            requests.push_back(*request);
        }
        return requests.size() == 4;
    };
    QVERIFY(QTest::qWaitFor(read, 20000));
    QCOMPARE(requests[0].request.topic, "a");
    QVERIFY(requests[0].isCertain && requests[0].descriptor >= 0);
    QCOMPARE(requests[2].request.topic, "b");
    QVERIFY(!requests[1].isCertain && !requests[2].isCertain && !requests[3].isCertain);
    QVERIFY(!(*door)->readRequest());
    client.send({"\1d"});
    requests.clear();
    QTRY_VERIFY((read(), requests.size() == 1));
    QVERIFY(requests[0].isCertain);
}

void TestEntrance::closesWhoeverSendsNonsense()
{
    Gate gate;
    Client good("ines", "secret");
    good.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(good, "members.a"));
    Client bad;
    bad.connect(gate.door(Kind::Anonymous), {"open."});
    QVERIFY(gate.reaches(bad, "open.a"));
    bad.bus.send({"nonsense", "\1members.", ""});
    QTRY_VERIFY(bad.wasClosed());
    QVERIFY(gate.hasNoted(u"anonymous 127.0.0.1: sent something that is no subscription; 1 connection closed"_s));
    QVERIFY(gate.reaches(good, "members.b") && !good.wasClosed());
    while (!bad.bus.tryReceive().isEmpty()) {
    }
    QVERIFY(gate.entrance->send("members.c", "{}"));
    QVERIFY(bad.bus.tryReceive().isEmpty());
}

void TestEntrance::closesWhoeverAsksForTenThousandTopics()
{
    Gate gate;
    Client good("ines", "secret");
    good.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(good, "members.a"));
    Client bad;
    bad.bus.socket().set(zmq::sockopt::sndhwm, 0);
    QByteArrayList topics;
    for (int i = 0; i < 10'000; ++i) {
        topics.append("open." + QByteArray::number(i));
    }
    bad.connect(gate.door(Kind::Anonymous), topics);
    QTRY_VERIFY(bad.wasClosed());
    QTRY_VERIFY(gate.hasNoted(u"anonymous 127.0.0.1: asked for more than 200 topics; 1 connection closed"_s));
    QVERIFY(gate.reaches(good, "members.b") && !good.wasClosed());
}

void TestEntrance::closesWhoeverAsksForAHugeTopic()
{
    Gate gate;
    Client good("ines", "secret");
    good.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(good, "members.a"));
    Client bad;
    // Not a thousand times as much: the client's own libzmq walks through it by recursion.
    bad.connect(gate.door(Kind::Anonymous), {"open." + QByteArray(20'000, 'x')});
    QTRY_VERIFY(bad.wasClosed());
    QVERIFY(gate.reaches(good, "members.b") && !good.wasClosed());
}

/// By hand: libzmq itself sends nothing of a message before it is whole.
void TestEntrance::closesWhoeverNeverEndsAMessage()
{
    Gate gate;
    Client good("ines", "secret");
    good.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(good, "members.a"));
    QTcpSocket bad;
    const QUrl address(gate.door(Kind::Anonymous));
    bad.connectToHost(address.host(), static_cast<quint16>(address.port()));
    bad.write(test::zmtp::greeting());
    QTRY_VERIFY(bad.bytesAvailable() >= 64);
    const auto greeted = bad.readAll().size();
    bad.write(test::zmtp::ready("SUB"));
    QTRY_VERIFY(greeted + bad.bytesAvailable() > 64);
    qint64 sent = 0;
    const auto isClosed = [&] {
        // Empty frames after which more come.
        while (bad.state() == QTcpSocket::ConnectedState && bad.bytesToWrite() < 100'000) {
            sent += bad.write(QByteArray("\1\0", 2).repeated(50'000));
        }
        return bad.state() == QTcpSocket::UnconnectedState;
    };
    QVERIFY2(QTest::qWaitFor(isClosed, 30000), qPrintable(QString::number(sent)));
    QVERIFY2(gate.hasNoted(u"127.0.0.1: sent a message that does not end; 1 connection closed"_s),
        qPrintable(gate.notes.join(u'\n')));
    QVERIFY(gate.reaches(good, "members.b") && !good.wasClosed());
}

void TestEntrance::outlivesWhatIsNoZeroMq_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing: half open") << QByteArray();
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
    QTest::newRow("half a greeting") << QByteArray("\xff\0\0\0\0\0\0\0\1\x7f\3", 11);
    QTest::newRow("garbage after a greeting")
        << QByteArray("\xff\0\0\0\0\0\0\0\1\x7f\3\0NULL", 16) + QByteArray(48, '\0') + QByteArray(1000, '\xfe');
    QTest::newRow("the first version") << QByteArray("\1\0\6\1open.", 10);
    QTest::newRow("garbage") << QByteArray(100'000, '\xaa');
}

void TestEntrance::outlivesWhatIsNoZeroMq()
{
    QFETCH(const QByteArray, bytes);
    Gate gate(500ms);
    Client good("ines", "secret");
    good.connect(gate.door(Kind::Plain), {"members."});
    QVERIFY(gate.reaches(good, "members.a"));
    // On a machine that is busy its own greeting may have taken too long the first time.
    const int closings = good.closings();
    for (const auto kind : {Kind::Anonymous, Kind::Plain, Kind::Curve}) {
        QTcpSocket socket;
        const QUrl url(gate.door(kind));
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
    QVERIFY(gate.reaches(good, "members.b"));
    QCOMPARE(good.closings(), closings);
    QTRY_COMPARE(gate.entrance->counts().connections, 1);
}

void TestEntrance::doesNotLetOthersWaitForWrongPasswords()
{
    Gate gate;
    std::vector<std::unique_ptr<Client>> wrong;
    for (int i = 0; i < 40; ++i) {
        wrong.push_back(std::make_unique<Client>("ines", "wrong"));
        wrong.back()->connect(gate.door(Kind::Plain), {"members."});
    }
    Client stranger;
    stranger.connect(gate.door(Kind::Anonymous), {"open."});
    Client good("ines", "secret");
    // From another address.
    good.connect(u"tcp://127.0.0.2:0;"_s + gate.door(Kind::Plain).sliced(6), {"members."});
    QVERIFY(gate.reaches(stranger, "open.a"));
    QVERIFY(gate.reaches(good, "members.a"));
    QTRY_VERIFY(gate.entrance->admissions().putOff >= 40 - bus::Attempts::burst);
    QTRY_VERIFY(gate.entrance->admissions().refused >= bus::Attempts::burst);
}

void TestEntrance::saysWhyItCannotStart_data()
{
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("words");
    QTest::newRow("an error in the accounts")
        << QByteArray("[groups.g]\ntopics = 3") << u"tcp://127.0.0.1:*"_s << u":2: "_s;
    QTest::newRow("no accounts") << QByteArray() << u"tcp://127.0.0.1:*"_s << u"accounts.toml"_s;
    QTest::newRow("no address") << theAccounts << u"here"_s << u"\"here\""_s;
    QTest::newRow("a port that is taken") << theAccounts << QString() << u"in use"_s;
}

void TestEntrance::saysWhyItCannotStart()
{
    QFETCH(const QByteArray, accounts);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, words);
    const QTemporaryDir dir;
    test::RawBus other(zmq::socket_type::pub);
    const auto taken = other.bind();
    QFile file(dir.filePath(u"accounts.toml"_s));
    if (!accounts.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(accounts).replace("KEY", test::KeyPair().open));
        file.close();
    }
    bus::EntranceOptions options{.accountsFile = file.fileName()};
    options.doors.push_back({.listen = {.endpoints = {endpoint.isEmpty() ? taken : endpoint}}});
    const SystemClock clock;
    bus::Entrance entrance(options, clock);
    const auto started = entrance.start();
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(words), qPrintable(started.error().detail));
    QVERIFY(entrance.endpoints().isEmpty());
}

void TestEntrance::makesAKeyOnce()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"key"_s);
    const auto made = bus::CurveKey::make(path);
    QVERIFY(made);
    QCOMPARE(made->publicKey.size(), 40);
    const auto read = bus::CurveKey::read(path);
    QVERIFY(read);
    QCOMPARE(read->publicKey, made->publicKey);
    QCOMPARE(read->secret, made->secret);
    const auto again = bus::CurveKey::make(path);
    QVERIFY(!again);
    QVERIFY(again.error().detail.contains(u"already"_s));
}

void TestEntrance::readsNoKeyThatOthersCanRead()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"key"_s);
    QVERIFY(!bus::CurveKey::read(path));
    QVERIFY(bus::CurveKey::make(path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
    const auto read = bus::CurveKey::read(path);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(u"chmod 600"_s), qPrintable(read.error().detail));
    // As systemd gives it to a service.
    qputenv("CREDENTIALS_DIRECTORY", dir.path().toUtf8());
    QVERIFY(bus::CurveKey::read(path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    QVERIFY(!bus::CurveKey::read(path));
    qunsetenv("CREDENTIALS_DIRECTORY");
}

QTEST_GUILESS_MAIN(TestEntrance)
#include "tst_entrance.moc"
