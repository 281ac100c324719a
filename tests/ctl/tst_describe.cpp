// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void packsOfSeveralFoldersAreUsed();
    void aBrokenPackIsToldAndTheRestGoesOn();
    void aMissingFolderIsTold();

private:
    struct Ran
    {
        int status = -1;
        QJsonObject digest;
        QString err;
    };
    [[nodiscard]] static Ran run(const QStringList &arguments, const QByteArray &message);
};

TestDescribe::Ran TestDescribe::run(const QStringList &arguments, const QByteArray &message)
{
    QProcess process;
    process.start(test::programPath(u"tidingsctl"_s), QStringList{u"describe"_s} + arguments);
    process.write(message + '\n');
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
        QString::fromUtf8(process.readAllStandardError())};
}

void TestDescribe::packsOfSeveralFoldersAreUsed()
{
    const QStringList arguments{
        u"--packs"_s, test::dataPath(u"packs"_s), u"--packs"_s, test::dataPath(u"packs/orchard"_s)};
    const auto cts = run(arguments, "{\"topic\": \"/topic/VirtualTopic.eng.cts.compose-tagged\", \"msg\": {}}");
    QCOMPARE(cts.digest[u"service"_s].toString(), u"cts"_s);
    QCOMPARE(cts.digest[u"kind"_s].toString(), u"compose.tagged"_s);
    const auto apple = run(arguments, "{\"topic\": \"org.example.prod.orchard.apple.eat\", \"msg\": {}}");
    QCOMPARE(apple.digest[u"subtitle"_s].toString(), u"An apple was eaten"_s);
    QCOMPARE(apple.status, 0);
    QCOMPARE(apple.err, QString());
}

void TestDescribe::aBrokenPackIsToldAndTheRestGoesOn()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(test::dataPath(u"packs/broken/unknown-key.json"_s), folder.filePath(u"a.json"_s)));
    QVERIFY(QFile::copy(test::dataPath(u"packs/cts.json"_s), folder.filePath(u"b.json"_s)));
    const auto ran =
        run({u"--packs"_s, folder.path()}, "{\"topic\": \"/topic/VirtualTopic.eng.cts.compose-tagged\", \"msg\": {}}");
    QCOMPARE(ran.digest[u"service"_s].toString(), u"cts"_s);
    QVERIFY2(ran.err.contains(folder.filePath(u"a.json:9: there is no key \"subtitel\""_s)), qUtf8Printable(ran.err));
    QCOMPARE(ran.status, 0);
}

void TestDescribe::aMissingFolderIsTold()
{
    const auto ran = run({u"--packs"_s, u"/nowhere/at/all"_s}, "{\"topic\": \"x\", \"msg\": {}}");
    QVERIFY2(ran.err.contains("/nowhere/at/all: there is no such folder"_L1), qUtf8Printable(ran.err));
    QCOMPARE(ran.digest[u"title"_s].toString(), u"x"_s);
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
