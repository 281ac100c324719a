// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"
#include "core/pipeline/bus.h"
#include "tests/support/archiveserver.h"
#include "tests/support/httpsserver.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QStandardPaths>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often a handover said "look", counted on this thread: a QSignalSpy writes on that of the one who emits.
struct Looks : QObject
{
    explicit Looks(const pipeline::HandoverSignal &handover)
    {
        connect(&handover, &pipeline::HandoverSignal::look, this, [this] { ++count; });
    }

    int count = 0;
};

} // namespace

class TestBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { test::failOnWarning(); }
    void carriesMessagesFromTheWireToTheHandover();
    void countsWhatItDoes();
    void waitsForAuthoritiesThatHaveToBeFetched();
    void goesOnWithoutAuthoritiesThatCannotBeFetched();
    void connectsAnewWhenItIsToCheck();
    void stopsWhileMessagesCome();
    void stopsWhenTheHandoverIsClosed();
    void fillsTheTimeBeforeItsStartFromTheArchive();
    void stopsCatchingUpWhenItIsTold();

private:
    [[nodiscard]] pipeline::BusOptions options(const QString &endpoint) const;
    /// The verdict on a good message, with the authorities at this address.
    [[nodiscard]] crypto::Verdict verdictWith(const QString &address);

    SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
};

pipeline::BusOptions TestBus::options(const QString &endpoint) const
{
    return {.profile = u"test"_s,
        .trust = m_bus.trust(),
        .makeSource = [endpoint](bus::Source::Receiver receiver, const Clock &clock) {
            return std::make_unique<bus::ZmqSource>(
                bus::ZmqOptions{.endpoints = {endpoint}}, std::move(receiver), clock);
        }};
}

void TestBus::carriesMessagesFromTheWireToTheHandover()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    pipeline::Handover<history::Record> out;
    std::vector<history::Record> records;
    connect(&out, &pipeline::HandoverSignal::look, this,
        [&] { std::ranges::move(out.take(), std::back_inserter(records)); });
    pipeline::Bus bus(options(publisher->endpoint()), m_clock, out);
    bus.start();
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
    QVERIFY(publisher->send(message.topic, message.body));
    QTRY_COMPARE(records.size(), std::size_t{1});
    QCOMPARE(records.front().incoming.body, message.body);
    QCOMPARE(records.front().verification.verdict, crypto::Verdict::Valid);
}

void TestBus::countsWhatItDoes()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    pipeline::Handover<history::Record> out;
    pipeline::Bus bus(options(publisher->endpoint()), m_clock, out);
    bus.start();
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", "{}");
    QVERIFY(publisher->send(message.topic, message.body));
    QVERIFY(publisher->send("org.fedoraproject.dev.logger.log", "no JSON"));
    QTRY_VERIFY((bus.askStatus(), bus.status().counts.received == 2));
    const auto counts = bus.status().counts;
    QCOMPARE(counts.passed, quint64{1});
    QCOMPARE(counts.unreadable, quint64{1});
    QCOMPARE(counts.verdicts.at(static_cast<std::size_t>(crypto::Verdict::Valid)), quint64{1});
    QCOMPARE(bus.status().state.phase, bus::SourceState::Phase::Connected);
}

crypto::Verdict TestBus::verdictWith(const QString &address)
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    pipeline::Handover<history::Record> out;
    auto busOptions = options(publisher->endpoint());
    busOptions.trust.ca = address;
    pipeline::Bus bus(busOptions, m_clock, out);
    const Looks looks(out);
    bus.start();
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", "{}");
    // The server of the authorities lives on this thread.
    [&] { QTRY_VERIFY(publisher->waitForSubscriptions(1, 1ms)); }();
    static_cast<void>(publisher->send(message.topic, message.body));
    [&] { QTRY_VERIFY(looks.count > 0); }();
    return out.take().at(0).verification.verdict;
}

void TestBus::waitsForAuthoritiesThatHaveToBeFetched()
{
    test::HttpsServer server;
    QFile file(m_bus.trust().ca);
    QVERIFY(file.open(QIODevice::ReadOnly));
    server.answers.insert("ca.crt", {.body = file.readAll()});
    QCOMPARE(verdictWith(server.address(u"ca.crt"_s)), crypto::Verdict::Valid);
    QCOMPARE(server.asked.size(), 1);
}

void TestBus::goesOnWithoutAuthoritiesThatCannotBeFetched()
{
    const test::HttpsServer server;
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^test: https://localhost:.*/ca.crt: "_s));
    QCOMPARE(verdictWith(server.address(u"ca.crt"_s)), crypto::Verdict::NotCheckable);
}

void TestBus::connectsAnewWhenItIsToCheck()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    pipeline::Handover<history::Record> out;
    pipeline::Bus bus(options(publisher->endpoint()), m_clock, out);
    bus.start();
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    bus.check();
    QVERIFY(publisher->waitForSubscriptions(2, 5s));
}

void TestBus::stopsWhileMessagesCome()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    pipeline::Handover<history::Record> out;
    pipeline::Bus bus(options(publisher->endpoint()), m_clock, out);
    bus.start();
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", "{}");
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(publisher->send(message.topic, message.body));
    }
    bus.stop();
    const auto stored = out.take().size();
    QVERIFY(stored <= 2000);
    QVERIFY(out.take().empty());
}

void TestBus::stopsWhenTheHandoverIsClosed()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    pipeline::Handover<history::Record> out(10);
    pipeline::Bus bus(options(publisher->endpoint()), m_clock, out);
    const Looks looks(out);
    bus.start();
    QVERIFY(publisher->waitForSubscriptions(1, 5s));
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", "{}");
    for (int i = 0; i < 100; ++i) {
        QVERIFY(publisher->send(message.topic, message.body));
    }
    QTRY_VERIFY(looks.count >= 1);
    // Nobody takes anything: the bus waits for room until it is told that there will be none.
    out.close();
    bus.stop();
    const auto taken = out.take().size();
    QVERIFY(taken > 0 && taken <= 10);
}

void TestBus::fillsTheTimeBeforeItsStartFromTheArchive()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    QByteArrayList items;
    for (int i = 0; i < 120; ++i) {
        items.append(m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})").body);
    }
    test::ArchiveServer archive([&](const QUrl &asked) { return test::ArchiveServer::pageOf(items, asked); });
    pipeline::Handover<history::Record> out;
    std::vector<history::Record> records;
    connect(&out, &pipeline::HandoverSignal::look, this,
        [&] { std::ranges::move(out.take(), std::back_inserter(records)); });
    auto busOptions = options(publisher->endpoint());
    busOptions.archive = {.url = archive.address(), .messages = 1000, .age = 24h};
    const auto heardAt = std::chrono::floor<std::chrono::seconds>(m_clock.now()) - 2h;
    busOptions.missingSince = [heardAt](Time) { return heardAt; };
    pipeline::Bus bus(busOptions, m_clock, out);
    bus.start();
    QTRY_COMPARE(records.size(), std::size_t{120});
    QCOMPARE(test::ArchiveServer::numberIn(archive.asked[0], u"start"_s), heardAt.time_since_epoch().count() - 60);
    for (const auto &record : records) {
        QVERIFY(record.incoming.isCatchUp);
        QVERIFY(!record.isUnread);
        QCOMPARE(record.verification.verdict, crypto::Verdict::Valid);
        QVERIFY(record.decision.outcome == rules::Outcome::History);
    }
    QTRY_COMPARE(bus.status().catchUp.phase, bus::BacklogState::Phase::Idle);
    QTRY_COMPARE(bus.status().catchUp.fetched, 120);
}

void TestBus::stopsCatchingUpWhenItIsTold()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(publisher);
    test::ArchiveServer archive([&](const QUrl &) { return test::ArchiveServer::Reply{.isEndless = true}; });
    pipeline::Handover<history::Record> out;
    auto busOptions = options(publisher->endpoint());
    busOptions.archive = {.url = archive.address(), .messages = 1000, .age = 24h};
    pipeline::Bus bus(busOptions, m_clock, out);
    bus.start();
    QTRY_COMPARE(bus.status().catchUp.phase, bus::BacklogState::Phase::Fetching);
    bus.stopCatchUp();
    QTRY_COMPARE(bus.status().catchUp.phase, bus::BacklogState::Phase::Stopped);
}

QTEST_GUILESS_MAIN(TestBus)
#include "tst_bus.moc"
