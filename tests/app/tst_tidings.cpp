// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"
#include "core/history/store.h"
#include "tests/support/fakenotifications.h"
#include "tests/support/places.h"
#include "tests/support/privatebus.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

/// The tray program from outside: one per session, and words for what goes wrong. Without a display worth the name; the
/// desktop tests have a real one.
class TestTidings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::PrivateBus> m_bus;

    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString configurationWith(const QString &database) const;
    [[nodiscard]] std::unique_ptr<test::Program> start(const QStringList &arguments) const;
    /// Running, and the owner of its name.
    [[nodiscard]] std::unique_ptr<test::Program> startFirst(const QStringList &arguments) const;

private Q_SLOTS:
    void init();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helpsInTheLanguageOfTheSystem();
    void saysThatThereIsNoDisplay();
    void inASandboxOnlyTheMenuSwitchesTheStartAtLogin();
    void saysThatNothingRunsThatCouldQuit();
    void aSecondLaunchIsHandedOver();
    void theDemoDoesNotReplaceARunningProgram();
    void quitEndsTheRunningOne();
    void goesOnWithoutASessionBus();
    void goesOnAndSaysSoWhenTheHistoryCannotBeOpened_data();
    void goesOnAndSaysSoWhenTheHistoryCannotBeOpened();
    void takesOverTheHistoryWhenTheOtherProgramHasEnded();
    void setsADamagedHistoryAsideAndSaysWhere();
};

QProcessEnvironment TestTidings::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder.filePath(QString::fromLatin1(name)));
    }
    return environment;
}

QString TestTidings::configurationWith(const QString &database) const
{
    QFile file(m_folder.filePath(u"tidings.toml"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("[history]\ndatabase = \"" + database.toUtf8() + "\"\n");
    }
    return file.fileName();
}

std::unique_ptr<test::Program> TestTidings::start(const QStringList &arguments) const
{
    return std::make_unique<test::Program>(test::programPath(u"tidings"_s), arguments, environment());
}

std::unique_ptr<test::Program> TestTidings::startFirst(const QStringList &arguments) const
{
    auto program = start(arguments);
    const auto watcher = m_bus->connection();
    const auto isThere = [&] { return watcher.interface()->isServiceRegistered(u"org.tidings.Tidings"_s).value(); };
    return QTest::qWaitFor(isThere, 20000) ? std::move(program) : nullptr;
}

void TestTidings::init()
{
    test::failOnWarning();
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_bus = std::make_unique<test::PrivateBus>();
    QVERIFY(!m_bus->start().isEmpty());
}

void TestTidings::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("an unknown option") << QStringList{u"--bogus"_s} << u"tidings: Unknown option 'bogus'.\n"_s;
    QTest::newRow("a profile that is not there")
        << QStringList{u"--profile"_s, u"nowhere"_s}
        << u"tidings: there is no profile \"nowhere\"; there are: demo, fedmsg, fedora, fedora-staging\n"_s;
    QTest::newRow("a configuration that is not there")
        << QStringList{u"--config"_s, u"/nonexistent"_s} << u"tidings: /nonexistent: No such file or directory\n"_s;
}

void TestTidings::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const auto program = start(arguments);
    QCOMPARE(program->exitStatus(), 1);
    QCOMPARE(program->said(), words);
}

void TestTidings::helpsInTheLanguageOfTheSystem()
{
    auto german = environment();
    german.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    test::Program help(test::programPath(u"tidings"_s), {u"--help"_s}, german);
    QCOMPARE(help.exitStatus(), 0);
    const auto words = QString::fromUtf8(help.output());
    QVERIFY2(words.contains(u"Öffnet das Verlaufsfenster"_s), qPrintable(words));
}

void TestTidings::saysThatThereIsNoDisplay()
{
    auto bare = environment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        bare.remove(QString::fromLatin1(name));
    }
    test::Program program(test::programPath(u"tidings"_s), {}, bare);
    QCOMPARE(program.exitStatus(), 1);
    QCOMPARE(
        program.said(), u"tidings: there is no display; Tidings needs a desktop, tidingsctl works without one\n"_s);
}

void TestTidings::inASandboxOnlyTheMenuSwitchesTheStartAtLogin()
{
    auto sandboxed = environment();
    sandboxed.insert(u"SNAP"_s, u"/snap/tidings/1"_s);
    for (const auto &word : {u"on"_s, u"off"_s, u"status"_s}) {
        test::Program program(test::programPath(u"tidings"_s), {u"--autostart"_s, word}, sandboxed);
        QCOMPARE(program.exitStatus(), 1);
        QCOMPARE(program.said(), u"tidings: in a sandbox only the menu of the icon can switch the start at login\n"_s);
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"XDG_CONFIG_HOME/autostart"_s)));
}

void TestTidings::saysThatNothingRunsThatCouldQuit()
{
    const auto program = start({u"--quit"_s});
    QCOMPARE(program->exitStatus(), 1);
    QCOMPARE(program->said(), u"tidings: Tidings is not running\n"_s);
}

void TestTidings::aSecondLaunchIsHandedOver()
{
    const auto first = startFirst({u"--demo"_s});
    QVERIFY(first);
    const auto second = start({u"--show"_s});
    QCOMPARE(second->exitStatus(), 0);
    QVERIFY(first->isRunning());
    first->signal(SIGTERM);
    QCOMPARE(first->exitStatus(), 0);
}

void TestTidings::theDemoDoesNotReplaceARunningProgram()
{
    const auto first = startFirst({u"--demo"_s});
    QVERIFY(first);
    const auto second = start({u"--demo"_s});
    QCOMPARE(second->exitStatus(), 1);
    QCOMPARE(
        second->said(), u"tidings: Tidings is running already; end it with \"tidings --quit\" to see the demo\n"_s);
    QVERIFY(first->isRunning());
}

void TestTidings::quitEndsTheRunningOne()
{
    const auto first = startFirst({u"--demo"_s});
    QVERIFY(first);
    const auto second = start({u"--quit"_s});
    QCOMPARE(second->exitStatus(), 0);
    QCOMPARE(first->exitStatus(), 0);
    QCOMPARE(first->said(), QString());
}

void TestTidings::goesOnWithoutASessionBus()
{
    m_bus->stop();
    const auto database = m_folder.filePath(u"history.sqlite"_s);
    const auto program = start({u"--config"_s, configurationWith(database)});
    QTRY_VERIFY(QFile::exists(database));
    program->signal(SIGINT);
    QCOMPARE(program->exitStatus(), 0);
}

static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestTidings::goesOnAndSaysSoWhenTheHistoryCannotBeOpened_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto newer = m_folder.filePath(u"newer.sqlite"_s);
    QVERIFY(history::Store::open(newer));
    // PRAGMA user_version, in the header.
    overwrite(newer, 60, QByteArray("\0\0\x7f\xff", 4));
    const auto diary = m_folder.filePath(u"diary.txt"_s);
    overwrite(diary, 0, "Dear diary");
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("a place nobody can write") << u"/proc/self/history.sqlite"_s << u"look at the permissions"_s;
    QTest::newRow("of a newer version") << newer << u"made by a newer version"_s;
    QTest::newRow("no history") << diary << u"is no history of Tidings"_s;
}

void TestTidings::goesOnAndSaysSoWhenTheHistoryCannotBeOpened()
{
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    const auto first = startFirst({u"--config"_s, configurationWith(path)});
    QVERIFY(first);
    QTRY_VERIFY2(first->said().contains(path) && first->said().contains(words), qPrintable(first->said()));
    QVERIFY(first->isRunning());
    QCOMPARE(start({u"--show"_s})->exitStatus(), 0);
    QCOMPARE(start({u"--quit"_s})->exitStatus(), 0);
    QCOMPARE(first->exitStatus(), 0);
    QVERIFY(QDir(m_folder.path()).entryList({u"*-damaged-*"_s}).isEmpty());
}

void TestTidings::takesOverTheHistoryWhenTheOtherProgramHasEnded()
{
    const auto path = m_folder.filePath(u"shared.sqlite"_s);
    auto store = history::Store::open(path);
    QVERIFY(store);
    const auto first = startFirst({u"--config"_s, configurationWith(path)});
    QVERIFY(first);
    QTRY_VERIFY2(first->said().contains(u"is being written by"_s), qPrintable(first->said()));
    store->reset();
    const auto isTaken = [&] {
        const auto other = history::Store::open(path);
        return !other && other.error().code == history::ErrorCode::Locked;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTaken(), 20000);
    QCOMPARE(first->said().count(u"is being written by"_s), 1);
}

void TestTidings::setsADamagedHistoryAsideAndSaysWhere()
{
    const auto path = m_folder.filePath(u"mine.sqlite"_s);
    QVERIFY(history::Store::open(path));
    overwrite(path, 0, QByteArray(5000, 'x'));
    test::FakeNotifications notifications(m_bus->connection());
    QVERIFY(notifications.appear());
    const auto first = startFirst({u"--config"_s, configurationWith(path)});
    QVERIFY(first);
    QTRY_COMPARE_WITH_TIMEOUT(notifications.notified.size(), 1, 20000);
    const auto kept = QDir(m_folder.path()).entryList({u"mine-damaged-*.sqlite"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(notifications.last().body.contains(kept.first()), qPrintable(notifications.last().body));
    QTRY_VERIFY2(first->said().contains(u"The history was damaged"_s), qPrintable(first->said()));
    QCOMPARE(start({u"--quit"_s})->exitStatus(), 0);
    QCOMPARE(first->exitStatus(), 0);
    QVERIFY(history::Reader::open(path, {}));
}

QTEST_GUILESS_MAIN(TestTidings)
#include "tst_tidings.moc"
