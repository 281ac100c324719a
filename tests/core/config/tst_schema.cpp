// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/schema.h"
#include "core/config/toml.h"
#include "tests/support/test.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace tidings;
using config::Node;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everySettingHasItsOwnPath();
    void everyFallbackIsWhatItsSettingTakes();
    void wrongValuesAreToldAndLeftOut_data();
    void wrongValuesAreToldAndLeftOut();
    void unknownNamesAreToldWithTheNearest_data();
    void unknownNamesAreToldWithTheNearest();
    void aMistakeInTrustIsAnError_data();
    void aMistakeInTrustIsAnError();
    void aSingleTextIsAListOfOne();
    void pathsAreRelativeToTheirFile();
    void anAddressIsNoPath();
    void aRuleWithAMistakeIsLeftOutWhole();
    void countlessMistakesAreNotToldOneByOne();
    void profilesGetTheDefaultsOfTheirBus();
    void aSettingOfTheOtherBusIsTold();
};

static config::Result<config::Checked> checked(const QByteArray &text)
{
    return config::readToml(text, u"/etc/tidings.d/x.toml"_s).and_then(config::check);
}

void TestSchema::everySettingHasItsOwnPath()
{
    QSet<QByteArray> seen;
    for (const auto *row : config::keys::all()) {
        const QByteArray path(row->path.data(), static_cast<qsizetype>(row->path.size()));
        QVERIFY2(!seen.contains(path), path.constData());
        seen.insert(path);
    }
}

void TestSchema::everyFallbackIsWhatItsSettingTakes()
{
    Node root;
    root.set({u"profiles"_s, u"a"_s, u"bus"_s}, Node::ofText(u"amqp"_s));
    root.set({u"profiles"_s, u"z"_s, u"bus"_s}, Node::ofText(u"zeromq"_s));
    config::fillDefaults(root);
    const auto result = config::check(root);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->warnings, QStringList());
}

void TestSchema::wrongValuesAreToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *path, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    row("a text for a number", "limits.depth = \"deep\"", "limits.depth", "a whole number from 8 to 1000");
    row("a number out of range", "limits.depth = 1000000", "limits.depth", "a whole number from 8 to 1000");
    row("a fraction", "limits.depth = 9.5", "limits.depth", "a whole number from 8 to 1000");
    row("a number for a time", "history.keep = 400", "history.keep", "a time from \"1h\" to \"3650d\"");
    row("a time that is none", "history.keep = \"long\"", "history.keep", "a time from \"1h\" to \"3650d\"");
    row("a size out of range", "limits.message = \"1B\"", "limits.message", "a size from \"1KiB\" to \"1GiB\"");
    row("another word", "preset = \"loud\"", "preset", "\"packager-quiet\" or ");
    row("a number in a list of texts", "profile = [\"fedora\", 5]", "profile", "a list of texts");
    row("a table for a text", "[user]\nname = \"x\"", "user", "a text");
    row("a text for a table", "limits = \"none\"", "limits", "a table");
    row("a date", "user = 2026-03-01", "user", "a text");
    row("a table for a list of tables", "[rules]\nname = \"x\"", "rules", "a list of tables");
    row("a list of texts for one of tables", "rules = [\"x\"]", "rules", "a list of tables");
    row("a number for an account", "accounts.\"a@b\" = 5", "accounts.\"a@b\"", "a text");
}

void TestSchema::wrongValuesAreToldAndLeftOut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    const auto result = checked(text + "\n");
    QVERIFY(result);
    QCOMPARE(result->warnings.size(), 1);
    const auto &warning = result->warnings.front();
    QVERIFY2(warning.startsWith("/etc/tidings.d/x.toml:1: "_L1 + path + " is "_L1), qPrintable(warning));
    QVERIFY2(warning.contains(expected) && warning.endsWith(" is expected"_L1), qPrintable(warning));
    QVERIFY(result->layer.find(config::fromPath(path)) == nullptr);
}

void TestSchema::unknownNamesAreToldWithTheNearest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("warning");
    QTest::newRow("at the top") << QByteArray("histroy.keep = \"1d\"")
                                << u"there is no setting histroy; did you mean \"history\"?"_s;
    QTest::newRow("in a table") << QByteArray("limits.dept = 5")
                                << u"there is no setting limits.dept; did you mean \"depth\"?"_s;
    QTest::newRow("in a profile") << QByteArray("profiles.x.endpoint = []")
                                  << u"there is no setting profiles.x.endpoint; did you mean \"endpoints\"?"_s;
    QTest::newRow("nothing like it") << QByteArray("weather = \"fine\"") << u"there is no setting weather"_s;
    QTest::newRow("below a value") << QByteArray("limits.message.size = 5")
                                   << u"limits.message is a table; a size from \"1KiB\" to \"1GiB\" is expected"_s;
}

void TestSchema::unknownNamesAreToldWithTheNearest()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, warning);
    const auto result = checked(text);
    QVERIFY(result);
    QCOMPARE(result->warnings, QStringList{"/etc/tidings.d/x.toml:1: "_L1 + warning});
}

void TestSchema::aMistakeInTrustIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a wrong type") << QByteArray("profiles.x.trust.nitpicky = \"yes\"");
    QTest::newRow("a wrong word") << QByteArray("profiles.x.trust.backends = [\"x508\"]");
    QTest::newRow("an unknown name") << QByteArray("profiles.x.trust.nitpciky = true");
    QTest::newRow("no table") << QByteArray("profiles.x.trust = false");
}

void TestSchema::aMistakeInTrustIsAnError()
{
    QFETCH(const QByteArray, text);
    const auto result = checked(text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, config::ErrorCode::Trust);
    QVERIFY(result.error().detail.startsWith("/etc/tidings.d/x.toml:1: "_L1));
}

void TestSchema::aSingleTextIsAListOfOne()
{
    const auto result = checked("profile = \"demo\"\n");
    QVERIFY(result);
    QCOMPARE(config::value(result->layer, config::keys::profile), QStringList{u"demo"_s});
}

void TestSchema::pathsAreRelativeToTheirFile()
{
    const auto result = checked("profiles.x.trust.ca = \"ca.crt\"\nprofiles.x.trust.crl = \"/tmp/crl.pem\"\n"
                                "history.database = \"~/h.sqlite\"\n");
    QVERIFY(result);
    const auto *profile = result->layer.find({u"profiles"_s, u"x"_s});
    QCOMPARE(config::value(*profile, config::keys::trustCa), u"/etc/tidings.d/ca.crt"_s);
    QCOMPARE(config::value(*profile, config::keys::trustCrl), u"/tmp/crl.pem"_s);
    QCOMPARE(config::value(result->layer, config::keys::historyDatabase), QDir::homePath() + "/h.sqlite"_L1);
}

void TestSchema::anAddressIsNoPath()
{
    const auto result = checked("profiles.x.trust.ca = \"https://example.org/ca.crt\"\n");
    QVERIFY(result);
    QCOMPARE(config::value(*result->layer.find({u"profiles"_s, u"x"_s}), config::keys::trustCa),
        u"https://example.org/ca.crt"_s);
}

void TestSchema::aRuleWithAMistakeIsLeftOutWhole()
{
    const auto result = checked("[[rules]]\nname = \"noise\"\noutcome = \"drop\"\nseverities = [\"imfo\"]\n"
                                "[[rules]]\nname = \"mine\"\noutcome = \"bubble\"\ntrack = \"me\"\n");
    QVERIFY(result);
    QCOMPARE(result->warnings.size(), 2);
    QVERIFY2(result->warnings.at(0).startsWith("/etc/tidings.d/x.toml:4: rules.severities is "_L1),
        qPrintable(result->warnings.at(0)));
    QVERIFY2(result->warnings.at(1).startsWith("/etc/tidings.d/x.toml:1: "_L1), qPrintable(result->warnings.at(1)));
    QCOMPARE(result->layer.find(u"rules")->items.size(), std::size_t{1});
}

void TestSchema::countlessMistakesAreNotToldOneByOne()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i) {
        text += "limts" + QByteArray::number(i) + " = 1\n";
    }
    const auto result = checked(text);
    QVERIFY(result);
    QCOMPARE(result->warnings.size(), 100);
    QVERIFY(result->layer.members.empty());
}

void TestSchema::profilesGetTheDefaultsOfTheirBus()
{
    auto result = checked("profiles.a.bus = \"amqp\"\nprofiles.z.bus = \"zeromq\"\nprofiles.z.heartbeat = \"7s\"\n");
    QVERIFY(result);
    config::fillDefaults(result->layer);
    const auto *amqp = result->layer.find({u"profiles"_s, u"a"_s});
    const auto *zeromq = result->layer.find({u"profiles"_s, u"z"_s});
    QVERIFY(amqp->find(u"prefetch") != nullptr);
    QVERIFY(amqp->find(u"trust") == nullptr);
    QVERIFY(zeromq->find(u"prefetch") == nullptr);
    QVERIFY(zeromq->find({u"trust"_s, u"validate"_s})->flag);
    QCOMPARE(zeromq->find(u"heartbeat")->text, u"7s"_s);
    QCOMPARE(amqp->find(u"prefetch")->origin.kind, config::Origin::Kind::BuiltIn);
}

void TestSchema::aSettingOfTheOtherBusIsTold()
{
    const auto result = checked("[profiles.z]\nbus = \"zeromq\"\nca = \"/etc/ca.crt\"\n");
    QVERIFY(result);
    const auto words = config::uselessSettings(result->layer);
    QCOMPARE(words.size(), 1);
    QVERIFY2(words.front().startsWith("/etc/tidings.d/x.toml:3: profiles.z.ca has no meaning"_L1),
        qPrintable(words.front()));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
