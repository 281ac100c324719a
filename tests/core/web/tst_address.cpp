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

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
