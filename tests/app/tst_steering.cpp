// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "tests/support/distgit.h"
#include "tests/support/places.h"
#include "tests/support/privatebus.h"
#include "tests/support/program.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Has the name, and answers with what may be an order for a terminal.
class OtherProgram : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.tidings.Tidings1")

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): these are the bus's names.
    QString Explain(const QString & /*id*/) { return m_answer; }
    QStringList Search(const QString & /*words*/, int /*limit*/) { return {m_answer}; }
    // NOLINTEND(readability-identifier-naming)

private:
    const QString m_answer = u"{\"x\":\"\u2068a\u2069\u202e\u200b\u001b\"}"_s;
};

/// The tray program, asked and steered by other programs: tidingsctl, and whoever speaks on the bus.
class TestSteering : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<test::Program> m_program;
    QList<QJsonObject> m_received;

    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList configuration() const;
    /// Three builds and a push that have been.
    void storeMessages() const;
    void start(const QStringList &arguments);
    [[nodiscard]] std::unique_ptr<test::Program> ctl(const QStringList &arguments) const;
    /// What it printed; it went well.
    [[nodiscard]] QString printed(const QStringList &arguments) const;
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] QDBusMessage act(const QString &action) const;

public Q_SLOTS:
    void onReceived(const QString & /*topic*/, const QString &json)
    {
        m_received.append(QJsonDocument::fromJson(json.toUtf8()).object());
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void withoutAProgramSaysWhatToDo_data();
    void withoutAProgramSaysWhatToDo();
    void tellsHowItStands();
    void pausesAndResumes();
    void mutesAndKeepsIt();
    void searchesTheHistory();
    void explainsAMessage();
    void explainsTheSameByItselfAsJson();
    void keepsTheTextsOfWhoeverAnswers();
    void printsTheRules();
    void doesWhatADesktopActionSays();
    void refusesAnActionThatIsNone();
    void otherProgramsHearOfTrustedMessages();
    void asksForPackagesWhenTheNetworkIsBack();
};

QProcessEnvironment TestSteering::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus->address());
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder->filePath(QString::fromLatin1(name)));
    }
    return environment;
}

QStringList TestSteering::configuration() const
{
    QFile file(m_folder->filePath(u"tidings.toml"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("user = \"marta\"\nprofile = [\"here\"]\n"
                   "[profiles.here]\nbus = \"zeromq\"\nendpoints = [\"tcp://127.0.0.1:1\"]\n"
                   "[history]\ndatabase = \"" +
                   m_folder->filePath(u"history.sqlite"_s).toUtf8() +
                   "\"\n[[rules]]\nname = \"Pushes\"\nservices = [\"git\"]\noutcome = \"history\"\n"
                   "[[rules]]\nname = \"My failures\"\ntrack = \"me\"\nown = true\noutcome = \"bubble\"\n");
    }
    return {u"--config"_s, file.fileName()};
}

void TestSteering::storeMessages() const
{
    const auto now = SystemClock().now();
    std::vector<history::Record> records{test::buildOf(1, now - 3h), test::buildOf(2, now - 2h),
        test::buildOf(3, now - 1h), test::commitOf(4, now - 1min, u"=cmd|'/C calc'!A0"_s)};
    const auto store = history::Store::open(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(store);
    QVERIFY((*store)->append(records));
}

void TestSteering::start(const QStringList &arguments)
{
    m_program = std::make_unique<test::Program>(test::programPath(u"tidings"_s), arguments, environment());
    const auto isThere = [&] { return ctl({u"status"_s})->exitStatus() == 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
}

std::unique_ptr<test::Program> TestSteering::ctl(const QStringList &arguments) const
{
    return std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s), arguments, environment());
}

QString TestSteering::printed(const QStringList &arguments) const
{
    const auto program = ctl(arguments);
    const auto status = program->exitStatus();
    return status == 0 ? QString::fromUtf8(program->lines().join('\n')) : u"failed: "_s + program->said();
}

QJsonObject TestSteering::status() const
{
    return QJsonDocument::fromJson(printed({u"status"_s, u"--json"_s}).toUtf8()).object();
}

QDBusMessage TestSteering::act(const QString &action) const
{
    auto call = QDBusMessage::createMethodCall(
        u"org.tidings.Tidings"_s, u"/org/tidings/Tidings"_s, u"org.freedesktop.Application"_s, u"ActivateAction"_s);
    call.setArguments({action, QVariantList(), QVariantMap()});
    return m_bus->connection().call(call);
}

void TestSteering::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bus = std::make_unique<test::PrivateBus>();
    QVERIFY(!m_bus->start().isEmpty());
    m_received.clear();
}

void TestSteering::withoutAProgramSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("status") << QStringList{u"status"_s};
    QTest::newRow("pause") << QStringList{u"pause"_s, u"hour"_s};
    QTest::newRow("resume") << QStringList{u"pause"_s, u"--resume"_s};
    QTest::newRow("mute") << QStringList{u"mute"_s, u"package"_s, u"firefox"_s};
    QTest::newRow("mutes") << QStringList{u"mute"_s, u"--list"_s};
}

void TestSteering::withoutAProgramSaysWhatToDo()
{
    QFETCH(const QStringList, arguments);
    const auto alone = ctl(arguments);
    QCOMPARE(alone->exitStatus(), 1);
    QCOMPARE(alone->said(), u"tidingsctl: Tidings is not running; start it with \"tidings\"\n"_s);
    m_bus->stop();
    const auto withoutBus = ctl(arguments);
    QCOMPARE(withoutBus->exitStatus(), 1);
    QCOMPARE(
        withoutBus->said(), u"tidingsctl: there is no session bus; run this in the session in which Tidings runs\n"_s);
}

void TestSteering::tellsHowItStands()
{
    storeMessages();
    start(configuration());
    QTRY_COMPARE(status()[u"unread"_s].toInt(), 4);
    const auto told = status();
    QCOMPARE(told[u"problems"_s].toInt(), 3);
    QCOMPARE(told[u"history"_s].toString(), m_folder->filePath(u"history.sqlite"_s));
    QCOMPARE(told[u"paused"_s].toBool(true), false);
    QCOMPARE(told[u"profiles"_s][0][u"name"_s].toString(), u"here"_s);
    const auto words = printed({u"status"_s});
    QVERIFY2(words.startsWith(u"Tidings "_s) && words.contains(u"unread: 4, problems: 3\nbubbles: on\n"_s),
        qPrintable(words));
}

void TestSteering::pausesAndResumes()
{
    start(configuration());
    QCOMPARE(printed({u"pause"_s, u"hour"_s}), QString());
    QVERIFY(status()[u"paused"_s].toBool());
    QVERIFY(!status()[u"until"_s].toString().isEmpty());
    QCOMPARE(printed({u"pause"_s}), QString());
    QVERIFY(printed({u"status"_s}).contains(u"bubbles: paused until resumed"_s));
    QCOMPARE(printed({u"pause"_s, u"--resume"_s}), QString());
    QVERIFY(!status()[u"paused"_s].toBool());
    QVERIFY(printed({u"pause"_s, u"week"_s}).contains(u"Say for how long"_s));
    QVERIFY(printed({u"pause"_s, u"hour"_s, u"week"_s}).contains(u"say for how long"_s));
}

void TestSteering::mutesAndKeepsIt()
{
    start(configuration());
    const auto muted = QJsonDocument::fromJson(printed({u"mute"_s, u"package"_s, u"libaurora"_s}).toUtf8()).object();
    QCOMPARE(muted[u"name"_s].toString(), u"libaurora"_s);
    QVERIFY(!muted[u"until"_s].toString().isEmpty());
    QVERIFY(!printed({u"mute"_s, u"person"_s, u"to\u202emas"_s, u"--for"_s, u"good"_s}).contains(u'\u202e'));
    // The other one was refused: its name is not what it looks like.
    QVERIFY(printed({u"mute"_s, u"--list"_s}).contains(u"libaurora"_s));
    QCOMPARE(printed({u"mute"_s, u"--list"_s}).count(u'\n'), 0);
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->exitStatus(), 0);
    start(configuration());
    QVERIFY(printed({u"mute"_s, u"--list"_s}).contains(u"libaurora"_s));
    QCOMPARE(printed({u"mute"_s, u"package"_s, u"libaurora"_s, u"--undo"_s}), QString());
    QCOMPARE(printed({u"mute"_s, u"--list"_s}), QString());
    QVERIFY(printed({u"mute"_s, u"package"_s, u"libaurora"_s, u"--undo"_s}).contains(u"This is not muted"_s));
}

void TestSteering::searchesTheHistory()
{
    storeMessages();
    start(configuration());
    const auto lines = printed({u"history"_s, u"search"_s, u"libaurora"_s, u"failed"_s, u"--limit"_s, u"2"_s});
    const auto found = lines.split(u'\n');
    QCOMPARE(found.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(found.first().toUtf8())[u"id"_s].toString(), u"2026-3"_s);
    const auto table = printed({u"history"_s, u"search"_s, u"tomas"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(table.split(u"\r\n"_s).size(), 2);
    QVERIFY2(table.contains(u"tomas"_s), qPrintable(table));
}

void TestSteering::explainsAMessage()
{
    storeMessages();
    start(configuration());
    const auto told = printed({u"rules"_s, u"explain"_s, u"2026-1"_s});
    QVERIFY2(told.contains(u"decided: bubble, by the rule \"My builds\""_s), qPrintable(told));
    QVERIFY2(told.contains(u"1. \"Pushes\" is about other services\n2. \"My failures\" fits, and decides"_s),
        qPrintable(told));
    QVERIFY(printed({u"rules"_s, u"explain"_s, u"9"_s}).contains(u"There is no such message in the history"_s));
}

void TestSteering::explainsTheSameByItselfAsJson()
{
    storeMessages();
    start(configuration());
    const QStringList explain{u"rules"_s, u"explain"_s, u"2026-4"_s, u"--json"_s};
    const auto byProgram = printed(explain);
    QVERIFY2(byProgram.contains(u"\\u2068libaurora\\u2069"_s), qPrintable(byProgram));
    QCOMPARE(printed(explain + configuration() + QStringList{u"--database"_s, m_folder->filePath(u"history.sqlite"_s)}),
        byProgram);
}

void TestSteering::keepsTheTextsOfWhoeverAnswers()
{
    auto bus = m_bus->connection();
    OtherProgram other;
    QVERIFY(bus.registerObject(u"/org/tidings/Tidings"_s, &other, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.tidings.Tidings"_s));
    for (const auto &arguments :
        {QStringList{u"rules"_s, u"explain"_s, u"1"_s, u"--json"_s}, QStringList{u"history"_s, u"search"_s, u"x"_s}}) {
        const auto asking = ctl(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(!asking->isRunning(), 20000);
        QCOMPARE(asking->output(), QByteArray(R"({"x":"\u2068a\u2069\u202e\u200b\u001b"})"
                                              "\n"));
    }
}

void TestSteering::printsTheRules()
{
    start(configuration());
    const auto rules = printed({u"rules"_s});
    QVERIFY2(rules.startsWith(u"[[rules]]\n"_s) && rules.contains(u"name = \"My failures\""_s), qPrintable(rules));
}

void TestSteering::doesWhatADesktopActionSays()
{
    start(configuration());
    QCOMPARE(act(u"pause"_s).type(), QDBusMessage::ReplyMessage);
    QVERIFY(status()[u"paused"_s].toBool());
    QCOMPARE(act(u"resume"_s).type(), QDBusMessage::ReplyMessage);
    QVERIFY(!status()[u"paused"_s].toBool());
    // As a desktop without D-Bus activation does it.
    test::Program second(test::programPath(u"tidings"_s), {u"--action"_s, u"pause"_s}, environment());
    QCOMPARE(second.exitStatus(), 0);
    QVERIFY(status()[u"paused"_s].toBool());
    QCOMPARE(act(u"quit"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_program->exitStatus(), 0);
}

void TestSteering::refusesAnActionThatIsNone()
{
    start(configuration());
    const auto reply = act(u"explode"_s);
    QCOMPARE(reply.errorName(), u"org.freedesktop.DBus.Error.InvalidArgs"_s);
    QCOMPARE(reply.errorMessage(),
        u"There is no such action. There are: history, pause, resume, rules, preferences, quit"_s);
    test::Program second(test::programPath(u"tidings"_s), {u"--action"_s, u"explode"_s}, environment());
    QCOMPARE(second.exitStatus(), 1);
    QVERIFY(second.said().contains(u"there is no action \"explode\""_s));
    QVERIFY(m_program->isRunning());
}

void TestSteering::otherProgramsHearOfTrustedMessages()
{
    auto listener = m_bus->connection();
    QVERIFY(listener.connect({}, u"/org/tidings/Tidings"_s, u"org.tidings.Tidings1"_s, u"MessageReceived"_s, this,
        SLOT(onReceived(QString, QString))));
    start({u"--demo"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_received.isEmpty(), 20000);
    const auto told = m_received.first();
    QCOMPARE(told[u"profile"_s].toString(), u"demo"_s);
    QCOMPARE(told[u"verdict"_s].toString(), u"valid"_s);
    QVERIFY(told[u"message"_s][u"msg"_s].isObject());
    QVERIFY(told[u"row"_s].toInt() > 0);
    QVERIFY(!told[u"digest"_s][u"subtitle"_s].toString().isEmpty());
}

void TestSteering::asksForPackagesWhenTheNetworkIsBack()
{
    test::DistGit git;
    git.accounts[u"marta"_s] = {u"libaurora"_s};
    git.leave();
    const auto arguments = configuration();
    QFile file(arguments.last());
    QVERIFY(file.open(QIODevice::Append));
    file.write("[[rules]]\nname = \"Mine\"\ntrack = \"maintained\"\noutcome = \"bubble\"\n[packages]\nurl = \"" +
               git.address().toUtf8() + "\"\n");
    file.close();
    start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->said().contains(u"the packages of marta cannot be had"_s), 20000);
    git.comeBack();
    constexpr uint connectedGlobally = 70;
    const auto networkManager = u"org.freedesktop.NetworkManager"_s;
    auto told = QDBusMessage::createSignal(u"/org/freedesktop/NetworkManager"_s, networkManager, u"StateChanged"_s);
    told.setArguments({connectedGlobally});
    QVERIFY(m_bus->connection().send(told));
    QTRY_COMPARE_WITH_TIMEOUT(git.asked().size(), 1, 20000);
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
