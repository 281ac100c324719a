// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tidings;

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValueIsPrintedWithItsOrigin();
    void jsonIsOneValueALine();
    void aQueryPrintsTheValue_data();
    void aQueryPrintsTheValue();
    void aQueryForWhatIsNotThereFails();
    void passwordsAreNotPrinted_data();
    void passwordsAreNotPrinted();
    void warningsGoToStandardError();
    void aBrokenFileIsToldWithItsPlace();
    void aProfileThatDoesNotExistIsTold();
    void aFedmsgFolderBecomesAConfiguration();
    void whatCannotBeReadIsToldOnStandardError();
    void nothingOfAFolderIsRun();
    void theOutputFolderGetsBothFiles();

private:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestConfig::init()
{
    test::failOnWarning();
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"x.toml"_s, "user = \"marta\"\n[profiles.fedora]\nurl = \"amqps://ines:secret@host/x\"\n");
}

void TestConfig::write(const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

TestConfig::Ran TestConfig::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(test::programPath(u"tidingsctl"_s), QStringList{u"config"_s} + arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void TestConfig::everyValueIsPrintedWithItsOrigin()
{
    const auto ran = run({u"--config"_s, path(u"x.toml"_s)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QString());
    QVERIFY(ran.out.contains(QRegularExpression(u"(?m)^user = \"marta\" +# .*x\\.toml:1$"_s)));
    QVERIFY(ran.out.contains(QRegularExpression(u"(?m)^keep = \"400d\" +# built in$"_s)));
    QVERIFY(ran.out.contains("\n[profiles.demo.trust]\n"_L1));
}

void TestConfig::jsonIsOneValueALine()
{
    const auto ran = run({u"--json"_s, u"--config"_s, path(u"x.toml"_s)});
    QCOMPARE(ran.status, 0);
    bool isUserThere = false;
    for (const auto &line : ran.out.split(u'\n', Qt::SkipEmptyParts)) {
        const auto object = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(object.keys(), (QStringList{u"key"_s, u"origin"_s, u"value"_s}));
        isUserThere = isUserThere || (object[u"key"_s] == "user"_L1 && object[u"value"_s] == "marta"_L1);
    }
    QVERIFY(isUserThere);
}

void TestConfig::aQueryPrintsTheValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("printed");
    QTest::newRow("a text") << QStringList{u"user"_s} << u"marta\n"_s;
    QTest::newRow("a number") << QStringList{u"limits.depth"_s} << u"512\n"_s;
    QTest::newRow("a list") << QStringList{u"profile"_s} << u"[\"fedora\"]\n"_s;
    QTest::newRow("a text as JSON") << QStringList{u"user"_s, u"--json"_s} << u"\"marta\"\n"_s;
    QTest::newRow("a table as JSON") << QStringList{u"limits"_s, u"--json"_s}
                                     << u"{\"depth\":512,\"message\":\"8MiB\"}\n"_s;
}

void TestConfig::aQueryPrintsTheValue()
{
    QFETCH(const QStringList, arguments);
    const auto ran = run(QStringList{u"--config"_s, path(u"x.toml"_s), u"--query"_s} + arguments);
    QCOMPARE(ran.status, 0);
    QTEST(ran.out, "printed");
}

void TestConfig::aQueryForWhatIsNotThereFails()
{
    const auto ran = run({u"--query"_s, u"profiles.fedora.urk"_s});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.contains("profiles.fedora.urk"_L1));
}

void TestConfig::passwordsAreNotPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("all") << QStringList{};
    QTest::newRow("as JSON") << QStringList{u"--json"_s};
    QTest::newRow("asked for") << QStringList{u"--query"_s, u"profiles.fedora.url"_s};
}

void TestConfig::passwordsAreNotPrinted()
{
    QFETCH(const QStringList, arguments);
    const auto ran = run(QStringList{u"--config"_s, path(u"x.toml"_s)} + arguments);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("amqps://ines:***@host/x"_L1));
    QVERIFY(!ran.out.contains("secret"_L1));
}

void TestConfig::warningsGoToStandardError()
{
    write(u"x.toml"_s, "\nusr = \"marta\"\n");
    const auto ran = run({u"--config"_s, path(u"x.toml"_s)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, u"tidingsctl: %1:2: there is no setting usr; did you mean \"user\"?\n"_s.arg(path(u"x.toml"_s)));
}

void TestConfig::aBrokenFileIsToldWithItsPlace()
{
    write(u"x.toml"_s, "user = \n");
    const auto ran = run({u"--config"_s, path(u"x.toml"_s)});
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.startsWith("tidingsctl: "_L1 + path(u"x.toml"_s) + ":1:"_L1));
}

void TestConfig::aProfileThatDoesNotExistIsTold()
{
    write(u"x.toml"_s, "profile = \"fedroa\"\n");
    const auto ran = run({u"--config"_s, path(u"x.toml"_s)});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.out.contains("profile = [\"fedroa\"]"_L1));
    QVERIFY(ran.err.contains("there is no profile \"fedroa\" (did you mean \"fedora\"?)"_L1));
}

void TestConfig::aFedmsgFolderBecomesAConfiguration()
{
    write(u"fedmsg.d/a.py"_s,
        "config = {'endpoints': {'hub': ['tcp://hub:9940']}, 'routing_policy': {'t': ['s']}, 'irc': []}\n");
    const auto ran = run({u"--import-fedmsg"_s, path(u"fedmsg.d"_s)});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("[profiles.fedmsg]\n"_L1));
    QVERIFY(ran.out.contains("# {\n#     \"t\": [\n"_L1));
    QVERIFY(ran.err.contains("a.py:1: irc has no meaning here"_L1));
    write(u"y.toml"_s, ran.out.toUtf8());
    const auto asked = run({u"--config"_s, path(u"y.toml"_s), u"--query"_s, u"profiles.fedmsg.endpoints"_s});
    QCOMPARE(asked.out, u"[\"tcp://hub:9940\"]\n"_s);
    QCOMPARE(asked.err, QString());
}

void TestConfig::whatCannotBeReadIsToldOnStandardError()
{
    write(u"a.py"_s, "config = {\n'environment': f(),\n'topic_prefix': 'org.example'}\n");
    const auto ran = run({u"--import-fedmsg"_s, m_dir->path()});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.err.contains("a.py:2: "_L1));
    QVERIFY(ran.out.contains("topic_prefix = \"org.example\""_L1));
    QVERIFY(ran.out.contains(QRegularExpression(u"(?m)^# Not read: .*a\\.py:2: "_s)));
}

void TestConfig::nothingOfAFolderIsRun()
{
    const auto witness = path(u"witness"_s);
    write(u"a.py"_s, "import os\nos.system('touch " + witness.toUtf8() + "')\nconfig = {'x': os.system('touch " +
                         witness.toUtf8() + "')}\n");
    const auto ran = run({u"--import-fedmsg"_s, m_dir->path()});
    QCOMPARE(ran.status, 1);
    QVERIFY(!QFile::exists(witness));
}

void TestConfig::theOutputFolderGetsBothFiles()
{
    write(u"a.py"_s, "config = {'endpoints': {'hub': ['tcp://hub:9940']}, 'routing_policy': {'t': ['s']}}\n");
    const auto ran = run({u"--import-fedmsg"_s, m_dir->path(), u"--output"_s, path(u"out/deeper"_s)});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(QFile::exists(path(u"out/deeper/policy.json"_s)));
    const auto asked = run({u"--config-dir"_s, path(u"out/deeper"_s), u"--query"_s, u"profiles.fedmsg.trust.policy"_s});
    QCOMPARE(asked.out, path(u"out/deeper/policy.json"_s) + u'\n');
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
