// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fingerprint.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void survivesClosing();
    void storesEachCertificateOnce();
    void givesRowsInOrderOfArrival();
    void storesTheSameMessageOnce_data();
    void storesTheSameMessageOnce();
    void storesTheSameMessageOnceWithinABatch();
    void anIdThatIsProvenIsNotTakenByAnother_data();
    void anIdThatIsProvenIsNotTakenByAnother();
    void fillsInTheHash();
    void listsManyMessagesOfOneMoment();
    void filesAreForTheUserAlone();
    void leavesOtherPeoplesFoldersAlone();
    void tellsWhoWritesAlready();
    void canBeOpenedAgainAfterClosing();
    void marksAsReadAndUnread();
    void marksUpToARowAsRead();
    void marksAllAsRead();
    void aRowThatIsNotThereCannotBeMarked();
    void aFailedAppendLeavesNothing();
    void hugeAndOddTextsAreStored();
    void removesWhatIsTooOld();
    void removesWhatIsTooMuch();
    void countsStayRightWhenSomeAreRemoved();
    void removesNothingWithoutALimit();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"h/history.db"_s); }
    [[nodiscard]] qint64 number(const QString &sql) const;
    /// Ten messages, an hour apart, up to noon; every second one unread.
    [[nodiscard]] std::unique_ptr<history::Store> storeOfTen() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static history::Result<void> append(history::Store &store, history::Record &record)
{
    return store.append(std::span(&record, 1));
}

void TestStore::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

qint64 TestStore::number(const QString &sql) const
{
    return test::openDatabase(path())->number(sql).value_or(-1);
}

void TestStore::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<history::Record>("record");
    QTest::newRow("fedmsg") << test::recordOf(u"2026-1"_s);
    QTest::newRow("AMQP") << test::amqpRecordOf(u"4f1c"_s, R"({"tag":"f45"})");
    auto bare = test::recordOf({});
    bare.incoming = {.topic = "t", .body = "{}", .receivedAt = test::noon};
    bare.profile.clear();
    bare.verification = {crypto::Verdict::Invalid, crypto::Reason::Signature, {}, u"words of OpenSSL"_s};
    bare.decision = {};
    bare.isUnread = false;
    QTest::newRow("hardly anything") << bare;
    auto odd = test::recordOf(u"2026-2"_s);
    odd.incoming.body = QByteArray("no \"JSON\": \xff\0 at all", 21);
    odd.incoming.topic = "\xff\xfe";
    odd.incoming.isCatchUp = true;
    odd.decision.urgency = rules::Urgency::Critical;
    odd.decision.rule = u"naïve \"rule\" '; DROP TABLE message; --"_s;
    odd.verification.signer = u"\u202Ebad"_s;
    odd.time = Time(-5ms);
    QTest::newRow("odd") << odd;
}

void TestStore::givesBackWhatItWasGiven()
{
    QFETCH(history::Record, record);
    const auto store = test::openStore(path());
    QVERIFY(append(*store, record));
    QCOMPARE(record.row, 1);
    auto back = test::openReader(path())->record(1);
    QVERIFY(back);
    QVERIFY(*back);
    QVERIFY(!(*back)->digest.title.isEmpty());
    (*back)->digest = record.digest;
    record.item = {};
    QCOMPARE(**back, record);
}

void TestStore::survivesClosing()
{
    auto record = test::recordOf(u"2026-1"_s);
    QVERIFY(append(*test::openStore(path()), record));
    auto second = test::recordOf(u"2026-2"_s);
    const auto store = test::openStore(path());
    QVERIFY(append(*store, second));
    QCOMPARE(second.row, 2);
    QCOMPARE(test::idsOf(*test::openReader(path()), {}), QStringList({u"2026-2"_s, u"2026-1"_s}));
}

void TestStore::storesEachCertificateOnce()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 100; ++i) {
        auto record = test::recordOf(u"2026-%1"_s.arg(i));
        record.incoming.body.replace(test::certificateText(), test::certificateText(i % 2 == 0 ? 'A' : 'B'));
        records.push_back(record);
    }
    const auto store = test::openStore(path());
    QVERIFY(store->append(records));
    QCOMPARE(number(u"SELECT count(*) FROM certificate"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM message WHERE length(body) > 1000"_s), 0);
    const auto reader = test::openReader(path());
    for (const auto &record : records) {
        QCOMPARE((*reader->record(record.row))->incoming.body, record.incoming.body);
    }
}

void TestStore::givesRowsInOrderOfArrival()
{
    const auto store = test::openStore(path());
    std::vector<history::Record> records = {
        test::recordOf(u"late"_s, test::noon + 1h), test::recordOf(u"early"_s, test::noon - 1h)};
    QVERIFY(store->append(records));
    QCOMPARE(records[0].row, 1);
    QCOMPARE(records[1].row, 2);
    QCOMPARE(test::idsOf(*test::openReader(path()), {}), QStringList({u"late"_s, u"early"_s}));
}

void TestStore::storesTheSameMessageOnce_data()
{
    QTest::addColumn<history::Record>("first");
    QTest::addColumn<history::Record>("second");
    QTest::addColumn<bool>("isSame");
    const auto first = test::recordOf(u"2026-1"_s);
    QTest::newRow("the same") << first << first << true;
    auto other = first;
    other.profile = u"archive"_s;
    other.incoming.isCatchUp = true;
    other.incoming.receivedAt += 1h;
    other.time += 1h;
    QTest::newRow("another way, later") << first << other << true;
    other = first;
    other.incoming.body.replace(R"(,"topic")", R"( , "topic")");
    QTest::newRow("another spelling of the same body") << first << other << true;
    other = first;
    other.incoming.body.replace(R"("new":3)", R"("new":4)");
    QTest::newRow("the id of another body") << first << other << false;
    other = first;
    other.id = u"2026-2"_s;
    QTest::newRow("another id beside the body") << first << other << false;
    auto nameless = test::recordOf({});
    QTest::newRow("fedmsg without an id") << nameless << nameless << true;
    const auto amqp = test::amqpRecordOf(u"4f1c"_s, R"({"tag":"f45"})");
    auto amqpAgain = amqp;
    amqpAgain.incoming.headers = "{}";
    QTest::newRow("AMQP with the same id, other headers") << amqp << amqpAgain << true;
    const auto namelessAmqp = test::amqpRecordOf({}, R"({"tag":"f45"})");
    auto namelessLater = namelessAmqp;
    namelessLater.incoming.headers.replace("12:00", "13:00");
    QTest::newRow("AMQP without an id, the same") << namelessAmqp << namelessAmqp << true;
    QTest::newRow("AMQP without an id, sent later") << namelessAmqp << namelessLater << false;
}

void TestStore::storesTheSameMessageOnce()
{
    QFETCH(history::Record, first);
    QFETCH(history::Record, second);
    QFETCH(const bool, isSame);
    const auto store = test::openStore(path());
    QVERIFY(append(*store, first));
    second.row = 77;
    QVERIFY(append(*store, second));
    QCOMPARE(second.row, isSame ? 0 : 2);
    QCOMPARE(test::countOf(*test::openReader(path()), {}), isSame ? 1 : 2);
}

void TestStore::storesTheSameMessageOnceWithinABatch()
{
    const auto store = test::openStore(path());
    std::vector<history::Record> records(3, test::recordOf(u"2026-1"_s));
    QVERIFY(store->append(records));
    QCOMPARE(records[0].row, 1);
    QCOMPARE(records[1].row, 0);
    QCOMPARE(records[2].row, 0);
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 1);
}

void TestStore::anIdThatIsProvenIsNotTakenByAnother_data()
{
    using enum crypto::Verdict;
    QTest::addColumn<crypto::Verdict>("first");
    QTest::addColumn<crypto::Verdict>("second");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("forged after valid") << Valid << Invalid << false;
    QTest::newRow("unsigned after valid") << Valid << Unsigned << false;
    QTest::newRow("a broker's after valid") << Valid << TransportOnly << false;
    QTest::newRow("legacy after valid") << Valid << ValidLegacy << false;
    QTest::newRow("forged after a broker's") << TransportOnly << Invalid << false;
    QTest::newRow("valid after forged") << Invalid << Valid << true;
    QTest::newRow("valid after a broker's") << TransportOnly << Valid << true;
    QTest::newRow("valid after valid") << Valid << Valid << true;
    QTest::newRow("a broker's after a broker's") << TransportOnly << TransportOnly << true;
    QTest::newRow("forged after unsigned: neither is proven") << Unsigned << Invalid << true;
}

void TestStore::anIdThatIsProvenIsNotTakenByAnother()
{
    QFETCH(const crypto::Verdict, first);
    QFETCH(const crypto::Verdict, second);
    QFETCH(const bool, isStored);
    const auto store = test::openStore(path());
    auto one = test::recordOf(u"2026-1"_s);
    one.verification.verdict = first;
    QVERIFY(append(*store, one));
    auto other = test::recordOf(u"2026-1"_s);
    other.incoming.body.replace(R"("new":3)", R"("new":4)");
    other.verification.verdict = second;
    QVERIFY(append(*store, other));
    QCOMPARE(other.row, isStored ? 2 : 0);
    QCOMPARE(test::countOf(*test::openReader(path()), {}), isStored ? 2 : 1);
}

void TestStore::fillsInTheHash()
{
    const auto store = test::openStore(path());
    auto given = test::recordOf(u"2026-1"_s);
    const auto message = bus::Message::read(given.incoming);
    QVERIFY(message);
    given.bodyHash = history::bodyHash(*message);
    auto left = test::recordOf(u"2026-1"_s);
    QVERIFY(append(*store, given));
    QVERIFY(append(*store, left));
    QCOMPARE(left.bodyHash, given.bodyHash);
    QCOMPARE(left.row, 0);
}

void TestStore::listsManyMessagesOfOneMoment()
{
    const auto store = test::openStore(path());
    QStringList newestFirst;
    for (int batch = 0; batch < 3; ++batch) {
        std::vector<history::Record> records;
        for (int i = 0; i < 50; ++i) {
            records.push_back(test::recordOf(u"%1-%2"_s.arg(batch).arg(i)));
            newestFirst.prepend(records.back().id);
        }
        QVERIFY(store->append(records));
    }
    QCOMPARE(test::idsOf(*test::openReader(path()), {}), newestFirst);
}

void TestStore::filesAreForTheUserAlone()
{
    const auto store = test::openStore(path());
    auto record = test::recordOf(u"2026-1"_s);
    QVERIFY(append(*store, record));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const auto &file :
        {path(), path() + u"-wal"_s, path() + u"-shm"_s, path() + u".lock"_s, QFileInfo(path()).path()}) {
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QCOMPARE(QFileInfo(file).permissions() & others, QFile::Permissions());
    }
}

void TestStore::leavesOtherPeoplesFoldersAlone()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    const auto before = QFileInfo(m_folder->path()).permissions();
    const auto store = test::openStore(path());
    QCOMPARE(QFileInfo(m_folder->path()).permissions(), before);
}

void TestStore::tellsWhoWritesAlready()
{
    const auto store = test::openStore(path());
    const auto second = history::Store::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, history::ErrorCode::Locked);
    QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
        qPrintable(second.error().detail));
    QVERIFY(second.error().detail.contains(QCoreApplication::applicationName()));
}

void TestStore::canBeOpenedAgainAfterClosing()
{
    (void)test::openStore(path());
    QVERIFY(history::Store::open(path()));
}

void TestStore::marksAsReadAndUnread()
{
    const auto store = test::openStore(path());
    std::vector<history::Record> records = {test::recordOf(u"a"_s), test::recordOf(u"b"_s)};
    records[1].isUnread = false;
    QVERIFY(store->append(records));
    const auto reader = test::openReader(path());
    QCOMPARE(reader->overview({})->unread, 1);
    QVERIFY(store->markRead({1, 2}, true));
    // Twice is the same as once.
    QVERIFY(store->markRead({1}, true));
    QCOMPARE(reader->overview({})->unread, 0);
    QCOMPARE(reader->overview({})->unreadProblems, 0);
    QVERIFY(!(*reader->record(1))->isUnread);
    QVERIFY((*reader->record(1))->decision.isUnread);
    QVERIFY(store->markRead({2}, false));
    QVERIFY(store->markRead({2}, false));
    const auto overview = reader->overview({});
    QCOMPARE(overview->unread, 1);
    QCOMPARE(overview->unreadProblems, 1);
    QCOMPARE(overview->unreadByService, (QHash<QString, qint64>{{u"buildsys"_s, 1}}));
    QVERIFY((*reader->record(2))->isUnread);
    QCOMPARE(test::idsOf(*reader, {.isUnreadOnly = true}), QStringList({u"b"_s}));
}

void TestStore::marksUpToARowAsRead()
{
    const auto store = test::openStore(path());
    std::vector<history::Record> records;
    for (int i = 1; i <= 5; ++i) {
        records.push_back(test::recordOf(QString::number(i)));
        records.back().digest.service = i % 2 == 0 ? u"copr"_s : u"buildsys"_s;
    }
    QVERIFY(store->append(records));
    QVERIFY(store->markAllRead(3));
    const auto reader = test::openReader(path());
    const auto overview = reader->overview({});
    QCOMPARE(overview->unread, 2);
    QCOMPARE(overview->unreadByService, (QHash<QString, qint64>{{u"buildsys"_s, 1}, {u"copr"_s, 1}}));
    QCOMPARE(overview->messagesByService, (QHash<QString, qint64>{{u"buildsys"_s, 3}, {u"copr"_s, 2}}));
    QCOMPARE(test::idsOf(*reader, {.isUnreadOnly = true}), QStringList({u"5"_s, u"4"_s}));
}

void TestStore::marksAllAsRead()
{
    const auto store = test::openStore(path());
    std::vector<history::Record> records = {test::recordOf(u"a"_s), test::recordOf(u"b"_s)};
    QVERIFY(store->append(records));
    QVERIFY(store->markAllRead());
    const auto overview = test::openReader(path())->overview({});
    QCOMPARE(overview->unread, 0);
    QCOMPARE(overview->unreadProblems, 0);
    QVERIFY(overview->unreadByService.isEmpty());
    QCOMPARE(overview->messages, 2);
}

void TestStore::aRowThatIsNotThereCannotBeMarked()
{
    const auto store = test::openStore(path());
    QVERIFY(store->markRead({1, -1, 0, std::numeric_limits<qint64>::max()}, false));
    QCOMPARE(test::openReader(path())->overview({})->unread, 0);
}

/// The disk takes no more of a file than this: a quota.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

void TestStore::aFailedAppendLeavesNothing()
{
    const auto store = test::openStore(path());
    auto first = test::recordOf(u"first"_s);
    QVERIFY(append(*store, first));
    std::vector<history::Record> many;
    for (int i = 0; i < 500; ++i) {
        many.push_back(test::recordOf(u"2026-%1"_s.arg(i)));
        many.back().incoming.body.replace(test::certificateText(), test::certificateText('C'));
    }
    {
        const FileSizeLimit limit(500'000);
        const auto refused = store->append(many);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, history::ErrorCode::File);
        QVERIFY(refused.error().detail.contains(path()));
        QVERIFY(std::ranges::all_of(many, [](const history::Record &record) { return record.row == 0; }));
        QCOMPARE(test::idsOf(*test::openReader(path()), {}), QStringList({u"first"_s}));
    }
    QVERIFY(store->append(many));
    QCOMPARE(many.front().row, 2);
    QCOMPARE(many.back().row, 501);
    const auto reader = test::openReader(path());
    QCOMPARE(test::countOf(*reader, {}), 501);
    QCOMPARE(test::countOf(*reader, {.search = test::searchFor(u"libaurora"_s)}), 501);
    QCOMPARE((*reader->record(2))->incoming.body, many.front().incoming.body);
    QCOMPARE(number(u"SELECT count(*) FROM certificate"_s), 2);
}

void TestStore::hugeAndOddTextsAreStored()
{
    const auto store = test::openStore(path());
    auto record = test::recordOf(u"2026-1"_s);
    record.incoming.body = "{\"msg\":\"" + QByteArray(5'000'000, 'x') + "\"}";
    record.digest.subtitle = QString(1'000'000, u'y');
    record.digest.longForm = QString(1'000'000, u' ') + u"never reached"_s;
    record.digest.service = QString(1'000'000, u's');
    record.digest.kind = QString(1'000'000, u'k');
    record.digest.usernames = QStringList(50'000, u"many"_s);
    record.digest.packages = {QString(1'000'000, u'p'), QString(QChar(0xD800)), u"\0"_s};
    QVERIFY(append(*store, record));
    const auto back = test::openReader(path())->record(record.row);
    QVERIFY(back && *back);
    QCOMPARE((*back)->incoming.body, record.incoming.body);
}

std::unique_ptr<history::Store> TestStore::storeOfTen() const
{
    auto store = test::openStore(path());
    for (int i = 0; i < 10; ++i) {
        auto record = test::recordOf(u"2026-%1"_s.arg(i), test::noon - (9 - i) * 1h);
        record.isUnread = i % 2 == 0;
        if (!append(*store, record)) {
            qFatal("cannot store");
        }
    }
    return store;
}

void TestStore::removesWhatIsTooOld()
{
    const auto store = storeOfTen();
    QCOMPARE(store->prune({.age = 3h}, test::noon).value(), 6);
    QCOMPARE(store->prune({.age = 3h}, test::noon).value(), 0);
    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, {}), (QStringList{u"2026-9"_s, u"2026-8"_s, u"2026-7"_s, u"2026-6"_s}));
    QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(u"libaurora"_s)}).size(), 4);
}

void TestStore::removesWhatIsTooMuch()
{
    const auto store = storeOfTen();
    QCOMPARE(store->prune({.messages = 3}, test::noon).value(), 7);
    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, {}), (QStringList{u"2026-9"_s, u"2026-8"_s, u"2026-7"_s}));
}

void TestStore::countsStayRightWhenSomeAreRemoved()
{
    const auto store = storeOfTen();
    QCOMPARE(store->prune({.messages = 3}, test::noon).value(), 7);
    const auto reader = test::openReader(path());
    const auto overview = reader->overview({});
    QVERIFY(overview);
    QCOMPARE(overview->messages, 3);
    QCOMPARE(overview->unread, 1);
    QCOMPARE(overview->unreadByService.value(u"buildsys"_s), 1);
    QCOMPARE(overview->messagesByService.value(u"buildsys"_s), 3);
    QCOMPARE(test::countOf(*reader, {.service = u"buildsys"_s}), 3);
    QCOMPARE(number(u"SELECT count(*) FROM unread"_s), 1);
    QCOMPARE(number(u"SELECT sum(info + fixed + attention + problem) FROM tally WHERE service = ''"_s), 3);
    QCOMPARE(number(u"SELECT sum(info + fixed + attention + problem) FROM day_tally WHERE service = ''"_s), 3);
}

void TestStore::removesNothingWithoutALimit()
{
    const auto store = storeOfTen();
    QCOMPARE(store->prune({}, test::noon + 24h * 5000).value(), 0);
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 10);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
