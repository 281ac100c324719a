// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/canonical.h"
#include "core/json/document.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestCanonical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void writesWhatPythonWrites_data();
    void writesWhatPythonWrites();
    void keysAreSortedByCodePoint();
    void loneSurrogatesSortBetweenTheirNeighbours();
    void leavesOutAndPutsInOutermostMembersOnly();
    void ofCanonicalIsItself();
    void holdsTheVectors_data();
    void holdsTheVectors();
};

static QByteArray canonicalOf(const QByteArray &text)
{
    const auto document = json::Document::parse(text);
    return document ? QByteArray::fromStdString(json::canonical(document->root()))
                    : "refused: " + document.error().detail.toUtf8();
}

void TestCanonical::writesWhatPythonWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");

    const auto row = [](const char *name, const char *text, const char *canonical) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(canonical);
    };
    row("blanks", " { \"b\" : [ 1 , 2 ] ,\n\t\"a\" : null } ", R"({"a":null,"b":[1,2]})");
    row("words", "[true,false,null,NaN,Infinity,-Infinity]", "[true,false,null,NaN,Infinity,-Infinity]");
    row("key told twice", R"({"a":1,"b":2,"a":3})", R"({"a":3,"b":2})");
    row("key told twice in order", R"({"a":1,"a":2,"a":3})", R"({"a":3})");
    row("any integer", "[123456789012345678901234567890,-0,0]", "[123456789012345678901234567890,0,0]");
    row("plain reals", "[1.0,1e3,-0.0,0.1,1.10,100e-2,1E15]", "[1.0,1000.0,-0.0,0.1,1.1,1.0,1000000000000000.0]");
    row("reals with exponent", "[1e16,1e-5,0.0001,1.5e300,5e-324]", "[1e+16,1e-05,0.0001,1.5e+300,5e-324]");
    row("reals out of range", "[1e400,-1e400,1e-400,-1e-400,1e99999999999999999999,1e-99999999999999999999]",
        "[Infinity,-Infinity,0.0,-0.0,Infinity,0.0]");
    row("escapes", R"(["\"\\\/\b\f\n\r\t\u0041\u001f\u007f"])", R"(["\"\\/\b\f\n\r\tA\u001f\u007f"])");
    row("beyond ASCII", "[\"h\xc3\xa9 \xf0\x9f\x98\x80\"]", R"(["h\u00e9 \ud83d\ude00"])");
    row("joined surrogates", R"(["\ud83d\ude00"])", R"(["\ud83d\ude00"])");
    row("lone surrogates", R"(["\ud83d\u0041\ude00","\ude00\ud83d"])", R"(["\ud83dA\ude00","\ude00\ud83d"])");
    row("empty", "[{},[],\"\"]", "[{},[],\"\"]");
}

void TestCanonical::writesWhatPythonWrites()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    QCOMPARE(canonicalOf(text), canonical);
}

void TestCanonical::keysAreSortedByCodePoint()
{
    // By UTF-16 units the emoji (D83D DE00) would come before U+FB01.
    QCOMPARE(canonicalOf("{\"\xf0\x9f\x98\x80\":1,\"\xef\xac\x81\":2,\"a\":3}"),
        QByteArray(R"({"a":3,"\ufb01":2,"\ud83d\ude00":1})"));
}

void TestCanonical::loneSurrogatesSortBetweenTheirNeighbours()
{
    QCOMPARE(canonicalOf(R"({"\ue000":1,"\ud800":2,"\ud7ff":3})"), QByteArray(R"({"\ud7ff":3,"\ud800":2,"\ue000":1})"));
}

void TestCanonical::leavesOutAndPutsInOutermostMembersOnly()
{
    const auto document =
        json::Document::parse(R"({"signature":"x","msg":{"signature":"y"},"crypto":"gpg","topic":"t"})"_ba);
    QVERIFY(document);
    using namespace std::string_view_literals;
    constexpr std::string_view without[] = {"certificate", "signature"};
    constexpr std::pair<std::string_view, std::string_view> with[] = {
        {"a"sv, "1"sv}, {"crypto"sv, "x509"sv}, {"zz"sv, "\n"sv}};
    QCOMPARE(json::canonical(document->root(), {.without = without, .with = with}),
        R"({"a":"1","crypto":"x509","msg":{"signature":"y"},"topic":"t","zz":"\n"})");
    QCOMPARE(json::canonical(json::Value(), {.with = with}), R"({"a":"1","crypto":"x509","zz":"\n"})");
}

void TestCanonical::ofCanonicalIsItself()
{
    const auto once = canonicalOf("{\"z\":[1e300,NaN,\"\\ud800\xc3\xa9\"],\"a\":{\"b\":-0.0}}");
    QCOMPARE(canonicalOf(once), once);
}

void TestCanonical::holdsTheVectors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    if (!test::hasSharedData()) {
        return;
    }
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/encoding.jsonl"_s))) {
        QTest::newRow(qPrintable(line[u"id"_s].toString()))
            << line[u"json_in"_s].toString().toUtf8() << line[u"canonical"_s].toString().toLatin1();
    }
}

void TestCanonical::holdsTheVectors()
{
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    QCOMPARE(canonicalOf(text), canonical);
}

QTEST_GUILESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
