// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/withoutsecrets.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestWithoutSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void leavesThemOut_data();
    void leavesThemOut();
};

void TestWithoutSecrets::leavesThemOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const QString &text, const QString &clean) {
        QTest::newRow(qPrintable(text)) << text << clean;
    };
    row(u"rabbitmq.example.org:5671 refused the connection"_s, u"rabbitmq.example.org:5671 refused the connection"_s);
    row(u"amqps://user:pass@host/%2Fx"_s, u"amqps://host/%2Fx"_s);
    row(u"https://host/a?b=c d"_s, u"https://host/a d"_s);
    row(u"/home/ines/.config/tidings/settings.toml:12"_s, u"~/.config/tidings/settings.toml:12"_s);
    row(u"/root/x and /home/tomas/y"_s, u"/root/x and ~/y"_s);
    row(u"password=hunter2, then"_s, u"password=*** then"_s);
    row(u"/usr/share/tidings/packs/abcdefghijklmnopqrstuvwxyz"_s,
        u"/usr/share/tidings/packs/abcdefghijklmnopqrstuvwxyz"_s);
    row(QString(64, u'f'), u"***"_s);
}

void TestWithoutSecrets::leavesThemOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, clean);
    QCOMPARE(text::withoutSecrets(text, u"/home/ines"_s), clean);
}

QTEST_GUILESS_MAIN(TestWithoutSecrets)
#include "tst_withoutsecrets.moc"
