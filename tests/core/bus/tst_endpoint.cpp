// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/endpoint.h"
#include "tests/support/test.h"

using namespace tidings;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void isTakenApart_data();
    void isTakenApart();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TestEndpoint::isTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("forConnecting");
    const auto row = [](const char *text, const char *host, int port, const char *name, bool forConnecting) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << port
                            << QString::fromLatin1(name) << forConnecting;
    };
    row("tcp://127.0.0.1:9940", "127.0.0.1", 9940, "127.0.0.1:9940", true);
    row("tcp://gateway.example.org:9940", "gateway.example.org", 9940, "gateway.example.org:9940", true);
    row("tcp://[::1]:9940", "::1", 9940, "[::1]:9940", true);
    row("tcp://*:9940", "*", 9940, "*:9940", false);
    row("tcp://127.0.0.1:0", "127.0.0.1", 0, "127.0.0.1:0", false);
    row("tcp://*:*", "*", 0, "*:*", false);
    row("ipc:///run/bus", "", 0, "ipc:///run/bus", true);
    row("inproc://bus", "", 0, "inproc://bus", true);
}

void TestEndpoint::isTakenApart()
{
    QFETCH(const QString, text);
    const auto endpoint = bus::Endpoint::parse(text);
    QVERIFY(endpoint);
    QTEST(endpoint->host, "host");
    QTEST(int{endpoint->port}, "port");
    QTEST(endpoint->name(), "name");
    QTEST(endpoint->isForConnecting(), "forConnecting");
}

void TestEndpoint::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "9940", "127.0.0.1:9940", "tcp://", "tcp://host", "tcp://:9940",
             "tcp://host:", "tcp://host:70000", "tcp://host:-1", "tcp://::1:9940", "tcp://[host]:1", "tcp://a b:1",
             "tcp://a/b:1", "ipc://", "inproc://", "http://host:80", "tcp://ho\xcc\x88st:1"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("NUL") << QStringLiteral("ipc:///run/a") + QChar::Null;
}

void TestEndpoint::refusesWhatIsNone()
{
    QFETCH(const QString, text);
    const auto endpoint = bus::Endpoint::parse(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().code, bus::ErrorCode::Address);
    QVERIFY(endpoint.error().detail.contains(text));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
