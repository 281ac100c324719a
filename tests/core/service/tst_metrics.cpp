// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/metricsserver.h"
#include "tests/support/shortage.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QUrl>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using service::Metric;
using service::MetricsServer;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void writesThemAsPrometheusReadsThem();
    void pleasesItsOwnTool();
    void answers_data();
    void answers();
    void listensOnThisMachineOnly_data();
    void listensOnThisMachineOnly();
    void saysThatAnAddressIsTaken();
    void closesWhoeverTakesTooLong();
    void closesWhoeverIsOneTooMany();
    void closesWhoeverReadsNothing();
    void goesOnAfterAShortageOfDescriptors();
};

static std::vector<Metric> someMetrics()
{
    return {
        service::counter("tidings_messages_total", "Messages.", 9007199254740993),
        service::gauge("tidings_age_seconds", "How old.", 0.25),
        {"tidings_nothing", "None.", Metric::Kind::Gauge, {}},
        {"tidings_account_bytes_total", "Bytes.", Metric::Kind::Counter,
            {{1, {{"account", u"ines"_s}}}, {2, {{"account", u"a\"b\\c\nd é"_s}, {"x", u"y"_s}}}}},
    };
}

namespace {

/// A server, and what it says to somebody.
struct House
{
    explicit House(std::chrono::milliseconds patience = MetricsServer::usualPatience, qsizetype size = 0)
        : server(
              [size] {
                  auto metrics = someMetrics();
                  metrics.front().help += QByteArray(size, 'x');
                  return metrics;
              },
              patience)
    {
        const auto listening = server.listen(u"127.0.0.1:0"_s);
        if (!listening) {
            qFatal("%s", qPrintable(listening.error().detail));
        }
    }

    [[nodiscard]] std::unique_ptr<QTcpSocket> connectTo() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(server.url()).port()));
        return socket;
    }
    /// Until it hangs up.
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const
    {
        const auto socket = connectTo();
        socket->write(request);
        const auto hasEnded = [&] { return socket->state() == QAbstractSocket::UnconnectedState; };
        return QTest::qWaitFor(hasEnded, 20000) ? socket->readAll() : QByteArray();
    }

    MetricsServer server;
};

} // namespace

void TestMetrics::writesThemAsPrometheusReadsThem()
{
    QCOMPARE(service::prometheusText(someMetrics()),
        QByteArray("# HELP tidings_messages_total Messages.\n"
                   "# TYPE tidings_messages_total counter\n"
                   "tidings_messages_total 9007199254740992\n"
                   "# HELP tidings_age_seconds How old.\n"
                   "# TYPE tidings_age_seconds gauge\n"
                   "tidings_age_seconds 0.25\n"
                   "# HELP tidings_account_bytes_total Bytes.\n"
                   "# TYPE tidings_account_bytes_total counter\n"
                   "tidings_account_bytes_total{account=\"ines\"} 1\n"
                   "tidings_account_bytes_total{account=\"a\\\"b\\\\c\\nd \xc3\xa9\",x=\"y\"} 2\n"));
}

void TestMetrics::pleasesItsOwnTool()
{
    const auto tool = QStandardPaths::findExecutable(u"promtool"_s);
    if (tool.isEmpty()) {
        QSKIP("Prometheus' promtool is not here.");
    }
    QProcess process;
    process.start(tool, {u"check"_s, u"metrics"_s});
    process.write(service::prometheusText(someMetrics()));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError() + process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

void TestMetrics::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &request, const char *line) {
        QTest::newRow(name) << request << QByteArray(line);
    };
    row("figures", "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "HTTP/1.1 200 OK");
    row("of old", "GET /metrics HTTP/1.0\n\n", "HTTP/1.1 200 OK");
    row("with a question", "GET /metrics?a=b HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK");
    row("with more after it", "GET /metrics HTTP/1.1\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK");
    row("another path", "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found");
    row("a longer path", "GET /metrics/ HTTP/1.1\r\n\r\n", "HTTP/1.1 404 Not Found");
    row("another method", "POST /metrics HTTP/1.1\r\n\r\nx", "HTTP/1.1 405 Method Not Allowed");
    row("another protocol", "SSH-2.0-x\r\n\r\n", "HTTP/1.1 400 Bad Request");
    row("bytes", QByteArray("\0\xff\x7f \0\r\n\r\n", 9), "HTTP/1.1 400 Bad Request");
    row("no line", "\r\n\r\n", "HTTP/1.1 400 Bad Request");
    row("another version", "GET /metrics HTTP/2\r\n\r\n", "HTTP/1.1 400 Bad Request");
    row("too long", "GET /metrics HTTP/1.1\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n",
        "HTTP/1.1 431 Request Header Fields Too Large");
}

void TestMetrics::answers()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, line);
    const House house;
    const auto answer = house.answerTo(request);
    QCOMPARE(answer.left(answer.indexOf('\r')), line);
    const auto body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(answer.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QCOMPARE(body == service::prometheusText(someMetrics()), line.endsWith("OK"));
    QCOMPARE(answer.contains("\r\nAllow: GET\r\n"), line.contains(" 405 "));
}

void TestMetrics::listensOnThisMachineOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *address, const char *words) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(words);
    };
    row("127.0.0.1:0", "");
    row("127.8.9.1:0", "");
    row("0.0.0.0:9950", "can be reached from other machines");
    row("192.0.2.1:9950", "can be reached from other machines");
    row("[::]:9950", "can be reached from other machines");
    row("localhost:9950", "is no address for figures");
    row("127.0.0.1", "is no address for figures");
    row("9950", "is no address for figures");
    row("127.0.0.1:99999", "is no address for figures");
    row("127.0.0.1:9950/x", "is no address for figures");
    row("x@127.0.0.1:9950", "is no address for figures");
    row("", "is no address for figures");
}

void TestMetrics::listensOnThisMachineOnly()
{
    QFETCH(const QString, address);
    QFETCH(const QString, words);
    MetricsServer server(someMetrics);
    const auto listening = server.listen(address);
    QCOMPARE(listening.has_value(), words.isEmpty());
    QVERIFY(listening || listening.error().code == service::ErrorCode::Address);
    QVERIFY2(listening || listening.error().detail.contains(words), qPrintable(listening.error().detail));
}

void TestMetrics::saysThatAnAddressIsTaken()
{
    const House house;
    MetricsServer server(someMetrics);
    const auto listening = server.listen(QUrl(house.server.url()).authority());
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, service::ErrorCode::InUse);
}

void TestMetrics::closesWhoeverTakesTooLong()
{
    const House house(200ms);
    // Half of a request, and nothing at all.
    QCOMPARE(house.answerTo("GET /metrics HT"), QByteArray());
    const auto silent = house.connectTo();
    QTRY_COMPARE(silent->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(house.answerTo("GET /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void TestMetrics::closesWhoeverIsOneTooMany()
{
    const House house;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < MetricsServer::mostConnections; ++i) {
        sockets.push_back(house.connectTo());
        QTRY_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(house.answerTo("GET /metrics HTTP/1.1\r\n\r\n"), QByteArray());
    sockets.pop_back();
    QTRY_VERIFY(house.answerTo("GET /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void TestMetrics::closesWhoeverReadsNothing()
{
    // More than the system keeps for them.
    const House house(1s, 20'000'000);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < MetricsServer::mostConnections; ++i) {
        sockets.push_back(house.connectTo());
        sockets.back()->setReadBufferSize(1);
        sockets.back()->write("GET /metrics HTTP/1.1\r\n\r\n");
    }
    for (const auto &socket : sockets) {
        QTRY_COMPARE(socket->bytesAvailable(), 1);
    }
    QTRY_VERIFY(house.answerTo("GET /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
}

void TestMetrics::goesOnAfterAShortageOfDescriptors()
{
    const House house;
    QStringList notes;
    connect(&house.server, &MetricsServer::noted, this,
        [&](const service::LogEntry &entry) { notes.append(entry.event + u": "_s + entry.text); });
    std::unique_ptr<QTcpSocket> socket;
    {
        test::Shortage shortage;
        shortage.giveBack();
        socket = house.connectTo();
        socket->write("GET /metrics HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(notes.size(), 1);
        QVERIFY2(notes[0].startsWith(u"no-metrics: nobody can ask for figures now"_s), qPrintable(notes[0]));
    }
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
    QVERIFY(house.answerTo("GET /metrics HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
    QCOMPARE(notes.size(), 1);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
