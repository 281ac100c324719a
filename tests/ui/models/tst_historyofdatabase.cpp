// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/support/movedclock.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "ui/models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::HistoryModel;
using State = HistoryModel::State;

/// The model against the database and its reader's thread.
class TestHistoryOfDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsStored();
    void everyRowIsReachedOnce();
    void insertedAndAskedForAreTheSame();
    void searchingNarrows();
    void aDamagedFileFails();
    void aFileThatAppearsLaterIsRead();

private:
    void store(std::vector<history::Record> records);
    void open();
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] QStringList sentences() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    test::MovedClock m_clock;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

void TestHistoryOfDatabase::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = history::Store::open(path());
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestHistoryOfDatabase::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reader.reset();
    m_store.reset();
}

void TestHistoryOfDatabase::store(std::vector<history::Record> records)
{
    QVERIFY(m_store->append(records));
    if (m_model) {
        m_model->insertRecorded(QList<history::Record>(records.begin(), records.end()));
    }
}

void TestHistoryOfDatabase::open()
{
    m_reader = std::make_unique<pipeline::AsyncReader>(path(), meta::Reading{.reader = u"marta"_s});
    m_model = std::make_unique<HistoryModel>(*m_reader, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_reader.get(), &pipeline::AsyncReader::answered, m_model.get(), [this] {
        for (const auto &answer : m_reader->take()) {
            m_model->take(answer);
        }
    });
    m_model->setQuery({});
}

QStringList TestHistoryOfDatabase::sentences() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all << m_model->index(row).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return all;
}

void TestHistoryOfDatabase::showsWhatIsStored()
{
    store({test::buildOf(1, noon - 24h), test::commitOf(2, noon - 1h, u"Add a man page"_s), test::buildOf(3, noon)});
    open();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(sentences(), QStringList({u"Today"_s, u"Your build of libaurora-2.4.1-3.fc45 failed"_s,
                              u"tomas pushed to libaurora (rawhide): “Add a man page”"_s, u"Yesterday"_s,
                              u"Your build of libaurora-2.4.1-1.fc45 failed"_s}));
    QTRY_COMPARE(m_model->overview().unread, 3);
}

void TestHistoryOfDatabase::everyRowIsReachedOnce()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 1500; ++i) {
        records.push_back(test::buildOf(i + 1, noon - std::chrono::minutes(7 * (1500 - i))));
    }
    store(records);
    open();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTRY_VERIFY(m_model->isCounted());
    qint64 expected = 1500;
    for (int top = 0; top < m_model->rowCount(); top += 40) {
        const auto bottom = std::min(top + 40, m_model->rowCount()) - 1;
        m_model->setVisibleRows(top, bottom);
        for (int row = top; row <= bottom; ++row) {
            QTRY_VERIFY(m_model->index(row).data(ui::LoadedRole).toBool());
            const auto *const message = m_model->message(m_model->index(row));
            QVERIFY(!message || message->row == expected--);
        }
    }
    QCOMPARE(expected, 0);
}

void TestHistoryOfDatabase::insertedAndAskedForAreTheSame()
{
    open();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTRY_VERIFY(m_model->isCounted());
    store({test::buildOf(1, noon - 24h), test::buildOf(2, noon), test::commitOf(3, noon - 48h, u"Late"_s)});
    const auto inserted = sentences();
    QCOMPARE(inserted.size(), 6);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->refresh();
    QTRY_COMPARE(resets.count(), 1);
    QCOMPARE(sentences(), inserted);
}

void TestHistoryOfDatabase::searchingNarrows()
{
    store({test::buildOf(1, noon - 2min), test::commitOf(2, noon - 1min, u"Add a man page"_s)});
    open();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTRY_VERIFY(m_model->isCounted());
    m_model->setQuery({.search = test::searchFor(u"man pa"_s)});
    QTRY_COMPARE(m_model->entries(), 1);
    // What comes meanwhile fits or does not.
    store({test::commitOf(3, noon, u"Another MAN page"_s), test::buildOf(4, noon)});
    QCOMPARE(m_model->entries(), 2);
    m_model->setQuery({.search = test::searchFor(u"nobody wrote this"_s)});
    QTRY_COMPARE(m_model->entries(), 0);
    QCOMPARE(m_model->state(), State::Ready);
}

void TestHistoryOfDatabase::aDamagedFileFails()
{
    m_store.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    open();
    QTRY_COMPARE(m_model->state(), State::Failed);
    QVERIFY(!m_model->error().isEmpty());
}

void TestHistoryOfDatabase::aFileThatAppearsLaterIsRead()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    QTRY_COMPARE(m_model->state(), State::Failed);
    auto opened = history::Store::open(path());
    QVERIFY(opened);
    auto record = test::buildOf(1, noon);
    QVERIFY((*opened)->append(std::span(&record, 1)));
    m_model->refresh();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTRY_VERIFY(m_model->isCounted());
    QCOMPARE(m_model->entries(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryOfDatabase)
#include "tst_historyofdatabase.moc"
