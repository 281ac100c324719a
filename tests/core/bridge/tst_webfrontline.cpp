// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/bridge/gate.h"
#include "tests/core/bridge/rawbrowser.h"
#include "tests/support/shortage.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QSslKey>
#include <QTcpSocket>

#include <algorithm>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Browser;
using test::Gate;
using test::RawBrowser;
using test::WebCertificate;

/// What somebody may do who wants no messages.
class TestWebFrontline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aSlowBrowserLosesItsOwnOldest_data();
    void aSlowBrowserLosesItsOwnOldest();
    void cutsOffWhoStoppedReading();
    void cutsOffWhoAnswersNoPing();
    void closesWhoeverPingsTooMuch_data();
    void closesWhoeverPingsTooMuch();
    void closesAFrameOfAHundredMegabytes_data();
    void closesAFrameOfAHundredMegabytes();
    void outlivesWhatIsNoRequest_data();
    void outlivesWhatIsNoRequest();
    void keepsNoPlaceForWhomItCannotSpeakWith_data();
    void keepsNoPlaceForWhomItCannotSpeakWith();
    void closesWhoeverSaysLittle_data();
    void closesWhoeverSaysLittle();
    void keepsThousandsOfOneAddressFromOthers();
    void forgetsWhoeverLeavesAtOnce();
    void goesOnAfterAShortageOfDescriptors();
    void doesNotLetOthersWaitForWrongPasswords();
};

namespace {

QByteArray numbered(int number)
{
    return R"({"topic":"open.a","i":)" + QByteArray::number(number) + R"(,"msg":{"x":")" + QByteArray(4000, 'x') +
           R"("}})";
}

int numberIn(const QJsonObject &frame)
{
    return frame["message"_L1]["i"_L1].toInt(-1);
}

void addDoors()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

} // namespace

void TestWebFrontline::aSlowBrowserLosesItsOwnOldest_data()
{
    addDoors();
}

void TestWebFrontline::aSlowBrowserLosesItsOwnOldest()
{
    constexpr int count = 3000;
    QFETCH(const bool, isEncrypted);
    const WebCertificate certificate;
    auto options = certificate.options(isEncrypted);
    options.queue = {.messages = 50, .bytes = 400'000};
    Gate gate(options);
    const auto url = gate.url(u"topic=open."_s);
    RawBrowser slow(url);
    Browser quick(url, test::theOrigin, {}, certificate.tls);
    QVERIFY(quick.isLetIn());
    QTRY_COMPARE(gate.entrance->admissions().letIn, 2);
    for (int i = 0; i < count; ++i) {
        gate.send("open.a", numbered(i));
        QTRY_COMPARE(quick.messages().size(), i + 1);
    }
    int expected = 0;
    for (const auto &message : quick.messages()) {
        QCOMPARE(numberIn(message), expected++);
    }

    qint64 lost = 0;
    int received = 0;
    const auto readAll = [&] {
        slow.read();
        for (const auto &text : std::exchange(slow.texts, {})) {
            const auto frame = QJsonDocument::fromJson(text).object();
            lost += frame["lost"_L1].toInt();
            if (frame.contains("message"_L1)) {
                // What is lost is told in its place.
                QTest::qVerify(numberIn(frame) == lost + received, "in order", "", __FILE__, __LINE__);
                ++received;
            }
        }
        return received + lost == count;
    };
    QVERIFY2(QTest::qWaitFor(readAll, 20000), qPrintable(u"%1 received, %2 lost"_s.arg(received).arg(lost)));
    // What is kept for it: the queue, and what the system has under way.
    QVERIFY2(lost > count / 2, qPrintable(QString::number(lost)));
    QVERIFY(gate.entrance->sideDoor()->summary().contains(u"%1 messages lost"_s.arg(lost)));
}

void TestWebFrontline::cutsOffWhoStoppedReading()
{
    Gate gate({.queue = {.messages = 50}, .knockEvery = 50ms});
    const auto url = gate.url(u"topic=open."_s);
    RawBrowser slow(url);
    Browser quick(url);
    QVERIFY(quick.isLetIn());
    QTRY_COMPARE(gate.entrance->counts().connections, 2);
    const auto isGone = [&] {
        gate.send("open.a", numbered(0));
        return gate.entrance->counts().connections == 1;
    };
    QVERIFY(QTest::qWaitFor(isGone, 20000));
    QCOMPARE(quick.socket.state(), QAbstractSocket::ConnectedState);
}

void TestWebFrontline::cutsOffWhoAnswersNoPing()
{
    Gate gate({.knockEvery = 50ms});
    const auto url = gate.url(u"topic=open."_s);
    RawBrowser dead(url);
    RawBrowser alive(url);
    const auto isGone = [&] {
        dead.read(false);
        alive.read();
        return dead.isUpgraded() && dead.socket.state() == QAbstractSocket::UnconnectedState;
    };
    QVERIFY(QTest::qWaitFor(isGone, 20000));
    QCOMPARE(alive.socket.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(gate.entrance->counts().connections, 1);
}

void TestWebFrontline::closesWhoeverPingsTooMuch_data()
{
    QTest::addColumn<bool>("reads");
    QTest::newRow("and reads the answers") << true;
    QTest::newRow("and does not") << false;
}

void TestWebFrontline::closesWhoeverPingsTooMuch()
{
    QFETCH(const bool, reads);
    Gate gate;
    RawBrowser browser(gate.url(u"topic=open."_s));
    QTRY_COMPARE(gate.entrance->counts().connections, 1);
    const auto isGone = [&] {
        for (int i = 0; i < 100 && browser.socket.state() == QAbstractSocket::ConnectedState &&
                        browser.socket.bytesToWrite() < 1'000'000;
             ++i) {
            browser.send(9, QByteArray(125, 'x'));
        }
        if (reads) {
            browser.read();
        }
        return gate.entrance->counts().connections == 0;
    };
    QVERIFY(QTest::qWaitFor(isGone, 20000));
}

void TestWebFrontline::closesAFrameOfAHundredMegabytes_data()
{
    QTest::addColumn<int>("opcode");
    QTest::newRow("text") << 1;
    QTest::newRow("binary") << 2;
}

void TestWebFrontline::closesAFrameOfAHundredMegabytes()
{
    QFETCH(const int, opcode);
    Gate gate;
    RawBrowser browser(gate.url(u"topic=open."_s));
    QTRY_COMPARE(gate.entrance->counts().connections, 1);
    browser.send(opcode, QByteArray(1000, 'x'), 100'000'000);
    QVERIFY(browser.isClosed());
    QCOMPARE(browser.closeCode, 1009);
    QTRY_COMPARE(gate.entrance->counts().connections, 0);
}

void TestWebFrontline::outlivesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEncrypted");
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nOrigin: https://example.org\r\n";
    const QByteArray upgrade = head + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n";
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << false;
    QTest::newRow("ZMTP") << QByteArray("\xff\0\0\0\0\0\0\0\1\x7f", 10) + QByteArray(100'000, 'x') << false;
    QTest::newRow("an endless line") << "GET /" + QByteArray(100'000, 'x') << false;
    QTest::newRow("endless headers") << head + QByteArray("A: b\r\n").repeated(20'000) << false;
    QTest::newRow("another protocol") << head + "\r\n" << false;
    QTest::newRow("no key") << upgrade + "\r\n" << false;
    QTest::newRow("a key that is none") << upgrade + "Sec-WebSocket-Key: x\r\n\r\n" << false;
    QTest::newRow("an old version") << QByteArray(upgrade).replace("13", "6") + "Sec-WebSocket-Key: x\r\n\r\n" << false;
    QTest::newRow("no HTTP") << QByteArray("\r\n\r\n") << false;
    QTest::newRow("an address that is none") << QByteArray("GET http://[::/ HTTP/1.1\r\nHost: [\r\n\r\n") << false;
    QTest::newRow("HTTP without TLS") << head + "\r\n" << true;
    QTest::newRow("zeros in place of TLS") << QByteArray(100'000, '\0') << true;
}

void TestWebFrontline::outlivesWhatIsNoRequest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isEncrypted);
    const WebCertificate certificate;
    Gate gate(certificate.options(isEncrypted));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, gate.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(gate.entrance->counts().connections, 0);
    Browser good(gate.url(u"topic=open."_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(good.isLetIn());
}

void TestWebFrontline::keepsNoPlaceForWhomItCannotSpeakWith_data()
{
    QTest::addColumn<bool>("isKeyRight");
    QTest::newRow("no TLS") << true;
    QTest::newRow("TLS with the key of another certificate") << false;
}

void TestWebFrontline::keepsNoPlaceForWhomItCannotSpeakWith()
{
    QFETCH(const bool, isKeyRight);
    const WebCertificate certificate;
    const auto key = isKeyRight ? certificate.key() : WebCertificate().key();
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.shown);
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    bridge::Lobby lobby({.most = 1, .mostOfOneAddress = 1, .time = 60s});
    lobby.setTls(tls);
    QVERIFY(lobby.listen(QHostAddress::LocalHost));
    for (quint64 i = 1; i <= 3; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, lobby.serverPort());
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(lobby.turnedAway(), i);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        // Not for want of a place.
        QCOMPARE(lobby.waiting(), 0);
    }
}

void TestWebFrontline::closesWhoeverSaysLittle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("nothing in place of TLS") << QByteArray() << true;
    QTest::newRow("half a request") << QByteArray("GET / HTTP/1.1\r\n") << false;
    QTest::newRow("half a greeting of TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << true;
}

void TestWebFrontline::closesWhoeverSaysLittle()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isEncrypted);
    const WebCertificate certificate;
    auto options = certificate.options(isEncrypted);
    // Enough for TLS on a machine that has other things to do.
    options.lobby.time = 500ms;
    Gate gate(options);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, gate.port());
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(gate.entrance->sideDoor()->summary().contains(u"turned away 1"_s));

    Browser silent(gate.url(u"topic=open.&sign-in"_s), test::theOrigin, {}, certificate.tls);
    QTRY_COMPARE(static_cast<int>(silent.socket.closeCode()), 4408);
    QVERIFY(silent.isClosed());
    // Who is let in stays.
    Browser good(gate.url(u"topic=open."_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(good.isLetIn());
    Browser another(gate.url(u"topic=open.&sign-in"_s), test::theOrigin, {}, certificate.tls);
    QVERIFY(another.isClosed());
    QCOMPARE(good.socket.state(), QAbstractSocket::ConnectedState);
}

void TestWebFrontline::keepsThousandsOfOneAddressFromOthers()
{
    constexpr int count = 2000;
    constexpr int atOnce = 500;
    Gate gate({.lobby = {.most = 200, .mostOfOneAddress = 20, .time = 60s}});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const auto inState = [&](QAbstractSocket::SocketState state) {
        return std::ranges::count_if(sockets, [state](const auto &socket) { return socket->state() == state; });
    };
    for (int i = 1; i <= count; ++i) {
        auto &socket = *sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket.bind(QHostAddress(u"127.0.0.2"_s));
        socket.connectToHost(QHostAddress::LocalHost, gate.port());
        if (i % atOnce == 0) {
            QTRY_COMPARE_WITH_TIMEOUT(inState(QAbstractSocket::UnconnectedState), i - 20, 20000);
        }
    }
    QCOMPARE(inState(QAbstractSocket::ConnectedState), 20);
    Browser good(gate.url(u"topic=open."_s));
    QVERIFY(good.isLetIn());
    sockets.clear();
    const auto isLetInAgain = [&] {
        RawBrowser later(gate.url(u"topic=open."_s), u"127.0.0.2"_s);
        (void)QTest::qWaitFor([&] { return later.read(), later.isUpgraded() || !later.socket.isOpen(); }, 1000);
        return later.isUpgraded();
    };
    QVERIFY(QTest::qWaitFor(isLetInAgain, 20000));
}

void TestWebFrontline::forgetsWhoeverLeavesAtOnce()
{
    Gate gate({.lobby = {.most = 40, .time = 60s}});
    const auto url = gate.url(u"topic=open."_s);
    for (int i = 0; i < 100; ++i) {
        RawBrowser browser(url);
        QVERIFY(browser.socket.waitForConnected());
        QVERIFY(browser.socket.waitForBytesWritten());
        if (i % 2 == 0) {
            browser.socket.abort();
        }
    }
    // Until all of those are seen, there may be no place.
    std::unique_ptr<Browser> good;
    const auto isLetIn = [&] {
        good = std::make_unique<Browser>(url);
        (void)QTest::qWaitFor(
            [&] { return good->socket.state() == QAbstractSocket::UnconnectedState || !good->frames.isEmpty(); }, 1000);
        return !good->frames.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isLetIn, 20000));
    QTRY_COMPARE(gate.entrance->counts().connections, 1);
}

void TestWebFrontline::goesOnAfterAShortageOfDescriptors()
{
    bridge::Lobby lobby({.time = 60s});
    QVERIFY(lobby.listen(QHostAddress::LocalHost));
    // No QSignalSpy: the sanitiser's look at its type needs descriptors.
    int errors = 0;
    connect(&lobby, &QTcpServer::acceptError, this, [&errors] { ++errors; });
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const auto connectTo = [&] {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, lobby.serverPort());
    };
    {
        test::Shortage shortage;
        shortage.giveBack();
        connectTo();
        QTRY_COMPARE(errors, 1);
        QCOMPARE(lobby.waiting(), 0);
    }
    QTRY_COMPARE(lobby.waiting(), 1);
    // Not once a second, each time with the old error.
    connectTo();
    QTRY_COMPARE(lobby.waiting(), 2);
    QCOMPARE(errors, 1);
}

void TestWebFrontline::doesNotLetOthersWaitForWrongPasswords()
{
    Gate gate;
    const auto url = gate.url(u"topic=open."_s);
    std::vector<std::unique_ptr<Browser>> wrong;
    for (int i = 0; i < 30; ++i) {
        wrong.push_back(
            std::make_unique<Browser>(url, test::theOrigin, "Basic " + QByteArray("ines:wrong").toBase64()));
    }
    Browser good(url);
    QVERIFY(good.isLetIn());
    gate.send("open.a");
    QTRY_COMPARE(good.messages().size(), 1);
    int putOff = 0;
    int refused = 0;
    for (const auto &browser : wrong) {
        QVERIFY(browser->isClosed());
        putOff += browser->socket.closeCode() == 4429 ? 1 : 0;
        refused += browser->socket.closeCode() == 4401 ? 1 : 0;
    }
    QCOMPARE(putOff + refused, 30);
    QVERIFY(putOff >= 20);
}

QTEST_GUILESS_MAIN(TestWebFrontline)
#include "tst_webfrontline.moc"
