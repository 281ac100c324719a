// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/words.h"

#include <QFile>
#include <QSet>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Verdict;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyVerdictHasWordsAndAMark();
    void badVerdictsAreToldInWords_data();
    void badVerdictsAreToldInWords();
    void onlyInformationHasNoMark_data();
    void onlyInformationHasNoMark();
    void countsInWords_data();
    void countsInWords();
    void tellsTheRule_data();
    void tellsTheRule();
    void aRulesNameIsNoPattern();
    void tellsSizes_data();
    void tellsSizes();
};

static const QList<Verdict> verdicts = {Verdict::Invalid, Verdict::Unauthorised, Verdict::NotCheckable,
    Verdict::Unsigned, Verdict::TransportOnly, Verdict::ValidLegacy, Verdict::Valid};

void TestWords::everyVerdictHasWordsAndAMark()
{
    QSet<QString> words;
    QSet<QString> sentences;
    QSet<QString> marks;
    for (const auto verdict : verdicts) {
        words << ui::verdictWord(verdict);
        sentences << ui::verdictSentence(verdict);
        marks << ui::markGlyph(verdict);
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(ui::markGlyph(verdict))), qPrintable(ui::markGlyph(verdict)));
    }
    QCOMPARE(words.size(), verdicts.size());
    QCOMPARE(sentences.size(), verdicts.size());
    QCOMPARE(marks.size(), verdicts.size());
    QVERIFY(!words.contains(QString()));
}

void TestWords::badVerdictsAreToldInWords_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<ui::Concern>("concern");
    QTest::newRow("valid") << Verdict::Valid << ui::Concern::None;
    QTest::newRow("transport-only") << Verdict::TransportOnly << ui::Concern::None;
    QTest::newRow("valid-legacy") << Verdict::ValidLegacy << ui::Concern::Attention;
    QTest::newRow("not-checkable") << Verdict::NotCheckable << ui::Concern::Attention;
    QTest::newRow("unsigned") << Verdict::Unsigned << ui::Concern::Attention;
    QTest::newRow("unauthorised") << Verdict::Unauthorised << ui::Concern::Problem;
    QTest::newRow("invalid") << Verdict::Invalid << ui::Concern::Problem;
}

void TestWords::badVerdictsAreToldInWords()
{
    QFETCH(Verdict, verdict);
    QTEST(ui::concern(verdict), "concern");
}

void TestWords::onlyInformationHasNoMark_data()
{
    QTest::addColumn<meta::Severity>("severity");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("mark");
    QTest::newRow("info") << meta::Severity::Info << QString() << QString();
    QTest::newRow("fixed") << meta::Severity::Fixed << u"Fixed"_s << u"mark/fixed"_s;
    QTest::newRow("attention") << meta::Severity::Attention << u"Needs attention"_s << u"mark/attention"_s;
    QTest::newRow("problem") << meta::Severity::Problem << u"Problem"_s << u"mark/problem"_s;
}

void TestWords::onlyInformationHasNoMark()
{
    QFETCH(meta::Severity, severity);
    QTEST(ui::severityWord(severity), "word");
    QTEST(ui::markGlyph(severity), "mark");
}

void TestWords::countsInWords_data()
{
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<qint64>("problems");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64{0} << qint64{0} << u"0 messages"_s;
    QTest::newRow("one") << qint64{1} << qint64{0} << u"1 message"_s;
    QTest::newRow("one of one") << qint64{1} << qint64{1} << u"1 message, 1 problem"_s;
    QTest::newRow("several") << qint64{14} << qint64{3} << u"14 messages, 3 problems"_s;
}

void TestWords::countsInWords()
{
    QFETCH(qint64, messages);
    QFETCH(qint64, problems);
    QTEST(ui::countText(messages, problems), "text");
}

void TestWords::tellsTheRule_data()
{
    using rules::Decision;
    using rules::Outcome;
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("text");
    QTest::newRow("bubble") << Decision{.outcome = Outcome::Bubble, .rule = u"My builds"_s}
                            << u"Rule “My builds”: bubble"_s;
    QTest::newRow("history") << Decision{.outcome = Outcome::History, .rule = u"My builds"_s}
                             << u"Rule “My builds”: history only"_s;
    QTest::newRow("no rule") << Decision{} << u"No rule took it: history only"_s;
    QTest::newRow("drop") << Decision{.outcome = Outcome::Drop, .rule = u"Robots"_s} << u"Rule “Robots”: dropped"_s;
}

void TestWords::tellsTheRule()
{
    QFETCH(rules::Decision, decision);
    QTEST(ui::decisionText(decision), "text");
}

void TestWords::aRulesNameIsNoPattern()
{
    QVERIFY(
        ui::decisionText({.outcome = rules::Outcome::Bubble, .rule = u"%1 & <b>%L2"_s}).contains(u"“%1 & <b>%L2”"_s));
}

void TestWords::tellsSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << qint64{588} << u"588 bytes"_s;
    QTest::newRow("message") << qint64{3482} << u"3.4 kB"_s;
    QTest::newRow("large") << qint64{8 * 1024 * 1024} << u"8.0 MB"_s;
}

void TestWords::tellsSizes()
{
    QFETCH(qint64, bytes);
    QTEST(ui::sizeText(bytes), "text");
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
