// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/node.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;
using config::Node;

class TestNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void ofAKeyToldTwiceTheLaterCounts();
    void tablesAreJoinedKeyByKey();
    void aListIsReplacedWhole();
    void aTableReplacesATextAndTheOtherWayRound();
    void settingMakesTheTablesOnTheWay();
    void pathsGoThereAndBack_data();
    void pathsGoThereAndBack();
    void whatIsNoPathGivesNone_data();
    void whatIsNoPathGivesNone();
};

static Node text(const char *value)
{
    return Node::ofText(QString::fromUtf8(value));
}

void TestNode::ofAKeyToldTwiceTheLaterCounts()
{
    const auto table = Node::ofTable({{u"b"_s, text("1")}, {u"a"_s, text("2")}, {u"b"_s, text("3")}});
    QCOMPARE(table.members.size(), std::size_t{2});
    QCOMPARE(table.find(u"b")->text, u"3"_s);
}

void TestNode::tablesAreJoinedKeyByKey()
{
    Node base;
    base.set({u"limits"_s, u"depth"_s}, Node::ofInteger(5));
    base.set({u"limits"_s, u"message"_s}, text("1MiB"));
    base.set({u"user"_s}, text("ines"));
    Node layer;
    layer.set({u"limits"_s, u"depth"_s}, Node::ofInteger(7));
    layer.set({u"follow"_s, u"users"_s}, Node::ofTexts({u"tomas"_s}));
    merge(base, std::move(layer));
    QCOMPARE(base.find({u"limits"_s, u"depth"_s})->integer, 7);
    QCOMPARE(base.find({u"limits"_s, u"message"_s})->text, u"1MiB"_s);
    QCOMPARE(base.find(u"user")->text, u"ines"_s);
    QCOMPARE(base.find({u"follow"_s, u"users"_s})->toTexts(), QStringList{u"tomas"_s});
    QCOMPARE(base.members.size(), std::size_t{3});
}

void TestNode::aListIsReplacedWhole()
{
    Node base;
    base.set({u"topics"_s}, Node::ofTexts({u"a"_s, u"b"_s}));
    Node layer;
    layer.set({u"topics"_s}, Node::ofTexts({u"c"_s}));
    merge(base, std::move(layer));
    QCOMPARE(base.find(u"topics")->toTexts(), QStringList{u"c"_s});
}

void TestNode::aTableReplacesATextAndTheOtherWayRound()
{
    Node base;
    base.set({u"a"_s}, text("x"));
    base.set({u"b"_s, u"c"_s}, text("y"));
    Node layer;
    layer.set({u"a"_s, u"d"_s}, text("z"));
    layer.set({u"b"_s}, text("w"));
    merge(base, std::move(layer));
    QCOMPARE(base.find({u"a"_s, u"d"_s})->text, u"z"_s);
    QCOMPARE(base.find(u"b")->text, u"w"_s);
}

void TestNode::settingMakesTheTablesOnTheWay()
{
    Node node = text("in the way");
    node.set({u"a"_s, u"b"_s, u"c"_s}, text("x"));
    QCOMPARE(node.find({u"a"_s, u"b"_s, u"c"_s})->text, u"x"_s);
    QVERIFY(node.find({u"a"_s, u"c"_s}) == nullptr);
    QVERIFY(node.find({u"a"_s, u"b"_s, u"c"_s, u"d"_s}) == nullptr);
}

void TestNode::pathsGoThereAndBack_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("path");
    QTest::newRow("bare") << QStringList{u"limits"_s, u"depth"_s} << u"limits.depth"_s;
    QTest::newRow("an address") << QStringList{u"accounts"_s, u"ines@example.org"_s}
                                << u"accounts.\"ines@example.org\""_s;
    QTest::newRow("blanks") << QStringList{u"profiles"_s, u"my bus"_s} << u"profiles.\"my bus\""_s;
    QTest::newRow("nothing as a key") << QStringList{u"a"_s, QString()} << u"a.\"\""_s;
}

void TestNode::pathsGoThereAndBack()
{
    QFETCH(const QStringList, keys);
    QFETCH(const QString, path);
    QCOMPARE(config::toPath(keys), path);
    QCOMPARE(config::fromPath(path), keys);
}

void TestNode::whatIsNoPathGivesNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two full stops") << u"a..b"_s;
    QTest::newRow("ends with one") << u"a."_s;
    QTest::newRow("an open quote") << u"a.\"b"_s;
}

void TestNode::whatIsNoPathGivesNone()
{
    QFETCH(const QString, path);
    QVERIFY(config::fromPath(path).isEmpty());
}

QTEST_GUILESS_MAIN(TestNode)
#include "tst_node.moc"
