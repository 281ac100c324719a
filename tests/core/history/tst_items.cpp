// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "core/meta/grouper.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Messages that belong together are one row of the list: on the disk, in its pages and in its counts.
class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondMessageTakesTheFirstOnesPlace();
    void aLateMessageJoinsBelow();
    void anItemStandsUnderTheDayOfItsNewestMessage();
    void saysWhatItsMessagesSayTogether();
    void saysItInAnotherLanguageWhenAsked();
    void theWorstInItCounts();
    void whatComesAtOnceSaysTheSame();
    void whatIsNotTrustedStaysApart();
    void aSearchListsMessageByMessage();
    void readingOneMakesTheItemHaveOneLess();
    void readingAllLeavesNoneUnread();
    void growsOnAfterARestart();
    void aFailedBatchIsNotCounted();
    void anOlderHistoryHasARowForEachMessage();
    void everyListAgreesWithItsCounts_data();
    void everyListAgreesWithItsCounts();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

history::Record keyed(int number, Time time, const QString &key)
{
    auto record = test::recordOf(u"2026-%1"_s.arg(number), time);
    if (!key.isEmpty()) {
        record.groupKeys = {{0, u"test.rule\u001f"_s + key}};
    }
    return record;
}

/// A push as it comes over the bus, described and with its keys.
history::Record push(int number, const QString &reader = {})
{
    auto record = test::recordOf(u"2026-%1"_s.arg(number), test::noon + std::chrono::minutes(number));
    const auto topic = QByteArray("org.fedoraproject.prod.git.receive");
    record.incoming.topic = topic;
    record.incoming.body = R"({"msg":{"commit":{"username":"ines","repo":"quill)" + QByteArray::number(number) +
                           R"(","branch":"rawhide","summary":"Bump","agent":"ines"}},"msg_id":")" + record.id.toUtf8() +
                           R"(","timestamp":)" + QByteArray::number(record.time.time_since_epoch().count() / 1000) +
                           R"(,"topic":")" + topic + R"("})";
    const auto message = bus::Message::read(record.incoming);
    const meta::Reading reading{.reader = reader};
    record.digest = meta::Digester(reading).digest(*message);
    record.groupKeys = meta::Grouper(reading).keysOf(*message, record.digest);
    return record;
}

void append(history::Store &store, std::vector<history::Record> &records)
{
    const auto done = store.append(records);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

QList<history::Record> rowsOf(history::Reader &reader, const history::Query &query)
{
    const auto rows = reader.rows(query, 0, 10'000);
    return rows ? *rows : QList<history::Record>();
}

} // namespace

void TestItems::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestItems::theSecondMessageTakesTheFirstOnesPlace()
{
    const auto store = test::openStore(path());
    std::vector records{
        keyed(1, test::noon, u"a"_s), keyed(2, test::noon + 1min, u"b"_s), keyed(3, test::noon + 2min, u"a"_s)};
    append(*store, records);
    QCOMPARE(records[0].item.former, history::Head());
    QCOMPARE(records[2].item.id, records[0].item.id);
    QCOMPARE(records[2].item.former, (history::Head{1, test::noon}));
    QCOMPARE(records[2].item.head, (history::Head{3, test::noon + 2min}));
    QCOMPARE(records[2].item.count, 2);
    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, {}), (QStringList{u"2026-3"_s, u"2026-2"_s}));
    const auto overview = reader->overview({});
    QCOMPARE(overview->messages, 3);
    QCOMPARE(overview->days.front().rows, 2);
    const auto members = reader->members(records[0].item.id, 10);
    QCOMPARE(members->size(), 2);
    QCOMPARE(members->front().row, 3);
}

void TestItems::aLateMessageJoinsBelow()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon - 10min, u"a"_s)};
    append(*store, records);
    QCOMPARE(records[1].item.head.row, 1);
    QCOMPARE(records[1].item.former.row, 1);
    QCOMPARE(test::idsOf(*test::openReader(path()), {}), QStringList{u"2026-1"_s});
}

void TestItems::anItemStandsUnderTheDayOfItsNewestMessage()
{
    const auto store = test::openStore(path());
    const auto midnight = test::noon + 12h;
    std::vector records{keyed(1, midnight - 10min, u"a"_s), keyed(2, midnight + 10min, u"a"_s)};
    append(*store, records);
    const auto overview = test::openReader(path())->overview({});
    QCOMPARE(overview->days.size(), 2U);
    QCOMPARE(overview->days[0].rows, 1);
    QCOMPARE(overview->days[1].rows, 0);
    QCOMPARE(overview->days[1].messages, 1);
}

void TestItems::saysWhatItsMessagesSayTogether()
{
    const auto store = test::openStore(path());
    for (int number = 1; number <= 60; ++number) {
        std::vector records{push(number)};
        append(*store, records);
        QCOMPARE(records[0].item.count, number);
    }
    const auto rows = rowsOf(*test::openReader(path()), {});
    QCOMPARE(rows.size(), 1);
    const auto &item = rows.front().item;
    QCOMPARE(item.count, 60);
    QVERIFY2(item.texts.subtitle.contains(u"60"_s) && item.texts.subtitle.contains(u"ines"_s),
        qPrintable(item.texts.subtitle));
    QVERIFY(!item.texts.spans.isEmpty());
    QVERIFY2(item.texts.headline.contains(u"60"_s), qPrintable(item.texts.headline));
    QCOMPARE(item.texts.usernames, QStringList{u"ines"_s});
}

void TestItems::saysItInAnotherLanguageWhenAsked()
{
    {
        const auto store = test::openStore(path());
        std::vector records{push(1), push(2), push(3)};
        append(*store, records);
    }
    const auto mine = rowsOf(*test::openReader(path(), u"ines"_s), {});
    QVERIFY2(mine.front().item.texts.subjective.startsWith(u"You"_s), qPrintable(mine.front().item.texts.subjective));
    const auto others = rowsOf(*test::openReader(path()), {});
    QCOMPARE(mine.front().item.texts.subtitle, others.front().item.texts.subtitle);
}

void TestItems::theWorstInItCounts()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon + 1min, u"a"_s)};
    records[1].digest.severity = meta::Severity::Info;
    records[1].isUnread = false;
    records[0].verification.verdict = crypto::Verdict::ValidLegacy;
    append(*store, records);
    const auto item = rowsOf(*test::openReader(path()), {}).front().item;
    QCOMPARE(item.texts.severity, meta::Severity::Problem);
    QCOMPARE(item.problems, 1);
    QCOMPARE(item.unread, 1);
    QCOMPARE(item.verdict, crypto::Verdict::ValidLegacy);
}

void TestItems::whatComesAtOnceSaysTheSame()
{
    const auto stored = [this](const QString &name, std::size_t atOnce) {
        auto store = test::openStore(m_folder->filePath(name));
        std::vector<history::Record> records;
        for (int number = 1; number <= 4; ++number) {
            records.push_back(push(number));
            records.back().isUnread = number < 3;
            if (records.size() == atOnce) {
                append(*store, records);
                records.clear();
            }
        }
        store.reset();
        return rowsOf(*test::openReader(m_folder->filePath(name)), {});
    };
    const auto one = stored(u"one.db"_s, 1);
    const auto all = stored(u"all.db"_s, 4);
    QCOMPARE(one.size(), 1);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.front().item.count, 4);
    QCOMPARE(all.front().item.unread, 2);
    QCOMPARE(one.front().item.unread, 2);
    QVERIFY(all.front().item.texts == one.front().item.texts);
    QVERIFY(all.front().item.head == one.front().item.head);
}

void TestItems::whatIsNotTrustedStaysApart()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon, u"a"_s), keyed(3, test::noon, u"a"_s)};
    records[1].verification.verdict = crypto::Verdict::Invalid;
    records[2].profile = u"another"_s;
    append(*store, records);
    QCOMPARE(rowsOf(*test::openReader(path()), {}).size(), 3);
}

void TestItems::aSearchListsMessageByMessage()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon, u"a"_s)};
    append(*store, records);
    const auto reader = test::openReader(path());
    for (const auto &query : {history::Query{.search = test::searchFor(u"libaurora"_s)},
             history::Query{.user = u"ines"_s}, history::Query{.severity = meta::Severity::Problem}}) {
        QVERIFY(!history::isGrouped(query));
        const auto rows = rowsOf(*reader, query);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.front().item, history::ItemState());
        QCOMPARE(reader->overview(query)->days.front().rows, 2);
    }
}

void TestItems::readingOneMakesTheItemHaveOneLess()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon + 1min, u"a"_s), keyed(3, test::noon, {})};
    append(*store, records);
    const auto changed = store->markRead({2, 3}, true);
    QVERIFY(changed);
    QCOMPARE(*changed, (history::UnreadByItem{{records[0].item.id, 1}}));
    const auto reader = test::openReader(path());
    QCOMPARE(rowsOf(*reader, {}).front().item.unread, 1);
    // The older one stands for it among the unread.
    QCOMPARE(test::idsOf(*reader, {.isUnreadOnly = true}), QStringList{u"2026-1"_s});
    QCOMPARE(*store->markRead({2}, false), (history::UnreadByItem{{records[0].item.id, 2}}));
    QCOMPARE(test::idsOf(*reader, {.isUnreadOnly = true}), QStringList{u"2026-2"_s});
    std::vector more{keyed(4, test::noon + 2min, u"a"_s)};
    append(*store, more);
    QCOMPARE(more[0].item.unread, 3);
    QList<qint64> rows{1, 2, 4};
    auto members = store->rowsOf(records[0].item.id);
    QVERIFY(members);
    std::ranges::sort(*members);
    QCOMPARE(*members, rows);
}

void TestItems::readingAllLeavesNoneUnread()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s), keyed(2, test::noon, u"a"_s)};
    append(*store, records);
    QVERIFY(store->markAllRead());
    QCOMPARE(rowsOf(*test::openReader(path()), {}).front().item.unread, 0);
    std::vector more{keyed(3, test::noon + 1min, u"a"_s)};
    append(*store, more);
    QCOMPARE(more[0].item.unread, 1);
}

void TestItems::growsOnAfterARestart()
{
    {
        const auto store = test::openStore(path());
        std::vector records{push(1), push(2)};
        append(*store, records);
    }
    {
        const auto store = test::openStore(path());
        std::vector records{push(3)};
        append(*store, records);
        QCOMPARE(records[0].item.count, 3);
        QVERIFY2(records[0].item.texts.subtitle.contains(u"3"_s), qPrintable(records[0].item.texts.subtitle));
        QCOMPARE(records[0].item.former.row, 2);
    }
    // The hour is over.
    const auto store = test::openStore(path());
    std::vector records{push(70)};
    append(*store, records);
    QCOMPARE(records[0].item.count, 1);
    QCOMPARE(rowsOf(*test::openReader(path()), {}).size(), 2);
}

void TestItems::aFailedBatchIsNotCounted()
{
    const auto store = test::openStore(path());
    std::vector records{keyed(1, test::noon, u"a"_s)};
    append(*store, records);
    {
        const auto database = history::Database::open(path(), history::Database::Access::Write);
        QVERIFY(
            (*database)->execute(u"CREATE TRIGGER no BEFORE UPDATE ON state BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    }
    std::vector more{keyed(2, test::noon + 1min, u"a"_s)};
    QVERIFY(!store->append(more));
    QCOMPARE(more[0].item, history::ItemState());
    {
        const auto database = history::Database::open(path(), history::Database::Access::Write);
        QVERIFY((*database)->execute(u"DROP TRIGGER no"_s));
    }
    append(*store, more);
    QCOMPARE(more[0].item.count, 2);
    QCOMPARE(rowsOf(*test::openReader(path()), {}).front().item.count, 2);
}

void TestItems::anOlderHistoryHasARowForEachMessage()
{
    {
        const auto store = test::openStore(path());
        std::vector records{keyed(1, test::noon, u"a"_s)};
        append(*store, records);
    }
    {
        const auto database = history::Database::open(path(), history::Database::Access::Write);
        for (const auto *const sql : {"DROP TABLE item", "DROP TABLE member", "ALTER TABLE tally DROP COLUMN heads",
                 "ALTER TABLE day_tally DROP COLUMN heads", "DROP INDEX message_sequence",
                 "ALTER TABLE message DROP COLUMN sequence", "ALTER TABLE message DROP COLUMN held_back",
                 "ALTER TABLE message DROP COLUMN change", "PRAGMA user_version = 1"}) {
            QVERIFY((*database)->execute(QLatin1StringView(sql)));
        }
    }
    const auto store = test::openStore(path());
    std::vector records{keyed(2, test::noon + 1s, u"a"_s)};
    append(*store, records);
    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, {}), (QStringList{u"2026-2"_s, u"2026-1"_s}));
    QCOMPARE(reader->overview({})->days.front().rows, 2);
}

void TestItems::everyListAgreesWithItsCounts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

namespace {

/// The history as one would keep it without a database.
struct Remembered
{
    history::Record record;
    qint64 item = 0;
    bool isUnread = false;
};

bool fits(const Remembered &one, const history::Query &query)
{
    return (query.service.isEmpty() || one.record.digest.service == query.service) &&
           (!query.isUnreadOnly || one.isUnread) && (query.upTo == 0 || one.record.row <= query.upTo);
}

/// Newest first, of each item the newest that fits.
QList<qint64> expectedRows(std::vector<Remembered> all, const history::Query &query)
{
    std::ranges::sort(all, [](const Remembered &one, const Remembered &other) {
        return std::pair(one.record.time, one.record.row) > std::pair(other.record.time, other.record.row);
    });
    std::set<qint64> seen;
    QList<qint64> rows;
    for (const auto &one : all) {
        if (fits(one, query) && (one.item == 0 || seen.insert(one.item).second)) {
            rows.append(one.record.row);
        }
    }
    return rows;
}

QList<qint64> pagedRows(history::Reader &reader, const history::Query &query, qint64 size)
{
    QList<qint64> rows;
    for (qint64 offset = 0;; offset += size) {
        const auto page = reader.rows(query, offset, size);
        for (const auto &record : *page) {
            rows.append(record.row);
        }
        if (page->size() < size) {
            return rows;
        }
    }
}

qint64 rowsIn(const std::vector<history::Day> &days)
{
    qint64 rows = 0;
    for (const auto &day : days) {
        rows += day.rows;
    }
    return rows;
}

} // namespace

void TestItems::everyListAgreesWithItsCounts()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    auto store = test::openStore(path());
    std::vector<Remembered> all;
    int number = 0;
    auto now = test::noon;
    for (int batch = 0; batch < 6; ++batch) {
        std::vector<history::Record> records;
        for (int i = batch == 0 ? 300 : 40; i > 0; --i) {
            now += std::chrono::seconds(random.bounded(900));
            const auto late = std::chrono::minutes(random.bounded(4) == 0 ? random.bounded(600) : 0);
            auto record =
                keyed(++number, now - late, random.bounded(4) == 0 ? QString() : QString::number(random.bounded(8)));
            record.incoming.receivedAt = now;
            record.digest.service = random.bounded(2) == 0 ? u"git"_s : u"buildsys"_s;
            record.isUnread = random.bounded(2) == 0;
            records.push_back(record);
        }
        append(*store, records);
        for (const auto &record : records) {
            all.push_back({record, record.item.id, record.isUnread});
        }
        QList<qint64> read;
        for (auto &one : all) {
            if (random.bounded(10) == 0) {
                read.append(one.record.row);
                one.isUnread = false;
            }
        }
        QVERIFY(store->markRead(read, true));
        if (random.bounded(3) == 0) {
            store.reset();
            store = test::openStore(path());
        }
        if (batch == 3) {
            const auto removed = store->prune({.messages = 250}, now);
            QVERIFY(removed && *removed > 0);
            std::ranges::sort(all, [](const Remembered &one, const Remembered &other) {
                return std::pair(one.record.time, one.record.row) < std::pair(other.record.time, other.record.row);
            });
            all.erase(all.begin(), all.begin() + *removed);
        }
        const auto reader = test::openReader(path());
        for (const auto &service : {u""_s, u"git"_s, u"buildsys"_s}) {
            for (const bool isUnreadOnly : {false, true}) {
                for (const qint64 back : {0, 45}) {
                    history::Query query{.service = service, .isUnreadOnly = isUnreadOnly};
                    query.upTo = back == 0 ? 0 : std::max<qint64>(number - back, 1);
                    const auto expected = expectedRows(all, query);
                    QCOMPARE(pagedRows(*reader, query, 10'000), expected);
                    QCOMPARE(pagedRows(*reader, query, 37), expected);
                    // Far enough for the counts to be asked.
                    if (expected.size() > 210) {
                        const auto page = reader->rows(query, 205, 3);
                        QCOMPARE(page->front().row, expected[205]);
                    }
                    QCOMPARE(rowsIn(reader->overview(query)->days), expected.size());
                }
            }
        }
    }
    // Nothing is lost, and nothing is there twice.
    const auto reader = test::openReader(path());
    QSet<qint64> listed;
    for (const auto &head : rowsOf(*reader, {})) {
        const auto members =
            head.item.count > 1 ? *reader->members(head.item.id, 10'000) : QList<history::Record>{head};
        for (const auto &member : members) {
            QVERIFY(!listed.contains(member.row));
            listed.insert(member.row);
        }
    }
    QCOMPARE(listed.size(), std::ssize(all));
}

QTEST_GUILESS_MAIN(TestItems)

#include "tst_items.moc"
