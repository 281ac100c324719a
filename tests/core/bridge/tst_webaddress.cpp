// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webaddress.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsAnAddress_data();
    void readsAnAddress();
    void readsAnOrigin_data();
    void readsAnOrigin();
};

void TestWebAddress::readsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("all interfaces") << u"wss://*:9943"_s << QHostAddress(QHostAddress::Any).toString() << 9943;
    QTest::newRow("any port") << u"ws://127.0.0.1:*"_s << u"127.0.0.1"_s << 0;
    QTest::newRow("IPv6") << u"wss://[::1]:9943"_s << u"::1"_s << 9943;
    QTest::newRow("localhost") << u"ws://localhost:1"_s << u"127.0.0.1"_s << 1;
    QTest::newRow("a name") << u"wss://example.org:9943"_s << QString() << 0;
    QTest::newRow("no port") << u"wss://127.0.0.1"_s << QString() << 0;
    QTest::newRow("another scheme") << u"https://127.0.0.1:9943"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
    QTest::newRow("a scheme") << u"wss://"_s << QString() << 0;
}

void TestWebAddress::readsAnAddress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    const auto read = bridge::WebAddress::parse(text);
    QCOMPARE(read.has_value(), !host.isEmpty());
    if (read) {
        QCOMPARE(read->host.toString(), host);
        QCOMPARE(read->port, port);
        QCOMPARE(read->isEncrypted, text.startsWith("wss"_L1));
    }
}

void TestWebAddress::readsAnOrigin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://example.org"_s << u"https://example.org"_s;
    QTest::newRow("with a stroke") << u"https://example.org/"_s << u"https://example.org"_s;
    QTest::newRow("large letters") << u"HTTPS://Example.org"_s << u"https://example.org"_s;
    QTest::newRow("the scheme's port") << u"https://example.org:443"_s << u"https://example.org"_s;
    QTest::newRow("the other's port") << u"http://example.org:443"_s << u"http://example.org:443"_s;
    QTest::newRow("another port") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000"_s;
    QTest::newRow("a foreign name") << u"https://bücher.example"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("a page") << u"https://example.org/page"_s << QString();
    QTest::newRow("a query") << u"https://example.org?x"_s << QString();
    QTest::newRow("a user") << u"https://ines@example.org"_s << QString();
    QTest::newRow("no scheme") << u"example.org"_s << QString();
    QTest::newRow("a star") << u"*"_s << QString();
    QTest::newRow("null") << u"null"_s << QString();
    QTest::newRow("another scheme") << u"file:///tmp"_s << QString();
}

void TestWebAddress::readsAnOrigin()
{
    QFETCH(const QString, text);
    QFETCH(const QString, origin);
    QCOMPARE(bridge::originFrom(text).value_or(QString()), origin);
}

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
