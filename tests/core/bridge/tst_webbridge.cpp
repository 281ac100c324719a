// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/passwordhash.h"
#include "tests/core/bridge/gate.h"
#include "tests/support/test.h"
#include "tests/support/traces.h"

#include <QJsonArray>
#include <QNetworkInterface>
#include <QSignalSpy>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Browser;
using test::Gate;
using test::WebCertificate;

class TestWebBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsWhoeverSaysNothingWhatIsOpen();
    void sendsNoMessageThatIsNoJson();
    void sendsOnlyTheDigestOfALargeMessage();
    void tellsOfAMessageThatCannotBeSent_data();
    void tellsOfAMessageThatCannotBeSent();
    void letsInByPassword_data();
    void letsInByPassword();
    void closesWithAReason_data();
    void closesWithAReason();
    void tellsWhichTopicsAreRefused();
    void notesARefusedOriginOnceAMinute();
    void refusesPagesOfOtherOrigins_data();
    void refusesPagesOfOtherOrigins();
    void turnsOffAndOnAgain();
    void closesWhoeverHasHadTooMuch();
    void closesOneConnectionMoreThanThereMayBe();
    void isForListeningOnly_data();
    void isForListeningOnly();
    void takesNoPasswordsInTheClear();
    void speaksTls_data();
    void speaksTls();
    void showsANewCertificate();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
};

static const QByteArray theBody = R"({"topic":"open.prod.buildsys.x","msg_id":"2026-1","timestamp":1772366400,)"
                                  R"("i":1,"msg":{"a":1.50,"name":"é"}})";

void TestWebBridge::tellsWhoeverSaysNothingWhatIsOpen()
{
    Gate gate;
    Browser browser(gate.url(u"topic=open.prod."_s));
    Browser other(gate.url(u"topic=open.stg.&topic=open.prod.z"_s));
    QVERIFY(browser.isLetIn());
    QVERIFY(other.isLetIn());
    QCOMPARE(browser.welcome()["topics"_L1].toArray(), QJsonArray{u"open.prod."_s});
    gate.send("members.a");
    gate.send("open.prod.buildsys.x", theBody);
    gate.send("open.stg.y");
    QTRY_COMPARE(other.messages().size(), 1);
    QCOMPARE(other.messages()[0]["topic"_L1].toString(), u"open.stg.y"_s);
    QTRY_COMPARE(browser.messages().size(), 1);
    const auto told = browser.messages()[0];
    QCOMPARE(told["topic"_L1].toString(), u"open.prod.buildsys.x"_s);
    QCOMPARE(told["id"_L1].toString(), u"2026-1"_s);
    QCOMPARE(told["time"_L1].toString(), u"2026-03-01T12:00:00.000Z"_s);
    QVERIFY(!told["digest"_L1]["subtitle"_L1].toString().isEmpty());
    QCOMPARE(told["digest"_L1]["severity"_L1].toString(), u"info"_s);
    QCOMPARE(told["message"_L1]["msg"_L1]["name"_L1].toString(), u"é"_s);
    QCOMPARE(gate.entrance->admissions().letIn, 2);
    QCOMPARE(gate.entrance->counts().messages, 2);
}

void TestWebBridge::sendsNoMessageThatIsNoJson()
{
    Gate gate;
    Browser browser(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    gate.send("open.a", R"({"topic":"open.a","msg":{"x":NaN}})");
    QTRY_COMPARE(browser.messages().size(), 1);
    QVERIFY(browser.messages()[0]["message"_L1].isNull());
    QVERIFY(browser.messages()[0]["digest"_L1].isObject());
}

void TestWebBridge::sendsOnlyTheDigestOfALargeMessage()
{
    Gate gate;
    Browser browser(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    gate.send("open.a", R"({"topic":"open.a","msg":{"x":")" + QByteArray(1024 * 1024, 'x') + R"("}})");
    QTRY_COMPARE(browser.messages().size(), 1);
    QVERIFY(browser.messages()[0].contains("message"_L1));
    QVERIFY(browser.messages()[0]["message"_L1].isNull());
}

void TestWebBridge::tellsOfAMessageThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("too large without itself")
        << R"({"topic":"open.a","msg_id":")" + QByteArray(1024 * 1024, 'x') + R"(","msg":{}})";
    QTest::newRow("none") << QByteArray("[");
}

void TestWebBridge::tellsOfAMessageThatCannotBeSent()
{
    QFETCH(const QByteArray, body);
    Gate gate;
    Browser browser(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    gate.send("open.a", theBody);
    gate.send("open.a", body);
    gate.send("open.a", theBody);
    QTRY_COMPARE(browser.messages().size(), 3);
    QCOMPARE(browser.messages()[1], (QJsonObject{{u"lost"_s, 1}}));
    QVERIFY(browser.messages()[2].contains("digest"_L1));
    QVERIFY(gate.entrance->sideDoor()->summary().contains(u"1 messages lost"_s));
}

void TestWebBridge::letsInByPassword_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("frame");
    QTest::newRow("in the header") << QByteArray("Basic " + QByteArray("ines:secret").toBase64()) << QString();
    QTest::newRow("in a frame") << QByteArray() << uR"({"account": "ines", "password": "secret"})"_s;
}

void TestWebBridge::letsInByPassword()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, frame);
    Gate gate;
    Browser browser(
        gate.url(frame.isEmpty() ? u"topic=members."_s : u"topic=members.&sign-in"_s), test::theOrigin, header);
    QTRY_COMPARE(browser.socket.state(), QAbstractSocket::ConnectedState);
    if (!frame.isEmpty()) {
        browser.socket.sendTextMessage(frame);
    }
    QVERIFY(browser.isLetIn());
    gate.send("members.a");
    QTRY_COMPARE(browser.messages().size(), 1);
}

void TestWebBridge::closesWithAReason_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("frame");
    QTest::addColumn<QString>("end");
    const auto basic = [](const char *pair) { return "Basic " + QByteArray(pair).toBase64(); };
    const QByteArray none;
    const auto refused = u"4401 not let in: sign in"_s;
    QTest::newRow("no topic") << QString() << none << QString() << u"4400 say which topics"_s;
    QTest::newRow("something else") << u"topic=open.&tpic=open."_s << none << QString() << u"4400 only"_s;
    QTest::newRow("a long topic") << u"topic="_s + QString(1025, u'x') << none << QString() << u"4400 a topic has"_s;
    QTest::newRow("a forbidden topic") << u"topic=members."_s << none << QString() << u"4403 none of these topics"_s;
    QTest::newRow("everything") << u"topic="_s << none << QString() << u"4403 none of these topics"_s;
    QTest::newRow("a wrong password") << u"topic=open."_s << basic("ines:Secret") << QString() << refused;
    QTest::newRow("a name nobody has") << u"topic=open."_s << basic("nobody:secret") << QString() << refused;
    QTest::newRow("another header") << u"topic=open."_s << QByteArray("Bearer x") << QString() << u"4400 this Auth"_s;
    QTest::newRow("a wrong frame") << u"topic=open.&sign-in"_s << none
                                   << uR"({"account": "ines", "password": "Secret"})"_s << refused;
    QTest::newRow("no sign-in") << u"topic=open.&sign-in"_s << none << u"hello"_s << u"4400 say {"_s;
    QTest::newRow("a sign-in that was not announced")
        << u"topic=open."_s << none << uR"({"account": "ines", "password": "secret"})"_s << u"1008 this is"_s;
}

void TestWebBridge::closesWithAReason()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, header);
    QFETCH(const QString, frame);
    QFETCH(const QString, end);
    Gate gate;
    Browser browser(gate.url(query), test::theOrigin, header);
    if (!frame.isEmpty()) {
        QTRY_COMPARE(browser.socket.state(), QAbstractSocket::ConnectedState);
        browser.socket.sendTextMessage(frame);
    }
    QVERIFY(browser.isClosed());
    QVERIFY2(browser.end().startsWith(end), qPrintable(browser.end()));
    QTRY_COMPARE(gate.entrance->counts().connections, 0);
}

void TestWebBridge::tellsWhichTopicsAreRefused()
{
    Gate gate;
    Browser browser(gate.url(u"topic=members.&topic=open.&topic=open."_s));
    QVERIFY(browser.isLetIn());
    QCOMPARE(browser.welcome()["refused"_L1].toArray(), QJsonArray{u"members."_s});
    gate.send("members.a");
    gate.send("open.a");
    QTRY_COMPARE(browser.messages().size(), 1);
    QCOMPARE(browser.messages()[0]["topic"_L1].toString(), u"open.a"_s);
}

void TestWebBridge::refusesPagesOfOtherOrigins_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("note");
    QTest::newRow("another") << u"https://example.net"_s << u"a page of https://example.net was refused"_s;
    QTest::newRow("not encrypted") << u"http://example.org"_s << u"a page of http://example.org was refused"_s;
    QTest::newRow("another port") << u"https://example.org:8443"_s << u"example.org:8443 was refused"_s;
    QTest::newRow("one that begins so") << u"https://example.org.example.net"_s << u"was refused"_s;
    QTest::newRow("a file") << u"null"_s << u"a page of null was refused"_s;
    QTest::newRow("none") << QString() << u"it named no origin"_s;
}

void TestWebBridge::refusesPagesOfOtherOrigins()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, note);
    Gate gate;
    Browser browser(gate.url(u"topic=open."_s), origin);
    QTRY_COMPARE(browser.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(browser.socket.errorString().contains(u"403"_s), qPrintable(browser.socket.errorString()));
    QVERIFY2(gate.hasNoted(note), qPrintable(gate.notes.join(u'\n')));
    QVERIFY(gate.entrance->sideDoor()->summary().contains(u"refused 1 for their origin"_s));
    QVERIFY(browser.frames.isEmpty());
    Browser right(gate.url(u"topic=open."_s));
    QVERIFY(right.isLetIn());
}

void TestWebBridge::notesARefusedOriginOnceAMinute()
{
    Gate gate({.knockEvery = 20ms});
    Browser right(gate.url(u"topic=open."_s));
    for (int i = 0; i < 3; ++i) {
        QSignalSpy pings(&right.socket, &QWebSocket::pong);
        Browser wrong(gate.url(u"topic=open."_s), u"https://example.net"_s);
        QTRY_COMPARE(wrong.socket.state(), QAbstractSocket::UnconnectedState);
        // Meanwhile the bridge looks after its guests.
        right.socket.ping();
        QTRY_VERIFY(!pings.isEmpty());
        const auto refused = u"refused %1 for their origin"_s.arg(i + 1);
        QVERIFY(gate.entrance->sideDoor()->summary().contains(refused));
    }
    QCOMPARE(gate.notes.filter(u"a page of https://example.net was refused"_s).size(), 1);
}

void TestWebBridge::turnsOffAndOnAgain()
{
    Gate gate;
    const auto header = "Basic " + QByteArray("ines:secret").toBase64();
    const auto url = gate.url(u"topic=members."_s);
    Browser browser(url, test::theOrigin, header);
    Browser stranger(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    QVERIFY(stranger.isLetIn());
    gate.writeAccounts(Gate::accounts().replace("[accounts.ines]\n", "[accounts.ines]\noff = true\n"));
    QVERIFY(browser.isClosed());
    QCOMPARE(browser.end(), u"4403 the account was turned off"_s);
    Browser again(url, test::theOrigin, header);
    QVERIFY(again.isClosed());
    QVERIFY(again.end().startsWith(u"4401 "_s));
    QCOMPARE(stranger.socket.state(), QAbstractSocket::ConnectedState);
    gate.writeAccounts(Gate::accounts());
    QTRY_VERIFY(gate.notes.count(u"the accounts were read again"_s) == 2);
    Browser welcomeBack(url, test::theOrigin, header);
    QVERIFY(welcomeBack.isLetIn());
}

void TestWebBridge::closesWhoeverHasHadTooMuch()
{
    Gate gate;
    const auto header = "Basic " + QByteArray("jan:secret").toBase64();
    Browser browser(gate.url(u"topic=open."_s), test::theOrigin, header);
    Browser other(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    QVERIFY(other.isLetIn());
    gate.send("open.a", '"' + QByteArray(2000, 'x') + '"');
    QVERIFY(browser.isClosed());
    QVERIFY2(browser.end().startsWith(u"4403 more than 100B a second; not let in before"_s), qPrintable(browser.end()));
    QVERIFY(browser.messages().isEmpty());
    QTRY_COMPARE(other.messages().size(), 1);
    // The doorkeeper hears of it at the next look.
    const auto isPutOff = [&] {
        Browser again(gate.url(u"topic=open."_s), test::theOrigin, header);
        return again.isClosed() && again.end().startsWith(u"4429 "_s);
    };
    QVERIFY(QTest::qWaitFor(isPutOff, 20000));
}

void TestWebBridge::closesOneConnectionMoreThanThereMayBe()
{
    Gate gate;
    const auto url = gate.url(u"topic=open."_s);
    Browser first(url);
    Browser second(url);
    Browser third(url);
    QVERIFY(first.isLetIn() && second.isLetIn() && third.isLetIn());
    Browser fourth(url);
    QVERIFY(fourth.isClosed());
    QCOMPARE(fourth.end(), u"4403 more than 3 connections"_s);
    first.socket.close();
    QTRY_COMPARE(gate.entrance->counts().connections, 2);
    Browser fifth(url);
    QVERIFY(fifth.isLetIn());
}

void TestWebBridge::isForListeningOnly_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("text") << 1008;
    QTest::newRow("binary") << 1003;
}

void TestWebBridge::isForListeningOnly()
{
    QFETCH(const int, code);
    Gate gate;
    Browser browser(gate.url(u"topic=open."_s));
    Browser other(gate.url(u"topic=open."_s));
    QVERIFY(browser.isLetIn());
    QVERIFY(other.isLetIn());
    if (code == 1008) {
        browser.socket.sendTextMessage(uR"({"topic": "members."})"_s);
    } else {
        browser.socket.sendBinaryMessage("x");
    }
    QVERIFY(browser.isClosed());
    QCOMPARE(static_cast<int>(browser.socket.closeCode()), code);
    QVERIFY(browser.socket.closeReason().startsWith(u"this is for listening"_s));
    gate.send("open.a");
    QTRY_COMPARE(other.messages().size(), 1);
}

void TestWebBridge::takesNoPasswordsInTheClear()
{
    QHostAddress own;
    for (const auto &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol) {
            own = address;
        }
    }
    if (own.isNull()) {
        QSKIP("this machine has no address but loopback");
    }
    Gate gate({.address = u"ws://*:*"_s, .isClearAllowed = true});
    auto url = gate.url(u"topic=open."_s);
    url.setHost(own.toString());
    Browser nobody(url);
    QVERIFY(nobody.isLetIn());
    QByteArray pair = "ines:";
    // One that grows leaves some behind.
    pair.reserve(2000);
    for (int i = 0; i < 250; ++i) {
        pair += static_cast<char>('a' + i * i % 19);
    }
    const test::Traces traces(QByteArrayView(pair).sliced(100, 100));
    const auto header = "Basic " + pair.toBase64();
    crypto::wipe(pair);
    Browser browser(url, test::theOrigin, header);
    QVERIFY(browser.isClosed());
    QVERIFY(!traces.areThere());
    QCOMPARE(browser.end(), u"4403 passwords are taken over wss only"_s);
    QCOMPARE(gate.entrance->admissions().letIn, 1);
}

void TestWebBridge::speaksTls_data()
{
    QTest::addColumn<bool>("isElliptic");
    QTest::newRow("RSA") << false;
    QTest::newRow("elliptic") << true;
}

void TestWebBridge::speaksTls()
{
    QFETCH(const bool, isElliptic);
    const WebCertificate certificate(isElliptic);
    Gate gate(certificate.options());
    Browser browser(gate.url(u"topic=members.&sign-in"_s), test::theOrigin, {}, certificate.tls);
    QTRY_COMPARE(browser.socket.state(), QAbstractSocket::ConnectedState);
    browser.socket.sendTextMessage(uR"({"account": "ines", "password": "secret"})"_s);
    QVERIFY(browser.isLetIn());
    gate.send("members.a");
    QTRY_COMPARE(browser.messages().size(), 1);
    // Who asks without encryption is not answered.
    auto url = gate.url(u"topic=open."_s);
    url.setScheme(u"ws"_s);
    Browser plain(url);
    QVERIFY(plain.isClosed());
    QVERIFY(plain.frames.isEmpty());
}

void TestWebBridge::showsANewCertificate()
{
    WebCertificate certificate;
    auto options = certificate.options();
    options.knockEvery = 50ms;
    Gate gate(options);
    Browser before(gate.url(u"topic=open."_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(before.isLetIn());
    WebCertificate::write(certificate.path(u"web.key"_s), "no key");
    QTRY_VERIFY(gate.hasNoted(u"stays as it was: "_s + certificate.path(u"web.key"_s)));
    // Half of the new pair.
    WebCertificate::write(certificate.path(u"web.key"_s), WebCertificate().key());
    QTRY_VERIFY(gate.hasNoted(u"web.key is not the key of "_s));
    Browser meanwhile(gate.url(u"topic=open."_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(meanwhile.isLetIn());
    QCOMPARE(meanwhile.socket.sslConfiguration().peerCertificate(), certificate.shown);
    certificate.renew();
    QTRY_VERIFY(gate.hasNoted(u"the certificate for browsers was read again"_s));
    Browser after(gate.url(u"topic=open."_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(after.isLetIn());
    QCOMPARE(after.socket.sslConfiguration().peerCertificate(), certificate.shown);
    QCOMPARE(before.socket.state(), QAbstractSocket::ConnectedState);
}

void TestWebBridge::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("no address") << u"here"_s << QString() << u"\"here\" is no address for browsers"_s;
    QTest::newRow("not encrypted, for all") << u"ws://*:*"_s << QString() << u"use wss://"_s;
    QTest::newRow("no certificate") << u"wss://127.0.0.1:*"_s << u"none.crt"_s << u"none.crt: "_s;
    QTest::newRow("a certificate that is none") << u"wss://127.0.0.1:*"_s << u"web.key"_s << u"no certificate in PEM"_s;
    QTest::newRow("another's certificate") << u"wss://127.0.0.1:*"_s << u"other.crt"_s << u"is not the key of"_s;
    QTest::newRow("a port that is taken") << u"ws://127.0.0.1:PORT"_s << QString() << u"in use"_s;
    QTest::newRow("somebody else's address") << u"ws://192.0.2.1:*"_s << QString() << u"not encrypted"_s;
    QTest::newRow("somebody else's address, encrypted")
        << u"wss://192.0.2.1:*"_s << u"web.crt"_s << u"cannot listen at wss://192.0.2.1:*"_s;
}

void TestWebBridge::saysWhyItCannotStart()
{
    QFETCH(QString, address);
    QFETCH(const QString, certificate);
    QFETCH(const QString, words);
    Gate gate;
    const WebCertificate files;
    QVERIFY(QFile::copy(WebCertificate().path(u"web.crt"_s), files.path(u"other.crt"_s)));
    address.replace(u"PORT"_s, QString::number(gate.port()));
    bus::EntranceOptions options{.accountsFile = gate.dir.filePath(u"accounts.toml"_s)};
    options.sideDoor = [&](bus::Reception &reception) {
        return std::make_unique<bridge::WebBridge>(
            bridge::WebBridgeOptions{
                .address = address, .certificate = files.path(certificate), .key = files.path(u"web.key"_s)},
            reception);
    };
    bus::Entrance entrance(options, gate.clock);
    const auto started = entrance.start();
    QVERIFY(!started);
    QVERIFY2(started.error().detail.contains(words), qPrintable(started.error().detail));
}

QTEST_GUILESS_MAIN(TestWebBridge)
#include "tst_webbridge.moc"
