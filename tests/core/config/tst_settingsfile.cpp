// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/config/ruletables.h"
#include "core/config/settingsfile.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using config::Node;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesAndMutesComeBackAsTheyWere();
    void noRulesAreNotThoseOfThePreset();
    void whatElseIsInTheFileStays();
    void aSettingCanBeTakenOut();
    void passwordsAreKept();
    void aFileOfOnesOwnIsLeftAsItIsWhenItCannotBeRead();
    void aPlaceThatCannotBeWrittenIsToldAbout();
    void aLaterLayerIsToldAbout();

private:
    [[nodiscard]] config::LoadOptions options() const;
    [[nodiscard]] QString file() const { return config::settingsFile(options()); }
    [[nodiscard]] QByteArray contents() const;
    void put(const QString &name, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static rules::Rule fullRule()
{
    return {.name = u"All \"of\"\nit"_s,
        .isOn = false,
        .track = rules::Track::Group,
        .users = {u"ines"_s},
        .packages = {u"python-*"_s, u"quill"_s},
        .groups = {u"python-sig"_s},
        .services = {u"buildsys"_s},
        .exceptServices = {u"git"_s},
        .severities = {meta::Severity::Problem, meta::Severity::Fixed},
        .verdicts = {crypto::Verdict::ValidLegacy},
        .topic = u"*.build.*"_s,
        .text = u"ﬁ \u202e evil"_s,
        .changes = {rules::Change::Broke, rules::Change::Mended},
        .takesOwn = true,
        .outcome = rules::Outcome::Bubble,
        .urgency = rules::Urgency::Critical,
        .hasSound = true,
        .isUnread = true};
}

void TestSettingsFile::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

config::LoadOptions TestSettingsFile::options() const
{
    return {.systemFolder = m_folder->filePath(u"system"_s), .userFolder = m_folder->filePath(u"user"_s)};
}

QByteArray TestSettingsFile::contents() const
{
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestSettingsFile::put(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(options().userFolder));
    QFile written(options().userFolder + u'/' + name);
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(text), text.size());
}

void TestSettingsFile::rulesAndMutesComeBackAsTheyWere()
{
    const QList<rules::Rule> all{fullRule(), {.name = u"plain"_s, .outcome = rules::Outcome::History},
        {.name = u"drop"_s, .outcome = rules::Outcome::Drop}};
    const QList<rules::Mute> mutes{{rules::MuteWhat::Package, u"quill"_s, Time(std::chrono::hours(500'000))},
        {rules::MuteWhat::Person, u"ines"_s, {}}};
    QVERIFY(config::writeSettings(
        file(), {{{u"rules"_s}, config::toRuleTables(all)}, {{u"mutes"_s}, config::toMuteTables(mutes)}}));
    const auto read = config::load(options());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->rules, all);
    QCOMPARE(read->mutes, mutes);
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSettingsFile::noRulesAreNotThoseOfThePreset()
{
    QVERIFY(config::writeSettings(file(), {{{u"rules"_s}, config::toRuleTables({})}}));
    const auto read = config::load(options());
    QVERIFY(read);
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->rules.size(), 0);
}

void TestSettingsFile::whatElseIsInTheFileStays()
{
    put(u"settings.toml"_s, "user = \"marta\"\nfollow.packages = [\"quill\"]\n");
    QVERIFY(config::writeSettings(file(), {{{u"follow"_s, u"users"_s}, Node::ofTexts({u"ines"_s})}}));
    const auto read = config::load(options());
    QVERIFY(read);
    QCOMPARE(read->user, u"marta"_s);
    QCOMPARE(read->followed.packages, QStringList{u"quill"_s});
    QCOMPARE(read->followed.users, QStringList{u"ines"_s});
}

void TestSettingsFile::aSettingCanBeTakenOut()
{
    put(u"settings.toml"_s, "user = \"marta\"\nfollow.packages = [\"quill\"]\n");
    Node nothing;
    nothing.kind = Node::Kind::Nothing;
    QVERIFY(config::writeSettings(file(), {{{u"follow"_s, u"packages"_s}, nothing}, {{u"x"_s, u"y"_s}, nothing}}));
    const auto read = config::load(options());
    QVERIFY(read);
    QCOMPARE(read->followed.packages, QStringList());
    QCOMPARE(read->user, u"marta"_s);
}

void TestSettingsFile::passwordsAreKept()
{
    put(u"settings.toml"_s, "profiles.own.bus = \"amqp\"\nprofiles.own.url = \"amqps://me:secret@host/\"\n");
    QVERIFY(config::writeSettings(file(), {{{u"user"_s}, Node::ofText(u"marta"_s)}}));
    QVERIFY(contents().contains("me:secret@host"));
}

void TestSettingsFile::aFileOfOnesOwnIsLeftAsItIsWhenItCannotBeRead()
{
    put(u"settings.toml"_s, "user = \n");
    const auto done = config::writeSettings(file(), {{{u"user"_s}, Node::ofText(u"marta"_s)}});
    QVERIFY(!done);
    QVERIFY(done.error().code == config::ErrorCode::Syntax);
    QCOMPARE(contents(), "user = \n");
}

void TestSettingsFile::aPlaceThatCannotBeWrittenIsToldAbout()
{
    QFile inTheWay(options().userFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto done = config::writeSettings(file(), {{{u"user"_s}, Node::ofText(u"marta"_s)}});
    QVERIFY(!done);
    QVERIFY(done.error().code == config::ErrorCode::Write);
    QVERIFY2(done.error().detail.contains(file()), qPrintable(done.error().detail));
}

void TestSettingsFile::aLaterLayerIsToldAbout()
{
    put(u"zz.toml"_s, "user = \"ines\"\n");
    const std::vector<config::Leaf> values{
        {{u"user"_s}, Node::ofText(u"marta"_s)}, {{u"follow"_s, u"users"_s}, Node::ofTexts({u"noor"_s})}};
    QVERIFY(config::writeSettings(file(), values));
    const auto told = config::overruled(options(), file(), values);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"user ("_s) && told.first().contains(u"zz.toml:1"_s), qPrintable(told.first()));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
