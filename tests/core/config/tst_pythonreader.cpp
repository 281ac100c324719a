// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/pythonreader.h"
#include "core/config/write.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tidings;

class TestPythonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void literalsAreRead_data();
    void literalsAreRead();
    void filesAsPeopleWriteThemAreRead();
    void whatWouldHaveToBeRunIsToldAndLeftOut_data();
    void whatWouldHaveToBeRunIsToldAndLeftOut();
    void nothingIsRun();
    void valuesKnowTheirLine();
    void lineEndsOfOtherSystemsCount();
    void hostileFilesEndInWords_data();
    void hostileFilesEndInWords();
    void namesDoNotMultiplyWithoutEnd_data();
    void namesDoNotMultiplyWithoutEnd();
};

static config::PythonValues read(const QByteArray &text)
{
    return config::readPython(text, u"x.py"_s);
}

static QByteArray json(const config::Node &node)
{
    return QJsonDocument(config::toJson(node).toObject()).toJson(QJsonDocument::Compact);
}

void TestPythonReader::literalsAreRead_data()
{
    QTest::addColumn<QByteArray>("python");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *python, const char *json) {
        QTest::newRow(python) << QByteArray(python) << QByteArray(json);
    };
    row("{'a': 1}", R"({"a":1})");
    row("dict(a=1, b='x',)", R"({"a":1,"b":"x"})");
    row("dict()", "{}");
    row("{}", "{}");
    row("{'a': True, 'b': False, 'c': None}", R"({"a":true,"b":false,"c":null})");
    row("{'a': [1, 2,], 'b': (3, 4), 'c': (5,), 'd': (6), 'e': ()}", R"({"a":[1,2],"b":[3,4],"c":[5],"d":6,"e":[]})");
    row("{'a': {'x', 'y'}}", R"({"a":["x","y"]})");
    row("{'a': -5, 'b': +7, 'c': --3, 'd': 1.5, 'e': -1e3}", R"({"a":-5,"b":7,"c":3,"d":1.5,"e":-1000})");
    row("{'a': 0x1F, 'b': 0b11, 'c': 0o17, 'd': 1_000, 'e': 10L}", R"({"a":31,"b":3,"c":15,"d":1000,"e":10})");
    row("{'a': 'x' \"y\" '''z'''}", R"({"a":"xyz"})");
    row("{'a': r'\\d', 'b': u'é', 'c': b'y', 'd': Rb'\\n', 'e': f'plain'}",
        R"({"a":"\\d","b":"é","c":"y","d":"\\n","e":"plain"})");
    row(R"({'a': '\x41\u00e9\U0001F600\101\n\'\q'})", R"({"a":"Aé😀A\n'\\q"})");
    row("{'a': '''one\n'two'\n'''}", R"({"a":"one\n'two'\n"})");
    row("{'a': 'one\\\ntwo'}", R"({"a":"onetwo"})");
    row("{'a': 'x' + 'y' + 'z', 'b': [1] + [2], 'c': 1 + 2}", R"({"a":"xyz","b":[1,2],"c":3})");
    row("{'a': ('x'\n  'y')}", R"({"a":"xy"})");
    row("{1: 'one', 'two': 2}", R"({"1":"one","two":2})");
    row("{'a': 1, 'a': 2}", R"({"a":2})");
}

void TestPythonReader::literalsAreRead()
{
    QFETCH(const QByteArray, python);
    const auto values = read("config = " + python + "\n");
    QCOMPARE(values.problems, QStringList());
    QTEST(json(values.config), "json");
}

void TestPythonReader::filesAsPeopleWriteThemAreRead()
{
    const auto values = read(R"(# -*- coding: utf-8 -*-
""" What this file is for. """
import os, sys
from socket import \
    gethostname

SEP = '-' * 3 if False else 0
suffix = "example.org"   # the domain
hub = "tcp://hub." + suffix + ":9940"
hosts = [hub]; more = ("tcp://more:1",)

config = dict(
    endpoints={
        # brackets ) ] } in a remark
        "hub": hosts,
        "more": more
    },
    environment="prod",
)
config["high_water_mark"] = 0
)");
    QCOMPARE(json(values.config),
        QByteArray(R"({"endpoints":{"hub":["tcp://hub.example.org:9940"],"more":["tcp://more:1"]},)"
                   R"("environment":"prod","high_water_mark":0})"));
    QCOMPARE(values.problems.size(), 1);
    QVERIFY2(values.problems.front().startsWith("x.py:7: "_L1), qPrintable(values.problems.front()));
}

void TestPythonReader::whatWouldHaveToBeRunIsToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("python");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *python, const char *json, int line) {
        QTest::newRow(name) << QByteArray(python) << QByteArray(json) << line;
    };
    row("a call", "config = {'a': open('/etc/passwd').read(), 'b': 1}", R"({"b":1})", 1);
    row("a call in a list", "config = {'a': ['x',\n f(1, [2]),\n 'y']}", R"({"a":["x","y"]})", 2);
    row("a name nobody set", "config = {\n'a': hostname,\n'b': 1}", R"({"b":1})", 2);
    row("a formatted text", "config = {'a': f'{host}', 'b': 1}", R"({"b":1})", 1);
    row("a percent sign", "config = {\n\n'a': 'x.%s' % host, 'b': 1}", R"({"b":1})", 3);
    row("a comprehension", "config = {'a': [x for x in range(3)], 'b': 1}", R"({"a":[],"b":1})", 1);
    row("a condition", "config = {'a': 1 if True else 2, 'b': 1}", R"({"b":1})", 1);
    row("a key that is called", "config = {f(): 1, 'b': 1}", R"({"b":1})", 1);
    row("other dictionaries", "config = {**base, 'b': 1}", R"({"b":1})", 1);
    row("keywords of another", "config = dict(base, b=1)", R"({"b":1})", 1);
    row("a sum of unlikes", "config = {'a': 'x' + 1, 'b': 1}", R"({"b":1})", 1);
    row("a subscript", "l = [1]\nconfig = {'a': l[0], 'b': 1}", R"({"b":1})", 2);
    row("an attribute", "config = {'a': 'x'.upper(), 'b': 1}", R"({"b":1})", 1);
    row("a complex number", "config = {'a': 3j, 'b': 1}", R"({"b":1})", 1);
    row("an octal number of old", "config = {'a': 0755, 'b': 1}", R"({"b":1})", 1);
    row("a number beyond 64 bits", "config = {'a': 99999999999999999999, 'b': 1}", R"({"b":1})", 1);
    row("a statement", "config = {'b': 1}\nconfig.update(a=1)", R"({"b":1})", 2);
    row("an assignment to two", "config = {'b': 1}\na = b = 2", R"({"b":1})", 2);
    row("a block", "config = {'b': 1}\nif True:\n    config = {}\n    x = 1\nelse:\n    config = {}\n", R"({"b":1})",
        2);
    row("a function", "def f():\n    return {}\nconfig = {'b': 1}", R"({"b":1})", 1);
    row("an escape by name", "config = {'a': '\\N{DASH}', 'b': 1}", R"({"b":1})", 1);
    row("an escape that is none", "config = {'a': '\\uD800', 'b': 1}", R"({"b":1})", 1);
    row("a lost bracket", "config = {'a': (1 2], 'b': 1}", R"({"b":1})", 1);
    row("an open bracket", "config = {'a': (1 2, 'b': 1}", R"({})", 1);
}

void TestPythonReader::whatWouldHaveToBeRunIsToldAndLeftOut()
{
    QFETCH(const QByteArray, python);
    QFETCH(const int, line);
    const auto values = read(python + "\n");
    QVERIFY(!values.problems.isEmpty());
    QVERIFY2(values.problems.front().startsWith(u"x.py:%1: "_s.arg(line)), qPrintable(values.problems.join(u'\n')));
    QTEST(json(values.config), "json");
}

void TestPythonReader::nothingIsRun()
{
    const auto values = read("import os\nos.system('touch /tmp/tidings-was-here')\n"
                             "__import__('os').system('touch /tmp/tidings-was-here')\n"
                             "config = eval('{}') or {}\n");
    QVERIFY(!QFile::exists(u"/tmp/tidings-was-here"_s));
    QCOMPARE(values.problems.size(), 4);
    QVERIFY(values.config.members.empty());
}

void TestPythonReader::valuesKnowTheirLine()
{
    const auto values = read("config = {\n  'a': 1,\n  'b':\n     'x'\n}\n");
    QCOMPARE(config::toString(values.config.find(u"a")->origin), u"x.py:2"_s);
    QCOMPARE(config::toString(values.config.find(u"b")->origin), u"x.py:4"_s);
}

void TestPythonReader::lineEndsOfOtherSystemsCount()
{
    const auto values = read("\xef\xbb\xbfx = 1\r\nconfig = {\r\n'a': x}\r\n");
    QCOMPARE(values.problems, QStringList());
    QCOMPARE(config::toString(values.config.find(u"a")->origin), u"x.py:3"_s);
}

void TestPythonReader::hostileFilesEndInWords_data()
{
    QTest::addColumn<QByteArray>("python");
    const auto row = [](const char *name, const QByteArray &python) { QTest::newRow(name) << python; };
    row("nothing", "");
    row("no UTF-8", "config = {'a': '\xff'}");
    row("too large", QByteArray(2'000'000, '#'));
    row("brackets", "config = " + QByteArray(100'000, '['));
    row("brackets that close", "config = " + QByteArray(100'000, '(') + QByteArray(100'000, ')'));
    row("tuples in tuples", "config = " + QByteArray(30'000, '(') + QByteArray("1,)").repeated(30'000));
    row("dictionaries", "config = " + QByteArray("{'a':").repeated(30'000));
    row("signs", "config = " + QByteArray(100'000, '-') + '1');
    row("closers", QByteArray(100'000, ')'));
    row("an open text", "config = '''" + QByteArray(100'000, 'x'));
    row("an open text on a line", "config = {'a': 'x\n}");
    row("a backslash at the end", "config = 'x\\");
    row("a NUL", QByteArray("config = {\0}", 12));
    row("no dictionary", "config = [1]");
    row("ends after the equals sign", "config =");
    row("indented", "  config = {}");
    row("many mistakes", QByteArray("a = b\n").repeated(10'000));
    row("deep by names", [] {
        QByteArray text = "a0 = []\n";
        for (int i = 1; i < 2000; ++i) {
            text += "a" + QByteArray::number(i) + " = [a" + QByteArray::number(i - 1) + "]\n";
        }
        return text + "config = {'a': a1999}";
    }());
    row("itself", "config = {}\n" + QByteArray("config['a'] = config\n").repeated(1000) + "x = y");
}

void TestPythonReader::hostileFilesEndInWords()
{
    QFETCH(const QByteArray, python);
    const auto values = read(python);
    QVERIFY(!values.problems.isEmpty());
    QVERIFY(values.problems.size() <= 201);
    QVERIFY(config::height(values.config) <= config::Node::maxDepth);
}

void TestPythonReader::namesDoNotMultiplyWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("sum");
    QTest::newRow("texts") << QByteArray("'xxxxxxxxxx'") << QByteArray("%1 + %1");
    QTest::newRow("lists") << QByteArray("[1, 2, 3]") << QByteArray("%1 + %1");
    QTest::newRow("lists of lists") << QByteArray("[1]") << QByteArray("[%1, %1]");
    QTest::newRow("dictionaries") << QByteArray("{'k': 1}") << QByteArray("{'k': %1, 'l': %1}");
}

void TestPythonReader::namesDoNotMultiplyWithoutEnd()
{
    QFETCH(const QByteArray, first);
    QFETCH(QByteArray, sum);
    auto text = "a = " + first + '\n';
    sum.replace("%1", "a");
    text += ("a = " + sum + '\n').repeated(200) + "config = {'a': a}\n";
    const auto values = read(text);
    QVERIFY(!values.problems.isEmpty());
    QVERIFY(json(values.config).size() < 8'000'000);
}

QTEST_GUILESS_MAIN(TestPythonReader)
#include "tst_pythonreader.moc"
