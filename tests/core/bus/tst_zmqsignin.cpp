// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/entrance.h"
#include "core/bus/curvekey.h"
#include "core/bus/zmqsource.h"
#include "tests/support/accountsfile.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = bus::DoorOptions::Kind;
using Phase = bus::SourceState::Phase;
using SignIn = bus::SourceState::SignIn;
using Trouble = bus::SourceState::Trouble;

/// The client at the real entrance of a gateway: who is let in, and what the others are told.
class TestZmqSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void comesIn_data();
    void comesIn();
    void isToldWhyNot_data();
    void isToldWhyNot();
    void comesBackWhenItsAccountIsOnAgain();
    void comesBackAfterItWasOverALimit();
    void keysAreOfOneForm();
};

static constexpr int patience = 20'000;

namespace {

/// Goes on, and can be moved while other threads look at it.
class HastyClock final : public Clock
{
public:
    [[nodiscard]] Time now() const override { return SystemClock().now() + m_ahead.load(); }
    void move(std::chrono::milliseconds by) { m_ahead = m_ahead.load() + by; }

private:
    std::atomic<std::chrono::milliseconds> m_ahead{0ms};
};

/// An entrance with a door of each kind.
struct Gate
{
    explicit Gate(bool isForAnonymous = true)
    {
        secretKey = *bus::makeSecretKey();
        publicKey = *bus::publicKeyOf(secretKey);
        accounts = QByteArray(isForAnonymous ? "[groups.anonymous]\ntopics = [\"\"]\n" : "") +
                   "[groups.members]\ntopics = [\"\"]\n"
                   "[groups.small]\ntopics = [\"\"]\nbytes_per_second = \"10B\"\n"
                   "[accounts.jan]\ngroup = \"small\"\npassword = \"" +
                   test::hashOfSecret + "\"\n[accounts.ines]\ngroup = \"members\"\npassword = \"" + test::hashOfSecret +
                   "\"\ncurve_keys = [\"" + publicKey.toLatin1() + "\"]\n";
        write(accounts);
        const auto made = bus::CurveKey::make(dir.filePath(u"key"_s));
        serverKey = made->publicKey;
        const auto door = [](Kind kind) {
            return bus::DoorOptions{.kind = kind, .listen = {.endpoints = {u"tcp://127.0.0.1:*"_s}}};
        };
        bus::EntranceOptions options{.accountsFile = accountsFile()};
        options.doors = {door(Kind::Anonymous), door(Kind::Plain), door(Kind::Curve)};
        options.doors[2].secretKey = made->secret;
        entrance = std::make_unique<bus::Entrance>(options, clock);
        if (const auto started = entrance->start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
    }

    [[nodiscard]] QString accountsFile() const { return dir.filePath(u"accounts.toml"_s); }
    void write(const QByteArray &text) const { test::writeAtOnce(accountsFile(), text); }
    [[nodiscard]] bus::ZmqOptions optionsFor(Kind kind) const
    {
        return {.endpoints = {entrance->endpoints()[static_cast<qsizetype>(kind)]},
            .tuning = {.reconnect = 10ms, .refusedMax = 500ms, .handshakeTimeout = 3s}};
    }
    [[nodiscard]] bus::ZmqOptions byPassword(const QString &account, const char *password) const
    {
        auto options = optionsFor(Kind::Plain);
        options.account = account;
        options.askPassword = always(Secret(password));
        return options;
    }
    [[nodiscard]] bus::ZmqOptions byKey(const Secret &secret, const QString &server) const
    {
        auto options = optionsFor(Kind::Curve);
        options.account = u"ines"_s;
        options.serverKey = server;
        options.askPassword = always(secret);
        return options;
    }
    [[nodiscard]] static bus::AskPassword always(const Secret &secret)
    {
        return [secret](QObject *context, const std::function<void(const bus::Password &)> &receiver) {
            QMetaObject::invokeMethod(
                context, [secret, receiver] { receiver(secret); }, Qt::QueuedConnection);
        };
    }

    QTemporaryDir dir;
    Secret secretKey;
    QString publicKey;
    QString serverKey;
    QByteArray accounts;
    HastyClock clock;
    std::unique_ptr<bus::Entrance> entrance;
};

/// A source on this thread that is started at once.
struct Client
{
    explicit Client(bus::ZmqOptions options)
        : source(
              std::move(options), [this](bus::Incoming &&incoming) { bodies.append(incoming.body); }, clock)
    {
        QObject::connect(&source, &bus::Source::stateChanged, &source, [this] { states.append(source.state()); });
        source.start();
    }

    [[nodiscard]] const bus::SourceState &state() const { return source.state(); }
    [[nodiscard]] bool had(Trouble trouble, const QString &words) const
    {
        return std::ranges::any_of(states,
            [&](const bus::SourceState &state) { return state.trouble == trouble && state.detail.contains(words); });
    }

    test::MovedClock clock;
    QByteArrayList bodies;
    QList<bus::SourceState> states;
    bus::ZmqSource source;
};

} // namespace

void TestZmqSignIn::comesIn_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::newRow("anonymous") << SignIn::Nobody;
    QTest::newRow("by password") << SignIn::Password;
    QTest::newRow("by key") << SignIn::Key;
}

void TestZmqSignIn::comesIn()
{
    QFETCH(const SignIn, signIn);
    const Gate gate;
    Client client(signIn == SignIn::Nobody     ? gate.optionsFor(Kind::Anonymous)
                  : signIn == SignIn::Password ? gate.byPassword(u"ines"_s, "secret")
                                               : gate.byKey(gate.secretKey, gate.serverKey));
    const auto arrives = [&] { return gate.entrance->send("a", "{}") && !client.bodies.isEmpty(); };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(client.state().detail));
    QCOMPARE(client.state().phase, Phase::Connected);
    QCOMPARE(client.state().signIn, signIn);
}

void TestZmqSignIn::isToldWhyNot_data()
{
    QTest::addColumn<bus::ZmqOptions>("options");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("words");
    static const Gate gate(false);
    const auto row = [](const char *name, const bus::ZmqOptions &options, Trouble trouble, const QString &words) {
        QTest::newRow(name) << options << trouble << words;
    };
    const auto at = [](bus::ZmqOptions options, Kind kind) {
        options.endpoints = gate.optionsFor(kind).endpoints;
        return options;
    };
    const auto stranger = *bus::makeSecretKey();
    const auto otherKey = *bus::publicKeyOf(stranger);
    const auto byPassword = gate.byPassword(u"ines"_s, "secret");
    const auto byKey = gate.byKey(gate.secretKey, gate.serverKey);
    row("a wrong password", gate.byPassword(u"ines"_s, "Abracadabra"), Trouble::AccessRefused,
        u"does not let us in: the password of ines is wrong, or the account is off"_s);
    row("nobody's name", gate.byPassword(u"%1 %2"_s, "secret"), Trouble::AccessRefused, u"the password of %1 %2 is"_s);
    row("a key that is not known", gate.byKey(stranger, gate.serverKey), Trouble::AccessRefused,
        u"does not let us in: it does not know our key, or the account is off"_s);
    row("nobody, where all have to say who they are", gate.optionsFor(Kind::Anonymous), Trouble::AccessRefused,
        u"does not let us in as we are"_s);
    row("another key of the gateway", gate.byKey(gate.secretKey, otherKey), Trouble::ServerKey,
        u"seems not to have the key that it is to have (%1)"_s.arg(bus::fingerprint(otherKey)));
    auto seen = gate.byKey(gate.secretKey, otherKey);
    seen.isServerKeySeen = true;
    row("a key that the gateway had", seen, Trouble::ServerKey, u"does not have its key of before"_s);
    row("a key where passwords are wanted", at(byKey, Kind::Plain), Trouble::Handshake, u"takes no keys"_s);
    row("a key where nothing is wanted", at(byKey, Kind::Anonymous), Trouble::Handshake, u"takes no keys"_s);
    row("a password where keys are wanted", at(byPassword, Kind::Curve), Trouble::Handshake, u"takes no passwords"_s);
    row("nobody where keys are wanted", gate.optionsFor(Kind::Curve), Trouble::Handshake, u"wants to know who"_s);
    row("what is no key", gate.byKey(Secret("Abracadabra"), gate.serverKey), Trouble::BadAddress, u"no secret key"_s);
    row("no key of a gateway", gate.byKey(gate.secretKey, u"x"_s), Trouble::BadAddress, u"the gateway's key is no"_s);
}

void TestZmqSignIn::isToldWhyNot()
{
    QFETCH(const bus::ZmqOptions, options);
    QFETCH(const Trouble, trouble);
    QFETCH(const QString, words);
    Client client(options);
    // Who wants another way of signing in may just break off first, or say so.
    QTRY_VERIFY2_WITH_TIMEOUT(client.had(trouble, words), qPrintable(client.state().detail), patience);
    QCOMPARE(client.state().phase, Phase::Trouble);
    if (options.askPassword) {
        QByteArray secret;
        options.askPassword(this, [&](const bus::Password &password) { secret = password->bytes().toByteArray(); });
        QTRY_VERIFY(!secret.isEmpty());
        QVERIFY(!client.had(trouble, QString::fromUtf8(secret)));
    }
    client.source.stop();
    QCOMPARE(client.state().phase, Phase::Stopped);
}

void TestZmqSignIn::comesBackWhenItsAccountIsOnAgain()
{
    const Gate gate;
    Client byPassword(gate.byPassword(u"ines"_s, "secret"));
    Client byKey(gate.byKey(gate.secretKey, gate.serverKey));
    const auto areIn = [&] {
        return gate.entrance->send("a", "{}") && !byPassword.bodies.isEmpty() && !byKey.bodies.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(areIn, 20000));
    gate.write(gate.accounts + "off = true\n");
    QTRY_COMPARE_WITH_TIMEOUT(byPassword.state().trouble, Trouble::AccessRefused, patience);
    QTRY_COMPARE_WITH_TIMEOUT(byKey.state().trouble, Trouble::AccessRefused, patience);
    gate.write(gate.accounts);
    QTRY_COMPARE_WITH_TIMEOUT(byPassword.state().phase, Phase::Connected, patience);
    QTRY_COMPARE_WITH_TIMEOUT(byKey.state().phase, Phase::Connected, patience);
    byPassword.bodies.clear();
    byKey.bodies.clear();
    QVERIFY(QTest::qWaitFor(areIn, 20000));
}

void TestZmqSignIn::comesBackAfterItWasOverALimit()
{
    Gate gate;
    Client client(gate.byPassword(u"jan"_s, "secret"));
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, patience);
    const auto isClosed = [&] {
        return gate.entrance->send("a", QByteArray(200, 'x')) && client.state().phase == Phase::Trouble;
    };
    QVERIFY(QTest::qWaitFor(isClosed, 20000));
    QTRY_COMPARE_WITH_TIMEOUT(client.state().trouble, Trouble::PutOff, patience);
    QVERIFY2(client.state().detail.endsWith(u"we may be over a limit"_s), qPrintable(client.state().detail));
    gate.clock.move(bus::Guests::pause + 1s);
    QTRY_COMPARE_WITH_TIMEOUT(client.state().phase, Phase::Connected, patience);
}

void TestZmqSignIn::keysAreOfOneForm()
{
    const auto secret = *bus::makeSecretKey();
    const auto publicKey = *bus::publicKeyOf(secret);
    QVERIFY(bus::isPublicKey(publicKey));
    QVERIFY(!(*bus::makeSecretKey() == secret));
    QCOMPARE(bus::fingerprint(u"rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"_s), u"5225-01f4-e7a6-3f61-dd77"_s);
    for (const auto &text : {QString(), u"short"_s, QString(publicKey).left(39), QString(publicKey + u'x'),
             QString(40, u'\0'), QString(40, QChar(0x416)), QString(40, u'"')}) {
        QVERIFY2(!bus::isPublicKey(text), qPrintable(text));
        QCOMPARE(bus::fingerprint(text), QString());
        QVERIFY(!bus::publicKeyOf(Secret(text.toUtf8())));
    }
}

QTEST_GUILESS_MAIN(TestZmqSignIn)
#include "tst_zmqsignin.moc"
