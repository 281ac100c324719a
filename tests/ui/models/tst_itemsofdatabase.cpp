// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::HistoryModel;
using State = HistoryModel::State;

namespace {

/// 2026-03-01T12:00:00Z
constexpr Time noon{1772366400s};

history::Record keyed(int number, Time time, const QString &key)
{
    auto record = test::commitOf(number, time, u"Commit %1"_s.arg(number));
    record.groupKeys = {{0, u"test.rule\u001f"_s + key}};
    return record;
}

/// A model and the reader that answers it.
struct Window
{
    Window(const QString &path, const Clock &clock, const history::Query &query)
        : reader(path, {.reader = u"marta"_s})
        , model(reader, clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QObject::connect(&reader, &pipeline::AsyncReader::answered, &model, [this] {
            for (const auto &answer : reader.take()) {
                model.take(answer);
            }
        });
        model.setQuery(query);
    }

    /// Every row, as "row of the database × how many"; a day as 0; "?" for what is not there yet.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row);
            const auto *const message = model.message(index);
            const auto isDay = index.data(ui::KindRole).value<ui::RowKind>() == ui::RowKind::Day;
            all << (isDay     ? index.data().toString() + index.data(ui::CountTextRole).toString()
                    : message ? u"%1×%2 %3"_s.arg(message->row).arg(message->count).arg(message->unread)
                              : u"?"_s);
        }
        return all;
    }
    void loadAll() { model.setVisibleRows(0, std::max(model.rowCount() - 1, 0)); }

    pipeline::AsyncReader reader;
    HistoryModel model;
    QAbstractItemModelTester tester;
};

} // namespace

/// Items in the list, against the database and its reader's thread.
class TestItemsOfDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sixtyCommitsAreOneRowThatUnfolds();
    void whatIsUnfoldedGrows();
    void readingAnItemIsAgreedUpon();
    void growingAndReadingAreTheSame_data();
    void growingAndReadingAreTheSame();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    QList<history::Record> store(std::vector<history::Record> records);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    test::MovedClock m_clock{noon};
};

void TestItemsOfDatabase::init()
{
    test::failOnWarning();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = history::Store::open(path(), {.reader = u"marta"_s});
    QVERIFY(store);
    m_store = std::move(*store);
}

QList<history::Record> TestItemsOfDatabase::store(std::vector<history::Record> records)
{
    if (const auto done = m_store->append(records); !done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
    return {records.begin(), records.end()};
}

void TestItemsOfDatabase::sixtyCommitsAreOneRowThatUnfolds()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 60; ++i) {
        records.push_back(keyed(i, noon - 60min + i * 1min, u"a"_s));
    }
    store(std::move(records));
    Window window(path(), m_clock, {});
    QTRY_COMPARE(window.model.state(), State::Ready);
    QTRY_VERIFY(window.model.isCounted());
    QCOMPARE(window.rows(), (QStringList{u"Today60 messages"_s, u"60×60 60"_s}));
    const auto index = window.model.index(1);
    // The tester may have asked already.
    window.model.fetchMore(index);
    QTRY_COMPARE(window.model.rowCount(index), 60);
    QVERIFY(!window.model.canFetchMore(index));
    QCOMPARE(window.model.message(window.model.index(59, 0, index))->row, 1);
}

void TestItemsOfDatabase::whatIsUnfoldedGrows()
{
    store({keyed(1, noon - 3min, u"a"_s), keyed(2, noon - 2min, u"a"_s), keyed(3, noon - 1min, u"b"_s)});
    Window window(path(), m_clock, {});
    QTRY_COMPARE(window.model.state(), State::Ready);
    QTRY_VERIFY(window.model.isCounted());
    const QPersistentModelIndex item = window.model.index(2);
    window.model.fetchMore(item);
    QTRY_COMPARE(window.model.rowCount(item), 2);
    window.model.insertRecorded(store({keyed(4, noon, u"a"_s)}));
    QCOMPARE(item.row(), 1);
    QCOMPARE(window.model.rowCount(item), 3);
    QCOMPARE(item.data(ui::CountRole).toLongLong(), 3);
}

void TestItemsOfDatabase::readingAnItemIsAgreedUpon()
{
    const auto records = store({keyed(1, noon - 2min, u"a"_s), keyed(2, noon - 1min, u"a"_s)});
    Window window(path(), m_clock, {});
    QTRY_COMPARE(window.model.state(), State::Ready);
    QTRY_VERIFY(window.model.isCounted());
    const auto unread = m_store->markRead({1}, true);
    QVERIFY(unread);
    window.model.setItemsUnread(*unread);
    QVERIFY(window.model.index(1).data(ui::UnreadRole).toBool());
    window.model.markItemRead(records.front().item.id, true);
    QVERIFY(!window.model.index(1).data(ui::UnreadRole).toBool());
    const auto rest = m_store->markRead({2}, true);
    QVERIFY(rest);
    window.model.setItemsUnread(*rest);
    QTRY_COMPARE(window.model.overview().unread, 0);
}

void TestItemsOfDatabase::growingAndReadingAreTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isUnreadOnly");
    QTest::addColumn<QString>("service");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("all %u", seed) << seed << false << QString();
        QTest::addRow("unread %u", seed) << seed << true << QString();
        QTest::addRow("git %u", seed) << seed << false << u"git"_s;
    }
}

void TestItemsOfDatabase::growingAndReadingAreTheSame()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isUnreadOnly);
    QFETCH(QString, service);
    const history::Query query{.service = service, .isUnreadOnly = isUnreadOnly};
    QRandomGenerator random(seed);
    auto now = noon - 48h;
    int number = 0;
    const auto some = [&](int most) {
        std::vector<history::Record> records;
        for (int i = random.bounded(most) + 1; i > 0; --i) {
            now += std::chrono::seconds(random.bounded(600));
            const auto late = std::chrono::minutes(random.bounded(5) == 0 ? random.bounded(300) : 0);
            records.push_back(keyed(++number, now - late, QString::number(random.bounded(12))));
            records.back().incoming.receivedAt = now;
            records.back().digest.service = random.bounded(3) == 0 ? u"buildsys"_s : u"git"_s;
            records.back().isUnread = random.bounded(2) == 0;
        }
        return records;
    };
    store(some(300));
    Window grown(path(), m_clock, query);
    QTRY_COMPARE(grown.model.state(), State::Ready);
    QTRY_VERIFY(grown.model.isCounted());
    for (int step = 0; step < 12; ++step) {
        grown.model.insertRecorded(store(some(12)));
        if (step == 5) {
            const auto item = grown.model.index(1);
            if (grown.model.canFetchMore(item)) {
                grown.model.fetchMore(item);
                QTRY_VERIFY(grown.model.rowCount(item) > 0);
            }
        }
        Window fresh(path(), m_clock, query);
        QTRY_COMPARE(fresh.model.state(), State::Ready);
        QTRY_VERIFY(fresh.model.isCounted());
        fresh.loadAll();
        grown.loadAll();
        QTRY_VERIFY(!fresh.rows().contains(u"?"_s));
        QTRY_VERIFY(!grown.rows().contains(u"?"_s));
        QTRY_COMPARE(grown.rows(), fresh.rows());
    }
}

QTEST_GUILESS_MAIN(TestItemsOfDatabase)
#include "tst_itemsofdatabase.moc"
