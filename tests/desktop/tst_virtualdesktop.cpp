// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidings;

namespace {

/// script/virtual-desktop, running a line of shell.
class Desktop : public QProcess
{
public:
    explicit Desktop(const QString &line, const QStringList &options = {})
    {
        setProcessChannelMode(ForwardedErrorChannel);
        setProgram(QStringLiteral(TIDINGS_VIRTUAL_DESKTOP));
        setArguments(options + QStringList{u"bash"_s, u"-c"_s, line});
        start();
    }

    [[nodiscard]] bool hasEnded() { return state() == NotRunning || waitForFinished(60000); }
};

[[nodiscard]] bool isRunning(const QByteArray &pid)
{
    // A process that has ended and that nobody has asked about yet has no command line.
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(pid)));
    return commandLine.open(QIODevice::ReadOnly) && !commandLine.readAll().isEmpty();
}

} // namespace

/// The desktop that script/run and the desktop tests use where there is none.
class TestVirtualDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void givesTheExitStatusOfItsCommand();
    void passesStandardInputOn();
    void hasAHomeOfItsOwn();
    void hasNotificationsAndATray();
    void endsWhatItsCommandLeftRunning();
    void endsEverythingWhenItIsEnded();
};

void TestVirtualDesktop::givesTheExitStatusOfItsCommand()
{
    Desktop desktop(u"exit 7"_s, {u"--bare"_s});
    QVERIFY(desktop.hasEnded());
    QCOMPARE(desktop.exitCode(), 7);
}

void TestVirtualDesktop::passesStandardInputOn()
{
    Desktop desktop(u"cat"_s, {u"--bare"_s});
    desktop.write("a line\n");
    desktop.closeWriteChannel();
    QVERIFY(desktop.hasEnded());
    QCOMPARE(desktop.readAllStandardOutput(), "a line\n");
}

void TestVirtualDesktop::hasAHomeOfItsOwn()
{
    Desktop desktop(u"echo $HOME; echo $XDG_RUNTIME_DIR; echo $TIDINGS_DESKTOP"_s, {u"--bare"_s});
    QVERIFY(desktop.hasEnded());
    const auto lines = QString::fromLocal8Bit(desktop.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(lines.at(2) + u'/'));
    QVERIFY(lines.at(1).startsWith(lines.at(2) + u'/'));
    QVERIFY(lines.at(0) != QDir::homePath());
    QVERIFY(!QDir(lines.at(2)).exists());
}

void TestVirtualDesktop::hasNotificationsAndATray()
{
    Desktop desktop(u"gdbus call --session -d org.freedesktop.DBus -o / -m org.freedesktop.DBus.ListNames"_s);
    QVERIFY(desktop.hasEnded());
    const auto names = desktop.readAllStandardOutput();
    QVERIFY2(names.contains("'org.freedesktop.Notifications'"), names.constData());
    QVERIFY2(names.contains("'org.kde.StatusNotifierWatcher'"), names.constData());
}

void TestVirtualDesktop::endsWhatItsCommandLeftRunning()
{
    Desktop desktop(u"setsid sleep 600 >/dev/null 2>&1 & echo $!"_s, {u"--bare"_s});
    QVERIFY(desktop.hasEnded());
    const auto pid = desktop.readAllStandardOutput().trimmed();
    QVERIFY(!pid.isEmpty());
    QVERIFY(!isRunning(pid));
}

void TestVirtualDesktop::endsEverythingWhenItIsEnded()
{
    Desktop desktop(u"echo $$; exec sleep 600"_s, {u"--bare"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desktop.canReadLine(), 30000);
    const auto pid = desktop.readLine().trimmed();
    QVERIFY(isRunning(pid));
    desktop.terminate();
    QVERIFY(desktop.hasEnded());
    QVERIFY(!isRunning(pid));
}

QTEST_GUILESS_MAIN(TestVirtualDesktop)
#include "tst_virtualdesktop.moc"
