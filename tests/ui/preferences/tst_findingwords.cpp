// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "ui/preferences/findingwords.h"

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::ConnectionFinding;
using Kind = ConnectionFinding::Kind;
using Trouble = bus::SourceState::Trouble;

/// What a test of a connection says.
class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysWhatWorks();
    void saysWhatIsWrongAndWhatToDo_data();
    void saysWhatIsWrongAndWhatToDo();
    void ordinaryCausesHaveWordsOfTheirOwn_data();
    void ordinaryCausesHaveWordsOfTheirOwn();
    void saysWhoIsNotProven();
    void aQuietBusIsNoFault();
    void namesFromOutsideStayOnTheirLine();
    void concludes();
};

static QString said(const ConnectionFinding &finding)
{
    return ui::wordsOf(finding, test::MovedClock().now()).words;
}

void TestFindingWords::saysWhatWorks()
{
    QCOMPARE(said({.kind = Kind::Reached, .name = u"rabbitmq.example.org:5671"_s, .took = 120ms}),
        u"Found rabbitmq.example.org:5671 and reached it in 0.1 s."_s);
    QVERIFY(said({.kind = Kind::Proven, .until = QDate(2027, 3, 3).startOfDay()})
                .startsWith(u"The broker is proven. Its certificate holds until "));
    QCOMPARE(said({.kind = Kind::SignedIn, .name = u"fedora"_s}), u"Signed in as “fedora”."_s);
    QCOMPARE(said({.kind = Kind::SignedIn}), u"Connected."_s);
    const auto now = test::MovedClock().now();
    QCOMPARE(
        said({.kind = Kind::Messages, .took = 5s, .count = 6, .newest = now - 1min}).left(17), u"6 message(s) in 5"_s);
}

void TestFindingWords::saysWhatIsWrongAndWhatToDo_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << static_cast<int>(Trouble::Refused)
                             << u"127.0.0.1:9940 refused the connection: nothing listens there"_s
                             << u"127.0.0.1:9940 refused the connection: nothing listens there. Is the gateway "
                                "running, and is the port right?"_s;
    QTest::newRow("not trusted") << static_cast<int>(Trouble::NotTrusted)
                                 << u"the certificate of x is not trusted, or out of date"_s
                                 << u"The certificate of x is not trusted, or out of date. Does "
                                    "the profile name the right authority?"_s;
    QTest::newRow("silent") << static_cast<int>(Trouble::Silent) << u"x:1 does not answer"_s
                            << u"x:1 does not answer. Is the address right, and does a firewall let it through?"_s;
}

void TestFindingWords::saysWhatIsWrongAndWhatToDo()
{
    QFETCH(const int, trouble);
    QFETCH(const QString, detail);
    QFETCH(const QString, words);
    ConnectionFinding finding{.kind = Kind::Trouble};
    finding.state.phase = bus::SourceState::Phase::Trouble;
    finding.state.trouble = static_cast<Trouble>(trouble);
    finding.state.detail = detail;
    QCOMPARE(said(finding), words);
    QCOMPARE(ui::wordsOf(finding, {}).tone, ui::Tone::Problem);
}

/// By the kind of the trouble, whatever core says of it.
void TestFindingWords::ordinaryCausesHaveWordsOfTheirOwn_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << Trouble::Refused << u"Nothing listens at bus.example.org:1. "_s;
    QTest::newRow("no such host") << Trouble::NameNotFound << u"The name of bus.example.org:1 is not known. "_s;
    QTest::newRow("silent") << Trouble::Silent << u"bus.example.org:1 does not answer. "_s;
    // The system's words say why: that there is no route to it.
    QTest::newRow("unreachable") << Trouble::Unreachable << u"words of core. "_s;
    QTest::newRow("not trusted") << Trouble::NotTrusted << u"The certificate of bus.example.org:1 is not trusted"_s;
    QTest::newRow("another name") << Trouble::NameMismatch << u"The certificate of bus.example.org:1 is for another"_s;
    QTest::newRow("not one of them") << Trouble::Files << u"words of core. "_s;
}

void TestFindingWords::ordinaryCausesHaveWordsOfTheirOwn()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const QString, words);
    ConnectionFinding finding{.kind = Kind::Trouble};
    finding.state = {.phase = bus::SourceState::Phase::Trouble,
        .trouble = trouble,
        .detail = u"words of core"_s,
        .where = u"bus.example.org:1"_s};
    QVERIFY2(said(finding).startsWith(words), qPrintable(said(finding)));
    finding.state.where = u"<b>\n"_s + QString(1000, u'x');
    QVERIFY(said(finding).size() < 400 && !said(finding).contains(u'\n'));
}

void TestFindingWords::saysWhoIsNotProven()
{
    const ConnectionFinding finding{.kind = Kind::Senders,
        .count = 3,
        .trusted = 1,
        .verdict = {.verdict = crypto::Verdict::Invalid, .reason = crypto::Reason::Chain}};
    const auto words = ui::wordsOf(finding, {});
    QVERIFY2(words.words.startsWith(u"1 of 3 senders are proven. "), qPrintable(words.words));
    QCOMPARE(words.tone, ui::Tone::Attention);
    QCOMPARE(said({.kind = Kind::Senders, .count = 3, .trusted = 3}), u"All senders are proven."_s);
}

void TestFindingWords::aQuietBusIsNoFault()
{
    const ConnectionFinding finding{.kind = Kind::Messages, .took = 5s};
    QCOMPARE(ui::wordsOf(finding, {}).tone, ui::Tone::Attention);
    QVERIFY(said(finding).startsWith(u"No message in 5 s."));
    QCOMPARE(ui::conclusion({finding}), u"It works."_s);
}

void TestFindingWords::namesFromOutsideStayOnTheirLine()
{
    const auto words = said({.kind = Kind::SignedIn, .name = u"a\nb"_s + QString(1000, u'x')});
    QVERIFY(!words.contains(u'\n'));
    QVERIFY(words.size() < 200);
}

void TestFindingWords::concludes()
{
    QCOMPARE(ui::conclusion({}), u"It does not work."_s);
    QCOMPARE(ui::conclusion({{.kind = Kind::Reached}, {.kind = Kind::Trouble}}), u"It does not work."_s);
    QCOMPARE(ui::conclusion({{.kind = Kind::Reached}, {.kind = Kind::Messages, .count = 2}}),
        u"It works. Messages are coming in."_s);
}

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
