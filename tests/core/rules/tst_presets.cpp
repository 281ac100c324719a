// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"
#include "core/rules/rulebook.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;
using rules::Outcome;
using rules::Preset;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void namesGoThereAndBack();
    void everyRuleHasAName();
    void quietShowsProblemsAndKeepsTheRest_data();
    void quietShowsProblemsAndKeepsTheRest();
    void allShowsWhateverHappensToMyPackages();
    void aReleaseEngineerSeesProblemsOfEverybody();
    void followedPeopleMakeBubbles();
    void aMachineNeedsNoName();
};

static meta::Digest about(const QString &agent, const QString &user, const QString &package, meta::Severity severity)
{
    return {.usernames = {user}, .packages = {package}, .agent = agent, .severity = severity, .service = u"buildsys"_s};
}

static rules::Decision decide(Preset preset, const rules::Followed &followed, const meta::Digest &digest)
{
    return rules::RuleBook({.rules = rules::rulesOf(preset),
                               .reader = u"marta"_s,
                               .followed = followed,
                               .known = {.maintained = {u"gnome-lantern"_s}, .installed = {u"bash"_s}}})
        .decide(digest, {.verdict = crypto::Verdict::Valid});
}

void TestPresets::namesGoThereAndBack()
{
    for (const auto preset : rules::presets) {
        QVERIFY(rules::presetFrom(rules::toString(preset)) == preset);
        QVERIFY(!rules::title(preset).isEmpty());
        QVERIFY(!rules::description(preset).isEmpty());
    }
    QVERIFY(!rules::presetFrom(u"none"));
}

void TestPresets::everyRuleHasAName()
{
    for (const auto preset : rules::presets) {
        const auto made = rules::rulesOf(preset);
        QVERIFY(!made.isEmpty());
        QSet<QString> names;
        for (const auto &rule : made) {
            QVERIFY(!rule.name.isEmpty());
            names.insert(rule.name);
        }
        QCOMPARE(names.size(), made.size());
    }
}

void TestPresets::quietShowsProblemsAndKeepsTheRest_data()
{
    QTest::addColumn<meta::Digest>("digest");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isUnread");
    using meta::Severity;
    const auto row = [](const char *name, const meta::Digest &digest, const char *outcome, bool isUnread) {
        QTest::newRow(name) << digest << QString::fromLatin1(outcome) << isUnread;
    };
    const auto me = u"marta"_s;
    const auto tomas = u"tomas"_s;
    row("my own build failed", about(me, me, u"quill"_s, Severity::Problem), "bubble", true);
    row("negative karma for me", about(tomas, me, u"quill"_s, Severity::Attention), "bubble", true);
    row("my own build is done", about(me, me, u"quill"_s, Severity::Info), "history", false);
    row("a comment for me", about(tomas, me, u"quill"_s, Severity::Info), "history", true);
    row("a package I follow failed", about(tomas, tomas, u"libaurora"_s, Severity::Problem), "bubble", true);
    row("a package I follow was built", about(tomas, tomas, u"libaurora"_s, Severity::Info), "history", true);
    row("a package of mine failed", about(tomas, tomas, u"gnome-lantern"_s, Severity::Problem), "bubble", true);
    row("a package of mine was built", about(tomas, tomas, u"gnome-lantern"_s, Severity::Info), "history", true);
    row("others' problems", about(tomas, tomas, u"quill"_s, Severity::Problem), "history", false);
}

void TestPresets::quietShowsProblemsAndKeepsTheRest()
{
    QFETCH(const meta::Digest, digest);
    const auto decision = decide(Preset::PackagerQuiet, {{}, {u"libaurora"_s}}, digest);
    QTEST(rules::toString(decision.outcome), "outcome");
    QTEST(decision.isUnread, "isUnread");
}

void TestPresets::allShowsWhateverHappensToMyPackages()
{
    const auto digest = about(u"tomas"_s, u"tomas"_s, u"libaurora"_s, meta::Severity::Info);
    QVERIFY(decide(Preset::PackagerAll, {{}, {u"libaurora"_s}}, digest).outcome == Outcome::Bubble);
    QVERIFY(decide(Preset::PackagerAll, {}, digest).outcome == Outcome::History);
}

void TestPresets::aReleaseEngineerSeesProblemsOfEverybody()
{
    const auto problem = about(u"tomas"_s, u"tomas"_s, u"quill"_s, meta::Severity::Problem);
    QVERIFY(decide(Preset::ReleaseEngineer, {}, problem).outcome == Outcome::Bubble);
    QVERIFY(decide(Preset::ReleaseEngineer, {}, {.service = u"pungi"_s}).outcome == Outcome::Bubble);
    QVERIFY(
        decide(Preset::ReleaseEngineer, {}, {.title = u"bodhi.compose.complete"_s, .service = u"bodhi"_s}).outcome ==
        Outcome::Bubble);
    QVERIFY(decide(Preset::ReleaseEngineer, {}, {.service = u"git"_s}).outcome == Outcome::History);
}

void TestPresets::followedPeopleMakeBubbles()
{
    const auto digest = about(u"tomas"_s, u"tomas"_s, u"quill"_s, meta::Severity::Info);
    QVERIFY(decide(Preset::FollowPeople, {{u"tomas"_s}, {}}, digest).outcome == Outcome::Bubble);
    QVERIFY(decide(Preset::FollowPeople, {{u"noor"_s}, {}}, digest).outcome == Outcome::History);
}

void TestPresets::aMachineNeedsNoName()
{
    const rules::RuleBook book({.rules = rules::rulesOf(Preset::JustMyMachine), .known = {.installed = {u"bash"_s}}});
    const meta::Digest update{.packages = {u"bash"_s}, .service = u"bodhi"_s};
    QVERIFY(book.decide(update, {.verdict = crypto::Verdict::Valid}).outcome == Outcome::Bubble);
    const meta::Digest other{.packages = {u"quill"_s}, .service = u"bodhi"_s};
    QVERIFY(book.decide(other, {.verdict = crypto::Verdict::Valid}).rule.isEmpty());
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
