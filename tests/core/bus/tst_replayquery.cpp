// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/replayquery.h"
#include "core/json/canonical.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::ReplayQuery;
using bus::ReplayReply;

class TestReplayQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void takesOtherSpellings_data();
    void takesOtherSpellings();
    void refusesWhatIsNoQuestion_data();
    void refusesWhatIsNoQuestion();
    void asksForAllOnlyWhenNothingIsGiven();
    void handsOnFramesUpToTheFirstThatIsNoJson();
    void errorsAreFitForATerminal();
    void asksAndReadsAsTheReferencesClient();
};

static QByteArrayList bytes(const QJsonArray &texts)
{
    QByteArrayList list;
    for (const auto &text : texts) {
        list.append(text.toString().toUtf8());
    }
    return list;
}

void TestReplayQuery::readsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number") << QByteArray(R"({"seq_id":2})");
    QTest::newRow("numbers") << QByteArray(R"({"seq_ids":[1,3,99]})");
    QTest::newRow("no numbers") << QByteArray(R"({"seq_ids":[]})");
    QTest::newRow("range") << QByteArray(R"({"seq_id_range":[5,9]})");
    QTest::newRow("the widest range") << QByteArray(R"({"seq_id_range":[-9223372036854775808,9223372036854775807]})");
    QTest::newRow("id") << QByteArray(R"({"msg_id":"2026-a"})");
    QTest::newRow("an odd id") << QByteArray(R"({"msg_id":"\"\\\u00e9\ud83d\ude00\u0000"})");
    QTest::newRow("ids") << QByteArray(R"({"msg_ids":["2026-a","2026-b"]})");
    QTest::newRow("time") << QByteArray(R"({"time":[1400000000,1400000150]})");
    QTest::newRow("fractions of seconds") << QByteArray(R"({"time":[-1.5,1400000150.25]})");
    QTest::newRow("everything") << QByteArray(
        R"({"msg_id":"a","msg_ids":["b"],"seq_id":1,"seq_id_range":[2,3],"seq_ids":[4],"time":[5,6]})");
    QTest::newRow("nothing") << QByteArray("{}");
}

void TestReplayQuery::readsWhatItWrites()
{
    QFETCH(const QByteArray, text);
    const auto query = ReplayQuery::read(text);
    QVERIFY2(query, qPrintable(query ? QString() : query.error().detail));
    QCOMPARE(query->text(), text);
}

void TestReplayQuery::takesOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("blanks") << QByteArray(" { \"seq_id\" : 2 } ") << QByteArray(R"({"seq_id":2})");
    QTest::newRow("a number in a string") << QByteArray(R"({"seq_id":"2"})") << QByteArray(R"({"seq_id":2})");
    QTest::newRow("whole seconds as reals") << QByteArray(R"({"time":[1.0,2e0]})") << QByteArray(R"({"time":[1,2]})");
    QTest::newRow("a key told twice") << QByteArray(R"({"seq_id":2,"seq_id":3})") << QByteArray(R"({"seq_id":3})");
}

void TestReplayQuery::takesOtherSpellings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    const auto query = ReplayQuery::read(text);
    QVERIFY(query);
    QCOMPARE(query->text(), canonical);
}

void TestReplayQuery::refusesWhatIsNoQuestion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const auto wrong = u"Something went wrong when processing the field \"%1\""_s;
    QTest::newRow("no JSON") << QByteArray("seq_id=2") << u"The query is no JSON object"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"The query is no JSON object"_s;
    QTest::newRow("nothing at all") << QByteArray() << u"The query is no JSON object"_s;
    QTest::newRow("too deep") << QByteArray("{\"seq_ids\":") + QByteArray(100, '[') + QByteArray(100, ']') + '}'
                              << u"The query is no JSON object"_s;
    QTest::newRow("too long") << '{' + QByteArray(2'000'000, ' ') + '}' << u"The query is no JSON object"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"colour":"red"})") << u"Unsupported field: \"colour\""_s;
    QTest::newRow("unknown field that is no text for a terminal")
        << QByteArray(R"({"\u001b[2J\u202e":1})") << u"Unsupported field: \"\\u001b[2J\\u202e\""_s;
    QTest::newRow("number too large") << QByteArray(R"({"seq_id":9223372036854775808})") << wrong.arg(u"seq_id"_s);
    QTest::newRow("number that is none") << QByteArray(R"({"seq_id":null})") << wrong.arg(u"seq_id"_s);
    QTest::newRow("number with a tail") << QByteArray(R"({"seq_id":"2x"})") << wrong.arg(u"seq_id"_s);
    QTest::newRow("numbers that are none") << QByteArray(R"({"seq_ids":[1,{}]})") << wrong.arg(u"seq_ids"_s);
    QTest::newRow("numbers that are no list") << QByteArray(R"({"seq_ids":5})") << u"Ill-format \"seq_ids\" field"_s;
    QTest::newRow("too many numbers") << QByteArray("{\"seq_ids\":[0") + QByteArray(",0").repeated(1000) + "]}"
                                      << u"Ill-format \"seq_ids\" field"_s;
    QTest::newRow("range of three") << QByteArray(R"({"seq_id_range":[1,2,3]})")
                                    << u"Ill-format \"sed_id_range\" field"_s;
    QTest::newRow("time that never is") << QByteArray(R"({"time":[0,NaN]})") << wrong.arg(u"time"_s);
    QTest::newRow("time without end") << QByteArray(R"({"time":[0,Infinity]})") << wrong.arg(u"time"_s);
    QTest::newRow("id that is no text") << QByteArray(R"({"msg_id":5})") << wrong.arg(u"msg_id"_s);
    QTest::newRow("id of a lone surrogate") << QByteArray(R"({"msg_id":"\ud800"})") << wrong.arg(u"msg_id"_s);
    QTest::newRow("id without end") << QByteArray(R"({"msg_ids":[")") + QByteArray(201, 'a') + "\"]}"
                                    << wrong.arg(u"msg_ids"_s);
}

void TestReplayQuery::refusesWhatIsNoQuestion()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto query = ReplayQuery::read(text);
    QVERIFY(!query);
    QCOMPARE(query.error().detail, words);
}

void TestReplayQuery::asksForAllOnlyWhenNothingIsGiven()
{
    QVERIFY(ReplayQuery().isForAll());
    QVERIFY(!ReplayQuery::read(R"({"seq_ids":[]})")->isForAll());
}

void TestReplayQuery::handsOnFramesUpToTheFirstThatIsNoJson()
{
    const auto reply = ReplayReply::read({R"({"a":1})", "5", "error: 'x'", R"({"b":1})"});
    QCOMPARE(reply.messages, (QByteArrayList{R"({"a":1})", "5"}));
    QCOMPARE(reply.error, u"error: 'x'"_s);
    QCOMPARE(ReplayReply::read({bus::replayError(bus::noMatch())}).error,
        u"error: 'There was no match for the given query'"_s);
}

void TestReplayQuery::errorsAreFitForATerminal()
{
    const auto reply = ReplayReply::read({"\x1b]0;title\x07 " + QByteArray(100'000, 'x')});
    QVERIFY(reply.error->startsWith(u"\\u001b]0;title\\u0007 xxx"));
    // Each letter may have become an escape.
    QVERIFY(reply.error->size() <= 300 * 10);
}

void TestReplayQuery::asksAndReadsAsTheReferencesClient()
{
    if (!test::hasSharedData()) {
        QSKIP("the shared vectors are not there");
    }
    int seen = 0;
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/replay-wire.jsonl"_s))) {
        if (line[u"side"].toString() != u"client") {
            continue;
        }
        ++seen;
        const auto id = line[u"id"].toString();
        const auto query = ReplayQuery::read(QJsonDocument(line[u"query"].toObject()).toJson());
        QVERIFY2(query, qPrintable(id));
        QCOMPARE(QByteArrayList{query->text()}, bytes(line[u"request"].toArray()));
        const auto reply = ReplayReply::read(bytes(line[u"reply"].toArray()));
        QByteArrayList yields;
        for (const auto &message : reply.messages) {
            yields.append(QByteArray::fromStdString(json::canonical(json::Document::parse(message)->root())));
        }
        QByteArrayList expected;
        for (const auto &value : line[u"yields"].toArray()) {
            const auto text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            const auto document = json::Document::parse(text.sliced(1, text.size() - 2));
            expected.append(QByteArray::fromStdString(json::canonical(document->root())));
        }
        QCOMPARE(yields, expected);
        QCOMPARE(reply.error ? u"ValueError: "_s + *reply.error : QString(), line[u"raises"].toString());
    }
    QCOMPARE(seen, 8);
}

QTEST_GUILESS_MAIN(TestReplayQuery)
#include "tst_replayquery.moc"
