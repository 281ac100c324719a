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
    void whatARuleLacksIsTold();
    void onesOwnDoingIsLeftOutUnlessAskedFor();
    void onlyTrustedMessagesMakeBubbles_data();
    void onlyTrustedMessagesMakeBubbles();
    void aProfileMayLetUntrustedOnesBubble();
    void whatIsCaughtUpMakesNoBubbleAndIsRead();
    void historyIsUnreadWhereTheRuleSaysSo();
    void aDroppedMessageIsNotUnread();
    void criticalComesWithTheBubbleOnly();
    void whatIsMutedIsKeptAsRead();
    void aMuteEnds();
    void aMuteDoesNotBringBackWhatIsDropped();
    void rulesWaitForAChange();
    void explainTellsOfEachRule();
    void otherRulesThanThenAreTold();
    void rulesOfOneNameAreToldApart();
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

static Mismatch match(
    const Rule &rule, const QString &reader, const meta::Digest &digest, rules::Change change = rules::Change::None)
{
    const rules::Choices choices{.reader = reader,
        .followed = {{u"tomas"_s}, {u"libau*"_s}},
        .known = {.maintained = {u"libaurora"_s},
            .ofGroups = {{u"quill-sig"_s, {u"quill"_s}}, {u"aurora-sig"_s, {u"libaurora"_s}}},
            .installed = {u"bash"_s},
            .reportedLinks = {u"https://bugs.example.org/7"_s}}};
    return rules::match(rule, choices, digest, valid, change);
}

void TestRuleBook::whatNoRuleTakesIsKeptAsRead()
{
    const auto decision =
        RuleBook({.rules = {{.name = u"x"_s, .services = {u"git"_s}, .outcome = Outcome::Drop}}, .reader = u"ines"_s})
            .decide(failedBuild(), valid);
    QCOMPARE(decision, rules::Decision{});
    QVERIFY(decision.outcome == Outcome::History);
    QVERIFY(decision.rule.isEmpty());
    QVERIFY(!decision.isUnread);
}

void TestRuleBook::theFirstRuleThatFitsDecidesAndIsNamed()
{
    const RuleBook book(
        {.rules = {{.name = u"off"_s, .isOn = false, .outcome = Outcome::Drop},
             {.name = u"others"_s, .services = {u"git"_s}, .outcome = Outcome::Drop},
             {.name = u"problems"_s, .severities = {meta::Severity::Problem}, .outcome = Outcome::Bubble},
             everything(Outcome::Drop)}});
    const auto decision = book.decide(failedBuild(), valid);
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
    row("the users who are followed", {.track = Track::Users}, Mismatch::None);
    row("an empty user", {.track = Track::Users, .users = {QString()}}, Mismatch::Track);
    row("a package", {.track = Track::Packages, .packages = {u"libaurora"_s}}, Mismatch::None);
    row("packages by glob", {.track = Track::Packages, .packages = {u"lib*"_s}}, Mismatch::None);
    row("another package", {.track = Track::Packages, .packages = {u"quill"_s}}, Mismatch::Track);
    row("the packages that are followed", {.track = Track::Packages}, Mismatch::None);
    row("packages I maintain", {.track = Track::Maintained}, Mismatch::None);
    row("packages of a group", {.track = Track::Group, .groups = {u"aurora-sig"_s}}, Mismatch::None);
    row("packages of another group", {.track = Track::Group, .groups = {u"quill-sig"_s}}, Mismatch::Track);
    row("packages of a group nobody knows", {.track = Track::Group, .groups = {u"x"_s}}, Mismatch::NoList);
    row("packages of no group", {.track = Track::Group}, Mismatch::NoList);
    row("packages installed here", {.track = Track::Installed}, Mismatch::Track);
    row("problems reported here", {.track = Track::Reported}, Mismatch::Track);
    row("only what breaks", {.changes = {rules::Change::Broke}}, Mismatch::Change);
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
    QCOMPARE(int(match(rule, u"ines"_s, failedBuild())), mismatch);
}

void TestRuleBook::nobodyIsNotMe()
{
    auto digest = failedBuild();
    digest.agent.clear();
    digest.usernames = {QString()};
    QCOMPARE(match({.track = Track::Me}, QString(), digest), Mismatch::NoReader);
    // Nor is what nobody is known to have done the doing of a reader without a name.
    QCOMPARE(match({}, QString(), digest), Mismatch::None);
}

void TestRuleBook::whatARuleLacksIsTold()
{
    const auto lack = [](Track track, const rules::Choices &choices = {}) {
        return rules::lackOf({.track = track}, choices);
    };
    QCOMPARE(lack(Track::Me), Mismatch::NoReader);
    QCOMPARE(lack(Track::Maintained), Mismatch::NoReader);
    QCOMPARE(lack(Track::Maintained, {.reader = u"ines"_s}), Mismatch::NoList);
    QCOMPARE(lack(Track::Installed), Mismatch::NoList);
    QCOMPARE(lack(Track::Users), Mismatch::NoneFollowed);
    QCOMPARE(lack(Track::Packages), Mismatch::NoneFollowed);
    for (const auto track : {Track::Everything, Track::Reported}) {
        QCOMPARE(lack(track), Mismatch::None);
    }
    const rules::Choices all{.reader = u"ines"_s,
        .followed = {{u"tomas"_s}, {u"quill"_s}},
        .known = {.maintained = {u"quill"_s}, .installed = {u"bash"_s}}};
    for (const auto track : {Track::Me, Track::Maintained, Track::Installed, Track::Users, Track::Packages}) {
        QCOMPARE(lack(track, all), Mismatch::None);
    }
    // It says why it takes nothing, and what it leaves out for another reason keeps that.
    QCOMPARE(rules::match({.isOn = false, .track = Track::Me}, {}, failedBuild(), valid, {}), Mismatch::Off);
    QCOMPARE(rules::match({.track = Track::Installed}, all, failedBuild(), valid, {}), Mismatch::Track);
}

void TestRuleBook::onesOwnDoingIsLeftOutUnlessAskedFor()
{
    QCOMPARE(match({.track = Track::Me}, u"tomas"_s, failedBuild()), Mismatch::Own);
    QCOMPARE(match({.track = Track::Me, .takesOwn = true}, u"tomas"_s, failedBuild()), Mismatch::None);
    QCOMPARE(match({}, u"tomas"_s, failedBuild()), Mismatch::Own);
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
    const auto decision = RuleBook({.rules = {everything(Outcome::Bubble)}}).decide(failedBuild(), verification);
    QVERIFY(decision.outcome == (isBubble ? Outcome::Bubble : Outcome::History));
    QCOMPARE(decision.heldBack, isBubble ? rules::HeldBack::No : rules::HeldBack::Untrusted);
    QCOMPARE(decision.rule, u"all"_s);
    QVERIFY(decision.isUnread);
}

void TestRuleBook::aProfileMayLetUntrustedOnesBubble()
{
    const RuleBook book({.rules = {everything(Outcome::Bubble)}}, true);
    QVERIFY(book.decide(failedBuild(), invalid).outcome == Outcome::Bubble);
}

void TestRuleBook::whatIsCaughtUpMakesNoBubbleAndIsRead()
{
    for (const auto &verification : {valid, invalid}) {
        const auto decision =
            RuleBook({.rules = {everything(Outcome::Bubble)}}).decide(failedBuild(), verification, {.isCatchUp = true});
        QVERIFY(decision.outcome == Outcome::History);
        QCOMPARE(decision.heldBack, rules::HeldBack::CatchUp);
        QVERIFY(!decision.isUnread);
    }
    const Rule unread{.name = u"x"_s, .outcome = Outcome::History, .isUnread = true};
    QVERIFY(!RuleBook({.rules = {unread}}).decide(failedBuild(), valid, {.isCatchUp = true}).isUnread);
    QVERIFY(
        RuleBook({.rules = {everything(Outcome::Drop)}}).decide(failedBuild(), valid, {.isCatchUp = true}).outcome ==
        Outcome::Drop);
}

void TestRuleBook::historyIsUnreadWhereTheRuleSaysSo()
{
    QVERIFY(!RuleBook({.rules = {everything(Outcome::History)}}).decide(failedBuild(), valid).isUnread);
    const Rule unread{.name = u"x"_s, .outcome = Outcome::History, .isUnread = true};
    QVERIFY(RuleBook({.rules = {unread}}).decide(failedBuild(), valid).isUnread);
}

void TestRuleBook::aDroppedMessageIsNotUnread()
{
    const Rule drop{.name = u"x"_s, .outcome = Outcome::Drop, .isUnread = true};
    const auto decision = RuleBook({.rules = {drop}}).decide(failedBuild(), valid);
    QVERIFY(decision.outcome == Outcome::Drop);
    QVERIFY(!decision.isUnread);
}

void TestRuleBook::criticalComesWithTheBubbleOnly()
{
    const Rule critical{
        .name = u"x"_s, .outcome = Outcome::Bubble, .urgency = rules::Urgency::Critical, .hasSound = true};
    const RuleBook book({.rules = {critical}});
    QCOMPARE(book.decide(failedBuild(), valid).urgency, rules::Urgency::Critical);
    QVERIFY(book.decide(failedBuild(), valid).hasSound);
    QCOMPARE(book.decide(failedBuild(), invalid).urgency, rules::Urgency::Normal);
    QVERIFY(!book.decide(failedBuild(), invalid).hasSound);
}

static constexpr Time now{std::chrono::hours(1000)};

static rules::Mute libaurora(std::optional<Time> until = {})
{
    return {.what = rules::MuteWhat::Package, .name = u"libaurora"_s, .until = until};
}

void TestRuleBook::whatIsMutedIsKeptAsRead()
{
    for (const auto outcome : {Outcome::Bubble, Outcome::History}) {
        Rule rule = everything(outcome);
        rule.isUnread = true;
        const RuleBook book({.rules = {rule}, .mutes = {libaurora()}});
        const auto decision = book.decide(failedBuild(), valid, {.now = now});
        QVERIFY(decision.outcome == Outcome::History);
        QVERIFY(!decision.isUnread);
        QVERIFY(decision.heldBack == rules::HeldBack::Muted);
        QCOMPARE(decision.rule, u"all"_s);
        QVERIFY(book.muteOf(failedBuild(), now) != nullptr);
    }
}

void TestRuleBook::aMuteEnds()
{
    const RuleBook book({.rules = {everything(Outcome::Bubble)}, .mutes = {libaurora(now)}});
    using namespace std::chrono_literals;
    QVERIFY(book.decide(failedBuild(), valid, {.now = now - 1ms}).outcome == Outcome::History);
    QVERIFY(book.decide(failedBuild(), valid, {.now = now}).outcome == Outcome::Bubble);
    QVERIFY(book.muteOf(failedBuild(), now) == nullptr);
}

void TestRuleBook::aMuteDoesNotBringBackWhatIsDropped()
{
    const RuleBook book({.rules = {everything(Outcome::Drop)}, .mutes = {libaurora()}});
    QVERIFY(book.decide(failedBuild(), valid, {.now = now}).outcome == Outcome::Drop);
}

void TestRuleBook::rulesWaitForAChange()
{
    using rules::Change;
    const Rule breaks{.changes = {Change::Broke}};
    QCOMPARE(match(breaks, {}, failedBuild(), Change::Broke), Mismatch::None);
    QCOMPARE(match(breaks, {}, failedBuild(), Change::None), Mismatch::Change);
    const Rule either{.changes = {Change::Broke, Change::Mended}};
    QCOMPARE(match(either, {}, failedBuild(), Change::Mended), Mismatch::None);
    const RuleBook book({.rules = {everything(Outcome::Bubble)}});
    QVERIFY(book.decide(failedBuild(), valid, {.change = Change::Broke}).change == Change::Broke);
}

void TestRuleBook::explainTellsOfEachRule()
{
    const RuleBook book({.rules = {{.name = u"git"_s, .services = {u"git"_s}}, {.name = u"mine"_s, .track = Track::Me},
                             everything(Outcome::Drop)},
        .reader = u"ines"_s});
    const QList<rules::Explanation> expected{
        {u"git"_s, Mismatch::Service, false}, {u"mine"_s, Mismatch::None, true}, {u"all"_s, Mismatch::None, false}};
    QCOMPARE(book.explain(failedBuild(), valid, rules::Change::None), expected);
}

void TestRuleBook::otherRulesThanThenAreTold()
{
    const auto isOther = [](const QList<Rule> &rules, const rules::Decision &decision) {
        const RuleBook book({.rules = rules});
        return book.decidesOtherwise(book.explain(failedBuild(), valid, decision.change), decision);
    };
    const QList<Rule> rules{everything(Outcome::Bubble)};
    const RuleBook book({.rules = rules});
    QVERIFY(!isOther(rules, book.decide(failedBuild(), valid)));
    // What held it back is no rule's doing.
    QVERIFY(!isOther(rules, book.decide(failedBuild(), valid, {.isCatchUp = true})));
    QVERIFY(isOther({}, book.decide(failedBuild(), valid)));
    QVERIFY(isOther(rules, RuleBook().decide(failedBuild(), valid)));
    QVERIFY(!isOther({}, RuleBook().decide(failedBuild(), valid)));
    QVERIFY(isOther({{.name = u"another"_s, .takesOwn = true}, rules.first()}, book.decide(failedBuild(), valid)));
    QVERIFY(isOther({everything(Outcome::History)}, book.decide(failedBuild(), valid)));
    QVERIFY(isOther(rules, RuleBook({.rules = {everything(Outcome::History)}}).decide(failedBuild(), valid)));
}

void TestRuleBook::rulesOfOneNameAreToldApart()
{
    const auto named = [](const QString &name, const QStringList &services) {
        return Rule{.name = name, .services = services, .takesOwn = true, .outcome = Outcome::Bubble};
    };
    const auto git = named(u"New rule"_s, {u"git"_s});
    const auto builds = named(u"New rule"_s, {u"buildsys"_s});
    const RuleBook book({.rules = {git, named(u"New rule (2)"_s, {u"git"_s}), git, builds, git}});
    const auto decision = book.decide(failedBuild(), valid);
    QCOMPARE(decision.rule, u"New rule (4)"_s);
    const auto explained = book.explain(failedBuild(), valid, rules::Change::None);
    QStringList names;
    for (const auto &rule : explained) {
        names.append(rule.rule);
    }
    QCOMPARE(names,
        (QStringList{u"New rule"_s, u"New rule (2)"_s, u"New rule (3)"_s, u"New rule (4)"_s, u"New rule (5)"_s}));
    QVERIFY(!book.decidesOtherwise(explained, decision));
    // The first has become one that takes builds as well.
    const RuleBook changed({.rules = {builds, builds}});
    const auto later = changed.explain(failedBuild(), valid, rules::Change::None);
    QVERIFY(changed.decidesOtherwise(later, RuleBook({.rules = {git, builds}}).decide(failedBuild(), valid)));
}

void TestRuleBook::everyMismatchHasWords()
{
    QSet<QString> seen;
    for (const auto mismatch : {Mismatch::None, Mismatch::Off, Mismatch::Track, Mismatch::Own, Mismatch::Service,
             Mismatch::Severity, Mismatch::Verdict, Mismatch::Topic, Mismatch::Text, Mismatch::Change}) {
        seen.insert(rules::explain(mismatch));
    }
    QCOMPARE(seen.size(), 10);
    QVERIFY(!seen.contains(QString()));
}

void TestRuleBook::wordsOfOutcomesAndTracksGoThereAndBack()
{
    for (const auto outcome : {Outcome::Drop, Outcome::History, Outcome::Bubble}) {
        QVERIFY(rules::outcomeFrom(rules::toString(outcome)) == outcome);
    }
    QVERIFY(rules::outcomeFrom(u"explode") == Outcome::History);
    for (const auto track : {Track::Everything, Track::Me, Track::Users, Track::Packages, Track::Maintained,
             Track::Group, Track::Installed, Track::Reported}) {
        QVERIFY(rules::trackFrom(rules::toString(track)) == track);
    }
    QVERIFY(rules::trackFrom(u"weather") == Track::Everything);
    using rules::Change;
    for (const auto change : {Change::None, Change::Broke, Change::Mended}) {
        QVERIFY(rules::changeFrom(rules::toString(change)) == change);
    }
    using rules::HeldBack;
    for (const auto heldBack : {HeldBack::No, HeldBack::Untrusted, HeldBack::CatchUp, HeldBack::Muted}) {
        QVERIFY(rules::heldBackFrom(rules::toString(heldBack)) == heldBack);
    }
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
