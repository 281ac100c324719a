// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/jsontext.h"

#include <QRegularExpression>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::JsonText;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void laysOut_data();
    void laysOut();
    void comesOutAlikeInAnyParts();
    void whatTurnsTheWritingIsSeen();
    void linesAreBounded();
    void deepNestingIsNotWide();
    void knowsHowFarItIs();
};

static QString whole(const QByteArray &text, qsizetype part = 1 << 20)
{
    JsonText json(text);
    QString result;
    while (!json.isAtEnd()) {
        result += json.next(part);
    }
    return result.trimmed();
}

void TestJsonText::laysOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << R"({"a":1,"b":[true,null]})"_ba
                            << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("empty ones") << R"({"a":{},"b":[]})"_ba << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("laid out already") << "{ \"a\" :\n 1 }"_ba << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("strings are left alone")
        << R"({"a":"x, {y}: \" z\\"})"_ba << u"{\n  \"a\": \"x, {y}: \\\" z\\\\\"\n}"_s;
    QTest::newRow("markup stays text") << R"({"a":"<b>&amp;"})"_ba << u"{\n  \"a\": \"<b>&amp;\"\n}"_s;
    QTest::newRow("number") << "42"_ba << u"42"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no JSON") << "]]}{"_ba << u"]\n]\n}{"_s;
}

void TestJsonText::laysOut()
{
    QFETCH(QByteArray, json);
    QTEST(whole(json), "text");
}

void TestJsonText::comesOutAlikeInAnyParts()
{
    const auto json = u"{\"name\":\"grün — \U0001F600 \u202E\",\"list\":[1,2,{\"a\":\"b\\\"c\"}]}"_s.toUtf8();
    for (qsizetype part = 1; part < json.size(); ++part) {
        QCOMPARE(whole(json, part), whole(json));
    }
}

void TestJsonText::whatTurnsTheWritingIsSeen()
{
    const auto text = whole(u"{\"a\":\"\u202E\u200B\u2066\u2028x\u0001\"}"_s.toUtf8());
    QVERIFY2(text.contains(u"\\u202e\\u200b\\u2066\\u2028x\\u0001"_s), qPrintable(text));
}

void TestJsonText::linesAreBounded()
{
    const auto text = whole("{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}");
    for (const auto &line : text.split(u'\n')) {
        QVERIFY(line.size() <= JsonText::longestLine + 10);
    }
    // Nothing is lost by the breaks.
    QCOMPARE(text.count(u'x'), 1'000'000);
}

void TestJsonText::deepNestingIsNotWide()
{
    const auto text = whole(QByteArray(10000, '[') + QByteArray(10000, ']'));
    for (const auto &line : text.split(u'\n')) {
        QVERIFY(line.size() <= 50);
    }
}

void TestJsonText::knowsHowFarItIs()
{
    JsonText json(QByteArray(100, '1'));
    QVERIFY(!json.isAtEnd());
    QCOMPARE(json.next(60).trimmed().size(), 60);
    QCOMPARE(json.position(), 60);
    QCOMPARE(json.next(60).trimmed().size(), 40);
    QVERIFY(json.isAtEnd());
    QVERIFY(json.next(60).isEmpty());
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
