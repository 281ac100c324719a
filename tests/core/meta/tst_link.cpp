// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/link.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsWhatMayBeOpened_data();
    void tellsWhatMayBeOpened();
};

void TestLink::tellsWhatMayBeOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("may");
    QTest::newRow("https") << u"https://koji.example.org/koji/buildinfo?buildID=7"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://Example.org/"_s << true;
    QTest::newRow("a port") << u"https://example.org:8443/"_s << true;
    QTest::newRow("a blank in the path") << u"https://example.org/a b"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("another scheme") << u"ftp://example.org/"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)//https://example.org"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("somebody before the host") << u"https://good.example@evil.example/"_s << false;
    QTest::newRow("a host that looks alike") << u"https://exаmple.org/"_s << false;
    QTest::newRow("too long") << u"https://example.org/"_s + QString(2000, u'x') << false;
}

void TestLink::tellsWhatMayBeOpened()
{
    QFETCH(const QString, text);
    QFETCH(const bool, may);
    QCOMPARE(meta::isLink(text), may);
}

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
