// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void keepsNumbersAsWritten();
    void asksForTheWrongKindGiveNothing();
    void survivesBeingMoved();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void refusesWhatIsNoUtf8_data();
    void refusesWhatIsNoUtf8();
    void refusesBeyondItsLimits();
    void namesWhereItStopped();
    void refusesTheVectors_data();
    void refusesTheVectors();
};

void TestDocument::keepsNumbersAsWritten()
{
    const auto document = json::Document::parse("[1, 1.0, 1e3, 12345678901234567890]");
    QVERIFY(document);
    const auto items = document->root().items();
    QCOMPARE(items[0].text(), "1");
    QVERIFY(items[0].isInteger());
    QCOMPARE(items[1].text(), "1.0");
    QVERIFY(!items[1].isInteger());
    QVERIFY(!items[1].toInteger());
    QCOMPARE(items[2].toDouble(), std::optional(1000.0));
    QVERIFY(items[3].isInteger());
    QVERIFY(!items[3].toInteger());
    QCOMPARE(items[3].text(), "12345678901234567890");
}

void TestDocument::asksForTheWrongKindGiveNothing()
{
    const auto document = json::Document::parse(R"({"a":"text","b":null})");
    QVERIFY(document);
    const auto root = document->root();
    QVERIFY(root["missing"].isNull());
    QVERIFY(!root.contains("missing"));
    QVERIFY(root.contains("b"));
    QVERIFY(root["a"]["deeper"].isNull());
    QVERIFY(root["a"].items().empty());
    QVERIFY(!root["a"].toInteger());
    QVERIFY(root.text().empty());
    QCOMPARE(root["a"].toString(), u"text"_s);
}

void TestDocument::survivesBeingMoved()
{
    auto first = json::Document::parse(R"({"escaped":"\u0041bc","plain":"abc"})");
    QVERIFY(first);
    const auto root = first->root();
    const auto second = std::move(*first);
    QCOMPARE(root["escaped"].text(), "Abc");
    QCOMPARE(second.root()["plain"].text(), "abc");
}

void TestDocument::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "{", "[", "[1,]", "{,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "-", "tru", "nan",
             "-NaN", "\"\\x\"", "\"\\u12G4\"", "\"\\ud83d", "\"abc", "\"\\", "\"\\\"", "[1 2]", "{\"a\" 1}", "{1:2}",
             "1 2", "[1]]", "\"a\nb\"", "\"\\n\x01\""}) {
        QTest::newRow(text) << QByteArray(text);
    }
    QTest::newRow("NUL") << QByteArray("{}\0", 3);
}

void TestDocument::refusesWhatIsNoJson()
{
    QFETCH(const QByteArray, text);
    const auto document = json::Document::parse(text);
    QVERIFY(!document);
    QCOMPARE(document.error().code, json::ErrorCode::Syntax);
    QVERIFY(!document.error().detail.isEmpty());
}

void TestDocument::refusesWhatIsNoUtf8_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("lone continuation") << "\x80"_ba;
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba;
    QTest::newRow("overlong three") << "\xe0\x80\xaf"_ba;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba;
    QTest::newRow("past the end of Unicode") << "\xf4\x90\x80\x80"_ba;
    QTest::newRow("cut off") << "\xf0\x9f\x98"_ba;
    QTest::newRow("Latin-1") << "caf\xe9"_ba;
    QTest::newRow("after an escape") << "\\n\xff"_ba;
}

void TestDocument::refusesWhatIsNoUtf8()
{
    QFETCH(const QByteArray, inside);
    const auto document = json::Document::parse("\"" + inside + "\"");
    QVERIFY(!document);
    QCOMPARE(document.error().code, json::ErrorCode::Encoding);
}

void TestDocument::refusesBeyondItsLimits()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(json::Document::parse(nested(512)));
    QCOMPARE(json::Document::parse(nested(513)).error().code, json::ErrorCode::TooDeep);
    QCOMPARE(json::Document::parse(nested(100000)).error().code, json::ErrorCode::TooDeep);
    QCOMPARE(json::Document::parse(QByteArray(100000, '{')).error().code, json::ErrorCode::Syntax);
    QCOMPARE(json::Document::parse("[\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"]").error().code,
        json::ErrorCode::TooLarge);
    QVERIFY(json::Document::parse("[1]", {.size = 3}));
    QVERIFY(!json::Document::parse("[10]", {.size = 3}));
}

void TestDocument::namesWhereItStopped()
{
    QVERIFY(json::Document::parse("[1, 2,, 3]").error().detail.contains(u"byte 6"));
}

void TestDocument::refusesTheVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    if (!test::hasSharedData()) {
        return;
    }
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/encoding-reject.jsonl"_s))) {
        QTest::newRow(qPrintable(line[u"id"_s].toString())) << line[u"json_in"_s].toString().toUtf8();
    }
}

void TestDocument::refusesTheVectors()
{
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    QFETCH(const QByteArray, text);
    QVERIFY(!json::Document::parse(text));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
