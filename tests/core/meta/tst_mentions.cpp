// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/mentions.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsWhomACommentCalls_data();
    void readsWhomACommentCalls();
};

void TestMentions::readsWhomACommentCalls_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << u"@ines, please look"_s << QStringList{u"ines"_s};
    QTest::newRow("several") << u"cc @ines (@tomas_2): done"_s << QStringList{u"ines"_s, u"tomas_2"_s};
    QTest::newRow("an address") << u"write to tomas@example.org"_s << QStringList();
    QTest::newRow("an address with a point") << u"tomas.@example"_s << QStringList();
    QTest::newRow("nobody") << u"@ and @@"_s << QStringList();
    QTest::newRow("at the end") << u"thanks @ines"_s << QStringList{u"ines"_s};
}

void TestMentions::readsWhomACommentCalls()
{
    QFETCH(QString, comment);
    QFETCH(QStringList, names);
    QCOMPARE(meta::mentionedIn(comment), names);
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
