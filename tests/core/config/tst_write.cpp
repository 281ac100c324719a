// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/toml.h"
#include "core/config/write.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tidings;
using config::Node;

class TestWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void passwordsAreHidden_data();
    void passwordsAreHidden();
    void whatIsWrittenIsReadBack();
    void aLineTellsWhereItsValueCameFrom();
    void anOriginCannotBreakOutOfItsRemark();
    void textsHaveNoOrdersInThem();
    void tablesBecomeJson();
    void leavesAreAllThere();
};

void TestWrite::passwordsAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &text, const QString &masked) {
        QTest::newRow(name) << text << masked;
    };
    row("a password", u"amqps://ines:secret@host/%2Fx"_s, u"amqps://ines:***@host/%2Fx"_s);
    row("no user", u"tcp://:secret@host"_s, u"tcp://:***@host"_s);
    row("an @ in it", u"amqp://ines:se@cret@host"_s, u"amqp://ines:***@host"_s);
    row("a slash in it", u"amqp://ines:se/cret@host"_s, u"amqp://ines:***@host"_s);
    row("an empty one", u"amqps://fedora:@host/x"_s, u"amqps://fedora:@host/x"_s);
    row("a user only", u"amqps://ines@host/"_s, u"amqps://ines@host/"_s);
    row("a port", u"tcp://127.0.0.1:9940"_s, u"tcp://127.0.0.1:9940"_s);
    row("an address", u"ines@example.org"_s, u"ines@example.org"_s);
    row("in a sentence", u"no amqp://a:b@c here"_s, u"no amqp://a:***@c here"_s);
}

void TestWrite::passwordsAreHidden()
{
    QFETCH(const QString, text);
    QTEST(config::masked(text), "masked");
}

void TestWrite::whatIsWrittenIsReadBack()
{
    const QByteArray text = "a = \"q\\\"b\\\\s\\n\\t\\u0007\\u202e é 😀\"\n"
                            "list = [1, true, \"x\", [2.5]]\n"
                            "[\"ines@example.org\".deep]\nk = 1\n"
                            "[[rules]]\nname = \"one\"\n[[rules]]\nname = \"two\"\nfilter = { a = 1 }\n"
                            "[empty]\n";
    const auto read = config::readToml(text, u"x"_s);
    QVERIFY(read);
    const auto again = config::readToml(config::toTomlText(*read, true).toUtf8(), u"y"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(config::toJson(*again), config::toJson(*read));
}

void TestWrite::aLineTellsWhereItsValueCameFrom()
{
    Node root;
    root.set({u"user"_s}, Node::ofText(u"marta"_s, {config::Origin::Kind::File, u"/etc/x.toml"_s, 3, 1}));
    root.set({u"limits"_s, u"depth"_s}, Node::ofInteger(5));
    const auto text = config::toTomlText(root, true);
    QVERIFY2(text.contains(QRegularExpression(u"(?m)^user = \"marta\" +# /etc/x.toml:3$"_s)), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(u"(?m)^\\[limits\\]\\ndepth = 5 +# built in$"_s)), qPrintable(text));
}

void TestWrite::anOriginCannotBreakOutOfItsRemark()
{
    Node root;
    root.set({u"user"_s}, Node::ofText(u"marta"_s, {config::Origin::Kind::File, u"x\nprofile = []\n"_s, 3, 1}));
    const auto read = config::readToml(config::toTomlText(root, true).toUtf8(), u"y"_s);
    QVERIFY(read);
    QCOMPARE(read->members.size(), std::size_t{1});
}

void TestWrite::textsHaveNoOrdersInThem()
{
    QCOMPARE(config::toToml(Node::ofText(u"\x1b]0;x\x07"_s)), u"\"\\u001b]0;x\\u0007\""_s);
}

void TestWrite::tablesBecomeJson()
{
    const auto read = config::readToml("a = [1, \"amqp://x:y@z\"]\nb = { c = true }\n", u"x"_s);
    QVERIFY(read);
    const QJsonObject expected{{u"a"_s, QJsonArray{1, u"amqp://x:***@z"_s}}, {u"b"_s, QJsonObject{{u"c"_s, true}}}};
    QCOMPARE(config::toJson(*read).toObject(), expected);
}

void TestWrite::leavesAreAllThere()
{
    const auto read = config::readToml("a = 1\n[b.c]\nd = []\ne = 2\n", u"x"_s);
    QVERIFY(read);
    QStringList paths;
    for (const auto &leaf : config::leaves(*read)) {
        paths.append(config::toPath(leaf.path));
    }
    QCOMPARE(paths, (QStringList{u"a"_s, u"b.c.d"_s, u"b.c.e"_s}));
}

QTEST_GUILESS_MAIN(TestWrite)
#include "core/text/printable.h"
#include "tst_write.moc"
