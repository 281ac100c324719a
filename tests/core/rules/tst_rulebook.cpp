// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulebook.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;
using rules::Mismatch;
using rules::Outcome;
using rules::Rule;
using rules::RuleBook;
using rules::Track;

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatNoRuleTakesIsKeptAsRead();
    void theFirstRuleThatFitsDecidesAndIsNamed();
    void rulesTakeWhatTheyTrackAndFilter_data();
    void rulesTakeWhatTheyTrackAndFilter();
    void nobodyIsNotMe();
    void onesOwnDoingIsLeftOutUnlessAskedFor();
    void onlyTrustedMessagesMakeBubbles_data();
    void onlyTrustedMessagesMakeBubbles();
    void aProfileMayLetUntrustedOnesBubble();
    void whatIsCaughtUpMakesNoBubbleAndIsRead();
    void historyIsUnreadWhereTheRuleSaysSo();
    void aDroppedMessageIsNotUnread();
    void criticalComesWithTheBubbleOnly();
    void explainTellsOfEachRule();
    void everyMismatchHasWords();
    void wordsOfOutcomesAndTracksGoThereAndBack();
};

static meta::Digest failedBuild()
{
    return {.title = u"buildsys.build.state.change"_s,
        .subtitle = u"tomas's build of libaurora failed"_s,
        .headline = u"Build failed: libaurora"_s,
        .usernames = {u"ines"_s, u"tomas"_s},
        .packages = {u"libaurora"_s},
        .agent = u"tomas"_s,
        .severity = meta::Severity::Problem,
        .service = u"buildsys"_s,
        .kind = u"build.failed"_s};
}

static const crypto::Verification valid{.verdict = crypto::Verdict::Valid};
static const crypto::Verification invalid{.verdict = crypto::Verdict::Invalid, .reason = crypto::Reason::Signature};

static Rule everything(Outcome outcome)
{
    return {.name = u"all"_s, .outcome = outcome};
}

void TestRuleBook::whatNoRuleTakesIsKeptAsRead()
{
    const auto decision = RuleBook({{.name = u"x"_s, .services = {u"git"_s}, .outcome = Outcome::Drop}}, u"ines"_s)
                              .decide(failedBuild(), valid, false);
    QCOMPARE(decision, rules::Decision{});
    QVERIFY(decision.outcome == Outcome::History);
    QVERIFY(decision.rule.isEmpty());
    QVERIFY(!decision.isUnread);
}

void TestRuleBook::theFirstRuleThatFitsDecidesAndIsNamed()
{
    const RuleBook book({{.name = u"off"_s, .isOn = false, .outcome = Outcome::Drop},
        {.name = u"others"_s, .services = {u"git"_s}, .outcome = Outcome::Drop},
        {.name = u"problems"_s, .severities = {meta::Severity::Problem}, .outcome = Outcome::Bubble},
        everything(Outcome::Drop)});
    const auto decision = book.decide(failedBuild(), valid, false);
    QVERIFY(decision.outcome == Outcome::Bubble);
    QCOMPARE(decision.rule, u"problems"_s);
    QVERIFY(decision.isUnread);
}

void TestRuleBook::rulesTakeWhatTheyTrackAndFilter_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<int>("mismatch");
    const auto row = [](const char *name, const Rule &rule, Mismatch mismatch) {
        QTest::newRow(name) << rule << int(mismatch);
    };
    row("everything", {}, Mismatch::None);
    row("me, named", {.track = Track::Me}, Mismatch::None);
    row("a user who acted", {.track = Track::Users, .users = {u"tomas"_s}}, Mismatch::None);
    row("a user who is named", {.track = Track::Users, .users = {u"noor"_s, u"ines"_s}}, Mismatch::None);
    row("another user", {.track = Track::Users, .users = {u"noor"_s}}, Mismatch::Track);
    row("no user", {.track = Track::Users}, Mismatch::Track);
    row("an empty user", {.track = Track::Users, .users = {QString()}}, Mismatch::Track);
    row("a package", {.track = Track::Packages, .packages = {u"libaurora"_s}}, Mismatch::None);
    row("packages by glob", {.track = Track::Packages, .packages = {u"lib*"_s}}, Mismatch::None);
    row("another package", {.track = Track::Packages, .packages = {u"quill"_s}}, Mismatch::Track);
    row("no package", {.track = Track::Packages}, Mismatch::Track);
    row("a service", {.services = {u"git"_s, u"buildsys"_s}}, Mismatch::None);
    row("another service", {.services = {u"git"_s}}, Mismatch::Service);
    row("all but this service", {.exceptServices = {u"buildsys"_s}}, Mismatch::Service);
    row("a severity", {.severities = {meta::Severity::Problem}}, Mismatch::None);
    row("another severity", {.severities = {meta::Severity::Info}}, Mismatch::Severity);
    row("a verdict", {.verdicts = {crypto::Verdict::Valid}}, Mismatch::None);
    row("another verdict", {.verdicts = {crypto::Verdict::Unsigned}}, Mismatch::Verdict);
    row("a topic", {.topic = u"*.build.*"_s}, Mismatch::None);
    row("another topic", {.topic = u"git.*"_s}, Mismatch::Topic);
    row("a word of the sentence", {.text = u"LIBAURORA failed"_s}, Mismatch::None);
    row("a word of the headline", {.text = u"build failed:"_s}, Mismatch::None);
    row("another word", {.text = u"succeeded"_s}, Mismatch::Text);
    row("off", {.isOn = false}, Mismatch::Off);
}

void TestRuleBook::rulesTakeWhatTheyTrackAndFilter()
{
    QFETCH(const Rule, rule);
    QFETCH(const int, mismatch);
    QCOMPARE(int(rules::match(rule, u"ines"_s, failedBuild(), valid)), mismatch);
}

void TestRuleBook::nobodyIsNotMe()
{
    auto digest = failedBuild();
    digest.agent.clear();
    digest.usernames = {QString()};
    QCOMPARE(rules::match({.track = Track::Me}, QString(), digest, valid), Mismatch::Track);
    // Nor is what nobody is known to have done the doing of a reader without a name.
    QCOMPARE(rules::match({}, QString(), digest, valid), Mismatch::None);
}

void TestRuleBook::onesOwnDoingIsLeftOutUnlessAskedFor()
{
    QCOMPARE(rules::match({.track = Track::Me}, u"tomas"_s, failedBuild(), valid), Mismatch::Own);
    QCOMPARE(rules::match({.track = Track::Me, .takesOwn = true}, u"tomas"_s, failedBuild(), valid), Mismatch::None);
    QCOMPARE(rules::match({}, u"tomas"_s, failedBuild(), valid), Mismatch::Own);
}

void TestRuleBook::onlyTrustedMessagesMakeBubbles_data()
{
    QTest::addColumn<crypto::Verification>("verification");
    QTest::addColumn<bool>("isBubble");
    const auto row = [](const char *name, crypto::Verdict verdict, crypto::Reason reason, bool isBubble) {
        QTest::newRow(name) << crypto::Verification{.verdict = verdict, .reason = reason} << isBubble;
    };
    using crypto::Reason;
    using crypto::Verdict;
    row("valid", Verdict::Valid, Reason::None, true);
    row("valid, legacy", Verdict::ValidLegacy, Reason::SmallKey, true);
    row("transport only", Verdict::TransportOnly, Reason::Transport, true);
    row("may be unsigned", Verdict::Unsigned, Reason::UnsignedAllowed, true);
    row("unsigned", Verdict::Unsigned, Reason::NoSignature, false);
    row("not validated", Verdict::Unsigned, Reason::NotValidated, false);
    row("not checkable", Verdict::NotCheckable, Reason::PolicyForbids, false);
    row("unauthorised", Verdict::Unauthorised, Reason::NotListed, false);
    row("invalid", Verdict::Invalid, Reason::Signature, false);
    row("internal", Verdict::Invalid, Reason::Internal, false);
}

void TestRuleBook::onlyTrustedMessagesMakeBubbles()
{
    QFETCH(const crypto::Verification, verification);
    QFETCH(const bool, isBubble);
    const auto decision = RuleBook({everything(Outcome::Bubble)}).decide(failedBuild(), verification, false);
    QVERIFY(decision.outcome == (isBubble ? Outcome::Bubble : Outcome::History));
    QCOMPARE(decision.heldBack, isBubble ? rules::HeldBack::No : rules::HeldBack::Untrusted);
    QCOMPARE(decision.rule, u"all"_s);
    QVERIFY(decision.isUnread);
}

void TestRuleBook::aProfileMayLetUntrustedOnesBubble()
{
    const RuleBook book({everything(Outcome::Bubble)}, {}, true);
    QVERIFY(book.decide(failedBuild(), invalid, false).outcome == Outcome::Bubble);
}

void TestRuleBook::whatIsCaughtUpMakesNoBubbleAndIsRead()
{
    for (const auto &verification : {valid, invalid}) {
        const auto decision = RuleBook({everything(Outcome::Bubble)}).decide(failedBuild(), verification, true);
        QVERIFY(decision.outcome == Outcome::History);
        QCOMPARE(decision.heldBack, rules::HeldBack::CatchUp);
        QVERIFY(!decision.isUnread);
    }
    const Rule unread{.name = u"x"_s, .outcome = Outcome::History, .isUnread = true};
    QVERIFY(!RuleBook({unread}).decide(failedBuild(), valid, true).isUnread);
    QVERIFY(RuleBook({everything(Outcome::Drop)}).decide(failedBuild(), valid, true).outcome == Outcome::Drop);
}

void TestRuleBook::historyIsUnreadWhereTheRuleSaysSo()
{
    QVERIFY(!RuleBook({everything(Outcome::History)}).decide(failedBuild(), valid, false).isUnread);
    const Rule unread{.name = u"x"_s, .outcome = Outcome::History, .isUnread = true};
    QVERIFY(RuleBook({unread}).decide(failedBuild(), valid, false).isUnread);
}

void TestRuleBook::aDroppedMessageIsNotUnread()
{
    const Rule drop{.name = u"x"_s, .outcome = Outcome::Drop, .isUnread = true};
    const auto decision = RuleBook({drop}).decide(failedBuild(), valid, false);
    QVERIFY(decision.outcome == Outcome::Drop);
    QVERIFY(!decision.isUnread);
}

void TestRuleBook::criticalComesWithTheBubbleOnly()
{
    const Rule critical{
        .name = u"x"_s, .outcome = Outcome::Bubble, .urgency = rules::Urgency::Critical, .hasSound = true};
    const RuleBook book({critical});
    QCOMPARE(book.decide(failedBuild(), valid, false).urgency, rules::Urgency::Critical);
    QVERIFY(book.decide(failedBuild(), valid, false).hasSound);
    QCOMPARE(book.decide(failedBuild(), invalid, false).urgency, rules::Urgency::Normal);
    QVERIFY(!book.decide(failedBuild(), invalid, false).hasSound);
}

void TestRuleBook::explainTellsOfEachRule()
{
    const RuleBook book({{.name = u"git"_s, .services = {u"git"_s}}, {.name = u"mine"_s, .track = Track::Me},
                            everything(Outcome::Drop)},
        u"ines"_s);
    const QList<rules::Explanation> expected{
        {u"git"_s, Mismatch::Service, false}, {u"mine"_s, Mismatch::None, true}, {u"all"_s, Mismatch::None, false}};
    QCOMPARE(book.explain(failedBuild(), valid), expected);
}

void TestRuleBook::everyMismatchHasWords()
{
    QSet<QString> seen;
    for (const auto mismatch : {Mismatch::None, Mismatch::Off, Mismatch::Track, Mismatch::Own, Mismatch::Service,
             Mismatch::Severity, Mismatch::Verdict, Mismatch::Topic, Mismatch::Text}) {
        seen.insert(rules::explain(mismatch));
    }
    QCOMPARE(seen.size(), 9);
    QVERIFY(!seen.contains(QString()));
}

void TestRuleBook::wordsOfOutcomesAndTracksGoThereAndBack()
{
    for (const auto outcome : {Outcome::Drop, Outcome::History, Outcome::Bubble}) {
        QVERIFY(rules::outcomeFrom(rules::toString(outcome)) == outcome);
    }
    QVERIFY(rules::outcomeFrom(u"explode") == Outcome::History);
    for (const auto track : {Track::Everything, Track::Me, Track::Users, Track::Packages}) {
        QVERIFY(rules::trackFrom(rules::toString(track)) == track);
    }
    QVERIFY(rules::trackFrom(u"weather") == Track::Everything);
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
