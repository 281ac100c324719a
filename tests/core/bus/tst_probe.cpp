// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/probe.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Trouble = bus::SourceState::Trouble;

class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void findsWhoAnswers_data();
    void findsWhoAnswers();
    void findsOutWhyNobodyDoes_data();
    void findsOutWhyNobodyDoes();
    void isSilentOnceCancelled();
    void canAskAgain();
};

static bus::Endpoint endpointAt(const QString &host, quint16 port)
{
    const bool isIpv6 = host.contains(u':');
    const auto name = isIpv6 ? u'[' + host + u']' : host;
    return *bus::Endpoint::parse(u"tcp://%1:%2"_s.arg(name).arg(port));
}

/// A port where nothing listens any more.
static quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

void TestProbe::findsWhoAnswers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isIpv6");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << false;
    QTest::newRow("IPv6") << u"::1"_s << true;
}

void TestProbe::findsWhoAnswers()
{
    QFETCH(const QString, host);
    QTcpServer server;
    if (!server.listen(QHostAddress(host))) {
        QSKIP("this machine has no such address");
    }
    bus::Probe probe(nullptr);
    QSignalSpy finished(&probe, &bus::Probe::finished);
    probe.ask(endpointAt(host, server.serverPort()), 20s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(probe.finding().trouble, Trouble::None);
    QTEST(probe.finding().isIpv6, "isIpv6");
}

void TestProbe::findsOutWhyNobodyDoes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing listens") << u"127.0.0.1"_s << Trouble::Refused << u"refused the connection"_s;
    QTest::newRow("no such name") << u"no..name"_s << Trouble::NameNotFound << u"the name no..name is not known"_s;
    QTest::newRow("nowhere") << u"255.255.255.255"_s << Trouble::Unreachable << u"cannot be reached: "_s;
}

void TestProbe::findsOutWhyNobodyDoes()
{
    QFETCH(const QString, host);
    QFETCH(const QString, words);
    bus::Probe probe(nullptr);
    QSignalSpy finished(&probe, &bus::Probe::finished);
    probe.ask(endpointAt(host, freePort()), 20s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QTEST(probe.finding().trouble, "trouble");
    QVERIFY2(probe.finding().detail.contains(words), qPrintable(probe.finding().detail));
}

void TestProbe::isSilentOnceCancelled()
{
    bus::Probe cancelled(nullptr);
    bus::Probe other(nullptr);
    QSignalSpy silent(&cancelled, &bus::Probe::finished);
    QSignalSpy finished(&other, &bus::Probe::finished);
    const auto endpoint = endpointAt(u"127.0.0.1"_s, freePort());
    cancelled.ask(endpoint, 20s);
    cancelled.cancel();
    other.ask(endpoint, 20s);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(silent.isEmpty());
}

void TestProbe::canAskAgain()
{
    bus::Probe probe(nullptr);
    QSignalSpy finished(&probe, &bus::Probe::finished);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto endpoint = endpointAt(u"127.0.0.1"_s, server.serverPort());
    server.close();
    probe.ask(endpoint, 20s);
    probe.ask(endpoint, 20s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(probe.finding().trouble, Trouble::Refused);
    QVERIFY(server.listen(QHostAddress::LocalHost, endpoint.port));
    probe.ask(endpoint, 20s);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(probe.finding().trouble, Trouble::None);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
