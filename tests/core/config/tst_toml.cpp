// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/toml.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tidings;
using config::Node;

class TestToml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void valuesKnowWhereTheyStand();
    void everyKindIsTold();
    void whatIsNoTomlIsRefusedWithItsPlace_data();
    void whatIsNoTomlIsRefusedWithItsPlace();
    void aDeepKeyIsRefusedBeforeItIsBuilt_data();
    void aDeepKeyIsRefusedBeforeItIsBuilt();
    void fullStopsInTextsMakeNoDeepKey();
    void listsInListsAreBounded();
    void anErrorDoesNotRepeatAPassword();
    void aFileThatIsTooLargeIsNotRead();
    void aFolderIsNoFile();
    void aMissingFileIsToldByName();
};

void TestToml::valuesKnowWhereTheyStand()
{
    const auto read = config::readToml("user = \"marta\"\n\n[limits]\ndepth = 5\na.b = 1\n", u"x.toml"_s);
    QVERIFY(read);
    QCOMPARE(config::toString(read->find(u"user")->origin), u"x.toml:1"_s);
    QCOMPARE(config::toString(read->find({u"limits"_s, u"depth"_s})->origin), u"x.toml:4"_s);
    QCOMPARE(config::toString(read->find({u"limits"_s, u"a"_s, u"b"_s})->origin), u"x.toml:5"_s);
}

void TestToml::everyKindIsTold()
{
    const auto read =
        config::readToml("t = \"x\"\ni = 7\nr = 1.5\nb = true\nd = 2026-03-01\nl = [1]\no = { k = 1 }\n", u"x"_s);
    QVERIFY(read);
    QCOMPARE(read->find(u"t")->kind, Node::Kind::Text);
    QCOMPARE(read->find(u"i")->integer, 7);
    QCOMPARE(read->find(u"r")->real, 1.5);
    QVERIFY(read->find(u"b")->flag);
    QCOMPARE(read->find(u"d")->kind, Node::Kind::Date);
    QCOMPARE(read->find(u"d")->text, u"2026-03-01"_s);
    QVERIFY(read->find(u"l")->isList());
    QVERIFY(read->find(u"o")->isTable());
}

void TestToml::whatIsNoTomlIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("a word") << QByteArray("\nuser marta\n") << u"x.toml:2:"_s;
    QTest::newRow("a key told twice") << QByteArray("a = 1\na = 2\n") << u"x.toml:2:"_s;
    QTest::newRow("a table told twice") << QByteArray("[a]\n[a]\n") << u"x.toml:2:"_s;
    QTest::newRow("an open text") << QByteArray("a = \"x\n") << u"x.toml:1:"_s;
    QTest::newRow("no UTF-8") << QByteArray("a = \"\xff\xfe\"\n") << u"x.toml:1:"_s;
    QTest::newRow("a NUL") << QByteArray("a = 1\n\0b = 2\n", 13) << u"x.toml:2:"_s;
    QTest::newRow("an integer beyond 64 bits") << QByteArray("a = 99999999999999999999\n") << u"x.toml:1:"_s;
}

void TestToml::whatIsNoTomlIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto read = config::readToml(text, u"x.toml"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, config::ErrorCode::Syntax);
    QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
}

void TestToml::aDeepKeyIsRefusedBeforeItIsBuilt_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto words = QByteArray("a.").repeated(400'000) + 'a';
    const auto quoted = QByteArray("\"a,\".").repeated(100'000) + 'a';
    QTest::newRow("a heading") << "[" + words + "]\n";
    QTest::newRow("a key") << words + " = 1\n";
    QTest::newRow("in a table of one line") << "x = { " + words + " = 1 }\n";
    QTest::newRow("in quotes") << quoted + " = 1\n";
    QTest::newRow("behind a text with quotes in it") << "x = \"\\\"\"\n" + words + " = 1\n";
    QTest::newRow("behind a remark") << "# it's\n" + words + " = 1\n";
}

void TestToml::aDeepKeyIsRefusedBeforeItIsBuilt()
{
    QFETCH(const QByteArray, text);
    const auto read = config::readToml(text, u"x"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, config::ErrorCode::Syntax);
}

void TestToml::fullStopsInTextsMakeNoDeepKey()
{
    const auto dots = QByteArray("a.").repeated(100);
    const auto read =
        config::readToml("# " + dots + "\na = \"" + dots + "\"\nb = '" + dots + "'\nc = \"\"\"\n" + dots +
                             "\"\"\"\nd = [1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5,1.5]\n",
            u"x"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->find(u"a")->text, QString::fromUtf8(dots));
}

void TestToml::listsInListsAreBounded()
{
    const auto hundred = config::readToml("a = " + QByteArray(100, '[') + QByteArray(100, ']'), u"x"_s);
    QVERIFY(!hundred);
    const auto many = config::readToml("a = " + QByteArray(400'000, '['), u"x"_s);
    QVERIFY(!many);
    QVERIFY(config::readToml("a = " + QByteArray(30, '[') + QByteArray(30, ']'), u"x"_s));
}

void TestToml::anErrorDoesNotRepeatAPassword()
{
    const auto read = config::readToml("url = amqps://ines:secret@host/\n", u"x"_s);
    QVERIFY(!read);
    QVERIFY2(!read.error().detail.contains("secret"_L1), qPrintable(read.error().detail));
}

void TestToml::aFileThatIsTooLargeIsNotRead()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"big.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(config::largestFile + 1, '#'));
    file.close();
    const auto read = config::readTomlFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, config::ErrorCode::File);
}

void TestToml::aFolderIsNoFile()
{
    const QTemporaryDir dir;
    const auto read = config::readTomlFile(dir.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, config::ErrorCode::File);
}

void TestToml::aMissingFileIsToldByName()
{
    const auto read = config::readTomlFile(u"/nowhere/at all.toml"_s);
    QVERIFY(!read);
    QVERIFY(read.error().detail.startsWith("/nowhere/at all.toml: "_L1));
}

QTEST_GUILESS_MAIN(TestToml)
#include "tst_toml.moc"
