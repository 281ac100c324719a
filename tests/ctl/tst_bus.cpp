// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/authority.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void travelsFromPublishThroughGatewayToTail();
    void publishMakesWhatTheLoggerMakes();
    void publishTakesThePayloadAsJson();
    void publishAnswersABadLineAndGoesOn();
    void publishSignsIfToldTo();
    void publishSaysThatNobodyTakesItsMessages();
    void tailPrints_data();
    void tailPrints();
    void tailTellsOfPeopleAndPackages_data();
    void tailTellsOfPeopleAndPackages();
    void tailLeavesOutWhatIsNoJson();
    void commandsSayWhatIsWrong_data();
    void commandsSayWhatIsWrong();
    void gatewaySaysThatItsPortIsTaken();
    void endsOnASignal_data();
    void endsOnASignal();
};

namespace {

/// tidingsctl, running.
class Ctl : public test::Program
{
public:
    explicit Ctl(const QStringList &arguments)
        : Program(test::programPath(u"tidingsctl"_s), arguments)
    {
    }
};

QJsonObject object(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// tail, connected to a publisher of the test's own.
struct Tail
{
    explicit Tail(const QStringList &options)
        : ctl(QStringList{u"tail"_s, u"--endpoint"_s, publisher.bind()} + options)
        , isConnected(!publisher.receive().isEmpty())
    {
    }

    test::RawBus publisher{zmq::socket_type::xpub};
    Ctl ctl;
    bool isConnected;
};

} // namespace

void TestBus::travelsFromPublishThroughGatewayToTail()
{
    Ctl gateway({u"gateway"_s, u"--bind-inbound"_s, u"tcp://127.0.0.1:*"_s, u"--outbound"_s, u"tcp://127.0.0.1:*"_s});
    const auto inbound = gateway.addressAfter(u"listening for publishers at"_s);
    const auto outbound = gateway.addressAfter(u"listening for subscribers at"_s);
    QVERIFY2(!inbound.isEmpty() && !outbound.isEmpty(), qPrintable(gateway.said()));
    Ctl tail({u"tail"_s, u"--endpoint"_s, outbound, u"--query"_s, u"msg.log"_s});
    Ctl publish({u"publish"_s, u"--connect"_s, inbound});
    const auto isThrough = [&] {
        publish.write("hello\n");
        return !tail.lines().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(isThrough, 20000), qPrintable(tail.said() + publish.said()));
    QByteArrayList expected;
    for (int i = 0; i < 500; ++i) {
        publish.write("line " + QByteArray::number(i) + '\n');
        expected.append("\"line " + QByteArray::number(i) + '"');
    }
    publish.closeInput();
    QCOMPARE(publish.exitStatus(), 0);
    const auto hellos = [&] { return tail.lines().count("\"hello\""); };
    QTRY_COMPARE(tail.lines().size() - hellos(), expected.size());
    QCOMPARE(tail.lines().sliced(hellos()), expected);
}

void TestBus::publishMakesWhatTheLoggerMakes()
{
    const auto address = test::RawBus(zmq::socket_type::pub).bind();
    Ctl publish({u"publish"_s, u"--endpoint"_s, address, u"--wait"_s, u"20"_s});
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(address);
    publish.write("h\xc3\xa9\nsecond");
    publish.closeInput();
    QCOMPARE(publish.exitStatus(), 0);
    const auto frames = subscriber.receive();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0], "org.fedoraproject.dev.logger.log");
    const auto message = object(frames[1]);
    QCOMPARE(message.keys(), (QStringList{u"i"_s, u"msg"_s, u"msg_id"_s, u"timestamp"_s, u"topic"_s, u"username"_s}));
    QCOMPARE(message[u"i"].toInt(), 1);
    QCOMPARE(message[u"msg"].toObject(), (QJsonObject{{u"log"_s, u"hé"_s}}));
    QCOMPARE(message[u"topic"].toString(), u"org.fedoraproject.dev.logger.log"_s);
    static const QRegularExpression id(
        u"^20\\d\\d-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY(id.match(message[u"msg_id"].toString()).hasMatch());
    QVERIFY(message[u"timestamp"].toInteger() > 1'700'000'000);
    QVERIFY(!frames[1].contains('.' + QByteArray("0,")));
    QCOMPARE(object(subscriber.receive().value(1))[u"i"].toInt(), 2);
    QCOMPARE(publish.lines().size(), 2);
    QCOMPARE(object(publish.lines().first())[u"msg_id"], message[u"msg_id"]);
}

void TestBus::publishTakesThePayloadAsJson()
{
    test::RawBus gateway(zmq::socket_type::sub);
    Ctl publish({u"publish"_s, u"--connect"_s, gateway.bind(), u"--wait"_s, u"20"_s, u"--json-input"_s, u"--topic"_s,
        u"build.start"_s, u"--modname"_s, u"copr"_s, u"--environment"_s, u"prod"_s, u"--prefix"_s, u"org.example"_s,
        u"--null"_s});
    publish.write(QByteArray("{\"n\":12345678901234567890,\n\"x\":1.0}\0", 36));
    publish.closeInput();
    const auto frames = gateway.receive();
    QCOMPARE(publish.exitStatus(), 0);
    QCOMPARE(frames.value(0), "org.example.prod.copr.build.start");
    QVERIFY2(frames.value(1).contains(R"("msg":{"n":12345678901234567890,"x":1.0})"), frames.value(1).constData());
}

void TestBus::publishAnswersABadLineAndGoesOn()
{
    test::RawBus gateway(zmq::socket_type::sub);
    Ctl publish({u"publish"_s, u"--connect"_s, gateway.bind(), u"--wait"_s, u"20"_s, u"--json-input"_s});
    publish.write("{\"a\":1}\n{\"a\"\n{\"a\":2}\n");
    publish.closeInput();
    QCOMPARE(object(gateway.receive().value(1))[u"msg"].toObject()[u"a"].toInt(), 1);
    QCOMPARE(object(gateway.receive().value(1))[u"msg"].toObject()[u"a"].toInt(), 2);
    QCOMPARE(publish.exitStatus(), 1);
    QCOMPARE(publish.lines().size(), 3);
    QVERIFY(object(publish.lines()[1]).contains(u"error"_s));
}

void TestBus::publishSignsIfToldTo()
{
    const auto authority = crypto::Authority::make(u"Authority"_s);
    QVERIFY(authority);
    const auto issued = authority->issue(u"publisher.example.org"_s);
    QVERIFY(issued);
    const QTemporaryDir folder;
    const auto keep = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const auto ca = keep(u"ca.crt"_s, authority->certificate());
    const auto certificate = keep(u"publisher.crt"_s, issued->certificate);
    const auto key = keep(u"publisher.key"_s, issued->key);

    test::RawBus gateway(zmq::socket_type::sub);
    Ctl publish({u"publish"_s, u"--connect"_s, gateway.bind(), u"--wait"_s, u"20"_s, u"--sign"_s, u"--cert"_s,
        certificate, u"--key"_s, key, u"--message"_s, u"hé"_s});
    const auto body = gateway.receive().value(1);
    QCOMPARE(publish.exitStatus(), 0);
    Ctl verify({u"verify"_s, u"--ca"_s, ca});
    verify.write(body + '\n');
    verify.closeInput();
    QCOMPARE(verify.exitStatus(), 0);
    const auto verdict = object(verify.lines().value(0));
    QVERIFY2(verdict[u"valid"].toBool(), verify.lines().value(0).constData());
    QCOMPARE(verdict[u"signer"].toString(), u"publisher.example.org"_s);
}

void TestBus::publishSaysThatNobodyTakesItsMessages()
{
    const auto nowhere = test::RawBus(zmq::socket_type::pub).bind();
    Ctl publish({u"publish"_s, u"--connect"_s, nowhere, u"--wait"_s, u"0.1"_s, u"--message"_s, u"x"_s});
    QCOMPARE(publish.exitStatus(), 1);
    QVERIFY2(publish.said().contains(u"nobody takes messages at "_s + nowhere), qPrintable(publish.said()));
}

void TestBus::tailPrints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray one = R"({"i":1,"msg":{"name":"h\u00e9 \u001b[31m"},"topic":"org.example.one"})";
    const QByteArray two = R"({"i":2.0,"msg":{"name":"two"},"topic":"org.example.two"})";
    const QByteArray three = R"({"msg":[3],"topic":"com.example"})";
    QTest::newRow("everything") << QStringList{} << QByteArrayList{one, two, three};
    QTest::newRow("a topic") << QStringList{u"--topic"_s, u"com"_s} << QByteArrayList{three};
    QTest::newRow("what includes") << QStringList{u"--include"_s, u"\"tw\\w+\""_s} << QByteArrayList{two};
    QTest::newRow("what one of two includes")
        << QStringList{u"--include"_s, u"nothing"_s, u"--include"_s, u"\\[3\\]"_s} << QByteArrayList{three};
    QTest::newRow("what does not exclude") << QStringList{u"--exclude"_s, u"name"_s} << QByteArrayList{three};
    QTest::newRow("a query") << QStringList{u"--query"_s, u"i"_s} << QByteArrayList{"1", "2.0", "null"};
    QTest::newRow("a query for a text") << QStringList{u"--query"_s, u"msg.name"_s}
                                        << QByteArrayList{R"("h\u00e9 \u001b[31m")", "\"two\"", "null"};
    QTest::newRow("as many as wanted") << QStringList{u"--count"_s, u"2"_s} << QByteArrayList{one, two};
    QTest::newRow("for reading") << QStringList{u"--pretty"_s, u"--count"_s, u"1"_s}
                                 << QByteArrayList{"{", "  \"i\": 1,", "  \"msg\": {",
                                        "    \"name\": \"h\xc3\xa9 \\u001b[31m\"", "  },",
                                        "  \"topic\": \"org.example.one\"", "}"};
}

void TestBus::tailPrints()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArrayList, lines);
    Tail tail(options);
    QVERIFY2(tail.isConnected, qPrintable(tail.ctl.said()));
    tail.publisher.send(
        {"org.example.one", R"({"topic": "org.example.one", "msg": {"name": "h\u00e9 \u001B[31m"}, "i": 1})"});
    tail.publisher.send({"org.example.two", R"({"topic": "org.example.two", "msg": {"name": "two"}, "i": 2.0})"});
    tail.publisher.send({"com.example", "[3]"});
    QTRY_COMPARE(tail.ctl.lines(), lines);
    if (options.contains(u"--count"_s)) {
        QCOMPARE(tail.ctl.exitStatus(), 0);
    }
}

void TestBus::tailTellsOfPeopleAndPackages_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("of anybody") << QStringList{} << 2;
    QTest::newRow("of one of these people") << QStringList{u"--users"_s, u"nobody,ines"_s} << 1;
    QTest::newRow("of one of these packages")
        << QStringList{u"--packages"_s, u"other"_s, u"--packages"_s, u"quill"_s} << 1;
    QTest::newRow("of both") << QStringList{u"--users"_s, u"ines"_s, u"--packages"_s, u"other"_s} << 0;
}

void TestBus::tailTellsOfPeopleAndPackages()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, count);
    Tail tail(options + QStringList{u"--terse"_s});
    QVERIFY2(tail.isConnected, qPrintable(tail.ctl.said()));
    const QByteArray topic = "org.fedoraproject.prod.buildsys.build.state.change";
    tail.publisher.send({topic,
        R"({"topic":"org.fedoraproject.prod.buildsys.build.state.change","msg_id":"2026-1","timestamp":1772366400,"msg":)"
        R"({"build_id":7,"old":0,"new":3,"name":"quill","version":"1","release":"1\u001b[31m","owner":"ines","instance":)"
        R"("primary","attribute":"state","task_id":9}})"});
    tail.publisher.send(
        {"org.fedoraproject.prod.unknown.thing", R"({"topic":"org.fedoraproject.prod.unknown.thing"})"});
    tail.publisher.send({"no JSON", "the end"});
    QTRY_VERIFY2(tail.ctl.said().contains(u"left out"_s), qPrintable(tail.ctl.said()));
    const auto lines = tail.ctl.lines();
    QCOMPARE(lines.size(), count);
    if (count > 0) {
        QVERIFY2(lines[0].startsWith("buildsys.build.state.change -- "), lines[0].constData());
        QVERIFY2(lines[0].contains("ines") && lines[0].contains("quill-1-1"), lines[0].constData());
        QVERIFY(!lines[0].contains('\x1b'));
        QVERIFY(!lines[0].contains("\xe2\x81\xa8"));
    }
}

void TestBus::tailLeavesOutWhatIsNoJson()
{
    Tail tail({u"--query"_s, u"msg"_s, u"--count"_s, u"1"_s});
    QVERIFY2(tail.isConnected, qPrintable(tail.ctl.said()));
    tail.publisher.send({"only a topic"});
    tail.publisher.send({"a", "\x1b[2J not json"});
    tail.publisher.send({"a", R"({"topic":"a","msg":1})"});
    QCOMPARE(tail.ctl.exitStatus(), 0);
    QCOMPARE(tail.ctl.lines(), QByteArrayList{"1"});
    QVERIFY2(tail.ctl.said().contains(u"left out a message: the body"_s), qPrintable(tail.ctl.said()));
    QVERIFY2(tail.ctl.said().contains(u"1 dropped"_s), qPrintable(tail.ctl.said()));
    QVERIFY(!tail.ctl.said().contains(u'\x1b'));
}

void TestBus::commandsSayWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *arguments, const char *words) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(words);
    };
    row("tail --endpoint 9940", "\"9940\" is no address");
    // What could drive a terminal is spelt out.
    row("tail --endpoint tcp://a\x1b[2Jb", "\"tcp://a\\u001b[2Jb\" is no address");
    row("tail --include (", "is no regular expression");
    row("tail --count none", "--count takes a number");
    row("gateway", "say where messages come from");
    row("gateway --inbound tcp://127.0.0.1:1 --bind-inbound tcp://127.0.0.1:2", "say where messages come from");
    row("gateway --inbound nonsense --outbound tcp://127.0.0.1:*", "\"nonsense\" is no address");
    row("gateway --inbound tcp://127.0.0.1:1 --outbound tcp://", "\"tcp://\" is no address");
    row("gateway --inbound tcp://127.0.0.1:1 --high-water-mark -1", "takes a number");
    row("tail --terse --pretty", "--terse goes with neither");
    row("publish", "say where");
    row("publish --connect tcp://127.0.0.1:1 --sign", "signing needs a certificate and its key");
    row("publish --connect tcp://127.0.0.1:1 --cert /none --key /none", "/none");
    row("publish --endpoint tcp://*:1:2", "is no address");
    row("publish --connect tcp://127.0.0.1:1 --wait soon", "--wait seconds");
}

void TestBus::commandsSayWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    Ctl ctl(arguments);
    QCOMPARE(ctl.exitStatus(), 1);
    QVERIFY2(ctl.said().contains(words), qPrintable(ctl.said()));
    QVERIFY(ctl.lines().isEmpty());
}

void TestBus::gatewaySaysThatItsPortIsTaken()
{
    test::RawBus other(zmq::socket_type::pub);
    const auto taken = other.bind();
    Ctl gateway({u"gateway"_s, u"--inbound"_s, u"tcp://127.0.0.1:1"_s, u"--outbound"_s, taken});
    QCOMPARE(gateway.exitStatus(), 2);
    QVERIFY2(gateway.said().contains(taken.sliced(6) + u" is in use by another program"_s), qPrintable(gateway.said()));
}

void TestBus::endsOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestBus::endsOnASignal()
{
    QFETCH(const int, number);
    Ctl gateway({u"gateway"_s, u"--bind-inbound"_s, u"tcp://127.0.0.1:*"_s, u"--outbound"_s, u"tcp://127.0.0.1:*"_s});
    const auto outbound = gateway.addressAfter(u"listening for subscribers at"_s);
    Ctl tail({u"tail"_s, u"--endpoint"_s, outbound});
    QTRY_VERIFY2(tail.said().contains(u"connected"_s), qPrintable(tail.said()));
    tail.signal(number);
    QCOMPARE(tail.exitStatus(), 0);
    gateway.signal(number);
    QCOMPARE(gateway.exitStatus(), 0);
    QVERIFY2(gateway.said().contains(u"received 0, passed on 0, dropped 0"_s), qPrintable(gateway.said()));
}

QTEST_GUILESS_MAIN(TestBus)
#include "tst_bus.moc"
