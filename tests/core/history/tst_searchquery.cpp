// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchquery.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QTimeZone>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using history::SearchError;
using history::SearchTerm;
using Code = SearchError::Code;
using Field = SearchTerm::Field;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { test::failOnWarning(); }
    void readsAndWrites_data();
    void readsAndWrites();
    void readsWhatIsMeant();
    void theLastWordMayGoOn_data();
    void theLastWordMayGoOn();
    void readsTimes_data();
    void readsTimes();
    void aMomentIsWrittenSoThatItReadsTheSame();
    void tellsWhatIsWrongAndWhere_data();
    void tellsWhatIsWrongAndWhere();
    void isBounded();
};

/// What is read, with a stroke between clauses: "what:text", with "!" before what must not be.
static QString shape(const history::SearchQuery &search)
{
    QStringList clauses;
    for (const auto &clause : search.clauses) {
        QStringList terms;
        for (const auto &term : clause) {
            terms.append((term.isNot ? u"!"_s : QString()) + history::keyword(term.field) + u':' + term.text);
        }
        clauses.append(terms.join(u'|'));
    }
    return clauses.join(u" & ");
}

void TestSearchQuery::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const QString &text, const QString &read, const QString &written) {
        QTest::newRow(name) << text << read << written;
    };
    row("nothing", {}, {}, {});
    row("blanks", u" \t "_s, {}, {});
    row("words", u"build  failed"_s, u":build & :failed"_s, u"build failed"_s);
    row("whole words", u"build failed "_s, u":build & :failed"_s, u"build failed "_s);
    row("a phrase", u"\"build failed\""_s, u":build failed"_s, u"\"build failed\""_s);
    row("keywords", u"user:ines package:libaurora kind:build.failed"_s,
        u"user:ines & package:libaurora & kind:build.failed"_s, u"user:ines package:libaurora kind:build.failed"_s);
    row("capitals", u"USER:Ines IS:Unread"_s, u"user:Ines & is:unread"_s, u"user:Ines is:unread"_s);
    row("a value in quotes", u"user:\"ines\" package:\"a b\""_s, u"user:ines & package:a b"_s,
        u"user:ines package:\"a b\""_s);
    row("quotes in quotes", uR"(user:"a \"b\" \\c")"_s, uR"(user:a "b" \c)"_s, uR"(user:"a \"b\" \\c")"_s);
    row("not", u"-user:mass-rebuild -failed -\"to be\""_s, u"!user:mass-rebuild & !:failed & !:to be"_s,
        u"-user:mass-rebuild -failed -\"to be\""_s);
    row("or", u"a OR user:b OR -c d"_s, u":a|user:b|!:c & :d"_s, u"a OR user:b OR -c d"_s);
    row("or in small letters is a word", u"a or b"_s, u":a & :or & :b"_s, u"a or b"_s);
    row("or in quotes is a word", u"a \"OR\" b "_s, u":a & :OR & :b"_s, u"a \"OR\" b "_s);
    row("a hyphen within", u"mass-rebuild"_s, u":mass-rebuild"_s, u"mass-rebuild"_s);
    row("two hyphens", u"--x"_s, u"!:-x"_s, u"-\"-x\""_s);
    row("an address", u"https://example.org/a"_s, u":https://example.org/a"_s, u"https://example.org/a"_s);
    row("a module", u"perl::Foo 12:30 "_s, u":perl::Foo & :12:30"_s, u"perl::Foo 12:30 "_s);
    row("a keyword in quotes is a word", u"\"user:ines\""_s, u":user:ines"_s, u"\"user:ines\""_s);
    row("no letter or digit", u"?! a OR ** \"...\" -"_s, u":a"_s, u"a "_s);
    row("quotes beside each other", u"\"a\"\"b\""_s, u":a & :b"_s, u"\"a\" \"b\""_s);
    row("a quote within a word", u"5\"disk"_s, u":5\"disk"_s, u"5\"disk"_s);
    row("all keywords", u"service:git topic:a.b severity:problem verdict:valid-legacy has:link is:muted"_s,
        u"service:git & topic:a.b & severity:problem & verdict:valid-legacy & has:link & is:muted"_s,
        u"service:git topic:a.b severity:problem verdict:valid-legacy has:link is:muted"_s);
    row("rows", u"row:12,20-25 -ROW:7"_s, u"row:12,20-25 & !row:7"_s, u"row:12,20-25 -row:7"_s);
    row("times stay as they are", u"after:7d before:\"2026-03-01 10:00\""_s, u"after:7d & before:2026-03-01 10:00"_s,
        u"after:7d before:\"2026-03-01 10:00\""_s);
    row("syntax of others", u"NEAR(a* AND ^b) NOT 'x';-- "_s, u":NEAR(a* & :AND & :^b) & :NOT & :'x';--"_s,
        u"NEAR(a* AND ^b) NOT 'x';-- "_s);
}

void TestSearchQuery::readsAndWrites()
{
    QFETCH(const QString, text);
    const auto search = history::parseSearch(text, test::searchedAt);
    QVERIFY2(search, search ? "" : qPrintable(history::explain(search.error(), text)));
    QTEST(shape(*search), "read");
    QTEST(history::toText(*search), "written");
    QVERIFY(test::searchFor(history::toText(*search)) == *search);
}

void TestSearchQuery::readsWhatIsMeant()
{
    const auto search = test::searchFor(u"-\"a b\" -topic:x"_s);
    const history::SearchQuery expected{{{{.text = u"a b"_s, .isNot = true, .isPhrase = true}},
        {{.field = Field::Topic, .text = u"x"_s, .isNot = true}}}};
    QVERIFY(search == expected);
}

void TestSearchQuery::theLastWordMayGoOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBeginning");
    QTest::newRow("alone") << u"fire"_s << true;
    QTest::newRow("behind others") << u"user:a OR fire"_s << true;
    QTest::newRow("a blank follows") << u"fire "_s << false;
    QTest::newRow("in quotes") << u"\"fire\""_s << false;
    QTest::newRow("not wanted") << u"-fire"_s << false;
    QTest::newRow("nothing follows") << u"fire ?"_s << false;
    QTest::newRow("a value") << u"user:fire"_s << false;
}

void TestSearchQuery::theLastWordMayGoOn()
{
    QFETCH(const QString, text);
    QTEST(test::searchFor(text).clauses.back().back().isBeginning, "isBeginning");
}

void TestSearchQuery::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const auto utc = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    // 13:00 in Berlin.
    QTest::newRow("today") << u"today"_s << utc(u"2026-02-28T23:00:00Z"_s);
    QTest::newRow("yesterday") << u"Yesterday"_s << utc(u"2026-02-27T23:00:00Z"_s);
    QTest::newRow("days") << u"7d"_s << utc(u"2026-02-22T12:00:00Z"_s);
    QTest::newRow("hours") << u"12h"_s << utc(u"2026-03-01T00:00:00Z"_s);
    QTest::newRow("weeks") << u"2w"_s << utc(u"2026-02-15T12:00:00Z"_s);
    QTest::newRow("a date") << u"2026-02-03"_s << utc(u"2026-02-02T23:00:00Z"_s);
    QTest::newRow("a date in summer") << u"2026-07-03"_s << utc(u"2026-07-02T22:00:00Z"_s);
    QTest::newRow("a time") << u"2026-02-03T10:30"_s << utc(u"2026-02-03T09:30:00Z"_s);
    QTest::newRow("seconds") << u"2026-02-03T10:30:05"_s << utc(u"2026-02-03T09:30:05Z"_s);
    QTest::newRow("in UTC") << u"2026-02-03T10:30Z"_s << utc(u"2026-02-03T10:30:00Z"_s);
    QTest::newRow("of another zone") << u"2026-02-03T10:30+02:00"_s << utc(u"2026-02-03T08:30:00Z"_s);
}

void TestSearchQuery::readsTimes()
{
    QFETCH(const QString, text);
    const auto search = test::searchFor(u"before:"_s + text);
    const auto milliseconds = search.clauses.front().front().moment.time_since_epoch().count();
    QTEST(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), "moment");
}

void TestSearchQuery::aMomentIsWrittenSoThatItReadsTheSame()
{
    QCOMPARE(history::toSearchText(test::searchedAt), u"2026-03-01T13:00"_s);
    QCOMPARE(history::toSearchText(test::searchedAt - 13h), u"2026-03-01"_s);
    QCOMPARE(history::toSearchText(test::searchedAt + 1ms), u"2026-03-01T13:00:00.001"_s);
    // The hour that comes twice in autumn.
    const Time autumn{std::chrono::seconds(1792890000)};
    for (auto moment = autumn - 3h; moment < autumn + 3h; moment += 30min) {
        const auto search = test::searchFor(u"after:"_s + history::toSearchText(moment));
        QCOMPARE(search.clauses.front().front().moment.time_since_epoch().count(), moment.time_since_epoch().count());
    }
}

void TestSearchQuery::tellsWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isUnfinished");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, Code code, const QString &place, bool isUnfinished,
                         const QString &words) {
        QTest::newRow(name) << text << code << place << isUnfinished << words;
    };
    row("a quote", u"a \"b c"_s, Code::Quote, u"\"b c"_s, true, u"not closed"_s);
    row("a quoted value", u"user:\"b c"_s, Code::Quote, u"\"b c"_s, true, u"not closed"_s);
    row("a quote that escapes its end", u"\"a\\\""_s, Code::Quote, u"\"a\\\""_s, true, u"not closed"_s);
    row("or first", u"OR a"_s, Code::Or, u"OR"_s, false, u"OR stands between"_s);
    row("or last", u"a OR "_s, Code::Or, u"OR"_s, true, u"OR stands between"_s);
    row("or twice", u"a OR OR b"_s, Code::Or, u"OR"_s, false, u"OR stands between"_s);
    row("no value", u"a user: b"_s, Code::NoValue, u"user:"_s, false, u"“user:”"_s);
    row("no value yet", u"a -user:"_s, Code::NoValue, u"-user:"_s, true, u"“-user:”"_s);
    row("a blank value", u"user:\" \""_s, Code::NoValue, u"user:\" \""_s, true, u"Nothing"_s);
    row("a letter wrong", u"a pakage:b"_s, Code::Keyword, u"pakage:"_s, false, u"“package:”"_s);
    row("a letter too many", u"-users:b"_s, Code::Keyword, u"users:"_s, false, u"“user:”"_s);
    row("no such state", u"is:red x"_s, Code::Value, u"red"_s, false, u"unread, read, grouped, muted"_s);
    row("a state being typed", u"is:unr"_s, Code::Value, u"unr"_s, true, u"unread"_s);
    row("no such severity", u"severity:bad"_s, Code::Value, u"bad"_s, false, u"problem, attention"_s);
    row("no such verdict", u"verdict:good"_s, Code::Value, u"good"_s, false, u"valid-legacy"_s);
    row("nothing it can have", u"has:cake"_s, Code::Value, u"cake"_s, false, u"link"_s);
    row("no time", u"after:soon x"_s, Code::NotATime, u"soon"_s, false, u"“soon” is no time"_s);
    row("no date", u"after:2026-02-30 x"_s, Code::NotATime, u"2026-02-30"_s, false, u"is no time"_s);
    row("a date being typed", u"after:2026-"_s, Code::NotATime, u"2026-"_s, true, u"is no time"_s);
    row("no row", u"row:0 x"_s, Code::Value, u"0"_s, false, u"12,20-25"_s);
    row("rows the wrong way round", u"row:25-20 x"_s, Code::Value, u"25-20"_s, false, u"12,20-25"_s);
    row("a row that is not one", u"row:1;DROP x"_s, Code::Value, u"1;DROP"_s, false, u"12,20-25"_s);
    row("a row being typed", u"row:1-"_s, Code::Value, u"1-"_s, true, u"12,20-25"_s);
    row("too many rows", u"row:"_s + u"1,"_s.repeated(200) + u"1 x"_s, Code::Value, u"1,"_s.repeated(200) + u"1"_s,
        false, u"12,20-25"_s);
    row("a long value", u"user:"_s + QString(201, u'x'), Code::LongValue, QString(201, u'x'), false, u"too long"_s);
}

void TestSearchQuery::tellsWhatIsWrongAndWhere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto search = history::parseSearch(text, test::searchedAt);
    QVERIFY(!search);
    QTEST(search.error().code, "code");
    QTEST(text.mid(search.error().offset, search.error().length), "place");
    QTEST(search.error().isUnfinished, "isUnfinished");
    const auto said = history::explain(search.error(), text);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(history::explainWithPlace(search.error(), text).contains(QString::number(search.error().offset + 1)));
}

void TestSearchQuery::isBounded()
{
    const auto error = [](const QString &text) { return history::parseSearch(text, test::searchedAt).error().code; };
    QCOMPARE(error(QString(1'000'000, u'x')), Code::TooLong);
    QCOMPARE(error(u"a "_s.repeated(33)), Code::TooMany);
    QCOMPARE(error(u"a-"_s.repeated(33)), Code::TooMany);
    QCOMPARE(error(u"user:a "_s.repeated(33)), Code::TooMany);
    QCOMPARE(error(u"a"_s + u" OR user:a"_s.repeated(32)), Code::TooMany);
    QCOMPARE(test::searchFor(u"a "_s.repeated(32)).clauses.size(), 32U);
    QVERIFY(test::searchFor(u"? "_s.repeated(2000)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
