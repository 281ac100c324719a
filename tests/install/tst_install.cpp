// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusMessage>
#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.errorString().toUtf8() + process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What the first group of the pattern matches, all over the text.
QStringList captures(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured(1);
    }
    return found;
}

/// The options that a command's --help names, without dashes and without those every command has.
QStringList optionsIn(const QByteArray &help)
{
    static const QRegularExpression option(u"^  (?:-\\S, )*--([a-z][a-z0-9-]*)"_s, QRegularExpression::MultilineOption);
    auto names = captures(option, QString::fromUtf8(help));
    for (const auto &common : {u"help"_s, u"help-all"_s, u"version"_s}) {
        names.removeAll(common);
    }
    return names;
}

} // namespace

/// What a distribution's package would have in it.
class TestInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { tidings::test::failOnWarning(); }
    void fileIsInItsPlace_data();
    void fileIsInItsPlace();
    void configurationOfASystemIsInEtc();
    void programTellsItsVersion();
    void programRunsFromItsNewPlace();
    void serviceStartsTheInstalledProgram();
    void programIsStartedByTheBusFromItsPrefix();
    void unitIsValid_data();
    void unitIsValid();
    void exampleOfAccountsIsRead();
    void desktopEntryIsValid_data();
    void desktopEntryIsValid();
    void metainfoIsValid();
    void manualIsWellFormed_data();
    void manualIsWellFormed();
    void manualHasEveryCommandAndOption();

private:
    /// The installed file whose path ends like this; empty if there is none.
    [[nodiscard]] QString installed(const QString &end) const;
    [[nodiscard]] QByteArray contents(const QString &end) const;

    QTemporaryDir m_root;
};

void TestInstall::initTestCase()
{
    QVERIFY(m_root.isValid());
    // Into a root of its own, so that even an absolute path in the configuration of this build harms nothing.
    qputenv("DESTDIR", m_root.path().toLocal8Bit());
    const auto outcome = run(QStringLiteral(TIDINGS_CMAKE), {u"--install"_s, QStringLiteral(TIDINGS_BUILD_DIR)});
    qunsetenv("DESTDIR");
    QVERIFY2(outcome.status == 0, outcome.err.constData());
}

QString TestInstall::installed(const QString &end) const
{
    QDirIterator files(m_root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (auto file = files.next(); file.endsWith(u'/' + end)) {
            return file;
        }
    }
    return {};
}

QByteArray TestInstall::contents(const QString &end) const
{
    QFile file(installed(end));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestInstall::fileIsInItsPlace_data()
{
    QTest::addColumn<QString>("end");
    const auto row = [](const char *end) { QTest::newRow(end) << QString::fromLatin1(end); };
    row("bin/tidingsctl");
    row("man/man1/tidingsctl.1");
    row("lib/systemd/system/tidings-gateway.service");
    row("lib/systemd/system/tidings-relay.service");
    row("lib/systemd/system/tidings-replay.service");
    row("lib/sysusers.d/tidings.conf");
    row("etc/tidings/accounts.toml.example");
    row("share/tidings/web/index.html");
    row("share/tidings/web/tidings.css");
    row("share/tidings/web/tidings.js");
#if TIDINGS_HAS_UI
    row("bin/tidings");
    row("man/man1/tidings.1");
    row("share/applications/org.tidings.Tidings.desktop");
    row("etc/xdg/autostart/org.tidings.Tidings.desktop");
    row("share/metainfo/org.tidings.Tidings.metainfo.xml");
    row("share/dbus-1/services/org.tidings.Tidings.service");
    row("share/dbus-1/interfaces/org.tidings.Tidings1.xml");
    row("share/icons/hicolor/scalable/apps/tidings.svg");
    row("share/icons/hicolor/16x16/apps/tidings.svg");
    row("share/icons/hicolor/symbolic/status/tidings-symbolic.svg");
#endif
}

void TestInstall::fileIsInItsPlace()
{
    QFETCH(const QString, end);
    QVERIFY(!installed(end).isEmpty());
}

void TestInstall::configurationOfASystemIsInEtc()
{
    const QTemporaryDir root;
    qputenv("DESTDIR", root.path().toLocal8Bit());
    const auto outcome = run(
        QStringLiteral(TIDINGS_CMAKE), {u"--install"_s, QStringLiteral(TIDINGS_BUILD_DIR), u"--prefix"_s, u"/usr"_s});
    qunsetenv("DESTDIR");
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QStringList found;
    for (QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        if (const auto path = files.next().mid(root.path().size()); !path.startsWith("/usr/"_L1)) {
            found << path;
        }
    }
    found.sort();
    QStringList expected{u"/etc/tidings/accounts.toml.example"_s};
    if (TIDINGS_HAS_UI) {
        expected << u"/etc/xdg/autostart/org.tidings.Tidings.desktop"_s;
    }
    QCOMPARE(found, expected);
    QVERIFY(!QFile::exists(root.filePath(u"usr/etc"_s)));
}

void TestInstall::programTellsItsVersion()
{
    const auto outcome = run(installed(u"bin/tidingsctl"_s), {u"--version"_s});
    QCOMPARE(outcome.out, QByteArrayLiteral("tidingsctl " TIDINGS_VERSION "\n"));
    QCOMPARE(outcome.status, 0);
}

void TestInstall::programRunsFromItsNewPlace()
{
    const auto outcome = run(installed(u"bin/tidingsctl"_s), {u"canonical"_s}, "{\"b\": 1.0, \"a\": [true, null]}\n");
    QCOMPARE(outcome.out, QByteArrayLiteral("{\"a\":[true,null],\"b\":1.0}\n"));
    QCOMPARE(outcome.status, 0);
}

void TestInstall::serviceStartsTheInstalledProgram()
{
#if TIDINGS_HAS_UI
    const auto service = contents(u"services/org.tidings.Tidings.service"_s);
    static const QRegularExpression exec(u"^Exec=\"(/.*/tidings)\"$"_s, QRegularExpression::MultilineOption);
    const auto program = exec.match(QString::fromUtf8(service)).captured(1);
    QVERIFY2(!program.isEmpty(), service.constData());
    QVERIFY(QFile::exists(m_root.path() + program));
#else
    QSKIP("This build has no tray program.");
#endif
}

void TestInstall::programIsStartedByTheBusFromItsPrefix()
{
    if (!TIDINGS_HAS_UI) {
        QSKIP("This build has no tray program.");
    }
    const QTemporaryDir folder;
    const auto prefix = folder.filePath(u"it's here"_s);
    const auto installing =
        run(QStringLiteral(TIDINGS_CMAKE), {u"--install"_s, QStringLiteral(TIDINGS_BUILD_DIR), u"--prefix"_s, prefix});
    QVERIFY2(installing.status == 0, installing.err.constData());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_DIRS"_s, prefix + u"/share"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const auto &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s}) {
        environment.insert(name, folder.path());
    }
    QVERIFY(QDir(folder.path()).mkdir(u"tidings"_s));
    QFile configuration(folder.filePath(u"tidings/here.toml"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        "profile = [\"here\"]\n[profiles.here]\nbus = \"zeromq\"\nendpoints = [\"tcp://127.0.0.1:1\"]\n");
    configuration.close();

    tidings::test::PrivateBus bus;
    bus.startsWhatIsInstalled(environment);
    QVERIFY(!bus.start().isEmpty());
    const auto connection = bus.connection();
    const auto call = [&](const QString &interface, const QString &method, const QVariantList &arguments) {
        auto message =
            QDBusMessage::createMethodCall(u"org.tidings.Tidings"_s, u"/org/tidings/Tidings"_s, interface, method);
        message.setArguments(arguments);
        return connection.call(message);
    };
    const auto activated = call(u"org.freedesktop.Application"_s, u"Activate"_s, {QVariantMap()});
    QVERIFY2(activated.type() == QDBusMessage::ReplyMessage, qPrintable(activated.errorMessage()));
    QTRY_COMPARE(call(u"org.tidings.Tidings1"_s, u"Status"_s, {}).type(), QDBusMessage::ReplyMessage);

    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    const auto ctl = [&](const QStringList &arguments) {
        return run(prefix + u"/bin/tidingsctl"_s, arguments, {}, environment);
    };
    const auto told = ctl({u"status"_s});
    QVERIFY2(told.out.startsWith("Tidings " TIDINGS_VERSION " is running\n"), told.err.constData());
    QCOMPARE(ctl({u"pause"_s, u"hour"_s}).status, 0);
    QVERIFY(ctl({u"status"_s}).out.contains("bubbles: paused until"));
    QCOMPARE(run(prefix + u"/bin/tidings"_s, {u"--quit"_s}, {}, environment).status, 0);
    QTRY_COMPARE(ctl({u"status"_s}).status, 1);
}

void TestInstall::unitIsValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("gateway") << u"tidings-gateway.service"_s;
    QTest::newRow("relay") << u"tidings-relay.service"_s;
    QTest::newRow("replay") << u"tidings-replay.service"_s;
}

void TestInstall::unitIsValid()
{
    QFETCH(const QString, name);
    const auto tool = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (tool.isEmpty()) {
        QSKIP("systemd is not here.");
    }
    // The program has to be where the unit says.
    const QTemporaryDir folder;
    const auto prefix = folder.filePath(u"usr"_s);
    const auto installing =
        run(QStringLiteral(TIDINGS_CMAKE), {u"--install"_s, QStringLiteral(TIDINGS_BUILD_DIR), u"--prefix"_s, prefix});
    QVERIFY2(installing.status == 0, installing.err.constData());
    const auto unit = prefix + u"/lib/systemd/system/"_s + name;
    const auto verified = run(tool, {u"verify"_s, u"--man=no"_s, unit});
    QCOMPARE(verified.err, QByteArray());
    QCOMPARE(verified.status, 0);
    // Of 0 to 10, in tenths: 2 is still green.
    const auto judged = run(tool, {u"security"_s, u"--offline=true"_s, u"--threshold=20"_s, u"--no-pager"_s, unit});
    QVERIFY2(judged.status == 0, judged.out.constData());
    QFile file(unit);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nMemoryMax="));
}

void TestInstall::exampleOfAccountsIsRead()
{
    auto example = contents(u"tidings/accounts.toml.example"_s);
    // Comments, too, are what somebody will write: what stands for a hash and a key is none.
    for (const auto *const begin : {"[", "group", "publish", "addresses"}) {
        example.replace(QByteArray("#") + begin, begin);
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"accounts.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(example);
    file.close();
    // It gets as far as an address that is none of this machine's.
    const auto outcome =
        run(installed(u"bin/tidingsctl"_s), {u"gateway"_s, u"--inbound"_s, u"tcp://127.0.0.1:1"_s, u"--outbound"_s,
                                                u"tcp://192.0.2.1:1"_s, u"--accounts"_s, file.fileName()});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("cannot listen at 192.0.2.1:1"), outcome.err.constData());
}

void TestInstall::desktopEntryIsValid_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("menu") << u"applications/org.tidings.Tidings.desktop"_s;
    QTest::newRow("autostart") << u"autostart/org.tidings.Tidings.desktop"_s;
}

void TestInstall::desktopEntryIsValid()
{
    QFETCH(const QString, end);
    const auto tool = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!TIDINGS_HAS_UI) {
        QSKIP("This build has no tray program.");
    }
    if (tool.isEmpty()) {
        QSKIP("desktop-file-validate is not here.");
    }
    const auto outcome = run(tool, {installed(end)});
    QCOMPARE(outcome.out + outcome.err, QByteArray());
    QCOMPARE(outcome.status, 0);
}

void TestInstall::metainfoIsValid()
{
    const auto tool = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (!TIDINGS_HAS_UI) {
        QSKIP("This build has no tray program.");
    }
    if (tool.isEmpty()) {
        QSKIP("appstreamcli is not here.");
    }
    const auto outcome = run(tool,
        {u"validate"_s, u"--no-net"_s, u"--no-color"_s, installed(u"metainfo/org.tidings.Tidings.metainfo.xml"_s)});
    QVERIFY2(outcome.status == 0, (outcome.out + outcome.err).constData());
}

void TestInstall::manualIsWellFormed_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("tidingsctl") << u"man1/tidingsctl.1"_s;
#if TIDINGS_HAS_UI
    QTest::newRow("tidings") << u"man1/tidings.1"_s;
#endif
}

void TestInstall::manualIsWellFormed()
{
    QFETCH(const QString, end);
    const auto tool = QStandardPaths::findExecutable(u"groff"_s);
    if (tool.isEmpty()) {
        QSKIP("groff is not here.");
    }
    const auto outcome = run(tool, {u"-mdoc"_s, u"-Tutf8"_s, u"-ww"_s, installed(end)});
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(!outcome.out.isEmpty());
}

void TestInstall::manualHasEveryCommandAndOption()
{
    const auto program = installed(u"bin/tidingsctl"_s);
    const auto manual = QString::fromUtf8(contents(u"man1/tidingsctl.1"_s));
    const auto common = manual.section(u".Sh COMMANDS"_s, 0, 0);
    const auto help = QString::fromUtf8(run(program, {u"--help"_s}).out);

    static const QRegularExpression command(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression item(u"^\\.It Fl -([a-z0-9-]+)"_s, QRegularExpression::MultilineOption);
    const auto everywhere = captures(item, common);
    QStringList untold;
    QStringList invented;
    for (const auto &name : captures(command, help)) {
        const auto section = manual.section(u"\n.Ss "_s + name + u'\n', 1).section(u"\n.S"_s, 0, 0);
        if (section.isEmpty()) {
            untold << name;
        }
        const auto there = optionsIn(run(program, {name, u"--help"_s}).out);
        const auto told = captures(item, section);
        for (const auto &option : there) {
            if (!told.contains(option) && !everywhere.contains(option)) {
                untold << name + u" --"_s + option;
            }
        }
        for (const auto &option : told) {
            if (!there.contains(option)) {
                invented << name + u" --"_s + option;
            }
        }
    }
    const auto what = u"desktop/tidingsctl.1 does not tell of: %1; and tells of what is not there: %2"_s.arg(
        untold.join(u", "_s), invented.join(u", "_s));
    QVERIFY2(untold.isEmpty() && invented.isEmpty(), qPrintable(what));
}

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
