// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fmn.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tidings;
using meta::Severity;
using rules::Outcome;
using rules::Rule;
using rules::Track;
namespace fmn = rules::fmn;

class TestFmn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyTrackingRuleIsRead_data();
    void everyTrackingRuleIsRead();
    void filtersAreReadInBothForms_data();
    void filtersAreReadInBothForms();
    void eachGenerationRuleIsARule();
    void withoutGenerationRulesItIsOff();
    void whatIsNotKnownIsToldAndLeftOut();
    void whatIsNoListIsNothing_data();
    void whatIsNoListIsNothing();
    void namesAreMadeFitForPeople();
    void thereAreNeverTooMany();
    void whatIsWrittenIsReadTheSame();
    void whatCannotBeWrittenIsTold();
    void notesAreBounded();
};

static const auto eachForItself = u"There each rule sends by itself. Here the first that fits decides: order them."_s;

static fmn::Import read(const QByteArray &text)
{
    const auto import = fmn::read(text, u"marta"_s);
    return import ? *import : fmn::Import{.notes = {u"no list"_s}};
}

static QByteArray ruleOf(const QByteArray &tracking, const QByteArray &filters = "[]")
{
    return R"([{"id": 1, "name": "mine", "disabled": false, "tracking_rule": )" + tracking +
           R"(, "generation_rules": [{"id": 2, "destinations": [], "filters": )" + filters + "}]}]";
}

void TestFmn::everyTrackingRuleIsRead_data()
{
    QTest::addColumn<QByteArray>("tracking");
    QTest::addColumn<Rule>("rule");
    const auto bubble = [](Rule rule) {
        rule.name = u"mine"_s;
        rule.outcome = Outcome::Bubble;
        return rule;
    };
    QTest::newRow("me") << QByteArray(R"({"name": "related-events", "params": {}})") << bubble({.track = Track::Me});
    QTest::newRow("owned") << QByteArray(R"({"name": "artifacts-owned", "params": ["marta"]})")
                           << bubble({.track = Track::Maintained});
    QTest::newRow("of groups") << QByteArray(R"({"name": "artifacts-group-owned", "params": ["gnome-sig", "kde"]})")
                               << bubble({.track = Track::Group, .groups = {u"gnome-sig"_s, u"kde"_s}});
    QTest::newRow("followed")
        << QByteArray(R"({"name": "artifacts-followed", "params": [{"type": "rpms", "name": "quill"}, "aurora"]})")
        << bubble({.track = Track::Packages, .packages = {u"quill"_s, u"aurora"_s}});
    QTest::newRow("people") << QByteArray(R"({"name": "users-followed", "params": ["tomas", "ines", "tomas"]})")
                            << bubble({.track = Track::Users, .users = {u"tomas"_s, u"ines"_s}});
    QTest::newRow("people, as an object") << QByteArray(R"({"name": "users-followed", "params": {"users": ["tomas"]}})")
                                          << bubble({.track = Track::Users, .users = {u"tomas"_s}});
}

void TestFmn::everyTrackingRuleIsRead()
{
    QFETCH(const QByteArray, tracking);
    QFETCH(const Rule, rule);
    const auto import = read(ruleOf(tracking));
    QCOMPARE(import.notes, QStringList());
    QCOMPARE(import.rules, QList<Rule>{rule});
}

void TestFmn::filtersAreReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::newRow("a list") << QByteArray(R"([{"name": "applications", "params": ["Koji", "bodhi"]},
        {"name": "severities", "params": ["error", "info"]}, {"name": "topic", "params": "*.build.*"},
        {"name": "my_actions", "params": true}])");
    QTest::newRow("an object") << QByteArray(R"({"applications": ["koji", "bodhi"], "severities": ["info", "error"],
        "topic": "*.build.*", "my_actions": true, "id": null})");
}

void TestFmn::filtersAreReadInBothForms()
{
    QFETCH(const QByteArray, filters);
    const auto import = read(ruleOf(R"({"name": "related-events"})", filters));
    QCOMPARE(import.notes, QStringList());
    const Rule rule{.name = u"mine"_s,
        .track = Track::Me,
        .services = {u"buildsys"_s, u"bodhi"_s},
        .severities = {Severity::Problem, Severity::Fixed, Severity::Info},
        .topic = u"*.build.*"_s,
        .takesOwn = true,
        .outcome = Outcome::Bubble};
    QCOMPARE(import.rules, QList<Rule>{rule});
}

void TestFmn::eachGenerationRuleIsARule()
{
    const auto import = read(R"([{"name": "two", "disabled": true, "tracking_rule": {"name": "related-events"},
        "generation_rules": [{"destinations": [{"protocol": "email", "address": "m@example.org"}],
        "filters": {"topic": "a"}}, {"destinations": [], "filters": {"topic": "b"}}]}])");
    QCOMPARE(import.rules.size(), 2);
    QCOMPARE(import.rules[0].topic, u"a"_s);
    QCOMPARE(import.rules[1].topic, u"b"_s);
    QVERIFY(!import.rules[0].isOn && !import.rules[1].isOn);
    QCOMPARE(import.notes, (QStringList{u"two: where it was sent to becomes a bubble"_s, eachForItself}));
}

void TestFmn::withoutGenerationRulesItIsOff()
{
    const auto import = read(R"([{"name": "quiet", "tracking_rule": {"name": "related-events"}}])");
    // It would take from the rules below what it never sent.
    QCOMPARE(import.rules, (QList<Rule>{{.name = u"quiet"_s, .isOn = false, .track = Track::Me}}));
    QCOMPARE(import.notes.size(), 1);
    QVERIFY(import.notes.first().startsWith(u"quiet: it sends nothing there"));
}

void TestFmn::whatIsNotKnownIsToldAndLeftOut()
{
    QCOMPARE(read(ruleOf(R"({"name": "moon-phases"})")).notes,
        QStringList{u"mine: what it tracks is not known here; it is left out"_s});
    QCOMPARE(read(ruleOf(R"({"name": "users-followed", "params": []})")).rules, QList<Rule>());
    QCOMPARE(read(ruleOf(R"({"name": "artifacts-owned", "params": ["tomas"]})")).notes,
        QStringList{u"mine: the packages of tomas become your own"_s});
    QCOMPARE(
        read(ruleOf(R"({"name": "artifacts-followed", "params": [{"type": "flatpaks", "name": "%1"}, "a"]})")).notes,
        QStringList{u"mine: “%1” is no package and is left out"_s});
    QCOMPARE(read(ruleOf(R"({"name": "related-events"})", R"([{"name": "colour", "params": 1}])")).notes,
        QStringList{u"mine: the filter “colour” is not known here"_s});
    QCOMPARE(read(ruleOf(R"({"name": "related-events"})", R"({"severities": ["dire"]})")).notes,
        QStringList{u"mine: the severity “dire” is not known here"_s});
}

void TestFmn::whatIsNoListIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[[rules]]");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("a list of texts") << QByteArray(R"(["a"])");
    QTest::newRow("too large") << QByteArray(fmn::largestFile + 1, ' ');
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TestFmn::whatIsNoListIsNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fmn::read(text, u"marta"_s));
}

void TestFmn::namesAreMadeFitForPeople()
{
    const auto import =
        read("[{\"name\": \"a\\n\\u202eb" + QByteArray(5000, 'x') +
             R"(", "tracking_rule": {"name": "related-events"}}, {"tracking_rule": {"name": "related-events"}}])");
    QVERIFY(import.rules[0].name.startsWith(u"a b"));
    QCOMPARE(import.rules[0].name.size(), 200);
    QCOMPARE(import.rules[1].name, u"Rule 2"_s);
}

void TestFmn::thereAreNeverTooMany()
{
    QByteArrayList many;
    for (int i = 0; i < 2000; ++i) {
        many << R"({"name": "r", "tracking_rule": {"name": "related-events"}, "generation_rules": [{}, {}, {}]})";
    }
    const auto import = read("[" + many.join(",") + "]");
    QCOMPARE(import.rules.size(), fmn::mostRules);
    QCOMPARE(import.notes, (QStringList{u"More than 500 rules are not read."_s, eachForItself}));
}

void TestFmn::whatIsWrittenIsReadTheSame()
{
    const QList<Rule> rules{
        {.name = u"a %1"_s, .track = Track::Me, .topic = u"*.x"_s, .outcome = Outcome::Bubble},
        {.name = u"b"_s,
            .isOn = false,
            .track = Track::Maintained,
            .services = {u"buildsys"_s, u"git"_s},
            .severities = {Severity::Problem, Severity::Attention},
            .takesOwn = true,
            .outcome = Outcome::Bubble},
        {.name = u"c"_s, .track = Track::Group, .groups = {u"kde"_s}, .outcome = Outcome::Bubble},
        {.name = u"d"_s, .track = Track::Users, .users = {u"ines"_s}, .outcome = Outcome::Bubble},
    };
    const auto written = fmn::write({.rules = rules, .reader = u"marta"_s});
    QCOMPARE(written.notes.size(), 1);
    QCOMPARE(read(written.text).rules, rules);
    // In the form in which the service gives and takes them.
    const auto first = QJsonDocument::fromJson(written.text).array().first();
    QCOMPARE(first[u"generation_rules"_s][0][u"filters"_s].toObject(),
        (QJsonObject{{u"applications"_s, QJsonArray()}, {u"severities"_s, QJsonArray()}, {u"topic"_s, u"*.x"_s},
            {u"my_actions"_s, false}}));
    QCOMPARE(read(written.text).notes, QStringList{eachForItself});
}

void TestFmn::whatCannotBeWrittenIsTold()
{
    const rules::Choices choices{.rules =
                                     {
                                         {.name = u"a"_s, .track = Track::Installed},
                                         {.name = u"b"_s,
                                             .track = Track::Packages,
                                             .packages = {u"python-*"_s, u"quill"_s},
                                             .exceptServices = {u"git"_s},
                                             .verdicts = {crypto::Verdict::Valid},
                                             .text = u"x"_s,
                                             .changes = {rules::Change::Broke},
                                             .outcome = Outcome::Bubble,
                                             .urgency = rules::Urgency::Critical},
                                         {.name = u"c"_s, .track = Track::Users, .outcome = Outcome::Drop},
                                     },
        .reader = u"marta"_s,
        .followed = {.users = {u"tomas"_s}}};
    const auto written = fmn::write(choices);
    QCOMPARE(written.notes.size(), 9);
    QVERIFY(written.notes.first().startsWith(u"a: "));
    const auto rules = QJsonDocument::fromJson(written.text).array();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[0][u"tracking_rule"_s][u"params"_s].toArray().size(), 1);
    QCOMPARE(rules[1][u"tracking_rule"_s][u"params"_s].toArray().first().toString(), u"tomas"_s);
    QVERIFY(rules[1][u"generation_rules"_s].toArray().isEmpty());
}

void TestFmn::notesAreBounded()
{
    QByteArrayList many;
    QList<Rule> rules;
    for (int i = 0; i < fmn::mostRules - 1; ++i) {
        many
            << QByteArray(R"({"name": "r%1", "tracking_rule": {"name": "moon"}})").replace("%1", QByteArray::number(i));
        rules.append({.name = QString::number(i), .track = Track::Installed});
    }
    QCOMPARE(read("[" + many.join(",") + "]").notes.size(), fmn::mostNotes);
    rules.append({.name = u"me"_s, .track = Track::Me});
    const auto written = fmn::write({.rules = rules});
    QCOMPARE(written.notes.size(), fmn::mostNotes + 1);
    QVERIFY(written.notes.last().startsWith(u"There each rule sends by itself"));
}

QTEST_GUILESS_MAIN(TestFmn)
#include "tst_fmn.moc"
