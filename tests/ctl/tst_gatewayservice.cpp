// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accountsfile.h"
#include "tests/support/datagrams.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"
#include "tests/support/zmtp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

/// tidingsctl gateway as whoever runs it sees it: by its log, its status, its figures, and from systemd.
class TestGatewayService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsItsStatus();
    void tellsItsStatusWithoutAccounts();
    void saysThatNoneRuns();
    void tellsNothingToAnotherUser();
    void letsTheSecondOneRunWithoutAStatus();
    void tellsWhoDoesNotRead();
    void logsAsJson();
    void logsToTheJournal();
    void tellsSystemdHowItStands();
    void isSilentWithoutSystemd();
    void readsTheAccountsAgainWithoutCuttingAnybody();
    void givesFiguresToPrometheus();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void saysThatAnAddressIsTaken_data();
    void saysThatAnAddressIsTaken();
    void saysThatThereAreTooFewDescriptors_data();
    void saysThatThereAreTooFewDescriptors();
    void saysThatAPortIsNotForEverybody();
};

namespace {

const auto anyPort = u"tcp://127.0.0.1:*"_s;
const QByteArray theAccounts = "[groups.anonymous]\ntopics = [\"a\"]\n";

QJsonObject parse(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// A folder that it runs in, an accounts file, and a gateway.
class House
{
public:
    House() { writeAccounts(theAccounts); }

    void writeAccounts(const QByteArray &text) const { test::writeAtOnce(accountsFile(), text); }
    [[nodiscard]] QString accountsFile() const { return dir.filePath(u"accounts.toml"_s); }
    [[nodiscard]] QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{u"gateway"_s, u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort} + more;
    }
    [[nodiscard]] QStringList withAccounts(const QStringList &more = {}) const
    {
        return arguments(QStringList{u"--accounts"_s, accountsFile()} + more);
    }
    [[nodiscard]] std::unique_ptr<test::Program> run(const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, dir.path());
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            environment.insert(it.key(), it.value());
        }
        return std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s), arguments, environment);
    }
    /// The answer of "gateway status --json", which succeeds.
    [[nodiscard]] QJsonObject status() const
    {
        const auto asked = run({u"gateway"_s, u"status"_s, u"--json"_s});
        return asked->exitStatus() == 0 ? parse(asked->lines().value(0)) : QJsonObject();
    }

    QTemporaryDir dir;
    QMap<QString, QString> extra;
};

/// Publishes until the subscriber has something.
bool passes(test::Program &gateway, test::RawBus &publisher, test::RawBus &subscriber, const QByteArray &topic)
{
    const auto arrives = [&] {
        publisher.send({topic, "{}"});
        (void)gateway.said();
        return !subscriber.tryReceive().isEmpty();
    };
    return QTest::qWaitFor(arrives, 20000);
}

const auto publishersAt = u"listening for publishers at"_s;
const auto subscribersAt = u"listening for subscribers at"_s;

} // namespace

void TestGatewayService::tellsItsStatus()
{
    const House house;
    house.writeAccounts(theAccounts + "[accounts.ines]\ngroup = \"anonymous\"\n");
    const auto gateway = house.run(house.withAccounts());
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(gateway->addressAfter(publishersAt));
    test::RawBus subscriber(zmq::socket_type::xsub);
    subscriber.connect(gateway->addressAfter(subscribersAt));
    subscriber.send({"\1ab"});
    subscriber.send({"\1secret"});
    QVERIFY2(passes(*gateway, publisher, subscriber, "abc"), qPrintable(gateway->said()));

    QTRY_COMPARE(house.status()[u"refused_subscriptions"_s].toInt(), 1);
    const auto status = house.status();
    QCOMPARE(status[u"service"_s], u"tidings-gateway"_s);
    QVERIFY(status[u"uptime_seconds"_s].toInt(-1) >= 0);
    QCOMPARE(status[u"inbound"_s][u"state"_s], u"connected"_s);
    QVERIFY(status[u"messages"_s][u"passed_on"_s].toInt() >= 1);
    QVERIFY(status[u"lag"_s][u"newest_seconds"_s].toDouble(-1) >= 0);
    QCOMPARE(status[u"connections"_s][u"now"_s].toInt(), 1);
    QCOMPARE(status[u"connections"_s][u"let_in"_s].toInt(), 1);
    QCOMPARE(status[u"accounts_file"_s][u"accounts"_s].toInt(), 1);
    QVERIFY(!status[u"accounts_file"_s].toObject().contains(u"error"_s));
    const auto uses = status[u"accounts"_s].toArray();
    QCOMPARE(uses.size(), 1);
    const auto use = uses.first().toObject();
    QCOMPARE(use[u"address"_s], u"127.0.0.1"_s);
    QCOMPARE(use[u"connections"_s].toInt(), 1);
    QCOMPARE(use[u"topics"_s].toInt(), 1);
    QCOMPARE(use[u"refused"_s].toInt(), 1);
    QCOMPARE(use[u"bytes"_s].toInt(), 5 * use[u"messages"_s].toInt());
    QVERIFY(use[u"messages"_s].toInt() >= 1);
    QVERIFY(use.contains(u"since"_s));

    // An error in the file, and words for people.
    house.writeAccounts("[groups.anonymous\n");
    QTRY_VERIFY(house.status()[u"accounts_file"_s][u"error"_s].toString().contains(u"accounts.toml:1:"_s));
    const auto words = house.run({u"gateway"_s, u"status"_s});
    QCOMPARE(words->exitStatus(), 0);
    const auto lines = words->lines();
    QVERIFY(lines.value(0).startsWith("gateway of Tidings "));
    QCOMPARE(lines.value(1), QByteArray("inbound: connected"));
    QVERIFY2(lines.value(5).contains("; what is there now is wrong: "), lines.value(5).constData());
    QVERIFY2(
        lines.value(7).startsWith("WHO          CONNECTIONS          SINCE (UTC)  TOPICS"), lines.value(7).constData());
    QVERIFY2(lines.value(8).startsWith("(127.0.0.1)            1  20"), lines.value(8).constData());
    gateway->signal(SIGTERM);
    QCOMPARE(gateway->exitStatus(), 0);
    QVERIFY(!QFile::exists(house.dir.filePath(u"tidings-gateway.status"_s)));
}

void TestGatewayService::tellsItsStatusWithoutAccounts()
{
    const House house;
    const auto gateway = house.run(house.arguments());
    QVERIFY(!gateway->addressAfter(subscribersAt).isEmpty());
    QTRY_COMPARE(house.status()[u"messages"_s][u"passed_on"_s].toInt(-1), 0);
    QVERIFY(!house.status().contains(u"accounts"_s));
    const auto words = house.run({u"gateway"_s, u"status"_s});
    QCOMPARE(words->exitStatus(), 0);
    QCOMPARE(words->lines().value(2),
        QByteArray("messages: received 0, passed on 0, dropped 0 malformed; none passed on yet"));
}

void TestGatewayService::saysThatNoneRuns()
{
    const House house;
    const auto asked = house.run({u"gateway"_s, u"status"_s, u"--status-socket"_s, house.dir.filePath(u"none"_s)});
    QCOMPARE(asked->exitStatus(), 1);
    QVERIFY2(asked->said().contains(u"nothing tells its status at "_s), qPrintable(asked->said()));
}

void TestGatewayService::tellsNothingToAnotherUser()
{
    if (::geteuid() != 0) {
        QSKIP("Only root can be somebody else.");
    }
    const House house;
    const auto gateway = house.run(house.arguments());
    QTRY_VERIFY(!house.status().isEmpty());
    const auto path = house.dir.filePath(u"tidings-gateway.status"_s);
    const auto saidToNobody = [&] {
        test::Program asked(u"setpriv"_s, {u"--reuid=65534"_s, u"--clear-groups"_s, test::programPath(u"tidingsctl"_s),
                                              u"gateway"_s, u"status"_s, u"--status-socket"_s, path});
        return asked.exitStatus() == 1 ? asked.said() : QString();
    };
    QVERIFY(saidToNobody().contains(u"it is another user's"_s));
    // Nor when somebody opens it for all.
    const auto all = QFile::Permissions::fromInt(0x7777);
    QVERIFY(QFile::setPermissions(house.dir.path(), all) && QFile::setPermissions(path, all));
    QVERIFY(saidToNobody().contains(u"it does not answer"_s));
}

void TestGatewayService::letsTheSecondOneRunWithoutAStatus()
{
    const House house;
    const auto first = house.run(house.arguments());
    QTRY_VERIFY(!house.status().isEmpty());
    const auto second = house.run(house.arguments());
    QTRY_VERIFY2(second->said().contains(u"\"status\" will not tell of this one"_s), qPrintable(second->said()));
    QVERIFY(second->isRunning());
    // Not when it is wanted.
    const auto path = house.dir.filePath(u"tidings-gateway.status"_s);
    const auto third = house.run(house.arguments({u"--status-socket"_s, path}));
    QCOMPARE(third->exitStatus(), 2);
    QVERIFY2(third->said().contains(u"another one tells its status at "_s + path), qPrintable(third->said()));
}

void TestGatewayService::tellsWhoDoesNotRead()
{
    const House house;
    const auto gateway = house.run(house.withAccounts());
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(gateway->addressAfter(publishersAt));
    // A greeting and a subscription of ZMTP, and then nothing is read any more.
    QTcpSocket lazy;
    lazy.setReadBufferSize(1);
    const QUrl address(gateway->addressAfter(subscribersAt));
    lazy.connectToHost(address.host(), static_cast<quint16>(address.port()));
    QVERIFY(lazy.waitForConnected());
    lazy.write(test::zmtp::greeting());
    QTRY_COMPARE(lazy.bytesAvailable(), 1);
    lazy.write(test::zmtp::ready("SUB"));
    QTRY_COMPARE(house.status()[u"connections"_s][u"let_in"_s].toInt(), 1);
    lazy.write(QByteArray("\0\2\1a", 4));
    const QByteArray body = "\"" + QByteArray(100'000, 'x') + '"';
    const auto waits = [&] {
        for (int i = 0; i < 50; ++i) {
            publisher.send({"a", body});
        }
        return house.status()[u"accounts"_s].toArray().at(0)[u"waiting_bytes"_s].toInt() > 100'000;
    };
    QVERIFY2(QTest::qWaitFor(waits, 20000), QJsonDocument(house.status()).toJson().constData());
}

void TestGatewayService::logsAsJson()
{
    const House house;
    house.writeAccounts("[groups.other]\ntopics = []\n");
    const auto gateway = house.run(house.withAccounts({u"--log"_s, u"json"_s}));
    QTRY_COMPARE(gateway->said().count(u'\n'), 2);
    const auto entries = [&] {
        QList<QJsonObject> all;
        for (const auto &line : gateway->said().toUtf8().split('\n')) {
            if (!line.isEmpty()) {
                all.append(parse(line));
            }
        }
        return all;
    };
    const auto listening = entries().at(1);
    QCOMPARE(listening[u"event"_s], u"listening"_s);
    QCOMPARE(listening[u"level"_s], u"info"_s);
    QCOMPARE(listening[u"for"_s], u"subscribers"_s);
    QVERIFY(QDateTime::fromString(listening[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(listening[u"address"_s].toString());
    QTRY_COMPARE(entries().last()[u"event"_s], u"refused"_s);
    QCOMPARE(entries().last()[u"address"_s], u"127.0.0.1"_s);
    QCOMPARE(entries().last()[u"reason"_s], u"did not say who it is"_s);
    house.writeAccounts("[groups\n");
    QTRY_COMPARE(entries().last()[u"event"_s], u"accounts-wrong"_s);
    QCOMPARE(entries().last()[u"level"_s], u"warning"_s);
    gateway->signal(SIGTERM);
    QCOMPARE(gateway->exitStatus(), 0);
    QCOMPARE(entries().last()[u"event"_s], u"admitted"_s);
    QVERIFY(entries().last()[u"refused"_s].toInt() >= 1);

    // What keeps it from starting is told in the same way.
    const auto wrong = house.run({u"gateway"_s, u"--log"_s, u"json"_s});
    QCOMPARE(wrong->exitStatus(), 1);
    const auto last = parse(wrong->said().toUtf8());
    QCOMPARE(last[u"level"_s], u"error"_s);
    QVERIFY(last[u"message"_s].toString().startsWith(u"say where messages come from"_s));
}

void TestGatewayService::logsToTheJournal()
{
    const House house;
    test::Datagrams journal(house.dir.filePath(u"socket"_s));
    QVERIFY(journal.isOpen());
    // libsystemd knows one place only: give it a /run of its own.
    const auto script =
        u"mount -t tmpfs none /run && mkdir -p /run/systemd/journal && touch /run/systemd/journal/socket "
        "&& mount --bind \"$0\" /run/systemd/journal/socket && exec \"$@\""_s;
    test::Program gateway(u"unshare"_s, QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, house.dir.filePath(u"socket"_s),
                                            test::programPath(u"tidingsctl"_s)} +
                                            house.arguments({u"--log"_s, u"journal"_s}));
    const auto hasCome = [&] { return !gateway.isRunning() || journal.received().size() >= 2; };
    QVERIFY(QTest::qWaitFor(hasCome, 20000));
    if (gateway.said().contains(u"unshare:"_s) || gateway.said().contains(u"mount:"_s)) {
        QSKIP("No mount namespace of our own is allowed here.");
    }
    QVERIFY2(journal.received().size() >= 2, qPrintable(gateway.said()));
    const auto items = journal.received().at(1).split('\n');
    QVERIFY(items.contains("TIDINGS_EVENT=listening"));
    QVERIFY(items.contains("TIDINGS_FOR=subscribers"));
    QVERIFY(items.contains("PRIORITY=6"));
    QCOMPARE(gateway.said(), QString());
}

void TestGatewayService::tellsSystemdHowItStands()
{
    House house;
    test::Datagrams manager(house.dir.filePath(u"notify"_s));
    QVERIFY(manager.isOpen());
    house.extra = {{u"NOTIFY_SOCKET"_s, house.dir.filePath(u"notify"_s)}, {u"WATCHDOG_USEC"_s, u"200000"_s}};
    const auto gateway = house.run(house.withAccounts());
    QTRY_VERIFY(manager.received().contains("READY=1"));
    QTRY_VERIFY(gateway->said().contains(subscribersAt));
    QVERIFY(manager.received().contains("STATUS=0 connections, 0 messages passed on"));
    QTRY_VERIFY(manager.received().count("WATCHDOG=1") >= 3);
    gateway->signal(SIGHUP);
    QTRY_COMPARE(manager.received().count("READY=1"), 2);
    const auto isReloading = [](const QByteArray &text) { return text.startsWith("RELOADING=1\nMONOTONIC_USEC="); };
    QCOMPARE(std::ranges::count_if(manager.received(), isReloading), 1);
    gateway->signal(SIGTERM);
    QCOMPARE(gateway->exitStatus(), 0);
    QCOMPARE(manager.received().last(), QByteArray("STOPPING=1"));

    // What cannot start was never ready.
    test::Datagrams other(house.dir.filePath(u"other"_s));
    house.extra[u"NOTIFY_SOCKET"_s] = house.dir.filePath(u"other"_s);
    QCOMPARE(house.run(house.withAccounts({u"--metrics"_s, u"0.0.0.0:0"_s}))->exitStatus(), 1);
    QVERIFY(!other.received().contains("READY=1"));
}

void TestGatewayService::isSilentWithoutSystemd()
{
    House house;
    house.extra = {{u"JOURNAL_STREAM"_s, u"8:1"_s}};
    const auto gateway = house.run(house.withAccounts());
    QTRY_VERIFY(gateway->said().contains(subscribersAt));
    gateway->signal(SIGTERM);
    QCOMPARE(gateway->exitStatus(), 0);
}

void TestGatewayService::readsTheAccountsAgainWithoutCuttingAnybody()
{
    const House house;
    const auto gateway = house.run(house.withAccounts());
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(gateway->addressAfter(publishersAt));
    std::vector<std::unique_ptr<test::RawBus>> subscribers;
    for (int i = 0; i < 3; ++i) {
        subscribers.push_back(std::make_unique<test::RawBus>(zmq::socket_type::xsub));
        subscribers.back()->connect(gateway->addressAfter(subscribersAt));
        subscribers.back()->send({"\1a"});
        QVERIFY(passes(*gateway, publisher, *subscribers.back(), "a"));
    }
    // One topic more for everybody, and one connection less than there are: for new ones only.
    house.writeAccounts("[groups.anonymous]\ntopics = [\"a\", \"b\"]\nconnections = 2\n");
    gateway->signal(SIGHUP);
    QTRY_VERIFY2(gateway->said().contains(u"the accounts were read again"_s), qPrintable(gateway->said()));
    QTRY_VERIFY(gateway->said().contains(u"count as they were at the start"_s));
    for (const auto &subscriber : subscribers) {
        subscriber->send({"\1b"});
        QVERIFY(passes(*gateway, publisher, *subscriber, "b"));
    }
    const auto connections = house.status()[u"connections"_s];
    QCOMPARE(connections[u"now"_s].toInt(), 3);
    QCOMPARE(connections[u"let_in"_s].toInt(), 3);
    QCOMPARE(connections[u"closed"_s].toInt(), 0);
    // With an error in it nothing changes either.
    house.writeAccounts("[groups\n");
    gateway->signal(SIGHUP);
    QTRY_VERIFY(gateway->said().contains(u"the accounts stay as they were: "_s));
    QVERIFY(passes(*gateway, publisher, *subscribers.front(), "b"));
    gateway->signal(SIGTERM);
    QCOMPARE(gateway->exitStatus(), 0);
}

void TestGatewayService::givesFiguresToPrometheus()
{
    const House house;
    const auto gateway = house.run(house.withAccounts({u"--metrics"_s, u"127.0.0.1:0"_s}));
    const QUrl url(gateway->addressAfter(u"listening for Prometheus at"_s));
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const auto answer = socket.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    const auto text = answer.mid(answer.indexOf("\r\n\r\n") + 4);

    // The format, and Prometheus' own advice on names.
    static const QRegularExpression help(u"^# HELP (tidings_[a-z_]+) [A-Z0-9].*\\.$"_s);
    static const QRegularExpression type(u"^# TYPE (tidings_[a-z_]+) (counter|gauge)$"_s);
    static const QRegularExpression sample(
        u"^(tidings_[a-z_]+)(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? -?[0-9.e+-]+$"_s);
    QString name;
    QSet<QString> names;
    for (const auto &line : QString::fromUtf8(text.chopped(1)).split(u'\n')) {
        if (const auto begun = help.match(line); begun.hasMatch()) {
            name = begun.captured(1);
            QVERIFY2(!names.contains(name), qPrintable(line));
            names.insert(name);
        } else if (const auto kind = type.match(line); kind.hasMatch()) {
            QCOMPARE(kind.captured(1), name);
            QCOMPARE(kind.captured(2) == u"counter"_s, name.endsWith(u"_total"_s));
        } else {
            QVERIFY2(sample.match(line).captured(1) == name, qPrintable(line));
        }
    }
    QVERIFY(names.contains(u"tidings_gateway_messages_received_total"_s));
    QVERIFY(text.contains("\ntidings_gateway_connections 0\n"));
    QVERIFY(text.contains("\ntidings_gateway_account_bytes_sent_total{account=\"anonymous\"} 0\n"));
    if (const auto tool = QStandardPaths::findExecutable(u"promtool"_s); !tool.isEmpty()) {
        test::Program promtool(tool, {u"check"_s, u"metrics"_s});
        promtool.write(text);
        promtool.closeInput();
        QCOMPARE(promtool.exitStatus(), 0);
        QCOMPARE(promtool.said(), QString());
    }
}

void TestGatewayService::saysWhyItCannotStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("accounts");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &arguments, const char *words,
                         const QByteArray &accounts = {}) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << accounts << QString::fromLatin1(words);
    };
    const auto inbound = u"--bind-inbound tcp://127.0.0.1:* "_s;
    const auto both = inbound + u"--outbound tcp://127.0.0.1:* "_s;
    row("no source", u"--outbound tcp://127.0.0.1:*"_s, "say where messages come from: --inbound");
    row("two sources", inbound + u"--inbound tcp://127.0.0.1:1"_s, "say where messages come from: --inbound");
    row("a bad source", u"--inbound tcp://127.0.0.1 --outbound tcp://127.0.0.1:*"_s,
        "\"tcp://127.0.0.1\" is no address to use here");
    row("a bad place to listen", inbound + u"--outbound http://127.0.0.1:1"_s,
        "\"http://127.0.0.1:1\" is no address to use here");
    row("another machine's address", inbound + u"--outbound tcp://192.0.2.1:9940"_s,
        "cannot listen at 192.0.2.1:9940: ");
    row("a form of log", both + u"--log xml"_s, "--log takes text, json or journal");
    row("a bad address for figures", both + u"--metrics 0.0.0.0:9950"_s, "can be reached from other machines");
    row("a bad place for the status", both + u"--status-socket /dev/null"_s,
        "/dev/null is there already, and no socket");
    row("no folder for the status", both + u"--status-socket /none/there"_s,
        "cannot tell the status at /none/there: there is no such folder");
    row("a bad number", both + u"--high-water-mark -1"_s, "--high-water-mark takes a number");
    const auto file = both + u"--accounts FILE "_s;
    row("no accounts", both + u"--accounts /none/there"_s, "/none/there: ");
    row("a folder of accounts", both + u"--accounts /"_s, "/: ");
    row("accounts that are no TOML", file, "accounts.toml:2:", "[groups.a]\ntopics = [\n");
    row("accounts that make no sense", file, "accounts.toml:2: ", "[groups.a]\ntopics = [1]\n");
    row("no key", file + u"--curve-key /none/key"_s, "/none/key: ", theAccounts);
    row("a key that is none", file + u"--curve-key OPEN600"_s, "this is no secret key of CURVE", theAccounts);
    row("a key that others can read", file + u"--curve-key OPEN644"_s, "\"chmod 600\" it", theAccounts);
    row("accounts that nothing asks for", both + u"--outbound-password tcp://127.0.0.1:*"_s, "needs --accounts");
}

void TestGatewayService::saysWhyItCannotStart()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, accounts);
    QFETCH(const QString, words);
    const House house;
    house.writeAccounts(accounts);
    auto words_ = QStringList{u"gateway"_s};
    for (auto word : arguments) {
        if (word.startsWith(u"OPEN"_s)) {
            QFile key(house.dir.filePath(word));
            QVERIFY(key.open(QIODevice::WriteOnly));
            key.setPermissions(word.endsWith(u"644"_s) ? QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther
                                                       : QFile::ReadOwner | QFile::WriteOwner);
            word = key.fileName();
        }
        words_ << (word == u"FILE"_s ? house.accountsFile() : word);
    }
    const auto gateway = house.run(words_);
    QCOMPARE(gateway->exitStatus(), 1);
    const auto said = gateway->said().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(!said.isEmpty() && said.last().contains(words), qPrintable(gateway->said()));
    QVERIFY(said.last().startsWith(u"tidingsctl: "_s));
}

void TestGatewayService::saysThatAnAddressIsTaken_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("form");
    QTest::newRow("subscribers") << u"--outbound"_s << u"tcp://127.0.0.1:%1"_s;
    QTest::newRow("publishers") << u"--bind-inbound"_s << u"tcp://127.0.0.1:%1"_s;
    QTest::newRow("passwords") << u"--outbound-password"_s << u"tcp://127.0.0.1:%1"_s;
    QTest::newRow("figures") << u"--metrics"_s << u"127.0.0.1:%1"_s;
}

void TestGatewayService::saysThatAnAddressIsTaken()
{
    QFETCH(const QString, option);
    QFETCH(const QString, form);
    const House house;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto arguments = house.withAccounts();
    const auto taken = form.arg(other.serverPort());
    if (const auto place = arguments.indexOf(option); place >= 0) {
        arguments[place + 1] = taken;
    } else {
        arguments << option << taken;
    }
    const auto gateway = house.run(arguments);
    QCOMPARE(gateway->exitStatus(), 2);
    QVERIFY2(gateway->said().contains(u"127.0.0.1:%1 is in use by another program"_s.arg(other.serverPort())),
        qPrintable(gateway->said()));
}

void TestGatewayService::saysThatThereAreTooFewDescriptors_data()
{
    QTest::addColumn<int>("descriptors");
    QTest::addColumn<QStringList>("web");
    QTest::addColumn<QString>("words");
    const QStringList web{u"--websocket"_s, u"ws://127.0.0.1:*"_s, u"--origin"_s, u"https://example.org"_s};
    QTest::newRow("for itself") << 100 << QStringList() << u"100 descriptors are too few: 128 are needed"_s;
    QTest::newRow("enough") << 200 << QStringList() << QString();
    // Those who wait to be let in take them as well.
    QTest::newRow("for browsers") << 300 << web << u"300 descriptors are too few: 384 are needed"_s;
    QTest::newRow("enough for browsers") << 400 << web << QString();
}

void TestGatewayService::saysThatThereAreTooFewDescriptors()
{
    QFETCH(const int, descriptors);
    QFETCH(const QStringList, web);
    QFETCH(const QString, words);
    const House house;
    test::Program gateway(
        u"prlimit"_s, QStringList{u"--nofile=%1:%1"_s.arg(descriptors), test::programPath(u"tidingsctl"_s)} +
                          house.withAccounts(web));
    if (words.isEmpty()) {
        QVERIFY(!gateway.addressAfter(subscribersAt).isEmpty());
    } else {
        QCOMPARE(gateway.exitStatus(), 1);
        QVERIFY2(gateway.said().contains(words), qPrintable(gateway.said()));
    }
}

void TestGatewayService::saysThatAPortIsNotForEverybody()
{
    QFile first(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
    if (!first.open(QIODevice::ReadOnly) || first.readAll().trimmed().toInt() <= 80) {
        QSKIP("Everybody may listen at any port here.");
    }
    const House house;
    const QStringList arguments{u"gateway"_s, u"--bind-inbound"_s, anyPort, u"--outbound"_s, u"tcp://127.0.0.1:80"_s};
    // Without what root may.
    test::Program gateway(u"setpriv"_s, QStringList{u"--bounding-set=-net_bind_service"_s,
                                            u"--inh-caps=-net_bind_service"_s, test::programPath(u"tidingsctl"_s)} +
                                            arguments);
    QCOMPARE(gateway.exitStatus(), 1);
    QVERIFY2(gateway.said().contains(u"cannot listen at 127.0.0.1:80: "_s), qPrintable(gateway.said()));
}

QTEST_GUILESS_MAIN(TestGatewayService)
#include "tst_gatewayservice.moc"
