// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"
#include "tests/support/livearchive.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The queue of Fedora's public broker: it goes with the connection, and what it missed is in the archive.
class TestExclusiveQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatWasSentBesideItComesFromTheArchive();
};

namespace {

constexpr int patience = 30'000;

/// Publishes all the time, each message until the broker has it, and has the archive keep it.
class Traffic : public QTimer
{
public:
    Traffic(const test::RabbitBroker &broker, test::LiveArchive &archive)
        : m_broker(broker)
        , m_archive(archive)
        , m_publisher(std::make_unique<test::RabbitPublisher>(broker.plainPort()))
    {
        callOnTimeout([this] { publish(); });
        start(20ms);
    }

    QStringList ids;

private:
    void publish()
    {
        const QByteArray topic("org.fedoraproject.prod.logger.log");
        const auto id = QByteArray::number(ids.size());
        const auto body = "{\"n\":" + id + '}';
        const auto now = m_clock.now();
        if (m_publisher->publish(
                topic, id, body, test::RabbitHeaders::ofSchema("base.message", test::sentAtText(now)))) {
            m_archive.keep(now, topic, id, body);
            ids.append(QString::fromLatin1(id));
        } else {
            m_publisher = std::make_unique<test::RabbitPublisher>(m_broker.plainPort());
        }
    }

    SystemClock m_clock;
    const test::RabbitBroker &m_broker;
    test::LiveArchive &m_archive;
    std::unique_ptr<test::RabbitPublisher> m_publisher;
};

/// A folder with a configuration, and "record" running by it.
class Recording
{
public:
    Recording(const test::RabbitBroker &broker, const test::LiveArchive &archive)
        : m_ctl(test::programPath(u"tidingsctl"_s), {u"record"_s, u"--config"_s, configuration(broker, archive),
                                                        u"--profile"_s, u"fedora"_s, u"--database"_s, database()})
    {
    }

    [[nodiscard]] QString said() { return m_ctl.said() + QString::fromUtf8(m_ctl.lines().join('\n').right(400)); }
    [[nodiscard]] bool isConnected() { return last()[u"connected"_s].toBool(); }
    [[nodiscard]] qint64 stored() { return last()[u"stored"_s].toInteger(); }
    /// How many the archive gave the last time.
    [[nodiscard]] qint64 caughtUp() { return last()[u"catchup"_s].toObject()[u"fetched"_s].toInteger(); }
    [[nodiscard]] QJsonObject last()
    {
        const auto lines = m_ctl.lines();
        return lines.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(lines.last()).object();
    }
    [[nodiscard]] bool end()
    {
        m_ctl.signal(SIGTERM);
        return m_ctl.exitStatus() == 0;
    }
    /// Of all messages in the history.
    [[nodiscard]] QStringList ids() const
    {
        // A list of what is after a moment has a row for each message.
        const auto reader = history::Reader::open(database(), {});
        const auto rows =
            reader ? (*reader)->rows({.after = Time(1s)}, 0, 100'000) : history::Result<QList<history::Record>>();
        QStringList ids;
        for (const auto &record : rows.value_or(QList<history::Record>())) {
            ids.append(record.id);
        }
        return ids;
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] QString configuration(const test::RabbitBroker &broker, const test::LiveArchive &archive) const
    {
        QFile file(m_folder.filePath(u"tidings.toml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        file.write(broker.profile() + "queue = \"exclusive\"\narchive.url = \"" + archive.address().toUtf8() + "\"\n");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    test::Program m_ctl;
};

} // namespace

void TestExclusiveQueue::whatWasSentBesideItComesFromTheArchive()
{
    test::RabbitBroker broker;
    test::LiveArchive archive;
    Recording recording(broker, archive);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.isConnected(), qPrintable(recording.said()), patience);
    Traffic traffic(broker, archive);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.stored() > 100, qPrintable(recording.said()), patience);
    broker.kill();
    broker.start();
    // The broker is there, and we are not yet: what it gets now is in no queue.
    const auto before = traffic.ids.size();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.ids.size() > before + 200, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(recording.isConnected(), qPrintable(recording.said()), patience);
    traffic.stop();

    QTRY_VERIFY2_WITH_TIMEOUT(recording.stored() >= traffic.ids.size(),
        qPrintable(u"%1 were published: "_s.arg(traffic.ids.size()) + recording.said()), patience);
    QVERIFY2(recording.end(), qPrintable(recording.said()));
    const auto stored = recording.ids();
    QCOMPARE(QSet<QString>(stored.begin(), stored.end()), QSet<QString>(traffic.ids.begin(), traffic.ids.end()));
    QCOMPARE(stored.size(), traffic.ids.size());
    QVERIFY(recording.caughtUp() > 0);
}

QTEST_GUILESS_MAIN(TestExclusiveQueue)
#include "tst_exclusivequeue.moc"
