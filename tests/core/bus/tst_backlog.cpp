// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/backlog.h"
#include "tests/support/archiveserver.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QLoggingCategory>
#include <QUrlQuery>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bus::BacklogState;
using bus::Form;
using test::ArchiveServer;
using Phase = BacklogState::Phase;
using Reply = ArchiveServer::Reply;

class TestBacklog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void fetchesEachMessageOnceInOrder();
    void asksForTheTimeAwayAndALittleMore();
    void looksNoFurtherBackThanItMay();
    void takesTheNewestWhereThereAreTooMany();
    void takesOnlyTheTopicsOfTheProfile();
    void findsOutWhichFormTheArchiveHas_data();
    void findsOutWhichFormTheArchiveHas();
    void doesNothingWithoutAnArchive_data();
    void doesNothingWithoutAnArchive();
    void saysHowFarItIs();
    void triesAgainAfterAPassingFault_data();
    void triesAgainAfterAPassingFault();
    void staysAwayAsLongAsItIsTold();
    void givesUpAfterSomeTries_data();
    void givesUpAfterSomeTries();
    void givesUpAtOnceWhereItIsPointless_data();
    void givesUpAtOnceWhereItIsPointless();
    void doesNotFollowElsewhere();
    void followsWithinTheArchive();
    void asksForALargePageInParts();
    void leavesOutAMessageThatIsTooLarge();
    void refusesAnArchiveThatHasNoEnd_data();
    void refusesAnArchiveThatHasNoEnd();
    void neverTakesMoreThanItMay();
    void takesMessagesWithoutSignaturesByHttpsOnly();
    void stopsWhenItIsTold();
    void goesOnWithWhatItHadToGiveUp();
    void fillsALaterAbsenceAfterwards();
    void goesByTheSystemsProxy();

private:
    [[nodiscard]] bus::BacklogOptions options(const ArchiveServer &server) const;

    test::MovedClock m_clock;
};

namespace {

constexpr auto topic = "org.fedoraproject.prod.logger.log";

/// So many envelopes, each a second after the one before.
QByteArrayList envelopes(int count, const QByteArray &name = topic)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i) {
        items.append(test::archivedEnvelope("2026-" + QByteArray::number(i), 1772360000 + i, name));
    }
    return items;
}

/// A backlog, and what it brought.
struct Filling
{
    Filling(const bus::BacklogOptions &options, const Clock &clock)
        : backlog(
              options, [this](bus::Incoming &&incoming) { received.push_back(std::move(incoming)); }, clock)
    {
        QObject::connect(&backlog, &bus::Backlog::stateChanged, &backlog, [this] { states.append(backlog.state()); });
    }

    [[nodiscard]] bool hasEnded() const { return !states.isEmpty() && !backlog.state().isRunning(); }
    [[nodiscard]] QByteArrayList ids() const
    {
        QByteArrayList all;
        for (const auto &incoming : received) {
            const auto id = bus::Message::read(incoming)->id();
            all.append(QByteArray(id.data(), static_cast<qsizetype>(id.size())));
        }
        return all;
    }

    std::vector<bus::Incoming> received;
    QList<BacklogState> states;
    bus::Backlog backlog;
};

QByteArrayList idsFrom(int first, int count)
{
    QByteArrayList ids;
    for (int i = first; i < first + count; ++i) {
        ids.append("2026-" + QByteArray::number(i));
    }
    return ids;
}

} // namespace

void TestBacklog::initTestCase()
{
    for (const auto *const name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        qunsetenv(name);
    }
    QLoggingCategory::setFilterRules(u"tidings.backlog.info=false"_s);
}

bus::BacklogOptions TestBacklog::options(const ArchiveServer &server) const
{
    bus::BacklogOptions options{.url = server.address(), .messages = 5000, .age = 24h};
    options.pace = {.timeLimit = 20s, .firstPause = 1ms, .longestPause = 4ms, .tries = 4};
    return options;
}

void TestBacklog::fetchesEachMessageOnceInOrder()
{
    const auto items = envelopes(250);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(filling.ids(), idsFrom(0, 250));
    QCOMPARE(server.asked.size(), 3);
    for (const auto &incoming : filling.received) {
        QVERIFY(incoming.isCatchUp);
        QCOMPARE(incoming.receivedAt, m_clock.now());
    }
}

void TestBacklog::asksForTheTimeAwayAndALittleMore()
{
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf({}, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    QCOMPARE(server.asked.size(), 1);
    QCOMPARE(server.asked[0].path(), u"/datagrepper/raw"_s);
    QCOMPARE(ArchiveServer::numberIn(server.asked[0], u"start"_s), now - 3600 - 60);
    QCOMPARE(ArchiveServer::numberIn(server.asked[0], u"end"_s), now + 5);
    QCOMPARE(QUrlQuery(server.asked[0]).queryItemValue(u"order"_s), u"asc"_s);
}

void TestBacklog::looksNoFurtherBackThanItMay()
{
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf({}, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 24h * 365);
    QTRY_VERIFY(filling.hasEnded());
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    QCOMPARE(ArchiveServer::numberIn(server.asked[0], u"start"_s), now - 24 * 3600);
}

void TestBacklog::takesTheNewestWhereThereAreTooMany()
{
    const auto items = envelopes(1050);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    auto limited = options(server);
    limited.messages = 400;
    Filling filling(limited, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    // Whole pages: the last is not full.
    QCOMPARE(filling.ids(), idsFrom(700, 350));
    QCOMPARE(filling.backlog.state().about, 350);
}

void TestBacklog::takesOnlyTheTopicsOfTheProfile()
{
    auto items = envelopes(3);
    items += envelopes(2, "org.fedoraproject.prod.copr.build.start");
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    auto some = options(server);
    some.topics = {u"org.fedoraproject.prod.logger."_s};
    Filling filling(some, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.received.size(), std::size_t{3});
    QCOMPARE(filling.backlog.state().fetched, 5);
    QCOMPARE(QUrlQuery(server.asked[0]).allQueryItemValues(u"category"_s), QStringList{u"logger"_s});
}

void TestBacklog::findsOutWhichFormTheArchiveHas_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QStringList>("paths");
    const auto raw = u"/datagrepper/raw"_s;
    const auto search = u"/datagrepper/v2/search"_s;
    QTest::newRow("fedmsg") << Form::Fedmsg << QString() << raw << QStringList{raw};
    QTest::newRow("AMQP") << Form::Amqp << QString() << search << QStringList{search};
    QTest::newRow("AMQP, old archive") << Form::Amqp << QString() << raw << QStringList{search, raw};
    QTest::newRow("AMQP, named") << Form::Amqp << u"/raw"_s << raw << QStringList{raw};
    QTest::newRow("AMQP, with a slash") << Form::Amqp << u"/"_s << search << QStringList{search};
}

void TestBacklog::findsOutWhichFormTheArchiveHas()
{
    QFETCH(Form, form);
    QFETCH(QString, suffix);
    QFETCH(QString, has);
    QFETCH(QStringList, paths);
    ArchiveServer server([&](const QUrl &asked) {
        const bool isRaw = asked.path().endsWith(u"/raw"_s);
        const auto item = isRaw ? test::archivedEnvelope("1", 1772360000, topic)
                                : test::archivedMessage("1", "2026-03-01T11:00:00+00:00", topic);
        return asked.path() == has ? ArchiveServer::pageOf({item}, asked) : Reply{.status = "404 Not Found"};
    });
    auto of = options(server);
    of.form = form;
    of.url += suffix;
    Filling filling(of, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(filling.received.size(), std::size_t{1});
    QCOMPARE(filling.received[0].form, form);
    QStringList asked;
    for (const auto &url : server.asked) {
        asked.append(url.path());
    }
    QCOMPARE(asked, paths);
}

void TestBacklog::doesNothingWithoutAnArchive_data()
{
    QTest::addColumn<bus::BacklogOptions>("with");
    QTest::newRow("no address") << bus::BacklogOptions{.messages = 100, .age = 1h};
    QTest::newRow("no messages wanted") << bus::BacklogOptions{.url = u"http://127.0.0.1:1/"_s, .age = 1h};
    QTest::newRow("of no age wanted") << bus::BacklogOptions{.url = u"http://127.0.0.1:1/"_s, .messages = 100};
}

void TestBacklog::doesNothingWithoutAnArchive()
{
    QFETCH(bus::BacklogOptions, with);
    Filling filling(with, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QVERIFY(filling.states.isEmpty());
    QCOMPARE(filling.backlog.state(), BacklogState());
}

void TestBacklog::saysHowFarItIs()
{
    const auto items = envelopes(250);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 24h);
    QTRY_VERIFY(filling.hasEnded());
    QList<QPair<qint64, qint64>> progress;
    for (const auto &state : filling.states) {
        progress.append({state.fetched, state.about});
    }
    QCOMPARE(progress, (QList<QPair<qint64, qint64>>{{0, 0}, {100, 250}, {200, 250}, {250, 250}}));
    QCOMPARE(filling.states[0].since, m_clock.now() - 24h);
    QCOMPARE(filling.states[1].since, Time(1772360099s));
    QCOMPARE(filling.states.last().since, std::nullopt);
    QCOMPARE(filling.states[1].phase, Phase::Fetching);
}

void TestBacklog::triesAgainAfterAPassingFault_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::newRow("too many requests") << Reply{.status = "429 Too Many Requests"};
    QTest::newRow("at once") << Reply{.status = "429 Too Many Requests", .headers = "Retry-After: 0\r\n"};
    QTest::newRow("the server's own") << Reply{.status = "502 Bad Gateway", .body = "<html>"};
    QTest::newRow("no JSON") << Reply{.body = "<html>"};
    QTest::newRow("half of it") << Reply{.body = R"({"raw_messages":[)"};
    QTest::newRow("cut off") << Reply{.body = "{", .headers = "Content-Length: 100\r\n"};
}

void TestBacklog::triesAgainAfterAPassingFault()
{
    QFETCH(Reply, fault);
    const auto items = envelopes(150);
    int count = 0;
    ArchiveServer server(
        [&](const QUrl &asked) { return count++ % 2 == 0 ? fault : ArchiveServer::pageOf(items, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(filling.ids(), idsFrom(0, 150));
    QCOMPARE(filling.states[1].phase, Phase::Waiting);
    QVERIFY(filling.states[1].error.contains(server.address()));
}

void TestBacklog::staysAwayAsLongAsItIsTold()
{
    ArchiveServer server([&](const QUrl &) { return Reply{.status = "429 Slow", .headers = "Retry-After: 100\r\n"}; });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_COMPARE(filling.backlog.state().phase, Phase::Waiting);
    QCOMPARE(server.asked.size(), 1);
    filling.backlog.stop();
    QCOMPARE(filling.backlog.state().phase, Phase::Stopped);
}

void TestBacklog::givesUpAfterSomeTries_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("429") << Reply{.status = "429 Too Many Requests"} << u"answers 429"_s;
    QTest::newRow("500") << Reply{.status = "500 Oh"} << u"answers 500"_s;
    QTest::newRow("wrong") << Reply{.body = "{}"} << u"cannot be read"_s;
    QTest::newRow("slow") << Reply{.body = R"({"raw)", .isEndless = true} << u"too slow"_s;
}

void TestBacklog::givesUpAfterSomeTries()
{
    QFETCH(Reply, fault);
    QFETCH(QString, words);
    ArchiveServer server([&](const QUrl &) { return fault; });
    auto impatient = options(server);
    impatient.pace.timeLimit = fault.isEndless ? 50ms : 20000ms;
    Filling filling(impatient, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QVERIFY2(filling.backlog.state().error.contains(words), qPrintable(filling.backlog.state().error));
    QCOMPARE(server.asked.size(), 4);
}

void TestBacklog::givesUpAtOnceWhereItIsPointless_data()
{
    QTest::addColumn<Reply>("fault");
    QTest::newRow("forbidden") << Reply{.status = "403 Forbidden"};
    QTest::newRow("bad request") << Reply{.status = "400 Bad Request"};
    QTest::newRow("nothing there") << Reply{.status = "404 Not Found"};
    QTest::newRow("gone") << Reply{.status = "410 Gone"};
}

void TestBacklog::givesUpAtOnceWhereItIsPointless()
{
    QFETCH(Reply, fault);
    ArchiveServer server([&](const QUrl &) { return fault; });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QCOMPARE(server.asked.size(), 1);
}

void TestBacklog::doesNotFollowElsewhere()
{
    ArchiveServer other([&](const QUrl &asked) { return ArchiveServer::pageOf(envelopes(1), asked); });
    ArchiveServer server([&](const QUrl &) {
        return Reply{.status = "302 Found", .headers = "Location: " + other.address().toUtf8() + "/raw\r\n"};
    });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QVERIFY(other.asked.isEmpty());
    QVERIFY(filling.received.empty());
}

void TestBacklog::followsWithinTheArchive()
{
    ArchiveServer server([&](const QUrl &asked) {
        const auto to = "Location: /moved/raw?" + asked.query(QUrl::FullyEncoded).toUtf8() + "\r\n";
        return asked.path().startsWith(u"/moved"_s) ? ArchiveServer::pageOf(envelopes(3), asked)
                                                    : Reply{.status = "302 Found", .headers = to};
    });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.ids(), idsFrom(0, 3));
}

void TestBacklog::asksForALargePageInParts()
{
    const auto items = envelopes(230);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    auto small = options(server);
    small.pageSize = 20 * items[0].size();
    Filling filling(small, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(filling.ids(), idsFrom(0, 230));
}

void TestBacklog::leavesOutAMessageThatIsTooLarge()
{
    auto items = envelopes(120);
    items[17].replace("hello", QByteArray(100'000, 'x'));
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    auto small = options(server);
    small.pageSize = 60'000;
    Filling filling(small, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(filling.ids(), idsFrom(0, 17) + idsFrom(18, 102));
}

void TestBacklog::refusesAnArchiveThatHasNoEnd_data()
{
    QTest::addColumn<QString>("how");
    for (const auto *const how : {"the same page", "more than asked for", "more and more", "all too large"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestBacklog::refusesAnArchiveThatHasNoEnd()
{
    QFETCH(QString, how);
    const auto items = envelopes(300);
    ArchiveServer server([&](const QUrl &asked) {
        const auto page = ArchiveServer::numberIn(asked, u"page"_s);
        if (how == u"the same page"_s) {
            return ArchiveServer::page(items.first(100), 4000);
        }
        if (how == u"more and more"_s) {
            return ArchiveServer::page(items.first(100), page * 3000);
        }
        return how == u"all too large"_s ? Reply{.body = QByteArray(2'000'000, ' ')} : ArchiveServer::page(items, 300);
    });
    auto bounded = options(server);
    bounded.pageSize = 1'000'000;
    Filling filling(bounded, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QVERIFY(server.asked.size() < 10);
}

void TestBacklog::neverTakesMoreThanItMay()
{
    // It does not say how many there are, and always has some more.
    int next = 0;
    ArchiveServer server([&](const QUrl &asked) {
        QByteArrayList items;
        for (auto i = ArchiveServer::numberIn(asked, u"rows_per_page"_s); i > 0; --i) {
            items.append(test::archivedEnvelope(QByteArray::number(next++), 1772360000, topic));
        }
        return ArchiveServer::page(items, -1);
    });
    auto limited = options(server);
    limited.messages = 300;
    Filling filling(limited, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.received.size(), std::size_t{300});
}

void TestBacklog::takesMessagesWithoutSignaturesByHttpsOnly()
{
    bus::BacklogOptions open{.url = u"http://archive.example.org"_s, .form = Form::Amqp, .messages = 100, .age = 1h};
    Filling filling(open, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QVERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QVERIFY(filling.backlog.state().error.contains(u"https"_s));
}

void TestBacklog::stopsWhenItIsTold()
{
    const auto items = envelopes(1000);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    Filling filling(options(server), m_clock);
    connect(&filling.backlog, &bus::Backlog::stateChanged, this, [&] {
        if (filling.backlog.state().fetched == 200) {
            filling.backlog.stop();
        }
    });
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Stopped);
    QCOMPARE(filling.received.size(), std::size_t{200});
    // The next one may be on its way already.
    QVERIFY(server.asked.size() <= 3);
}

void TestBacklog::goesOnWithWhatItHadToGiveUp()
{
    const auto items = envelopes(300);
    ArchiveServer server([&](const QUrl &asked) {
        return ArchiveServer::numberIn(asked, u"page"_s) > 1 ? Reply{.status = "403 Forbidden"}
                                                             : ArchiveServer::pageOf(items, asked);
    });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 2h);
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(filling.backlog.state().phase, Phase::Failed);
    QCOMPARE(filling.backlog.state().since, Time(1772360099s));
    filling.states.clear();
    filling.backlog.fill(m_clock.now());
    QTRY_VERIFY(filling.hasEnded());
    QCOMPARE(ArchiveServer::numberIn(server.asked.last(), u"start"_s), 1772360099 - 60);
}

void TestBacklog::fillsALaterAbsenceAfterwards()
{
    const auto items = envelopes(150);
    ArchiveServer server([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    Filling filling(options(server), m_clock);
    filling.backlog.fill(m_clock.now() - 2h);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_COMPARE(server.asked.size(), 4);
    QTRY_COMPARE(filling.backlog.state().phase, Phase::Idle);
    QCOMPARE(ArchiveServer::numberIn(server.asked[2], u"start"_s),
        ArchiveServer::numberIn(server.asked[0], u"start"_s) + 3600);
}

void TestBacklog::goesByTheSystemsProxy()
{
    const auto items = envelopes(2);
    ArchiveServer proxy([&](const QUrl &asked) { return ArchiveServer::pageOf(items, asked); });
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    auto through = options(proxy);
    through.url = u"http://archive.example.org/datagrepper"_s;
    Filling filling(through, m_clock);
    filling.backlog.fill(m_clock.now() - 1h);
    QTRY_VERIFY(filling.hasEnded());
    qunsetenv("http_proxy");
    QCOMPARE(filling.ids(), idsFrom(0, 2));
    QCOMPARE(proxy.asked[0].host(), u"archive.example.org"_s);
}

QTEST_GUILESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
