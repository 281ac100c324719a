// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/web/address.h"
#include "tests/support/test.h"

#include <QUrl>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void isToldApart_data();
    void isToldApart();
    void whatIsBelowAHostIsFound_data();
    void whatIsBelowAHostIsFound();
};

void TestAddress::isToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isWeb");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("https") << u"https://src.example.org/x"_s << true << true;
    QTest::newRow("http") << u"http://src.example.org"_s << true << false;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << true << true;
    QTest::newRow("this machine, by IPv6") << u"http://[::1]:8080"_s << true << true;
    QTest::newRow("this machine, by name") << u"http://localhost"_s << true << true;
    QTest::newRow("a name that begins like it") << u"http://localhost.example.org"_s << true << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("no host") << u"https:///x"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestAddress::isToldApart()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isWeb);
    QFETCH(const bool, isPrivate);
    QCOMPARE(web::isWeb(QUrl(address)), isWeb);
    QCOMPARE(web::isPrivate(QUrl(address)), isPrivate);
}

void TestAddress::whatIsBelowAHostIsFound_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("the host") << u"https://example.org/x"_s << true;
    QTest::newRow("below it") << u"https://src.example.org:8080"_s << true;
    QTest::newRow("another of the list") << u"https://pagure.example.net"_s << true;
    QTest::newRow("ends alike") << u"https://notexample.org"_s << false;
    QTest::newRow("above it") << u"https://org"_s << false;
    QTest::newRow("begins alike") << u"https://example.org.evil.net"_s << false;
    QTest::newRow("no host") << u"https:///example.org"_s << false;
}

void TestAddress::whatIsBelowAHostIsFound()
{
    QFETCH(const QString, address);
    QTEST(web::isBelow(QUrl(address), {u"example.org"_s, u"pagure.example.net"_s, QString()}), "isBelow");
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
