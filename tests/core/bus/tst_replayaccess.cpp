// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/replayserver.h"
#include "core/bus/curvekey.h"
#include "core/bus/replayclient.h"
#include "tests/support/accountsfile.h"
#include "tests/support/movedclock.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bus::ReplayQuery;
using Kind = bus::DoorOptions::Kind;

/// A replay server that wants to know who asks.
class TestReplayAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void answersWhatTheGroupMayHave_data();
    void answersWhatTheGroupMayHave();
    void answersByKey();
    void answersAClientThatHasAKey();
    void turnsAwayAWrongPassword();
    void asksServersWithoutPasswordsWithout();
    void saysThatThereIsNoPassword();
    void answersNoMoreBytesThanAnAccountMayHave();
    void answersNobodyWhoIsTurnedOff();
    void goesOnAfterAnythingItIsSent_data();
    void goesOnAfterAnythingItIsSent();
};

namespace {

const QString anyPort = u"tcp://127.0.0.1:*"_s;
const SystemClock theClock;
const QByteArray theAccounts = "[groups.anonymous]\ntopics = [\"open.\"]\n"
                               "[groups.members]\ntopics = [\"open.\", \"members.\"]\n"
                               "[groups.all]\ntopics = [\"\"]\n"
                               "[accounts.ines]\ngroup = \"members\"\npassword = \"" +
                               test::hashOfSecret + "\"\n[accounts.marta]\ngroup = \"all\"\ncurve_keys = [\"KEY\"]\n";
// Told twice: the last counts, as everywhere.
const QByteArrayList theBodies = {R"({"topic":"open.a"})", R"({"topic":"members.a"})", R"({"topic":"secret.a"})",
    R"({"n":4})", R"({"topic":"open.b","topic":"secret.b"})"};

/// A server that answers anything with all it has.
struct Server
{
    explicit Server(const Clock &clock = theClock)
    {
        writeAccounts(theAccounts);
        const auto door = [](Kind kind) { return bus::DoorOptions{.kind = kind, .listen = {.endpoints = {anyPort}}}; };
        bus::EntranceOptions entrance{.accountsFile = accountsFile()};
        entrance.doors = {door(Kind::Anonymous), door(Kind::Plain), door(Kind::Curve)};
        QByteArray secret(32, '\0');
        zmq_z85_decode(reinterpret_cast<std::uint8_t *>(secret.data()), own.secret);
        entrance.doors[2].secretKey = secret;
        server = std::make_unique<bus::ReplayServer>(
            bus::ReplayServerOptions{.entrance = entrance},
            [this](const ReplayQuery & /*query*/) -> bus::Result<QByteArrayList> { return bodies; }, clock);
        QObject::connect(server.get(), &bus::ReplayServer::noted, server.get(),
            [this](const service::LogEntry &entry) { notes.append(entry.text); });
        if (const auto started = server->start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
    }

    [[nodiscard]] QString accountsFile() const { return dir.filePath(u"accounts.toml"_s); }
    void writeAccounts(const QByteArray &text) const
    {
        test::writeAtOnce(accountsFile(), QByteArray(text).replace("KEY", member.open));
    }
    [[nodiscard]] QString door(Kind kind) const { return server->entrance()->endpoints()[static_cast<int>(kind)]; }
    [[nodiscard]] bool hasNoted(const QString &words) const
    {
        return std::ranges::any_of(notes, [&](const QString &line) { return line.contains(words); });
    }

    QTemporaryDir dir;
    test::KeyPair own;
    test::KeyPair member;
    QByteArrayList bodies = theBodies;
    QStringList notes;
    std::unique_ptr<bus::ReplayServer> server;
};

bus::AskPassword saying(const QByteArray &password)
{
    return [password](QObject *context, const std::function<void(const bus::Password &)> &receiver) {
        QMetaObject::invokeMethod(
            context, [=] { receiver(Secret(password)); }, Qt::QueuedConnection);
    };
}

/// What the client comes to in the end.
bus::Result<bus::ReplayReply> answerTo(const bus::ReplayClientOptions &options)
{
    bus::ReplayClient client(options);
    client.ask({});
    (void)QTest::qWaitFor([&] { return !client.isAsking(); }, 20000);
    return client.reply();
}

bus::ReplayClientOptions asInes(const QString &endpoint, const QByteArray &password = "secret")
{
    return {.endpoint = endpoint, .account = u"ines"_s, .askPassword = saying(password)};
}

QString errorOf(const bus::Result<bus::ReplayReply> &reply)
{
    return reply ? reply->error.value_or(QString()) : reply.error().detail;
}

} // namespace

void TestReplayAccess::answersWhatTheGroupMayHave_data()
{
    QTest::addColumn<bool>("isInes");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("nobody in particular") << false << theBodies.first(1);
    QTest::newRow("a member") << true << theBodies.first(2);
}

void TestReplayAccess::answersWhatTheGroupMayHave()
{
    QFETCH(const bool, isInes);
    QFETCH(const QByteArrayList, expected);
    Server server;
    const auto reply = answerTo(
        isInes ? asInes(server.door(Kind::Plain)) : bus::ReplayClientOptions{.endpoint = server.door(Kind::Anonymous)});
    QVERIFY2(reply && !reply->error, qPrintable(errorOf(reply)));
    QCOMPARE(reply->messages, expected);
    server.bodies = theBodies.sliced(2);
    const auto none = answerTo({.endpoint = server.door(Kind::Anonymous)});
    QVERIFY2(errorOf(none).contains(bus::noMatch()), qPrintable(errorOf(none)));
    QCOMPARE(server.server->counts(), (bus::ReplayServerCounts{.answered = 1, .refused = 1}));
}

void TestReplayAccess::answersByKey()
{
    const Server server;
    test::RawBus marta(zmq::socket_type::req);
    marta.socket().set(zmq::sockopt::curve_serverkey, server.own.open);
    marta.socket().set(zmq::sockopt::curve_publickey, server.member.open);
    marta.socket().set(zmq::sockopt::curve_secretkey, server.member.secret);
    marta.connect(server.door(Kind::Curve));
    marta.send({"{}"});
    QCOMPARE(marta.receive().size(), theBodies.size());
}

void TestReplayAccess::answersAClientThatHasAKey()
{
    const Server server;
    const auto as = [&](const test::KeyPair &own, const QString &endpoint, const char *serverKey) {
        return answerTo({.endpoint = endpoint,
            .account = u"marta"_s,
            .askPassword = saying(own.secret),
            .serverKey = QString::fromLatin1(serverKey)});
    };
    const auto hers = as(server.member, server.door(Kind::Curve), server.own.open);
    QVERIFY2(hers, qPrintable(errorOf(hers)));
    QCOMPARE(hers->messages.size(), theBodies.size());
    // A key that is nobody's, and a server that has another key than one thinks.
    const auto another = as({}, server.door(Kind::Curve), server.own.open);
    QVERIFY2(errorOf(another).contains(u"does not let us in"_s), qPrintable(errorOf(another)));
    const test::KeyPair other;
    const auto changed = as(server.member, server.door(Kind::Curve), other.open);
    const auto words = u"may have another key than the `server_key` of the profile (%1)"_s.arg(
        bus::fingerprint(QString::fromLatin1(other.open)));
    QVERIFY2(errorOf(changed).contains(words), qPrintable(errorOf(changed)));
    // Where no key is wanted.
    const auto open = as(server.member, server.door(Kind::Anonymous), server.own.open);
    QVERIFY2(open, qPrintable(errorOf(open)));
    QCOMPARE(open->messages.size(), 1);
}

void TestReplayAccess::turnsAwayAWrongPassword()
{
    const Server server;
    const auto reply = answerTo(asInes(server.door(Kind::Plain), "Secret"));
    QVERIFY2(errorOf(reply).contains(u"does not let us in"_s), qPrintable(errorOf(reply)));
    QTRY_VERIFY(server.hasNoted(u"do not fit: ines"_s));
    QCOMPARE(server.server->counts(), bus::ReplayServerCounts());
}

void TestReplayAccess::asksServersWithoutPasswordsWithout()
{
    const Server server;
    const auto reply = answerTo(asInes(server.door(Kind::Anonymous)));
    QVERIFY2(reply && !reply->error, qPrintable(errorOf(reply)));
    QCOMPARE(reply->messages, theBodies.first(1));
    QVERIFY(!answerTo({.endpoint = server.door(Kind::Plain)}));
}

void TestReplayAccess::saysThatThereIsNoPassword()
{
    const Server server;
    auto options = asInes(server.door(Kind::Plain));
    options.askPassword = [](QObject *context, const std::function<void(const bus::Password &)> &receiver) {
        QMetaObject::invokeMethod(
            context, [=] { receiver(tl::make_unexpected(bus::NoPassword{.detail = u"no idea"_s})); },
            Qt::QueuedConnection);
    };
    QCOMPARE(errorOf(answerTo(options)), u"no idea"_s);
}

void TestReplayAccess::answersNoMoreBytesThanAnAccountMayHave()
{
    test::MovedClock clock;
    Server server(clock);
    server.writeAccounts(QByteArray(theAccounts)
                             .replace("[\"open.\"]", "[\"open.\"]\nbytes_per_second = \"4B\"\n"
                                                     "bytes_per_day = \"60B\""));
    QTRY_VERIFY(server.hasNoted(u"read again"_s));
    const bus::ReplayClientOptions options{.endpoint = server.door(Kind::Anonymous)};
    // 18 bytes each: twice is within ten seconds' worth.
    const auto isAnswered = [&] {
        const auto reply = answerTo(options);
        return reply && reply->messages == theBodies.first(1) && !reply->error;
    };
    QVERIFY(isAnswered() && isAnswered());
    auto reply = answerTo(options);
    QCOMPARE(errorOf(reply), u"error: 'That is more than 4B a second; ask for less, or later'"_s);
    QVERIFY(server.hasNoted(u"anonymous 127.0.0.1: asked for more than it may have"_s));
    // What was not sent does not count.
    clock.move(20s);
    QVERIFY(isAnswered());
    clock.move(20s);
    reply = answerTo(options);
    QCOMPARE(errorOf(reply), u"error: 'You have had the 60B of this day; ask again after midnight UTC'"_s);
    clock.move(24h);
    QVERIFY(isAnswered());
}

void TestReplayAccess::answersNobodyWhoIsTurnedOff()
{
    const Server server;
    test::RawBus ines(zmq::socket_type::dealer);
    ines.socket().set(zmq::sockopt::plain_username, "ines");
    ines.socket().set(zmq::sockopt::plain_password, "secret");
    ines.connect(server.door(Kind::Plain));
    ines.send({"", "{}"});
    QCOMPARE(ines.receive().size(), 3);
    server.writeAccounts(QByteArray(theAccounts).replace("accounts.ines]", "accounts.ines]\noff = true"));
    QTRY_VERIFY(server.hasNoted(u"ines: the account was turned off; 1 connection closed"_s));
    ines.send({"", "{}"});
    QTRY_VERIFY(server.hasNoted(u"was not let in: ines is turned off"_s));
    QVERIFY(ines.tryReceive().isEmpty());
    QVERIFY2(errorOf(answerTo(asInes(server.door(Kind::Plain)))).contains(u"does not let us in"_s), "turned off");
}

void TestReplayAccess::goesOnAfterAnythingItIsSent_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::newRow("one frame") << QByteArrayList{"{}"};
    QTest::newRow("three frames") << QByteArrayList{"", "{}", "{}"};
    QTest::newRow("many frames") << QByteArrayList(5000, "x");
    QTest::newRow("no empty frame") << QByteArrayList{"x", "{}"};
    QTest::newRow("no question") << QByteArrayList{"", "nonsense"};
    QTest::newRow("too large") << QByteArrayList{"", QByteArray(2'000'000, ' ')};
}

void TestReplayAccess::goesOnAfterAnythingItIsSent()
{
    QFETCH(const QByteArrayList, frames);
    const Server server;
    test::RawBus stranger(zmq::socket_type::dealer);
    stranger.connect(server.door(Kind::Anonymous));
    stranger.send(frames);
    const auto reply = answerTo({.endpoint = server.door(Kind::Anonymous)});
    QVERIFY2(reply && !reply->error, qPrintable(errorOf(reply)));
}

QTEST_GUILESS_MAIN(TestReplayAccess)
#include "tst_replayaccess.moc"
