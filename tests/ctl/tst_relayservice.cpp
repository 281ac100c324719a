// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "tests/support/accountsfile.h"
#include "tests/support/datagrams.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

/// tidingsctl relay, and replay serve with accounts, as whoever runs them sees them.
class TestRelayService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsOfARelay();
    void tellsOfAReplayServer();
    void isReadyAndReadsAgain_data();
    void isReadyAndReadsAgain();
    void saysThatAnAddressIsTaken_data();
    void saysThatAnAddressIsTaken();
};

namespace {

const auto anyPort = u"tcp://127.0.0.1:*"_s;
const QByteArray theAccounts = "[groups.hosts]\ntopics = [\"a\"]\npublish = [\"a\"]\naddresses = [\"127.0.0.0/8\"]\n";

/// A folder with an accounts file, a history and a socket for systemd, where services run.
struct House
{
    House()
    {
        writeAccounts(theAccounts);
        if (const auto store = history::Store::open(history()); !store) {
            qFatal("%s", qPrintable(store.error().detail));
        }
    }

    void writeAccounts(const QByteArray &text) const { test::writeAtOnce(dir.filePath(u"accounts.toml"_s), text); }
    [[nodiscard]] QString history() const { return dir.filePath(u"history.db"_s); }
    [[nodiscard]] QStringList arguments(const QString &service, const QStringList &more = {}) const
    {
        const auto begin =
            service == u"relay"_s
                ? QStringList{u"relay"_s, u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort}
                : QStringList{u"replay"_s, u"serve"_s, u"--database"_s, history(), u"--endpoint"_s, anyPort};
        return begin + QStringList{u"--accounts"_s, dir.filePath(u"accounts.toml"_s)} + more;
    }
    [[nodiscard]] std::unique_ptr<test::Program> run(const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, dir.path());
        environment.insert(u"NOTIFY_SOCKET"_s, dir.filePath(u"notify"_s));
        return std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s), arguments, environment);
    }
    /// What "status" prints, which succeeds.
    [[nodiscard]] QJsonObject status(const QString &service) const
    {
        const auto asked = run({service, u"status"_s});
        return asked->exitStatus() == 0 ? QJsonDocument::fromJson(asked->lines().value(0)).object() : QJsonObject();
    }

    QTemporaryDir dir;
    test::Datagrams manager{dir.filePath(u"notify"_s)};
};

/// What a service with --log json has said, of one event.
QList<QJsonObject> entries(test::Program &service, const QString &event)
{
    QList<QJsonObject> found;
    for (const auto &line : service.said().toUtf8().split('\n')) {
        const auto entry = QJsonDocument::fromJson(line).object();
        if (entry[u"event"_s] == event) {
            found.append(entry);
        }
    }
    return found;
}

/// Where it listens for them; waits for it.
QString addressFor(test::Program &service, const QString &whom)
{
    QString address;
    const auto isSaid = [&] {
        for (const auto &entry : entries(service, u"listening"_s)) {
            address = entry[u"for"_s] == whom ? entry[u"address"_s].toString() : address;
        }
        return !address.isEmpty();
    };
    (void)QTest::qWaitFor(isSaid, 20000);
    return address;
}

QByteArray figuresAt(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20000);
    return socket.readAll();
}

} // namespace

void TestRelayService::tellsOfARelay()
{
    const House house;
    const auto relay =
        house.run(house.arguments(u"relay"_s, {u"--log"_s, u"json"_s, u"--metrics"_s, u"127.0.0.1:0"_s}));
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(addressFor(*relay, u"publishers"_s));
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(addressFor(*relay, u"subscribers"_s));
    const auto arrives = [&] {
        publisher.send({"a", "{}"});
        return !subscriber.tryReceive().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(relay->said()));
    publisher.send({"b", "{}"});
    publisher.send({"a", "nonsense"});

    QTRY_COMPARE(house.status(u"relay"_s)[u"messages"_s][u"refused"_s].toInt(), 2);
    const auto status = house.status(u"relay"_s);
    QCOMPARE(status[u"service"_s], u"tidings-relay"_s);
    const auto messages = status[u"messages"_s].toObject();
    QVERIFY(messages[u"passed_on"_s].toInt() >= 1);
    QCOMPARE(messages[u"received"_s].toInt(), messages[u"passed_on"_s].toInt() + 2);
    QCOMPARE(messages[u"refused_topic"_s].toInt(), 1);
    QCOMPARE(messages[u"refused_malformed"_s].toInt(), 1);
    QCOMPARE(messages[u"refused_too_much"_s].toInt(-1), 0);
    QCOMPARE(status[u"connections"_s][u"now"_s].toInt(), 1);
    QVERIFY(status[u"accounts_file"_s].toObject().contains(u"read_at"_s));
    QCOMPARE(status[u"accounts"_s].toArray().size(), 1);
    const auto account = status[u"accounts"_s][0].toObject();
    QCOMPARE(account[u"address"_s], u"127.0.0.1"_s);
    QCOMPARE(account[u"connections"_s].toInt(), 1);
    QCOMPARE(account[u"received"_s], messages[u"received"_s]);
    QCOMPARE(account[u"refused_topic"_s].toInt(), 1);
    QCOMPARE(account[u"bytes"_s].toInt(), 3 * (messages[u"received"_s].toInt() - 1) + 9);

    const auto refused = entries(*relay, u"message-refused"_s);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0][u"reason"_s], u"topic"_s);
    QCOMPARE(refused[0][u"topic"_s], u"b"_s);
    QCOMPARE(refused[0][u"address"_s], u"127.0.0.1"_s);
    QCOMPARE(refused[1][u"reason"_s], u"malformed"_s);

    const auto figures = figuresAt(QUrl(addressFor(*relay, u"prometheus"_s)));
    QVERIFY2(figures.contains("\ntidings_relay_messages_refused_total{reason=\"topic\"} 1\n"), figures.constData());
    QVERIFY(figures.contains("\ntidings_relay_messages_refused_total{reason=\"signature\"} 0\n"));
    QVERIFY(figures.contains("\ntidings_relay_connections 1\n"));
    QVERIFY(figures.contains("\ntidings_relay_accounts_file_good 1\n"));

    relay->signal(SIGTERM);
    QCOMPARE(relay->exitStatus(), 0);
    QCOMPARE(entries(*relay, u"passed-on-of"_s).value(0)[u"refused_topic"_s].toInt(), 1);
    QCOMPARE(entries(*relay, u"passed-on"_s).value(0)[u"refused"_s].toInt(), 2);
    QCOMPARE(entries(*relay, u"admitted"_s).value(0)[u"let_in"_s].toInt(), 1);
}

void TestRelayService::tellsOfAReplayServer()
{
    const House house;
    const auto server =
        house.run(house.arguments(u"replay"_s, {u"--log"_s, u"json"_s, u"--metrics"_s, u"127.0.0.1:0"_s}));
    const auto client =
        house.run({u"replay"_s, u"get"_s, u"--endpoint"_s, addressFor(*server, u"questions"_s), u"{}"_s});
    // There is nothing.
    QCOMPARE(client->exitStatus(), 1);
    const auto status = house.status(u"replay"_s);
    QCOMPARE(status[u"service"_s], u"tidings-replay"_s);
    QCOMPARE(status[u"refused"_s].toInt(), 1);
    QCOMPARE(status[u"connections"_s][u"let_in"_s].toInt(), 1);
    const auto figures = figuresAt(QUrl(addressFor(*server, u"prometheus"_s)));
    QVERIFY2(figures.contains("\ntidings_replay_refused_total 1\n"), figures.constData());
    QVERIFY(figures.contains("\ntidings_replay_admissions_total 1\n"));
}

void TestRelayService::isReadyAndReadsAgain_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("relay") << u"STATUS=0 messages passed on, 0 refused"_s;
    QTest::newRow("replay") << u"STATUS=0 questions answered"_s;
}

void TestRelayService::isReadyAndReadsAgain()
{
    QFETCH(const QString, words);
    House house;
    QVERIFY(house.manager.isOpen());
    const auto service = house.run(house.arguments(QString::fromLatin1(QTest::currentDataTag())));
    QTRY_VERIFY2(house.manager.received().contains("READY=1"), qPrintable(service->said()));
    QVERIFY(house.manager.received().contains(words.toUtf8()));
    service->signal(SIGHUP);
    QTRY_VERIFY2(service->said().contains(u"the accounts were read again"_s), qPrintable(service->said()));
    QTRY_COMPARE(house.manager.received().count("READY=1"), 2);
    service->signal(SIGTERM);
    QCOMPARE(service->exitStatus(), 0);
    QCOMPARE(house.manager.received().last(), QByteArray("STOPPING=1"));
}

void TestRelayService::saysThatAnAddressIsTaken_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("option");
    QTest::newRow("publishers") << u"relay"_s << u"--bind-inbound"_s;
    QTest::newRow("subscribers") << u"relay"_s << u"--outbound"_s;
    QTest::newRow("questions") << u"replay"_s << u"--endpoint"_s;
    QTest::newRow("passwords") << u"replay"_s << u"--endpoint-password"_s;
}

void TestRelayService::saysThatAnAddressIsTaken()
{
    QFETCH(const QString, service);
    QFETCH(const QString, option);
    const House house;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto taken = u"127.0.0.1:%1"_s.arg(other.serverPort());
    auto arguments = house.arguments(service);
    if (const auto place = arguments.indexOf(option); place >= 0) {
        arguments[place + 1] = u"tcp://"_s + taken;
    } else {
        arguments << option << u"tcp://"_s + taken;
    }
    const auto program = house.run(arguments);
    QCOMPARE(program->exitStatus(), 2);
    QVERIFY2(program->said().contains(taken + u" is in use by another program"_s), qPrintable(program->said()));
}

QTEST_GUILESS_MAIN(TestRelayService)
#include "tst_relayservice.moc"
