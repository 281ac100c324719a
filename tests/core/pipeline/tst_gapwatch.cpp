// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"
#include "core/bus/broker/replayserver.h"
#include "core/history/marks.h"
#include "core/history/replaystore.h"
#include "core/history/store.h"
#include "core/pipeline/bus.h"
#include "tests/support/rawbus.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bus::ReplayQuery;

class TestGapWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAGatewayLostIsFilledFromAHistory();
    void aGapOfThousandsIsFilledInPieces();
    void aNumberNeverMakesAMessageBeDropped();
    void onlyWhatIsProvenMovesAMark();
    void anArchiveMovesNoMark();
    void publishersWithoutAServerAreNotWatched();
    void aServerIsFoundByItsPublishersName_data();
    void aServerIsFoundByItsPublishersName();
    void aServerThatKnowsNoRangesIsAskedForNumbers();
    void answersThatWereNotAskedForAreRefused_data();
    void answersThatWereNotAskedForAreRefused();
    void nobodyWaitsForASilentServer();
    void aServerThatComesBackIsAskedAgain();
    void aServerThatRefusesIsAskedAgain_data();
    void aServerThatRefusesIsAskedAgain();
    void aServerThatSendsOnlySoMuchAtOnceIsAskedForLess();
    void whatIsRefusedForTooLongIsGivenUp();
    void aServerThatRefusesIsLeftAloneForAWhile();
    void whatWaitsIsPassedOnAtTheEnd();
    void gapsOverARestartAreFilled();

private:
    using Numbers = QList<qint64>;

    [[nodiscard]] bus::Incoming message(qint64 number) const;
    [[nodiscard]] pipeline::BusOptions options(const QString &server) const;
    /// What came out so far, in order.
    [[nodiscard]] const std::vector<history::Record> &records();
    [[nodiscard]] Numbers numbers();
    [[nodiscard]] Numbers caughtUp();

    SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<pipeline::Handover<history::Record>> m_out;
    std::vector<history::Record> m_records;
};

namespace {

const QString anyPort = u"tcp://127.0.0.1:*"_s;
const SystemClock theClock;

/// A replay server with these messages, by number.
struct Server : bus::ReplayServer
{
    explicit Server(std::map<qint64, QByteArray> messages, const QString &endpoint = anyPort)
        : ReplayServer(
              {.endpoints = {endpoint}}, [this](const ReplayQuery &query) { return find(query); }, theClock)
        , stored(std::move(messages))
    {
        if (const auto started = start(); !started) {
            qFatal("%s", qPrintable(started.error().detail));
        }
    }

    bus::Result<QByteArrayList> find(const ReplayQuery &query)
    {
        questions.append(query.text());
        const auto refused = [](const QString &why) {
            return tl::make_unexpected(bus::Error{bus::ErrorCode::System, why});
        };
        if (!refusal.isEmpty()) {
            return refused(refusal);
        }
        QByteArrayList found;
        for (const auto &[number, body] : stored) {
            const auto &range = query.seqIdRange;
            const auto &list = query.seqIds;
            if ((range && range->from <= number && number <= range->to) ||
                (list && std::ranges::find(*list, number) != list->end())) {
                found.append(body);
            }
        }
        if (found.size() > most || found.contains(tooLarge)) {
            return refused(u"ask for less"_s);
        }
        return found;
    }

    std::map<qint64, QByteArray> stored;
    QByteArrayList questions;
    /// What it says instead of answering.
    QString refusal;
    /// More it sends never at once, and this not alone.
    qsizetype most = 10'000;
    QByteArray tooLarge;
};

} // namespace

void TestGapWatch::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = std::make_unique<pipeline::Handover<history::Record>>();
    m_records.clear();
}

bus::Incoming TestGapWatch::message(qint64 number) const
{
    auto incoming =
        m_bus.signedMessage("org.fedoraproject.dev.logger.log", "{\"n\":" + QByteArray::number(number) + '}');
    // As a publisher with a store does: after signing.
    incoming.body.replace(incoming.body.size() - 1, 1, ",\"seq_id\":" + QByteArray::number(number) + '}');
    return incoming;
}

pipeline::BusOptions TestGapWatch::options(const QString &server) const
{
    return {.profile = u"test"_s, .trust = m_bus.trust(), .gaps = {.servers = {{u"gateway"_s, server}}}};
}

const std::vector<history::Record> &TestGapWatch::records()
{
    std::ranges::move(m_out->take(), std::back_inserter(m_records));
    return m_records;
}

TestGapWatch::Numbers TestGapWatch::numbers()
{
    Numbers found;
    for (const auto &record : records()) {
        found.append(record.sequence.value_or(-1));
    }
    return found;
}

TestGapWatch::Numbers TestGapWatch::caughtUp()
{
    Numbers found;
    for (const auto &record : records()) {
        if (record.incoming.isCatchUp) {
            found.append(record.sequence.value_or(-1));
        }
    }
    return found;
}

/// All of it is real: a publisher's gateway that is away now and then, a history beside the publisher, a replay server
/// on it, and a bus with a thread of its own.
void TestGapWatch::whatAGatewayLostIsFilledFromAHistory()
{
    const auto path = m_folder->filePath(u"publisher.db"_s);
    auto store = history::Store::open(path);
    QVERIFY(store);
    const auto replay = history::ReplayStore::open(path);
    bus::ReplayServer server(
        {.endpoints = {anyPort}}, [&](const ReplayQuery &query) { return (*replay)->find(query); }, m_clock);
    QVERIFY(server.start());
    bus::Gateway gateway(
        {.inbound = {.endpoints = {anyPort}, .isBound = true}, .outbound = {.endpoints = {anyPort}}}, m_clock);
    QVERIFY(gateway.start());
    auto publisher = bus::Publisher::open({.endpoints = gateway.boundInbound(), .isActive = true});
    QVERIFY(publisher);

    auto busOptions = options(server.endpoint());
    busOptions.makeSource = [endpoint = gateway.outbound()](bus::Source::Receiver receiver, const Clock &clock) {
        return std::make_unique<bus::ZmqSource>(
            bus::ZmqOptions{.endpoints = {endpoint}, .topics = {u"org"_s}}, std::move(receiver), clock);
    };
    pipeline::Bus bus(busOptions, m_clock, *m_out);
    bus.start();
    // Until one comes through nobody knows whether all are connected; those before are no gap.
    qint64 number = 0;
    Numbers expected;
    const auto publish = [&](bool isLost) {
        const auto incoming = message(++number);
        history::Record record{.incoming = incoming, .id = QString::number(number), .time = m_clock.now()};
        record.verification.verdict = crypto::Verdict::Valid;
        record.sequence = number;
        (void)(*store)->append({&record, 1});
        if (!isLost) {
            (void)publisher->send(incoming.topic, incoming.body);
        }
    };
    QTRY_VERIFY((publish(false), !records().empty()));
    QTRY_VERIFY(numbers().last() == number);
    const auto first = numbers().first();
    for (int i = 1; i <= 60; ++i) {
        publish(i % 3 == 0 || (i > 20 && i < 40));
    }
    publish(false);
    for (auto n = first; n <= number; ++n) {
        expected.append(n);
    }
    QTRY_COMPARE(numbers().size(), expected.size());
    QCOMPARE(numbers(), expected);
    QVERIFY(caughtUp().size() > 20);
    for (const auto &record : records()) {
        QVERIFY(record.verification.isValid());
        QVERIFY(!record.incoming.isCatchUp || !record.isUnread);
    }
    bus.stop();
}

void TestGapWatch::aGapOfThousandsIsFilledInPieces()
{
    std::map<qint64, QByteArray> stored;
    for (qint64 number = 1; number <= 2500; ++number) {
        stored[number] = message(number).body;
    }
    const Server server(stored);
    pipeline::Pipeline pipeline(options(server.endpoint()), m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(2501));
    QTRY_COMPARE_WITH_TIMEOUT(numbers().size(), 2501, 30000);
    Numbers expected;
    for (qint64 number = 1; number <= 2501; ++number) {
        expected.append(number);
    }
    QCOMPARE(numbers(), expected);
    QCOMPARE(server.questions.size(), 3);
}

void TestGapWatch::aNumberNeverMakesAMessageBeDropped()
{
    const Server server({});
    pipeline::Pipeline pipeline(options(server.endpoint()), m_clock, *m_out);
    const Numbers sent = {5, 5, 4, -1, 0, std::numeric_limits<qint64>::max(), 6, std::numeric_limits<qint64>::min()};
    for (const auto number : sent) {
        pipeline.receive(message(number));
    }
    QTRY_COMPARE(numbers(), sent);
}

void TestGapWatch::onlyWhatIsProvenMovesAMark()
{
    Server server({});
    pipeline::Pipeline pipeline(options(server.endpoint()), m_clock, *m_out);
    pipeline.receive(message(1));
    auto forged = message(500);
    forged.body.replace("\"n\":500", "\"n\":501");
    pipeline.receive(std::move(forged));
    bus::Incoming unsignedOne{.topic = "org.example.dev.a", .body = R"({"topic":"org.example.dev.a","seq_id":900})"};
    pipeline.receive(std::move(unsignedOne));
    pipeline.receive(message(2));
    QTRY_COMPARE(numbers(), (Numbers{1, 500, 900, 2}));
    QVERIFY(server.questions.isEmpty());
    QCOMPARE(records().back().mark->number, 2);
}

void TestGapWatch::anArchiveMovesNoMark()
{
    Server server({});
    pipeline::Pipeline pipeline(options(server.endpoint()), m_clock, *m_out);
    pipeline.receive(message(1));
    auto old = message(500);
    old.isCatchUp = true;
    pipeline.receive(std::move(old));
    pipeline.receive(message(2));
    QCOMPARE(numbers(), (Numbers{1, 500, 2}));
    QVERIFY(server.questions.isEmpty());
}

void TestGapWatch::publishersWithoutAServerAreNotWatched()
{
    auto busOptions = options({});
    busOptions.gaps.servers = {{u"koji"_s, u"tcp://127.0.0.1:1"_s}};
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(9));
    QCOMPARE(numbers(), (Numbers{1, 9}));
    QVERIFY(!records().back().mark);
}

void TestGapWatch::aServerIsFoundByItsPublishersName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the signer") << u"host.example.org"_s;
    QTest::newRow("the module of the topic") << u"logger"_s;
    QTest::newRow("the gateway") << u"gateway"_s;
}

void TestGapWatch::aServerIsFoundByItsPublishersName()
{
    QFETCH(const QString, name);
    const Server server({{2, message(2).body}});
    auto busOptions = options({});
    busOptions.gaps.servers = {{name, server.endpoint()}, {u"other"_s, u"tcp://127.0.0.1:1"_s}};
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(3));
    QTRY_COMPARE(numbers(), (Numbers{1, 2, 3}));
}

void TestGapWatch::aServerThatKnowsNoRangesIsAskedForNumbers()
{
    test::RawBus server(zmq::socket_type::rep);
    pipeline::Pipeline pipeline(options(server.bind()), m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    QCOMPARE(server.receive(), QByteArrayList{R"({"seq_id_range":[1,4]})"});
    // What the reference's server says to each of its own client's questions.
    server.send({"error: 'Something went wrong when processing the field \"seq_id_range\"'"});
    QCOMPARE(server.receive(), QByteArrayList{R"({"seq_ids":[2,3]})"});
    server.send({message(2).body, message(3).body});
    QTRY_COMPARE(numbers(), (Numbers{1, 2, 3, 4}));
}

void TestGapWatch::answersThatWereNotAskedForAreRefused_data()
{
    QTest::addColumn<QByteArrayList>("answer");
    QTest::addColumn<QList<qint64>>("expected");
    const Numbers liveOnly = {1, 4};
    const auto two = message(2).body;
    auto forged = two;
    forged.replace("\"n\":2", "\"n\":7");
    const SystemClock clock;
    const test::SignedBus stranger(clock);
    auto foreign = stranger.signedMessage("org.fedoraproject.dev.logger.log", "{}").body;
    foreign.replace(foreign.size() - 1, 1, ",\"seq_id\":2}");
    QTest::newRow("nothing found") << QByteArrayList{"error: 'There was no match for the given query'"} << liveOnly;
    QTest::newRow("no objects") << QByteArrayList{"5", "null", "[]"} << liveOnly;
    QTest::newRow("no topic") << QByteArrayList{R"({"seq_id":2})"} << liveOnly;
    QTest::newRow("no number") << QByteArrayList{R"({"topic":"a"})"} << liveOnly;
    QTest::newRow("other numbers") << QByteArrayList{message(0).body, message(5).body, message(-2).body} << liveOnly;
    QTest::newRow("forged") << QByteArrayList{forged} << liveOnly;
    QTest::newRow("unsigned") << QByteArrayList{R"({"topic":"org.fedoraproject.dev.logger.log","seq_id":2})"}
                              << liveOnly;
    QTest::newRow("of a stranger's authority") << QByteArrayList{foreign} << liveOnly;
    QTest::newRow("a thousand of one") << QByteArrayList(1000, two) << Numbers{1, 2, 4};
    QTest::newRow("seen already") << QByteArrayList{message(1).body, two, message(4).body} << Numbers{1, 2, 4};
    QTest::newRow("not in order") << QByteArrayList{message(3).body, two} << Numbers{1, 2, 3, 4};
    QTest::newRow("an error behind some") << QByteArrayList{two, "error: 'x'", message(3).body} << Numbers{1, 2, 4};
}

void TestGapWatch::answersThatWereNotAskedForAreRefused()
{
    QFETCH(const QByteArrayList, answer);
    QFETCH(const Numbers, expected);
    test::RawBus server(zmq::socket_type::rep);
    pipeline::Pipeline pipeline(options(server.bind()), m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    QCOMPARE(numbers(), Numbers{1});
    const auto serve = [&] {
        if (!server.tryReceive().isEmpty()) {
            server.send(answer);
        }
        return numbers().size() == expected.size();
    };
    QTRY_VERIFY(serve());
    QCOMPARE(numbers(), expected);
    QCOMPARE(records().back().mark->number, 4);
    QCOMPARE(pipeline.counts().passed, quint64(expected.size()));
    QCOMPARE(pipeline.counts().received, pipeline.counts().passed + pipeline.counts().refused);
}

void TestGapWatch::nobodyWaitsForASilentServer()
{
    test::RawBus server(zmq::socket_type::rep);
    auto busOptions = options(server.bind());
    busOptions.gaps.client.timeLimit = 200ms;
    busOptions.gaps.client.pause = 100s;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"does not answer for messages that were missed"_s));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    pipeline.receive(message(5));
    QCOMPARE(numbers(), Numbers{1});
    QTRY_COMPARE(numbers(), (Numbers{1, 4, 5}));
    // It is known now that none answers.
    pipeline.receive(message(8));
    QCOMPARE(numbers(), (Numbers{1, 4, 5, 8}));
    // After a restart these are asked for again.
    QCOMPARE(records().back().mark->number, 1);
}

void TestGapWatch::aServerThatComesBackIsAskedAgain()
{
    const auto address = test::RawBus(zmq::socket_type::rep).bind();
    auto busOptions = options(address);
    busOptions.gaps.client.pause = 10ms;
    busOptions.gaps.client.longestPause = 50ms;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"does not answer for messages that were missed"_s));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(3));
    QTRY_COMPARE(numbers(), (Numbers{1, 3}));
    pipeline.receive(message(5));
    const Server server({{2, message(2).body}, {4, message(4).body}}, address);
    QTRY_COMPARE(numbers(), (Numbers{1, 3, 5, 2, 4}));
    pipeline.receive(message(6));
    QCOMPARE(records().back().mark->number, 6);
}

void TestGapWatch::aServerThatRefusesIsAskedAgain_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::newRow("too much at once") << u"That is more than 10 B a second; ask for less, or later"_s;
    QTest::newRow("enough for a day") << u"You have had the 10 B of this day; ask again after midnight UTC"_s;
    QTest::newRow("words of its own") << u"hello"_s;
}

void TestGapWatch::aServerThatRefusesIsAskedAgain()
{
    QFETCH(const QString, refusal);
    Server server({{2, message(2).body}, {3, message(3).body}});
    server.refusal = refusal;
    auto busOptions = options(server.endpoint());
    busOptions.gaps.client.pause = 1ms;
    busOptions.gaps.client.longestPause = 20ms;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not to be had now: .*"_s + refusal));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    // For the range, then for the numbers, then for each, again and again. Nobody waits for it.
    QTRY_VERIFY(server.questions.size() >= 6);
    QCOMPARE(numbers(), (Numbers{1, 4}));
    QCOMPARE(server.questions.first(6),
        (QByteArrayList{R"({"seq_id_range":[1,4]})", R"({"seq_ids":[2,3]})", R"({"seq_ids":[2]})", R"({"seq_ids":[3]})",
            R"({"seq_ids":[2]})", R"({"seq_ids":[3]})"}));
    pipeline.receive(message(5));
    // After a restart these are asked for again.
    QTRY_COMPARE(numbers(), (Numbers{1, 4, 5}));
    QCOMPARE(records().back().mark->number, 1);
    server.refusal.clear();
    // Whichever's turn it is.
    QTRY_COMPARE(numbers().size(), 5);
    const auto late = caughtUp();
    QVERIFY(late == (Numbers{2, 3}) || late == (Numbers{3, 2}));
    pipeline.receive(message(6));
    QTRY_COMPARE(numbers().last(), 6);
    QCOMPARE(records().back().mark->number, 6);
}

/// As one with a small `bytes_per_second` does, in which one message is larger than all that it ever sends.
void TestGapWatch::aServerThatSendsOnlySoMuchAtOnceIsAskedForLess()
{
    Server server({});
    for (qint64 number = 2; number <= 100; ++number) {
        server.stored[number] = message(number).body;
    }
    server.most = 10;
    server.tooLarge = server.stored[50];
    auto busOptions = options(server.endpoint());
    busOptions.gaps.client.pause = 1ms;
    busOptions.gaps.client.longestPause = 5ms;
    // Once, however often it refuses.
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not to be had now: .*ask for less"_s));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(101));
    QTRY_COMPARE(caughtUp().size(), 98);
    QVERIFY(!caughtUp().contains(50));
    QTRY_COMPARE(server.questions.last(), QByteArray(R"({"seq_ids":[50]})"));
    // What has come is not asked for again by the next start.
    pipeline.receive(message(102));
    QTRY_COMPARE(numbers().last(), 102);
    QCOMPARE(records().back().mark->number, 49);
}

void TestGapWatch::whatIsRefusedForTooLongIsGivenUp()
{
    Server server({});
    server.refusal = u"never"_s;
    auto busOptions = options(server.endpoint());
    busOptions.gaps.client.pause = 1ms;
    busOptions.gaps.longestRefusal = 0ms;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not to be had now"_s));
    // The halves of what was refused at once.
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"9 messages .* given up.*never"_s));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(11));
    QTRY_COMPARE(numbers(), (Numbers{1, 11}));
    // Neither the next start nor this one asks for them again.
    pipeline.receive(message(12));
    QCOMPARE(records().back().mark->number, 12);
    QCOMPARE(server.questions.size(), 2);
}

void TestGapWatch::aServerThatRefusesIsLeftAloneForAWhile()
{
    Server server({});
    server.refusal = u"later"_s;
    auto busOptions = options(server.endpoint());
    busOptions.gaps.client.pause = 100s;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not to be had now"_s));
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    QTRY_COMPARE(numbers(), (Numbers{1, 4}));
    // Another gap is no reason to ask it, nor to wait.
    pipeline.receive(message(6));
    QCOMPARE(numbers(), (Numbers{1, 4, 6}));
    // Whatever would have been asked comes before this.
    bus::ReplayClient other({.endpoint = server.endpoint()});
    other.ask({});
    QTRY_VERIFY(!other.isAsking());
    QCOMPARE(server.questions.size(), 3);
}

void TestGapWatch::whatWaitsIsPassedOnAtTheEnd()
{
    test::RawBus server(zmq::socket_type::rep);
    pipeline::Pipeline pipeline(options(server.bind()), m_clock, *m_out);
    pipeline.receive(message(1));
    pipeline.receive(message(4));
    QCOMPARE(numbers(), Numbers{1});
    pipeline.finish();
    QCOMPARE(numbers(), (Numbers{1, 4}));
    QCOMPARE(records().back().mark->number, 1);
}

void TestGapWatch::gapsOverARestartAreFilled()
{
    const Server server({{2, message(2).body}, {3, message(3).body}});
    auto busOptions = options(server.endpoint());
    busOptions.database = m_folder->filePath(u"history.db"_s);
    auto store = history::Store::open(busOptions.database);
    QVERIFY(store);
    {
        pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
        pipeline.receive(message(1));
        QVERIFY((*store)->append(m_records = m_out->take()));
    }
    QCOMPARE(history::readMarks(busOptions.database, u"test"_s).value(u"host.example.org"_s), 1);
    m_records.clear();
    pipeline::Pipeline pipeline(busOptions, m_clock, *m_out);
    pipeline.receive(message(4));
    QTRY_COMPARE(numbers(), (Numbers{2, 3, 4}));
}

QTEST_GUILESS_MAIN(TestGapWatch)
#include "tst_gapwatch.moc"
