// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/config/schema.h"
#include "core/config/toml.h"
#include "core/rules/presets.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;
using namespace std::chrono_literals;

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aFreshMachineListensToFedora();
    void onlyAnAccountOrRulesArePersonal();
    void packagesAreAskedForWhereItSays();
    void theDemoNeedsNothing();
    void aProfileBecomesAPlainStruct();
    void anAmqpProfileIsReadAllTheSame();
    void aProfileThatCannotBeUsedIsToldInWords_data();
    void aProfileThatCannotBeUsedIsToldInWords();
    void aProfileThatIsOffNeedsNotBeComplete();
    void credentialsAreReferences_data();
    void credentialsAreReferences();
    void aCredentialThatIsNoneIsNotRepeated();
    void ownRulesAreRead();
    void ownRulesTakeThePlaceOfThePreset();
    void followedPeopleAreNotCopiedIntoRules();
    void aRuleWithoutNameOrOutcomeIsLeftOut_data();
    void aRuleWithoutNameOrOutcomeIsLeftOut();
    void withoutRulesThePresetCounts();
    void noPresetIsNoRules();
    void quietHoursAreRead();
    void quietHoursThatCannotBeUsedAreOff_data();
    void quietHoursThatCannotBeUsedAreOff();
    void theExampleOfTheDocumentationIsFine();
};

/// What a configuration of this one file means.
static config::Result<config::Configuration> read(const QByteArray &text)
{
    auto layers = config::readLayers({.isNamedOnly = true});
    auto checked = config::readToml(text, u"/etc/x.toml"_s).and_then(config::check);
    if (!layers || !checked) {
        return tl::make_unexpected(layers ? checked.error() : layers.error());
    }
    layers->warnings += checked->warnings;
    merge(layers->root, std::move(checked->layer));
    config::fillDefaults(layers->root);
    return config::interpret(*layers);
}

void TestConfiguration::aFreshMachineListensToFedora()
{
    const auto configuration = config::load({.isNamedOnly = true});
    QVERIFY(configuration);
    QCOMPARE(configuration->profilesOn, QStringList{u"fedora"_s});
    QCOMPARE(configuration->profiles.size(), 1);
    QCOMPARE(configuration->profiles.front().bus, config::Profile::Bus::Amqp);
    QCOMPARE(configuration->limits.size, 8 * 1024 * 1024);
    QCOMPARE(configuration->limits.depth, 512);
    QCOMPARE(configuration->history.keep, config::Duration(24h * 400));
    QVERIFY(configuration->history.database.endsWith("/tidings/history.sqlite"_L1));
    QCOMPARE(configuration->warnings, QStringList());
}

void TestConfiguration::onlyAnAccountOrRulesArePersonal()
{
    const auto isPersonal = [](const QByteArray &text) {
        const auto configuration = read(text);
        return configuration && configuration->isPersonal;
    };
    QVERIFY(!isPersonal({}));
    QVERIFY(!isPersonal("profile = [\"fedora\"]\n[[mutes]]\nwhat = \"package\"\nname = \"quill\"\n"));
    QVERIFY(isPersonal("user = \"\"\n"));
    QVERIFY(isPersonal("preset = \"none\"\n"));
    QVERIFY(isPersonal("[[rules]]\nname = \"a\"\noutcome = \"bubble\"\n"));
}

void TestConfiguration::packagesAreAskedForWhereItSays()
{
    const auto fresh = read({});
    QVERIFY(fresh);
    QCOMPARE(fresh->packages.url, u"https://src.fedoraproject.org"_s);
    QCOMPARE(fresh->packages.expiry, config::Duration(12h));
    const auto other = read("[packages]\nurl = \"\"\nexpiry = \"10m\"\n");
    QVERIFY(other);
    QVERIFY(other->packages.url.isEmpty());
    QCOMPARE(other->packages.expiry, config::Duration(10min));
    const auto hasty = read("[packages]\nexpiry = \"1s\"\n");
    QVERIFY(hasty);
    QCOMPARE(hasty->packages.expiry, config::Duration(12h));
    QCOMPARE(hasty->warnings.size(), 1);
}

void TestConfiguration::theDemoNeedsNothing()
{
    const auto configuration = config::load({.overrides = {u"profile=demo"_s}, .isNamedOnly = true});
    QVERIFY(configuration);
    const auto &demo = configuration->profiles.front();
    QVERIFY(demo.isEmbedded);
    QCOMPARE(demo.bus, config::Profile::Bus::ZeroMq);
    QVERIFY(demo.trust.validate);
}

void TestConfiguration::aProfileBecomesAPlainStruct()
{
    const auto configuration = read(R"(
profile = ["mine"]
user = "marta"
accounts."ines@example.org" = "ines"
[profiles.mine]
bus = "zeromq"
endpoints = ["tcp://127.0.0.1:9940"]
topics = ["org.example"]
replay = { gateway = "tcp://127.0.0.1:9941" }
reconnect = "50ms"
high_water_mark = 0
archive = { url = "https://example.org/archive", messages = 10, age = "2d" }
[profiles.mine.trust]
ca = "ca.crt"
policy = "policy.json"
nitpicky = true
unsigned = "org.example.dev.logger.log"
bubbles_for_untrusted = true
)");
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
    const auto &profile = configuration->profiles.front();
    QCOMPARE(profile.name, u"mine"_s);
    QCOMPARE(profile.endpoints, QStringList{u"tcp://127.0.0.1:9940"_s});
    QCOMPARE(profile.topics, QStringList{u"org.example"_s});
    QCOMPARE(profile.replay.value(u"gateway"_s), u"tcp://127.0.0.1:9941"_s);
    QCOMPARE(profile.zeroMq.reconnect, config::Duration(50));
    QCOMPARE(profile.zeroMq.highWaterMark, 0);
    QCOMPARE(profile.archive.messages, 10);
    QCOMPARE(profile.archive.age, config::Duration(48h));
    const crypto::TrustOptions trust{.ca = u"/etc/ca.crt"_s,
        .policy = u"/etc/policy.json"_s,
        .isNitpicky = true,
        .unsignedTopics = {u"org.example.dev.logger.log"_s}};
    QCOMPARE(profile.trust, trust);
    QVERIFY(profile.mayUntrustedBubble);
    QCOMPARE(configuration->user, u"marta"_s);
    QCOMPARE(configuration->accounts.value(u"ines@example.org"_s), u"ines"_s);
}

void TestConfiguration::anAmqpProfileIsReadAllTheSame()
{
    const auto configuration = read("[profiles.fedora]\nprefetch = 7\nqueue = \"own\"\nkey = \"/home/k.pem\"\n");
    QVERIFY(configuration);
    const auto &profile = configuration->profiles.front();
    QCOMPARE(profile.amqp.prefetch, 7);
    QCOMPARE(profile.amqp.queue, config::AmqpOptions::Queue::Own);
    QCOMPARE(profile.amqp.key, u"/home/k.pem"_s);
    QCOMPARE(profile.amqp.ca, u"/etc/fedora-messaging/cacert.pem"_s);
    QCOMPARE(profile.amqp.exchange, u"amq.topic"_s);
    QCOMPARE(profile.heartbeat, config::Duration(60s));
    QVERIFY(profile.topics.contains(u"org.fedoraproject.prod.#"_s));
}

void TestConfiguration::aProfileThatCannotBeUsedIsToldInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("none of that name")
        << QByteArray("profile = [\"fedroa\"]")
        << u"there is no profile \"fedroa\" (did you mean \"fedora\"?); there are: demo, fedmsg, fedora, fedora-staging"_s;
    QTest::newRow("no bus")
        << QByteArray("profile = [\"mine\"]\nprofiles.mine.topics = []")
        << u"profile \"mine\" does not say its bus; set profiles.mine.bus to \"zeromq\" or \"amqp\""_s;
    QTest::newRow("no gateway")
        << QByteArray("profile = [\"fedmsg\"]")
        << u"profile \"fedmsg\" names no gateway; set profiles.fedmsg.endpoints to its addresses ([\"tcp://host:9940\"])"_s;
    QTest::newRow("no url")
        << QByteArray("profile = [\"my bus\"]\nprofiles.\"my bus\".bus = \"amqp\"")
        << u"profile \"my bus\" has no url; set profiles.\"my bus\".url to the broker's (amqps://user@host/vhost)"_s;
}

void TestConfiguration::aProfileThatCannotBeUsedIsToldInWords()
{
    QFETCH(const QByteArray, text);
    const auto configuration = read(text);
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().code, config::ErrorCode::Profile);
    QTEST(configuration.error().detail, "words");
}

void TestConfiguration::aProfileThatIsOffNeedsNotBeComplete()
{
    QVERIFY(read("[profiles.mine]\nbus = \"zeromq\"\n"));
}

void TestConfiguration::credentialsAreReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << u"none"_s << int(config::Credential::Kind::None) << QString();
    QTest::newRow("a password") << u"plain:ines"_s << int(config::Credential::Kind::Plain) << u"ines"_s;
    QTest::newRow("a key") << u"curve:a:b"_s << int(config::Credential::Kind::Curve) << u"a:b"_s;
}

void TestConfiguration::credentialsAreReferences()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const auto configuration = read("profiles.fedora.credential = \"" + text.toUtf8() + "\"\n");
    QVERIFY(configuration);
    const auto &credential = configuration->profiles.front().credential;
    QCOMPARE(int(credential.kind), kind);
    QTEST(credential.name, "name");
}

void TestConfiguration::aCredentialThatIsNoneIsNotRepeated()
{
    const auto configuration = read("profiles.fedora.credential = \"hunter2\"\n");
    QVERIFY(!configuration);
    QVERIFY(!configuration.error().detail.contains("hunter2"_L1));
}

void TestConfiguration::ownRulesAreRead()
{
    const auto configuration = read(R"(
[[rules]]
name = "Mass rebuilds"
track = "users"
users = ["mass-rebuild"]
outcome = "history"
[[rules]]
name = "Mine"
track = "me"
services = ["buildsys"]
except_services = "copr"
severities = ["problem", "fixed"]
verdicts = ["valid"]
topic = "*.build.*"
text = "aurora"
own = true
outcome = "bubble"
urgency = "critical"
sound = true
[[rules]]
name = "Off"
on = false
outcome = "drop"
)");
    QVERIFY(configuration);
    QCOMPARE(configuration->warnings, QStringList());
    const rules::Rule first{.name = u"Mass rebuilds"_s, .track = rules::Track::Users, .users = {u"mass-rebuild"_s}};
    const rules::Rule second{.name = u"Mine"_s,
        .track = rules::Track::Me,
        .services = {u"buildsys"_s},
        .exceptServices = {u"copr"_s},
        .severities = {meta::Severity::Problem, meta::Severity::Fixed},
        .verdicts = {crypto::Verdict::Valid},
        .topic = u"*.build.*"_s,
        .text = u"aurora"_s,
        .takesOwn = true,
        .outcome = rules::Outcome::Bubble,
        .urgency = rules::Urgency::Critical,
        .hasSound = true};
    const rules::Rule third{.name = u"Off"_s, .isOn = false, .outcome = rules::Outcome::Drop};
    QCOMPARE(configuration->rules, (QList{first, second, third}));
}

void TestConfiguration::ownRulesTakeThePlaceOfThePreset()
{
    const auto none = read("rules = []\n");
    QVERIFY(none);
    QCOMPARE(none->rules.size(), 0);
    // All of them wrong is not the same as none: the preset might show what they were to hide.
    const auto wrong = read("[[rules]]\nname = \"x\"\noutcome = \"drip\"\n");
    QVERIFY(wrong);
    QCOMPARE(wrong->rules.size(), 0);
    QCOMPARE(wrong->warnings.size(), 2);
}

void TestConfiguration::followedPeopleAreNotCopiedIntoRules()
{
    const auto configuration = read(R"(
follow = { users = ["tomas"], packages = ["libaurora"] }
[[rules]]
name = "People"
track = "users"
outcome = "bubble"
[[rules]]
name = "Packages"
track = "packages"
packages = ["python-*"]
outcome = "bubble"
)");
    QVERIFY(configuration);
    QCOMPARE(configuration->rules.at(0).users, QStringList());
    QCOMPARE(configuration->followed.users, QStringList{u"tomas"_s});
    QCOMPARE(configuration->rules.at(1).packages, QStringList{u"python-*"_s});
}

void TestConfiguration::aRuleWithoutNameOrOutcomeIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QByteArray("[[rules]]\noutcome = \"drop\"\n")
                             << u"/etc/x.toml:1: a rule without a name is left out"_s;
    QTest::newRow("no outcome") << QByteArray("\n[[rules]]\nname = \"x\"\n")
                                << u"/etc/x.toml:2: rule \"x\" is left out: it has no outcome"_s;
}

void TestConfiguration::aRuleWithoutNameOrOutcomeIsLeftOut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, words);
    const auto configuration = read(text);
    QVERIFY(configuration);
    QCOMPARE(configuration->rules.size(), 0);
    QCOMPARE(configuration->warnings.size(), 1);
    QVERIFY2(configuration->warnings.front().startsWith(words), qPrintable(configuration->warnings.front()));
}

void TestConfiguration::withoutRulesThePresetCounts()
{
    const auto configuration = read("user = \"marta\"\nfollow.packages = [\"libaurora\"]\n");
    QVERIFY(configuration);
    QCOMPARE(configuration->rules, rules::rulesOf(rules::Preset::PackagerQuiet));
    QVERIFY(!configuration->rules.isEmpty());
}

void TestConfiguration::noPresetIsNoRules()
{
    const auto configuration = read("preset = \"none\"\n");
    QVERIFY(configuration);
    QCOMPARE(configuration->rules.size(), 0);
}

void TestConfiguration::quietHoursAreRead()
{
    const auto configuration = read("quiet = { from = \"22:00\", to = \"07:30\", days = [\"fri\", \"sun\"] }");
    QVERIFY(configuration);
    QCOMPARE(configuration->warnings, QStringList());
    QCOMPARE(configuration->quiet.from, QTime(22, 0));
    QCOMPARE(configuration->quiet.to, QTime(7, 30));
    QCOMPARE(configuration->quiet.days, (QList<Qt::DayOfWeek>{Qt::Friday, Qt::Sunday}));
    const auto without = read("");
    QVERIFY(without && !without->quiet.from.isValid() && without->warnings.isEmpty());
}

void TestConfiguration::quietHoursThatCannotBeUsedAreOff_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("warning");
    QTest::newRow("no time") << QByteArray("quiet = { from = \"ten\", to = \"07:00\" }")
                             << u"quiet.from is \"ten\"; a time like \"22:00\" is expected"_s;
    QTest::newRow("no such time") << QByteArray("quiet = { from = \"22:00\", to = \"25:00\" }")
                                  << u"quiet.to is \"25:00\"; a time like \"22:00\" is expected"_s;
    QTest::newRow("one of two") << QByteArray("quiet.from = \"22:00\"")
                                << u"quiet hours need both quiet.from and quiet.to"_s;
}

void TestConfiguration::quietHoursThatCannotBeUsedAreOff()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, warning);
    const auto configuration = read(text);
    QVERIFY(configuration);
    QVERIFY(!configuration->quiet.from.isValid() && !configuration->quiet.to.isValid());
    QCOMPARE(configuration->warnings.size(), 1);
    QVERIFY2(configuration->warnings.first().endsWith(warning), qPrintable(configuration->warnings.first()));
}

void TestConfiguration::theExampleOfTheDocumentationIsFine()
{
    if (!test::hasSharedData()) {
        QSKIP("the data beside the project is not there");
    }
    const auto configuration =
        config::load({.configFile = test::sharedPath(u"config.example.toml"_s), .isNamedOnly = true});
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
    QCOMPARE(configuration->warnings, QStringList());
    QCOMPARE(configuration->accounts.value(u"rbean@redhat.com"_s), u"ralph"_s);
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
