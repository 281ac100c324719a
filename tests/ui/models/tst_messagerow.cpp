// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/messagerow.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::MessageRow;
using Kind = ui::NameSpan::Kind;

class TestMessageRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysItToTheReaderIfItCan_data();
    void saysItToTheReaderIfItCan();
    void isOneLineOfPlainText_data();
    void isOneLineOfPlainText();
    void knowsWhatTheNamesAre();
    void findsNamesByTheirIsolates();
    void namesThatDoNotFitAreLeftOut_data();
    void namesThatDoNotFitAreLeftOut();
    void theActingOneComesFirst();
    void longTextsAndListsAreBounded();
    void onlyLinksOfTheWebAreKept_data();
    void onlyLinksOfTheWebAreKept();
    void newestStandsAbove();
};

void TestMessageRow::saysItToTheReaderIfItCan_data()
{
    QTest::addColumn<QString>("subjective");
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("to the reader") << u"You built quill"_s << u"marta built quill"_s << u"You built quill"_s;
    QTest::newRow("third person") << QString() << u"marta built quill"_s << u"marta built quill"_s;
    QTest::newRow("topic") << QString() << QString() << u"buildsys.tag"_s;
}

void TestMessageRow::saysItToTheReaderIfItCan()
{
    QFETCH(QString, subjective);
    QFETCH(QString, subtitle);
    history::Record record;
    record.digest.title = u"buildsys.tag"_s;
    record.digest.subjective = subjective;
    record.digest.subtitle = subtitle;
    QTEST(MessageRow::from(record).sentence, "sentence");
}

void TestMessageRow::isOneLineOfPlainText_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>bold</b> &amp; <img src=x>"_s << u"<b>bold</b> &amp; <img src=x>"_s;
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree\tfour"_s << u"one two  three four"_s;
    QTest::newRow("odd line breaks") << u"one\u2028two\u2029three\u0085four\u000Bfive"_s
                                     << u"one two three four five"_s;
    QTest::newRow("zero") << u"one"_s + QChar(u'\0') + u"two"_s << u"one two"_s;
}

void TestMessageRow::isOneLineOfPlainText()
{
    QFETCH(QString, said);
    history::Record record;
    record.digest.subtitle = said;
    QTEST(MessageRow::from(record).sentence, "shown");
}

void TestMessageRow::knowsWhatTheNamesAre()
{
    history::Record record;
    auto &digest = record.digest;
    digest.subtitle = u"\u2068marta\u2069 gave \u2068python-quill-0.9-5.fc44\u2069 karma on \u2068f44\u2069: "
                      u"“\u2068Works\u2069”"_s;
    digest.usernames = {u"marta"_s};
    digest.packages = {u"python"_s, u"python-quill"_s};
    const auto names = MessageRow::from(record).spans;
    QCOMPARE(names.size(), 4);
    QCOMPARE(names[0].kind, Kind::Person);
    QCOMPARE(names[1].kind, Kind::Package);
    QCOMPARE(digest.subtitle.mid(names[1].start, names[1].nameLength), u"\u2068python-quill"_s);
    QCOMPARE(names[2].kind, Kind::Other);
    QCOMPARE(names[3].kind, Kind::Quote);
}

void TestMessageRow::findsNamesByTheirIsolates()
{
    history::Record record;
    record.digest.subjective = u"You built \u2068a \u2068nested\u2069 name\u2069 and \u2068unfinished"_s;
    const auto names = MessageRow::from(record).spans;
    QCOMPARE(names.size(), 1);
    QCOMPARE(record.digest.subjective.mid(names[0].start, names[0].length), u"\u2068a \u2068nested\u2069 name\u2069"_s);
}

void TestMessageRow::namesThatDoNotFitAreLeftOut_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("behind the end") << qsizetype{100} << qsizetype{3};
    QTest::newRow("over the end") << qsizetype{8} << qsizetype{10};
    QTest::newRow("empty") << qsizetype{3} << qsizetype{0};
    QTest::newRow("before the start") << qsizetype{-1} << qsizetype{3};
    QTest::newRow("enormous") << qsizetype{2} << std::numeric_limits<qsizetype>::max();
    QTest::newRow("over another") << qsizetype{1} << qsizetype{3};
}

void TestMessageRow::namesThatDoNotFitAreLeftOut()
{
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    history::Record record;
    record.digest.subtitle = u"ines built it"_s;
    record.digest.spans = {{0, 4}, {start, length}};
    QCOMPARE(MessageRow::from(record).spans.size(), 1);
}

void TestMessageRow::theActingOneComesFirst()
{
    history::Record record;
    record.digest.usernames = {u"ines"_s, u"jonas"_s, u"tomas"_s};
    record.digest.agent = u"tomas"_s;
    QCOMPARE(MessageRow::from(record).people, QStringList({u"tomas"_s, u"ines"_s, u"jonas"_s}));
}

void TestMessageRow::longTextsAndListsAreBounded()
{
    history::Record record;
    record.digest.subtitle = QString(1'000'000, u'x');
    record.digest.spans = {{10, 5}, {999'000, 5}};
    for (int i = 0; i < 10000; ++i) {
        record.digest.usernames << QString::number(i);
    }
    const auto row = MessageRow::from(record);
    QCOMPARE(row.sentence.size(), MessageRow::longestSentence);
    QCOMPARE(row.spans.size(), 1);
    QCOMPARE(row.people.size(), 100);
}

void TestMessageRow::onlyLinksOfTheWebAreKept_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("https") << u"https://koji.example.org/buildinfo?buildID=7"_s << true;
    QTest::newRow("http") << u"http://koji.example.org/"_s << true;
    QTest::newRow("capitals") << u"HTTPS://koji.example.org/"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("no scheme") << u"koji.example.org"_s << false;
    QTest::newRow("with a blank") << u"https://koji.example.org/ a"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestMessageRow::onlyLinksOfTheWebAreKept()
{
    QFETCH(QString, link);
    history::Record record;
    record.digest.link = link;
    QTEST(!MessageRow::from(record).link.isEmpty(), "isKept");
    QTEST(ui::isWebLink(link), "isKept");
}

void TestMessageRow::newestStandsAbove()
{
    using namespace std::chrono_literals;
    const MessageRow old{.row = 9, .time = Time(1s)};
    const MessageRow fresh{.row = 3, .time = Time(2s)};
    const MessageRow later{.row = 4, .time = Time(2s)};
    QVERIFY(ui::isAbove(fresh, old));
    QVERIFY(!ui::isAbove(old, fresh));
    QVERIFY(ui::isAbove(later, fresh));
    QVERIFY(!ui::isAbove(fresh, fresh));
}

QTEST_GUILESS_MAIN(TestMessageRow)
#include "tst_messagerow.moc"
