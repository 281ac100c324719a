// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/installedpackages.h"
#include "core/rules/providers/toolpackages.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rules::InstalledPackages;

namespace {

/// The database as the program would read it, by a tool with more arguments; nothing if the tool is not here.
std::vector<InstalledPackages::Database> databaseOf(const QString &tool, const QStringList &before)
{
    auto databases = InstalledPackages::databasesHere();
    std::erase_if(databases, [&](const auto &database) { return !database.tool.program.endsWith(u'/' + tool); });
    for (auto &database : databases) {
        database.tool.arguments = before + database.tool.arguments;
    }
    return databases;
}

InstalledPackages::Database shell(const QString &script)
{
    return {{u"/bin/sh"_s, {u"-c"_s, script}}, rules::readDpkgPackages};
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Installs a package of this name, made of the source "libaurora", into the database in the folder; not on disk.
void installRpm(const QString &folder, const QString &name)
{
    const auto spec = folder + u"/libaurora.spec"_s;
    write(spec, "Name: libaurora\nVersion: 1.2\nRelease: 3\nSummary: x\nLicense: x\nBuildArch: noarch\n"
                "%description\nx\n%package -n " +
                    name.toUtf8() + "\nSummary: x\n%description -n " + name.toUtf8() + "\nx\n%files -n " +
                    name.toUtf8() + "\n");
    const auto define = u"_topdir "_s + folder;
    test::Program build(u"rpmbuild"_s, {u"-bb"_s, u"--quiet"_s, u"--define"_s, define, spec});
    QVERIFY2(build.exitStatus() == 0, qPrintable(build.said()));
    const auto package = folder + u"/RPMS/noarch/"_s + name + u"-1.2-3.noarch.rpm"_s;
    test::Program install(u"rpm"_s, {u"--dbpath"_s, folder + u"/db"_s, u"-i"_s, u"--justdb"_s, u"--nodeps"_s, package});
    QVERIFY2(install.exitStatus() == 0, qPrintable(install.said()));
}

} // namespace

class TestInstalledPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void areThoseOfTheRealDpkg();
    void areThoseOfAnotherDpkgDatabase();
    void areThoseOfARealRpmDatabase();
    void areNoneWhereThereIsNoDatabase();
    void areThoseOfAllDatabases();
    void stayWhenTheyCannotBeReadAgain();
    void areNotReadFromABadTool_data();
    void areNotReadFromABadTool();
    void canBeLeftAloneWhileTheyAreRead();
};

void TestInstalledPackages::areThoseOfTheRealDpkg()
{
    const auto databases = databaseOf(u"dpkg-query"_s, {});
    if (databases.empty() || !QFile::exists(u"/var/lib/dpkg/status"_s)) {
        QSKIP("This machine has no dpkg.");
    }
    InstalledPackages installed(databases);
    const QSignalSpy finished(&installed, &InstalledPackages::finished);
    installed.renew();
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(!installed.error());
    QVERIFY(installed.packages().contains(u"dpkg"_s));
    // What libc6 is made of.
    QVERIFY(installed.packages().contains(u"glibc"_s));
    QVERIFY(!installed.packages().contains(u"libc6"_s));
}

void TestInstalledPackages::areThoseOfAnotherDpkgDatabase()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"status"_s),
        "Package: libaurora1\nSource: libaurora (1.2)\nStatus: install ok installed\nVersion: 1.2-1\n"
        "Architecture: all\nMaintainer: x\nDescription: x\n\n"
        "Package: gone\nStatus: deinstall ok config-files\nVersion: 1\nArchitecture: all\nMaintainer: x\n"
        "Description: x\n");
    const auto databases = databaseOf(u"dpkg-query"_s, {u"--admindir="_s + folder.path()});
    if (databases.empty()) {
        QSKIP("This machine has no dpkg-query.");
    }
    InstalledPackages installed(databases);
    installed.renew();
    QTRY_COMPARE(installed.packages(), QSet<QString>{u"libaurora"_s});
}

void TestInstalledPackages::areThoseOfARealRpmDatabase()
{
    const QTemporaryDir folder;
    const auto databases = databaseOf(u"rpm"_s, {u"--dbpath"_s, folder.filePath(u"db"_s)});
    if (databases.empty() || QStandardPaths::findExecutable(u"rpmbuild"_s).isEmpty()) {
        QSKIP("This machine has no rpm, or no rpmbuild.");
    }
    installRpm(folder.path(), u"aurora-tools"_s);
    InstalledPackages installed(databases);
    installed.renew();
    QTRY_COMPARE(installed.packages(), QSet<QString>{u"libaurora"_s});
    QVERIFY(!installed.error());
}

void TestInstalledPackages::areNoneWhereThereIsNoDatabase()
{
    InstalledPackages installed(std::vector<InstalledPackages::Database>{});
    const QSignalSpy finished(&installed, &InstalledPackages::finished);
    installed.renew();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(installed.packages().isEmpty());
    QVERIFY(!installed.error());
}

void TestInstalledPackages::areThoseOfAllDatabases()
{
    InstalledPackages installed({shell(u"echo 'ii bash'"_s), shell(u"echo 'ii libaurora'"_s)});
    const QSignalSpy finished(&installed, &InstalledPackages::finished);
    installed.renew();
    installed.renew();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(installed.packages(), (QSet<QString>{u"bash"_s, u"libaurora"_s}));
}

void TestInstalledPackages::stayWhenTheyCannotBeReadAgain()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"list"_s);
    write(file, "ii bash\n");
    InstalledPackages installed({shell(u"cat '%1'"_s.arg(file))});
    const QSignalSpy finished(&installed, &InstalledPackages::finished);
    installed.renew();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QFile::remove(file));
    installed.renew();
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(installed.error());
    QCOMPARE(installed.packages(), QSet<QString>{u"bash"_s});
    write(file, "ii libaurora\n");
    installed.renew();
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(!installed.error());
    QCOMPARE(installed.packages(), QSet<QString>{u"libaurora"_s});
}

void TestInstalledPackages::areNotReadFromABadTool_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    QTest::newRow("not there") << u"/nowhere/dpkg-query"_s << QString();
    QTest::newRow("fails") << u"/bin/sh"_s << u"echo 'ii bash'; exit 3"_s;
    QTest::newRow("dies") << u"/bin/sh"_s << u"echo 'ii bash'; kill -9 $$"_s;
    QTest::newRow("endless") << u"/bin/sh"_s << u"exec yes 'ii bash'"_s;
    QTest::newRow("slow") << u"/bin/sh"_s << u"echo 'ii bash'; exec sleep 600"_s;
}

void TestInstalledPackages::areNotReadFromABadTool()
{
    QFETCH(const QString, program);
    QFETCH(const QString, script);
    InstalledPackages installed(
        {{{program, {u"-c"_s, script}}, rules::readDpkgPackages}}, {.output = 100'000, .time = 1s});
    const QSignalSpy finished(&installed, &InstalledPackages::finished);
    installed.renew();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(installed.packages().isEmpty());
    QVERIFY(installed.error());
    QCOMPARE(installed.error()->code, rules::ProviderErrorCode::Tool);
    QVERIFY2(installed.error()->detail.startsWith(program.section(u'/', -1) + u": "_s),
        qPrintable(installed.error()->detail));
}

void TestInstalledPackages::canBeLeftAloneWhileTheyAreRead()
{
    auto installed = std::make_unique<InstalledPackages>(
        std::vector<InstalledPackages::Database>{shell(u"exec sleep 600"_s), shell(u"exec yes"_s)});
    installed->renew();
    installed.reset();
}

QTEST_GUILESS_MAIN(TestInstalledPackages)
#include "tst_installedpackages.moc"
