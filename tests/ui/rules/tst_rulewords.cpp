// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/rules/rulewords.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using meta::Severity;
using pipeline::Preview;
using rules::Outcome;
using rules::Rule;
using rules::Track;

class TestRuleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aRuleIsSaidInALine_data();
    void aRuleIsSaidInALine();
    void aPreviewIsSaidInWords_data();
    void aPreviewIsSaidInWords();
    void whatIsTakenAboveIsCounted();
    void aRuleLikeAMessageTakesIt();
    void whatARuleTracksIsToldInNumbers();
};

void TestRuleWords::aRuleIsSaidInALine_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << Rule{} << u"Everything → history only"_s;
    QTest::newRow("problems") << Rule{.track = Track::Maintained,
                                     .severities = {Severity::Problem},
                                     .outcome = Outcome::Bubble,
                                     .hasSound = true}
                              << u"Packages I maintain, problems → bubble, sound"_s;
    QTest::newRow("people") << Rule{.track = Track::Users,
                                   .users = {u"tomas"_s, u"ines"_s, u"jonas"_s, u"noor"_s},
                                   .isUnread = true}
                            << u"tomas, ines and 2 others → history, unread"_s;
    QTest::newRow("a %1 in a name") << Rule{.track = Track::Packages, .packages = {u"%1%2"_s}, .outcome = Outcome::Drop}
                                    << u"%1%2 → dropped"_s;
    QTest::newRow("filters") << Rule{.services = {u"buildsys"_s},
                                    .exceptServices = {u"git"_s},
                                    .topic = u"*.x"_s,
                                    .text = u"soname"_s,
                                    .changes = {rules::Change::Broke},
                                    .outcome = Outcome::Bubble,
                                    .urgency = rules::Urgency::Critical}
                             << u"Everything, what breaks, Builds, not Commits, “soname”, *.x → bubble, critical"_s;
}

void TestRuleWords::aRuleIsSaidInALine()
{
    QFETCH(const Rule, rule);
    QFETCH(const QString, words);
    QCOMPARE(ui::ruleSummary(rule), words);
}

void TestRuleWords::aPreviewIsSaidInWords_data()
{
    QTest::addColumn<Preview>("preview");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing there") << Preview{} << u"There are no messages yet to try the rule on"_s;
    QTest::newRow("none") << Preview{.messages = 1000, .days = 3.0}
                          << u"Would have caught none of the last 1,000 messages"_s;
    QTest::newRow("a day") << Preview{.messages = 1000, .caught = 42, .days = 7.0}
                           << u"Would have caught 42 of the last 1,000 messages, about 6 a day"_s;
    QTest::newRow("a week") << Preview{.messages = 1000, .caught = 3, .days = 10.0}
                            << u"Would have caught 3 of the last 1,000 messages, about 2 a week"_s;
    QTest::newRow("rarely") << Preview{.messages = 1000, .caught = 1, .days = 30.0}
                            << u"Would have caught 1 of the last 1,000 messages, less than one a week"_s;
    QTest::newRow("a short time") << Preview{.messages = 20, .caught = 7}
                                  << u"Would have caught 7 of the last 20 messages"_s;
}

void TestRuleWords::aPreviewIsSaidInWords()
{
    QFETCH(const Preview, preview);
    QFETCH(const QString, words);
    QCOMPARE(ui::previewWords(preview), words);
}

void TestRuleWords::whatIsTakenAboveIsCounted()
{
    QCOMPARE(ui::takenAboveWords({}), QString());
    QCOMPARE(ui::takenAboveWords({.takenAbove = 1}), u"1 more fits, but a rule above takes it"_s);
    QCOMPARE(ui::takenAboveWords({.takenAbove = 3}), u"3 more fit, but rules above take them"_s);
}

void TestRuleWords::aRuleLikeAMessageTakesIt()
{
    meta::Digest digest{.title = u"buildsys.build.state.change"_s,
        .packages = {u"libaurora"_s},
        .agent = u"marta"_s,
        .severity = Severity::Problem,
        .service = u"buildsys"_s};
    const auto isTaken = [&digest] {
        return match(ui::ruleLike(digest, u"marta"_s), {.reader = u"marta"_s}, digest, {}, {}) == rules::Mismatch::None;
    };
    QCOMPARE(ui::ruleLike(digest, u"marta"_s).name, u"Builds: libaurora"_s);
    QVERIFY(isTaken());
    digest.packages.clear();
    QCOMPARE(ui::ruleLike(digest, u"marta"_s).users, QStringList{u"marta"_s});
    QVERIFY(isTaken());
    digest.agent.clear();
    QVERIFY(isTaken());
    QVERIFY(!ui::ruleLike({}, {}).name.isEmpty());
    // One's own, too, however well it went.
    digest.agent = u"marta"_s;
    digest.severity = Severity::Info;
    QVERIFY(isTaken());
    QVERIFY(!ui::ruleLike(digest, u"ines"_s).takesOwn);
}

void TestRuleWords::whatARuleTracksIsToldInNumbers()
{
    const rules::Choices choices{.reader = u"marta"_s,
        .known = {.maintained = {u"quill"_s},
            .ofGroups = {{u"a"_s, {u"x"_s, u"y"_s}}, {u"b"_s, {u"y"_s}}},
            .installed = {u"bash"_s, u"dash"_s}}};
    const auto note = [&choices](const Rule &rule) { return ui::trackNote(rule, choices); };
    QCOMPARE(note({.track = Track::Maintained}), u"1 package"_s);
    QCOMPARE(note({.track = Track::Installed}), u"2 packages"_s);
    QCOMPARE(note({.track = Track::Group, .groups = {u"a"_s, u"b"_s}}), u"2 packages"_s);
    QCOMPARE(note({.track = Track::Me}), QString());
    QCOMPARE(note({.track = Track::Everything}), QString());
    QVERIFY(note({.track = Track::Group}).contains(u"group"));
    QVERIFY(note({.track = Track::Users}).contains(u"nobody"));
    QVERIFY(note({.track = Track::Packages}).contains(u"no package"));
    QVERIFY(ui::trackNote({.track = Track::Maintained}, {}).contains(u"user name"));
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
