// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"
#include "tests/support/movedclock.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

/// Whatever keeps an AmqpSource from its broker, or takes it away.
class TestAmqpTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_broker = std::make_unique<test::RabbitBroker>(); }
    void init() { test::failOnWarning(); }
    void troublesAreToldApart_data();
    void troublesAreToldApart();
    void anAddressThatIsNoneIsHopeless();
    void filesAreFoundInTheOtherFolder();
    void filesThatComeLaterAreFound();
    void aBrokerThatSaysNothingIsTold_data();
    void aBrokerThatSaysNothingIsTold();
    void stoppingDoesNotWaitForABrokerThatSaysNothing();
    void comesBackAfterTheBroker_data();
    void comesBackAfterTheBroker();
    void aBrokerThatFallsSilentIsNoticed();

private:
    [[nodiscard]] bus::AmqpFiles files() const;
    [[nodiscard]] bus::AmqpOptions options() const;
    [[nodiscard]] QString file(const QString &name) const { return m_broker->file(name); }

    std::unique_ptr<test::RabbitBroker> m_broker;
};

namespace {

constexpr int patience = 30'000;

struct Bus
{
    explicit Bus(bus::AmqpOptions options)
        : source(
              std::move(options), [this](bus::Incoming &&incoming) { bodies.append(incoming.body); }, clock)
    {
        QObject::connect(&source, &bus::Source::stateChanged, &source, [this] { states.append(source.state()); });
    }

    [[nodiscard]] const bus::SourceState &state() const { return source.state(); }
    [[nodiscard]] bool hasHad(Trouble trouble) const
    {
        return std::ranges::any_of(states, [trouble](const auto &state) { return state.trouble == trouble; });
    }

    test::MovedClock clock;
    QByteArrayList bodies;
    QList<bus::SourceState> states;
    bus::AmqpSource source;
};

/// Accepts, and says nothing.
class Silence : public QTcpServer
{
public:
    Silence()
    {
        (void)listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { sockets.append(nextPendingConnection()); });
    }
    [[nodiscard]] QString url(const QString &scheme) const
    {
        return u"%1://test:secret@127.0.0.1:%2/"_s.arg(scheme).arg(serverPort());
    }

    QList<QTcpSocket *> sockets;
};

} // namespace

bus::AmqpFiles TestAmqpTrouble::files() const
{
    return {file(u"ca.pem"_s), file(u"fedora.pem"_s), file(u"fedora.key"_s), {}};
}

bus::AmqpOptions TestAmqpTrouble::options() const
{
    return {.url = m_broker->tlsUrl(), .files = files(), .pause = 50ms};
}

void TestAmqpTrouble::troublesAreToldApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bus::AmqpFiles>("files");
    QTest::addColumn<QString>("queue");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &url, const bus::AmqpFiles &files, Trouble trouble,
                         const QString &words, const QString &queue = {}) {
        QTest::newRow(name) << url << files << queue << trouble << words;
    };
    const auto tls = m_broker->tlsUrl();
    const auto swapped = [](QString url, const QString &from, const QString &to) { return url.replace(from, to); };
    const auto portOf = [](const QString &url) { return url.section(u'@', 1).section(u':', 1).section(u'/', 0, 0); };
    const auto plain = m_broker->plainUrl();
    auto others = files();

    row("no such name", u"amqps://x@nowhere.invalid/"_s, files(), Trouble::NameNotFound, u"nowhere.invalid"_s);
    row("nobody there, and no password told", u"amqp://x:secret@127.0.0.1:9/"_s, {}, Trouble::Refused,
        u"127.0.0.1:9 refused the connection: nothing listens"_s);
    row("another name", m_broker->tlsUrl(u"127.0.0.1"_s), files(), Trouble::NameMismatch, u"another name"_s);
    others.ca = file(u"other-ca.pem"_s);
    row("another authority", tls, others, Trouble::NotTrusted, u"not trusted"_s);
    row("no TLS there", swapped(tls, portOf(tls), portOf(plain)), files(), Trouble::Handshake, u"does not speak TLS"_s);
    row("TLS there", swapped(plain, portOf(plain), portOf(tls)), {}, Trouble::Handshake, u"broke off"_s);
    row("a certificate is wanted", tls, {files().ca, {}, {}, {}}, Trouble::Handshake, {});
    others = files();
    others.certificate = file(u"stranger.pem"_s);
    others.key = file(u"stranger.key"_s);
    row("a certificate of nobody", tls, others, Trouble::AccessRefused,
        u"does not let us in: it does not know our certificate"_s);
    others.certificate = file(u"foreign.pem"_s);
    others.key = file(u"foreign.key"_s);
    row("a certificate of another authority", tls, others, Trouble::AccessRefused,
        u"broke off when it had seen our certificate"_s);
    others.certificate = file(u"expired.pem"_s);
    others.key = file(u"expired.key"_s);
    row("a certificate that is out of date", tls, others, Trouble::Files, u"expired.pem was good until 2001-01-01"_s);
    row("a wrong password", m_broker->plainUrl(u"test"_s, u"wrong"_s), {}, Trouble::AccessRefused,
        u"does not let us in: the password of test is wrong, or the account is off"_s);
    row("no such virtual host", m_broker->plainUrl(u"test"_s, u"secret"_s, u"nowhere"_s), {}, Trouble::NotAllowed,
        u"nowhere"_s);
    row("not for that account", m_broker->plainUrl(u"nobody"_s), {}, Trouble::NotAllowed, u"refuses access"_s);
    row("a queue that may not be", tls, files(), Trouble::NotAllowed, u"queue"_s, u"mine"_s);
    others = files();
    others.ca = u"/nowhere/cacert.pem"_s;
    row("no authority there", tls, others, Trouble::Files, u"/nowhere/cacert.pem is missing"_s);
    others.folder = u"/elsewhere"_s;
    row("nor there", tls, others, Trouble::Files, u"cacert.pem is neither in /nowhere nor in /elsewhere"_s);
    row("none named", tls, {}, Trouble::Files, u"names no authority"_s);
    row("no certificates in it", tls, {file(u"fedora.key"_s), {}, {}, {}}, Trouble::Files, u"holds no certificates"_s);
    row("a key of another", tls, {files().ca, files().certificate, file(u"stranger.key"_s), {}}, Trouble::Files,
        u"stranger.key is not the key of "_s);
    row("no certificate in it", tls, {files().ca, files().key, files().key, {}}, Trouble::Files,
        u"fedora.key is no certificate"_s);
    row("no key", tls, {files().ca, files().certificate, {}, {}}, Trouble::Files, u"without its key"_s);
}

void TestAmqpTrouble::troublesAreToldApart()
{
    QFETCH(const QString, url);
    QFETCH(const bus::AmqpFiles, files);
    QFETCH(const QString, queue);
    QFETCH(const Trouble, trouble);
    QFETCH(const QString, words);
    Bus bus({.url = url,
        .files = files,
        .queue = queue.isEmpty() ? bus::AmqpQueue::Exclusive : bus::AmqpQueue::Own,
        .queueName = queue,
        .pause = 50ms});
    bus.source.start();
    // Why nobody answers is found out by the second attempt.
    QTRY_VERIFY2_WITH_TIMEOUT(
        bus.state().phase == Phase::Trouble && bus.state().trouble == trouble && bus.state().detail.contains(words),
        qPrintable(bus.state().detail), patience);
    QVERIFY2(!bus.state().detail.contains(u"secret"_s), qPrintable(bus.state().detail));
    QCOMPARE(bus.state().peer, bus::SourceState::Peer::Broker);
}

void TestAmqpTrouble::anAddressThatIsNoneIsHopeless()
{
    Bus bus({.url = u"tcp://localhost"_s});
    bus.source.start();
    QCOMPARE(bus.state().trouble, Trouble::BadAddress);
    bus.source.stop();
    QCOMPARE(bus.state().phase, Phase::Stopped);
}

void TestAmqpTrouble::filesAreFoundInTheOtherFolder()
{
    auto elsewhere = options();
    elsewhere.files = {u"/nowhere/ca.pem"_s, u"/nowhere/fedora.pem"_s, u"/nowhere/fedora.key"_s, file({})};
    Bus bus(elsewhere);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
}

void TestAmqpTrouble::filesThatComeLaterAreFound()
{
    const QTemporaryDir folder;
    auto later = options();
    later.files.ca = folder.filePath(u"later.pem"_s);
    Bus bus(later);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().trouble, Trouble::Files, patience);
    QVERIFY(QFile::copy(file(u"ca.pem"_s), later.files.ca));
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
}

void TestAmqpTrouble::aBrokerThatSaysNothingIsTold_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("before TLS") << u"amqps"_s;
    QTest::newRow("before AMQP") << u"amqp"_s;
}

void TestAmqpTrouble::aBrokerThatSaysNothingIsTold()
{
    QFETCH(const QString, scheme);
    const Silence silence;
    auto impatient = options();
    impatient.url = silence.url(scheme);
    impatient.timeLimit = 300ms;
    Bus bus(impatient);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Trouble, patience);
    QVERIFY2(bus.state().detail.endsWith(u"does not answer"_s), qPrintable(bus.state().detail));
    QCOMPARE(bus.state().trouble, Trouble::Silent);
    QCOMPARE(bus.state().where, u"127.0.0.1:%1"_s.arg(silence.serverPort()));
}

void TestAmqpTrouble::stoppingDoesNotWaitForABrokerThatSaysNothing()
{
    const Silence silence;
    {
        Bus bus({.url = silence.url(u"amqp"_s), .timeLimit = 10min});
        bus.source.start();
        QTRY_COMPARE(silence.sockets.size(), 1);
        QTRY_VERIFY(silence.sockets[0]->bytesAvailable() > 0);
    }
    QTRY_COMPARE(silence.sockets[0]->state(), QAbstractSocket::UnconnectedState);
}

void TestAmqpTrouble::comesBackAfterTheBroker_data()
{
    QTest::addColumn<bool>("isPolite");
    QTest::newRow("that said goodbye") << true;
    QTest::newRow("that was killed") << false;
}

void TestAmqpTrouble::comesBackAfterTheBroker()
{
    QFETCH(const bool, isPolite);
    auto quick = options();
    quick.longestPause = 500ms;
    Bus bus(quick);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
    isPolite ? m_broker->stop() : m_broker->kill();
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasHad(Trouble::Lost), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasHad(Trouble::Refused), patience);
    m_broker->start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
    test::RabbitPublisher publisher(m_broker->plainPort());
    QVERIFY(publisher.publish("a", "1", "1"));
    QTRY_COMPARE_WITH_TIMEOUT(bus.bodies, QByteArrayList{"1"}, patience);
}

void TestAmqpTrouble::aBrokerThatFallsSilentIsNoticed()
{
    auto lively = options();
    lively.heartbeat = 1s;
    lively.timeLimit = 1s;
    Bus bus(lively);
    bus.source.start();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
    m_broker->freeze();
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasHad(Trouble::Lost), patience);
    QVERIFY(std::ranges::any_of(
        bus.states, [](const auto &state) { return state.detail.endsWith(u"has fallen silent"_s); }));
    m_broker->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(bus.state().phase, Phase::Connected, patience);
}

QTEST_GUILESS_MAIN(TestAmqpTrouble)
#include "tst_amqptrouble.moc"
