// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"
#include "core/pipeline/bus.h"
#include "core/pipeline/recorder.h"
#include "tests/support/livearchive.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <QSet>
#include <QUuid>

#include <atomic>
#include <thread>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RabbitHeaders;

/// A message is the broker's until it is on disk.
class TestAmqpBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_broker = std::make_unique<test::RabbitBroker>(); }
    void init() { test::failOnWarning(); }
    void whateverBecomesOfAMessageTheBrokerHears();
    void whatDidNotReachTheDiskComesAgain();
    void restartsOfTheBrokerLoseNothing();
    void anArchiveThatIsBehindIsAskedOnceMore();

private:
    [[nodiscard]] bus::AmqpOptions amqp(bus::AmqpQueue queue) const;
    [[nodiscard]] static pipeline::BusOptions busOf(const bus::AmqpOptions &amqp);
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".sqlite"_s);
    }

    QTemporaryDir m_folder;
    const SystemClock m_clock;
    std::unique_ptr<test::RabbitBroker> m_broker;
};

namespace {

constexpr int patience = 30'000;

/// A recorder, and the ids of what it has stored, in order.
struct History
{
    History(const QString &path, const Clock &clock)
        : recorder(path, {}, {}, clock)
    {
        QObject::connect(&recorder, &pipeline::Recorder::recorded, &recorder, [this] {
            for (const auto &record : recorder.take()) {
                ids.append(record.id);
            }
        });
        recorder.start();
    }

    pipeline::Recorder recorder;
    QStringList ids;
};

/// Publishes message after message, each until the broker has confirmed it, whatever happens to the broker. An archive
/// keeps them, if there is one.
class Traffic
{
public:
    explicit Traffic(quint16 port, test::LiveArchive *archive = nullptr)
        : m_archive(archive)
        , m_thread([this, port] { run(port); })
    {
    }
    ~Traffic() { stop(); }
    Q_DISABLE_COPY_MOVE(Traffic)

    [[nodiscard]] int confirmed() const { return m_confirmed; }
    /// What was published and is not there.
    [[nodiscard]] QSet<QString> missingIn(const QStringList &ids) const
    {
        QSet<QString> published;
        for (int i = 0; i < m_confirmed; ++i) {
            published.insert(QString::number(i));
        }
        return published.subtract(QSet<QString>(ids.begin(), ids.end()));
    }
    /// The broker was started again.
    void goOn()
    {
        ++m_starts;
        m_starts.notify_all();
    }
    void stop()
    {
        m_isOver = true;
        goOn();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    void run(quint16 port)
    {
        auto publisher = std::make_unique<test::RabbitPublisher>(port);
        while (!m_isOver) {
            const int starts = m_starts;
            const auto number = QByteArray::number(m_confirmed);
            const auto body = "{\"log\":\"line " + number + "\"}";
            const auto now = SystemClock().now();
            if (publisher->publish("org.example.dev.logger.log", number, body)) {
                if (m_archive != nullptr) {
                    m_archive->keep(now, "org.example.dev.logger.log", number, body);
                }
                ++m_confirmed;
            } else {
                m_starts.wait(starts);
                publisher = std::make_unique<test::RabbitPublisher>(port);
            }
        }
    }

    test::LiveArchive *m_archive;
    std::atomic<int> m_confirmed = 0;
    std::atomic<int> m_starts = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace

bus::AmqpOptions TestAmqpBus::amqp(bus::AmqpQueue queue) const
{
    return {.url = m_broker->tlsUrl(),
        .files = {m_broker->file(u"ca.pem"_s), m_broker->file(u"fedora.pem"_s), m_broker->file(u"fedora.key"_s), {}},
        .queue = queue,
        .queueName = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .pause = 50ms,
        .longestPause = 500ms};
}

pipeline::BusOptions TestAmqpBus::busOf(const bus::AmqpOptions &amqp)
{
    return {.profile = u"test"_s,
        .choices = {.rules = {{.name = u"not these"_s, .topic = u"*.unwanted"_s, .outcome = rules::Outcome::Drop}}},
        .makeSource = [amqp](bus::Source::Receiver receiver, const Clock &clock) {
            return std::make_unique<bus::AmqpSource>(amqp, std::move(receiver), clock);
        }};
}

void TestAmqpBus::whateverBecomesOfAMessageTheBrokerHears()
{
    auto one = amqp(bus::AmqpQueue::Own);
    // The next comes when the one before is settled, and not before.
    one.prefetch = 1;
    History history(path(), m_clock);
    pipeline::Bus bus(busOf(one), m_clock, history.recorder.inbox(), &history.recorder.receipts().of(u"test"_s));
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.status().state.phase, bus::SourceState::Phase::Connected, patience);
    test::RabbitPublisher publisher(m_broker->plainPort());
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^test: dropped a message that cannot be read"_s));
    QVERIFY(publisher.publish("org.example.kept", "1", "{}"));
    QVERIFY(publisher.publish("org.example.kept", "1", "{}"));
    QVERIFY(publisher.publish("org.example.unwanted", "2", "{}"));
    QVERIFY(publisher.publish("org.release-monitoring.prod.anitya.project.version.update", "3", "{}",
        RabbitHeaders::ofSchema("anitya.project.version.update")));
    QVERIFY(publisher.publish("org.example.kept", "4", "no JSON"));
    QVERIFY(publisher.publish("org.example.kept", "5", QByteArray(9'000'000, ' ')));
    QVERIFY(publisher.publish("org.example.kept", "the end", "{}"));
    QTRY_COMPARE_WITH_TIMEOUT(history.ids, (QStringList{u"1"_s, u"the end"_s}), patience);
    QTRY_VERIFY((bus.askStatus(), bus.status().counts.received == 7));
    const auto counts = bus.status().counts;
    QCOMPARE(counts.passed, quint64{3});
    QCOMPARE(counts.dropped, quint64{1});
    QCOMPARE(counts.deprecated, quint64{1});
    QCOMPARE(counts.unreadable, quint64{2});
    QCOMPARE(counts.verdicts.at(static_cast<std::size_t>(crypto::Verdict::TransportOnly)), quint64{5});
}

void TestAmqpBus::whatDidNotReachTheDiskComesAgain()
{
    const auto own = amqp(bus::AmqpQueue::Own);
    {
        // Nobody writes what is in here.
        pipeline::Handover<history::Record> inbox;
        pipeline::Bus bus(busOf(own), m_clock, inbox);
        bus.start();
        QTRY_COMPARE_WITH_TIMEOUT(bus.status().state.phase, bus::SourceState::Phase::Connected, patience);
        test::RabbitPublisher publisher(m_broker->plainPort());
        for (const auto *id : {"1", "2", "3"}) {
            QVERIFY(publisher.publish("org.example.kept", id, "{}"));
        }
        QTRY_VERIFY((bus.askStatus(), bus.status().counts.passed == 3));
    }
    History history(path(), m_clock);
    pipeline::Bus bus(busOf(own), m_clock, history.recorder.inbox(), &history.recorder.receipts().of(u"test"_s));
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(history.ids, (QStringList{u"1"_s, u"2"_s, u"3"_s}), patience);
}

void TestAmqpBus::restartsOfTheBrokerLoseNothing()
{
    History history(path(), m_clock);
    pipeline::Bus bus(busOf(amqp(bus::AmqpQueue::Durable)), m_clock, history.recorder.inbox(),
        &history.recorder.receipts().of(u"test"_s));
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.status().state.phase, bus::SourceState::Phase::Connected, patience);
    Traffic traffic(m_broker->plainPort());
    for (const bool isKilled : {true, false}) {
        const auto before = history.ids.size();
        QTRY_VERIFY_WITH_TIMEOUT(history.ids.size() > before + 100, patience);
        isKilled ? m_broker->kill() : m_broker->stop();
        m_broker->start();
        traffic.goOn();
    }
    const auto before = traffic.confirmed();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.confirmed() > before + 100, patience);
    traffic.stop();
    QTRY_VERIFY2_WITH_TIMEOUT(traffic.missingIn(history.ids).isEmpty(),
        qPrintable(traffic.missingIn(history.ids).values().join(u' ')), patience);
    QCOMPARE(QSet<QString>(history.ids.begin(), history.ids.end()).size(), history.ids.size());
}

void TestAmqpBus::anArchiveThatIsBehindIsAskedOnceMore()
{
    test::LiveArchive archive(1s);
    auto options = busOf(amqp(bus::AmqpQueue::Exclusive));
    options.shortestAbsence = 0ms;
    options.archive = {.url = archive.address(), .form = bus::Form::Amqp, .messages = 1'000'000, .age = 1h, .lag = 2s};
    History history(path(), m_clock);
    pipeline::Bus bus(options, m_clock, history.recorder.inbox(), &history.recorder.receipts().of(u"test"_s));
    bus.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.status().state.phase, bus::SourceState::Phase::Connected, patience);
    Traffic traffic(m_broker->plainPort(), &archive);
    QTRY_VERIFY_WITH_TIMEOUT(history.ids.size() > 100, patience);
    m_broker->kill();
    m_broker->start();
    traffic.goOn();
    const auto before = traffic.confirmed();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.confirmed() > before + 100, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bus.status().state.phase, bus::SourceState::Phase::Connected, patience);
    traffic.stop();
    QTRY_VERIFY2_WITH_TIMEOUT(traffic.missingIn(history.ids).isEmpty(),
        qPrintable(traffic.missingIn(history.ids).values().join(u' ')), patience);
    QCOMPARE(QSet<QString>(history.ids.begin(), history.ids.end()).size(), history.ids.size());
}

QTEST_GUILESS_MAIN(TestAmqpBus)
#include "tst_amqpbus.moc"
