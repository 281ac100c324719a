// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "tests/support/accountsfile.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/signedbus.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void getsWhatIsServed_data();
    void getsWhatIsServed();
    void saysWhatTheServerSays();
    void answersAccountsWhatTheyMayHave();
    void tellsItsStatus();
    void answersAProfileByItsPassword();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QTemporaryDir m_folder;
    QByteArray m_bodies[3];
};

namespace {

/// tidingsctl replay, running.
class Ctl : public test::Program
{
public:
    explicit Ctl(const QStringList &arguments)
        : Program(test::programPath(u"tidingsctl"_s), QStringList{u"replay"_s} + arguments)
    {
    }
};

QString write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

// The password is "secret".
const QByteArray theInes = "[accounts.ines]\ngroup = \"members\"\npassword = "
                           "\"" +
                           test::hashOfSecret + "\"\n";

} // namespace

void TestReplay::initTestCase()
{
    const auto store = history::Store::open(m_folder.filePath(u"history.db"_s));
    QVERIFY(store);
    std::vector<history::Record> records;
    for (int i = 0; i < 3; ++i) {
        auto record = test::buildOf(i, Time(std::chrono::seconds(1772366400 + i)));
        m_bodies[i] = R"({"msg":{},"msg_id":"2026-%","seq_id":%,"topic":"org.example.dev.a"})";
        m_bodies[i].replace('%', QByteArray::number(i));
        record.incoming.body = m_bodies[i];
        record.sequence = i;
        records.push_back(std::move(record));
    }
    QVERIFY((*store)->append(records));
}

void TestReplay::getsWhatIsServed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("range") << uR"({"seq_id_range": [1, 5]})"_s << QList<int>{1, 2};
    QTest::newRow("id") << uR"({"msg_id": "2026-0"})"_s << QList<int>{0};
    QTest::newRow("all") << u"{}"_s << QList<int>{0, 1, 2};
}

void TestReplay::getsWhatIsServed()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, expected);
    Ctl server(
        {u"serve"_s, u"--database"_s, m_folder.filePath(u"history.db"_s), u"--endpoint"_s, u"tcp://127.0.0.1:*"_s});
    const auto address = server.addressAfter(u"listening for questions at"_s);
    Ctl client({u"get"_s, u"--endpoint"_s, address, query});
    QCOMPARE(client.exitStatus(), 0);
    QByteArrayList bodies;
    for (const auto i : expected) {
        bodies.append(m_bodies[i]);
    }
    QCOMPARE(client.lines(), bodies);
    server.signal(SIGTERM);
    QCOMPARE(server.exitStatus(), 0);
    QVERIFY2(server.said().contains(u"answered 1 questions, 0 more with an error"), qPrintable(server.said()));
}

void TestReplay::saysWhatTheServerSays()
{
    Ctl server(
        {u"serve"_s, u"--database"_s, m_folder.filePath(u"history.db"_s), u"--endpoint"_s, u"tcp://127.0.0.1:*"_s});
    Ctl client({u"get"_s, u"--endpoint"_s, server.addressAfter(u"listening for questions at"_s), uR"({"seq_id":9})"_s});
    QCOMPARE(client.exitStatus(), 1);
    QVERIFY(client.lines().isEmpty());
    QVERIFY2(client.said().contains(u"There was no match for the given query"), qPrintable(client.said()));
}

void TestReplay::answersAccountsWhatTheyMayHave()
{
    const auto accounts = write(m_folder.filePath(u"accounts.toml"_s),
        "[groups.anonymous]\ntopics = [\"com.\"]\n[groups.members]\ntopics = [\"org.example.dev.\"]\n"
        "bytes_per_day = \"300B\"\n" +
            theInes);
    Ctl server({u"serve"_s, u"--database"_s, m_folder.filePath(u"history.db"_s), u"--endpoint"_s,
        u"tcp://127.0.0.1:*"_s, u"--endpoint-password"_s, u"tcp://127.0.0.1:*"_s, u"--accounts"_s, accounts});
    Ctl stranger({u"get"_s, u"--endpoint"_s, server.addressAfter(u"listening for questions at"_s), u"{}"_s});
    QCOMPARE(stranger.exitStatus(), 1);
    QVERIFY2(stranger.said().contains(u"There was no match"), qPrintable(stranger.said()));
    const QStringList asInes = {u"get"_s, u"--endpoint"_s,
        server.addressAfter(u"listening for questions with a password at"_s), u"--account"_s, u"ines"_s,
        u"--password-fd"_s, u"0"_s, u"{}"_s};
    Ctl ines(asInes);
    ines.write("secret\n");
    QCOMPARE(ines.exitStatus(), 0);
    QCOMPARE(ines.lines(), (QByteArrayList{m_bodies[0], m_bodies[1], m_bodies[2]}));
    Ctl again(asInes);
    again.write("secret\n");
    QCOMPARE(again.exitStatus(), 1);
    QVERIFY2(
        again.said().contains(u"the server says: error: 'You have had the 300B of this day"), qPrintable(again.said()));
    Ctl wrong(asInes);
    wrong.write("Secret\n");
    QCOMPARE(wrong.exitStatus(), 1);
    QVERIFY2(wrong.said().contains(u"does not let us in"), qPrintable(wrong.said()));
    Ctl nobody({u"get"_s, u"{}"_s, u"--account"_s, u"ines"_s});
    nobody.closeInput();
    QCOMPARE(nobody.exitStatus(), 1);
    QVERIFY2(nobody.said().contains(u"--account needs a password"), qPrintable(nobody.said()));
}

void TestReplay::tellsItsStatus()
{
    const auto socket = m_folder.filePath(u"status"_s);
    Ctl server({u"serve"_s, u"--database"_s, m_folder.filePath(u"history.db"_s), u"--endpoint"_s,
        u"tcp://127.0.0.1:*"_s, u"--status-socket"_s, socket});
    Ctl client({u"get"_s, u"--endpoint"_s, server.addressAfter(u"listening for questions at"_s), u"{}"_s});
    QCOMPARE(client.exitStatus(), 0);
    Ctl asked({u"status"_s, u"--status-socket"_s, socket});
    QCOMPARE(asked.exitStatus(), 0);
    const auto status = QJsonDocument::fromJson(asked.lines().value(0)).object();
    QCOMPARE(status[u"service"_s], u"tidings-replay"_s);
    QCOMPARE(status[u"answered"_s].toInt(), 1);
    server.signal(SIGTERM);
    QCOMPARE(server.exitStatus(), 0);
}

/// A profile of the configuration, at a gateway and a replay server that let in nobody else.
void TestReplay::answersAProfileByItsPassword()
{
    const SystemClock clock;
    const test::SignedBus bus(clock);
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    const auto store = history::Store::open(path(u"publisher.db"_s));
    QVERIFY(store);
    std::vector<history::Record> records;
    for (int number = 0; number <= 3; ++number) {
        auto record = test::buildOf(number, clock.now());
        record.incoming = bus.signedMessage("org.example.dev.a", "{}");
        // As a publisher with a store does: after signing.
        record.incoming.body.replace(
            record.incoming.body.size() - 1, 1, ",\"seq_id\":" + QByteArray::number(number) + '}');
        record.sequence = number;
        records.push_back(std::move(record));
    }
    QVERIFY((*store)->append(records));

    const auto anyPort = u"tcp://127.0.0.1:*"_s;
    const auto accounts = write(path(u"accounts.toml"_s), "[groups.members]\ntopics = [\"org.\"]\n" + theInes);
    Ctl server({u"serve"_s, u"--database"_s, path(u"publisher.db"_s), u"--endpoint"_s, anyPort,
        u"--endpoint-password"_s, anyPort, u"--accounts"_s, accounts});
    test::Program gateway(
        test::programPath(u"tidingsctl"_s), {u"gateway"_s, u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort,
                                                u"--outbound-password"_s, anyPort, u"--accounts"_s, accounts});
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(gateway.addressAfter(u"listening for publishers at"_s));
    const auto config = write(path(u"tidings.toml"_s),
        u"[profiles.test]\nbus = \"zeromq\"\nendpoints = [\"%1\"]\ntrust.ca = \"%2\"\ncredential = \"plain:ines\"\n"
        "topics = [\"org.\"]\nreplay = { gateway = \"%3\" }\n"_s
            .arg(gateway.addressAfter(u"listening for subscribers with a password at"_s), bus.trust().ca,
                server.addressAfter(u"listening for questions with a password at"_s))
            .toUtf8());
    test::Program record(
        test::programPath(u"tidingsctl"_s), {u"record"_s, u"--profile"_s, u"test"_s, u"--config"_s, config,
                                                u"--database"_s, path(u"own.db"_s), u"--password-fd"_s, u"0"_s});
    record.write("secret\n");
    const auto stored = [&] {
        const auto lines = record.lines();
        return QJsonDocument::fromJson(lines.isEmpty() ? QByteArray() : lines.last())[u"stored"_s].toInt();
    };
    const auto isStored = [&](std::size_t number, int count) {
        return QTest::qWaitFor(
            [&] {
                publisher.send({records[number].incoming.topic, records[number].incoming.body});
                return stored() == count;
            },
            20000);
    };
    QVERIFY2(isStored(0, 1), qPrintable(record.said() + gateway.said()));
    // What is between was missed.
    QVERIFY2(isStored(3, 4), qPrintable(record.said() + server.said()));
}

void TestReplay::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList{} << u"say \"serve\""_s;
    QTest::newRow("no question") << QStringList{u"get"_s} << u"say \"serve\""_s;
    QTest::newRow("a question that is none")
        << QStringList{u"get"_s, u"seq_id=5"_s} << u"The query is no JSON object"_s;
    QTest::newRow("no time") << QStringList{u"get"_s, u"{}"_s, u"--timeout"_s, u"0"_s} << u"--timeout"_s;
    QTest::newRow("nobody there") << QStringList{u"get"_s, u"{}"_s, u"--endpoint"_s, u"tcp://127.0.0.1:1"_s}
                                  << u"nothing answers at 127.0.0.1:1"_s;
    QTest::newRow("no address") << QStringList{u"get"_s, u"{}"_s, u"--endpoint"_s, u"nonsense"_s} << u"nonsense"_s;
    QTest::newRow("a key for nobody") << QStringList{u"serve"_s, u"--database"_s, m_folder.filePath(u"history.db"_s),
                                             u"--endpoint-password"_s, u"tcp://127.0.0.1:*"_s}
                                      << u"--endpoint-password needs --accounts"_s;
    QTest::newRow("no history") << QStringList{u"serve"_s, u"--database"_s, u"/nowhere/history.db"_s}
                                << u"there is no history /nowhere/history.db"_s;
}

void TestReplay::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    Ctl ctl(arguments);
    QCOMPARE(ctl.exitStatus(), 1);
    QVERIFY2(ctl.said().contains(words), qPrintable(ctl.said()));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
