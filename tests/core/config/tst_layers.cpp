// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/layers.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tidings;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void withoutFilesAllIsBuiltIn();
    void theShippedProfilesAreThere();
    void laterLayersWinKeyByKey();
    void filesOfAFolderAreTakenInTheOrderOfTheirNames();
    void otherFilesAndHiddenOnesAreLeftAlone();
    void namedOnlyLeavesOutBothFolders();
    void aNamedFileOrFolderHasToBeThere();
    void aBrokenFileStopsAll();
    void aWrongValueLeavesTheLayerBelowItsSay();
    void overridesAreTomlOrText_data();
    void overridesAreTomlOrText();
    void whatIsNoSettingIsRefused_data();
    void whatIsNoSettingIsRefused();
    void anOverrideCannotBringASecondOne();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] config::LoadOptions options() const
    {
        return {.systemFolder = path(u"etc"_s), .userFolder = path(u"home"_s)};
    }
    [[nodiscard]] static QString textAt(const config::Layers &layers, const QString &at)
    {
        const auto *node = layers.root.find(config::fromPath(at));
        return node != nullptr ? node->text : u"(none)"_s;
    }
    [[nodiscard]] QString originOf(const config::Layers &layers, const QString &at) const
    {
        return config::toString(layers.root.find(config::fromPath(at))->origin).remove(m_dir->path() + u'/');
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLayers::init()
{
    test::failOnWarning();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestLayers::write(const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestLayers::withoutFilesAllIsBuiltIn()
{
    const auto layers = config::readLayers(options());
    QVERIFY(layers);
    QCOMPARE(layers->warnings, QStringList());
    QCOMPARE(layers->files, QStringList());
    QCOMPARE(textAt(*layers, u"history.keep"_s), u"400d"_s);
    QCOMPARE(originOf(*layers, u"history.keep"_s), u"built in"_s);
}

void TestLayers::theShippedProfilesAreThere()
{
    const auto layers = config::readLayers(options());
    QVERIFY(layers);
    for (const auto *name : {"fedora", "fedora-staging", "fedmsg", "demo"}) {
        QVERIFY2(layers->root.find({u"profiles"_s, QString::fromLatin1(name)}) != nullptr, name);
    }
    QCOMPARE(textAt(*layers, u"profiles.fedora.bus"_s), u"amqp"_s);
    QCOMPARE(originOf(*layers, u"profiles.fedora.url"_s), u"built in"_s);
}

void TestLayers::laterLayersWinKeyByKey()
{
    write(u"etc/a.toml"_s, "[history]\nkeep = \"1d\"\nmessages = 1001\n[profiles.demo]\ntopics = [\"etc\"]\n");
    write(u"home/a.toml"_s, "[history]\nkeep = \"2d\"\n");
    write(u"dir/a.toml"_s, "[history]\nkeep = \"3d\"\n");
    write(u"one.toml"_s, "[history]\nkeep = \"4d\"\n");
    auto wanted = options();
    const auto keep = [&] {
        const auto layers = config::readLayers(wanted);
        return layers ? textAt(*layers, u"history.keep"_s) + u' ' + originOf(*layers, u"history.keep"_s) : QString();
    };
    QCOMPARE(keep(), u"2d home/a.toml:2"_s);
    wanted.configDir = path(u"dir"_s);
    QCOMPARE(keep(), u"3d dir/a.toml:2"_s);
    wanted.configFile = path(u"one.toml"_s);
    QCOMPARE(keep(), u"4d one.toml:2"_s);
    wanted.overrides = {u"history.keep=5d"_s};
    QCOMPARE(keep(), u"5d command line"_s);
    const auto layers = config::readLayers(wanted);
    QVERIFY(layers);
    QCOMPARE(originOf(*layers, u"history.messages"_s), u"etc/a.toml:3"_s);
    QCOMPARE(originOf(*layers, u"profiles.demo.topics"_s), u"etc/a.toml:5"_s);
    QCOMPARE(originOf(*layers, u"profiles.demo.bus"_s), u"built in"_s);
    QCOMPARE(layers->files.size(), 4);
}

void TestLayers::filesOfAFolderAreTakenInTheOrderOfTheirNames()
{
    write(u"etc/20.toml"_s, "user = \"twenty\"\n");
    write(u"etc/10.toml"_s, "user = \"ten\"\n");
    write(u"etc/Z.toml"_s, "history.keep = \"9d\"\n");
    write(u"etc/a.toml"_s, "history.keep = \"8d\"\n");
    const auto layers = config::readLayers(options());
    QVERIFY(layers);
    QCOMPARE(textAt(*layers, u"user"_s), u"twenty"_s);
    QCOMPARE(textAt(*layers, u"history.keep"_s), u"8d"_s);
}

void TestLayers::otherFilesAndHiddenOnesAreLeftAlone()
{
    write(u"etc/.hidden.toml"_s, "no toml");
    write(u"etc/a.toml~"_s, "no toml");
    write(u"etc/a.toml.rpmnew"_s, "no toml");
    write(u"etc/policy.json"_s, "{}");
    QVERIFY(QDir().mkpath(path(u"etc/folder.toml"_s)));
    const auto layers = config::readLayers(options());
    QVERIFY(layers);
    QCOMPARE(layers->files, QStringList());
}

void TestLayers::namedOnlyLeavesOutBothFolders()
{
    write(u"etc/a.toml"_s, "user = \"etc\"\n");
    write(u"home/a.toml"_s, "user = \"home\"\n");
    write(u"one.toml"_s, "history.keep = \"4d\"\n");
    auto wanted = options();
    wanted.isNamedOnly = true;
    wanted.configFile = path(u"one.toml"_s);
    const auto layers = config::readLayers(wanted);
    QVERIFY(layers);
    QCOMPARE(textAt(*layers, u"user"_s), QString());
    QCOMPARE(textAt(*layers, u"history.keep"_s), u"4d"_s);
}

void TestLayers::aNamedFileOrFolderHasToBeThere()
{
    auto wanted = options();
    wanted.configFile = path(u"none.toml"_s);
    auto layers = config::readLayers(wanted);
    QVERIFY(!layers);
    QCOMPARE(layers.error().code, config::ErrorCode::File);
    QVERIFY(layers.error().detail.contains("none.toml"_L1));
    wanted.configFile.clear();
    wanted.configDir = path(u"none"_s);
    layers = config::readLayers(wanted);
    QVERIFY(!layers);
    QCOMPARE(layers.error().code, config::ErrorCode::File);
}

void TestLayers::aBrokenFileStopsAll()
{
    write(u"etc/a.toml"_s, "user = \"etc\"\n");
    write(u"home/b.toml"_s, "\n[history\n");
    const auto layers = config::readLayers(options());
    QVERIFY(!layers);
    QCOMPARE(layers.error().code, config::ErrorCode::Syntax);
    QVERIFY2(layers.error().detail.contains("home/b.toml:2:"_L1), qPrintable(layers.error().detail));
}

void TestLayers::aWrongValueLeavesTheLayerBelowItsSay()
{
    write(u"etc/a.toml"_s, "limits.depth = 100\n");
    write(u"home/b.toml"_s, "limits.depth = \"deep\"\n");
    const auto layers = config::readLayers(options());
    QVERIFY(layers);
    QCOMPARE(layers->root.find({u"limits"_s, u"depth"_s})->integer, 100);
    QCOMPARE(layers->warnings.size(), 1);
    QVERIFY(layers->warnings.front().contains("home/b.toml:1: limits.depth is \"deep\""_L1));
}

void TestLayers::overridesAreTomlOrText_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a bare word") << u"user=marta"_s << u"user"_s << QStringList{u"marta"_s};
    QTest::newRow("in quotes") << u"user = \"marta k\""_s << u"user"_s << QStringList{u"marta k"_s};
    QTest::newRow("a list") << u"profile=[\"demo\", \"fedora\"]"_s << u"profile"_s
                            << QStringList{u"demo"_s, u"fedora"_s};
    QTest::newRow("a list of one") << u"profile=demo"_s << u"profile"_s << QStringList{u"demo"_s};
    QTest::newRow("an equals sign in it") << u"user=a=b"_s << u"user"_s << QStringList{u"a=b"_s};
    QTest::newRow("an address as key") << u"accounts.\"a@b.c\"=ines"_s << u"accounts.\"a@b.c\""_s
                                       << QStringList{u"ines"_s};
    QTest::newRow("nothing") << u"user="_s << u"user"_s << QStringList{QString()};
}

void TestLayers::overridesAreTomlOrText()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, at);
    QFETCH(const QStringList, texts);
    auto wanted = options();
    wanted.overrides = {setting};
    const auto layers = config::readLayers(wanted);
    QVERIFY2(layers, layers ? "" : qPrintable(layers.error().detail));
    QCOMPARE(layers->root.find(config::fromPath(at))->toTexts(), texts);
    QCOMPARE(layers->warnings, QStringList());
}

void TestLayers::whatIsNoSettingIsRefused_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("no equals sign") << u"user"_s;
    QTest::newRow("no key") << u"=marta"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("an open quote") << u"a.\"b=c"_s;
}

void TestLayers::whatIsNoSettingIsRefused()
{
    QFETCH(const QString, setting);
    auto wanted = options();
    wanted.overrides = {setting};
    const auto layers = config::readLayers(wanted);
    QVERIFY(!layers);
    QCOMPARE(layers.error().code, config::ErrorCode::Override);
}

void TestLayers::anOverrideCannotBringASecondOne()
{
    auto wanted = options();
    wanted.overrides = {u"user=\"marta\"\nprofile=[]"_s};
    const auto layers = config::readLayers(wanted);
    QVERIFY(layers);
    QCOMPARE(originOf(*layers, u"profile"_s), u"built in"_s);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
