// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpurl.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::AmqpUrl;

class TestAmqpUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void takesAnAddressApart_data();
    void takesAnAddressApart();
    void saysWhatIsWrongWithoutThePassword_data();
    void saysWhatIsWrongWithoutThePassword();
};

void TestAmqpUrl::takesAnAddressApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AmqpUrl>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("Fedora's") << u"amqps://fedora:@rabbitmq.fedoraproject.org/%2Fpublic_pubsub"_s
                              << AmqpUrl{u"rabbitmq.fedoraproject.org"_s, 5671, true, u"fedora"_s, {},
                                     u"/public_pubsub"_s}
                              << u"rabbitmq.fedoraproject.org:5671"_s;
    QTest::newRow("least") << u"amqp://localhost"_s << AmqpUrl{u"localhost"_s, 5672, false, {}, {}, u"/"_s}
                           << u"localhost:5672"_s;
    QTest::newRow("a slash and nothing") << u"amqp://localhost/"_s
                                         << AmqpUrl{u"localhost"_s, 5672, false, {}, {}, u"/"_s} << u"localhost:5672"_s;
    QTest::newRow("all there is") << u"amqp://in%40es:s%3Ae%2Fcret@[::1]:5700/my%20host"_s
                                  << AmqpUrl{u"::1"_s, 5700, false, u"in@es"_s, u"s:e/cret"_s, u"my host"_s}
                                  << u"[::1]:5700"_s;
}

void TestAmqpUrl::takesAnAddressApart()
{
    QFETCH(const QString, text);
    const auto url = AmqpUrl::parse(text);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
    QTEST(*url, "url");
    QTEST(url->name(), "name");
}

void TestAmqpUrl::saysWhatIsWrongWithoutThePassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no host") << u"amqps:///%2Fpublic_pubsub"_s;
    QTest::newRow("another protocol") << u"https://ines:hunter2@localhost/"_s;
    QTest::newRow("no url") << u"amqps://ines:hunter2@local host/"_s;
    QTest::newRow("a path") << u"amqps://ines:hunter2@localhost/a/b"_s;
    QTest::newRow("a query") << u"amqps://ines:hunter2@localhost/a?heartbeat=5"_s;
    QTest::newRow("no port") << u"amqps://ines:hunter2@localhost:0/a"_s;
    QTest::newRow("a port too large") << u"amqps://ines:hunter2@localhost:70000/a"_s;
    QTest::newRow("a NUL") << u"amqps://ines:hunter2@localhost/a%00b"_s;
    QTest::newRow("too long") << u"amqps://ines:hunter2@localhost/"_s + QString(256, u'a');
}

void TestAmqpUrl::saysWhatIsWrongWithoutThePassword()
{
    QFETCH(const QString, text);
    const auto url = AmqpUrl::parse(text);
    QVERIFY(!url);
    QCOMPARE(url.error().code, bus::ErrorCode::Address);
    QVERIFY2(!url.error().detail.contains(u"hunter2"_s), qPrintable(url.error().detail));
}

QTEST_GUILESS_MAIN(TestAmqpUrl)
#include "tst_amqpurl.moc"
