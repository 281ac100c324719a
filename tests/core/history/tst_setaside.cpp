// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using history::ErrorCode;

/// What has been a history and is damaged: moved out of the way whole, and a new one begun.
class TestSetAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedHistoryIsSetAside_data();
    void aDamagedHistoryIsSetAside();
    void aHistoryThatLacksATableIsSetAside();
    void aZeroedPageInTheMiddleIsFoundByWriting();
    void nothingThatWasSetAsideIsOverwritten();
    void theLogGoesAlong();
    void aLogWithoutItsHistoryIsKept();
    void anEmptyFileIsANewHistory();
    void whatALinkNamesIsSetAside();
    void anotherProgramsDatabaseInItsPlaceIsLeftAlone();
    void aNewerHistoryInItsPlaceIsLeftAlone();
    void readersAreToldOfTheDamage();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] QString aside(const QString &more = {}) const
    {
        return m_folder->filePath(u"history-damaged-2026-03-01"_s + more + u".sqlite"_s);
    }
    /// Stores this many, and closes it.
    void fill(int count) const;
    void overwrite(qint64 at, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSetAside::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

static std::vector<history::Record> recordsOf(int count)
{
    std::vector<history::Record> records;
    for (int i = 0; i < count; ++i) {
        records.push_back(test::recordOf(QString::number(i)));
    }
    return records;
}

void TestSetAside::fill(int count) const
{
    auto records = recordsOf(count);
    QVERIFY(test::openStore(path())->append(records));
}

void TestSetAside::overwrite(qint64 at, const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static std::unique_ptr<history::Store> open(const QString &path)
{
    auto store = history::Store::open(path, {}, test::noon);
    return store ? std::move(*store) : nullptr;
}

void TestSetAside::aDamagedHistoryIsSetAside_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half of it") << qint64{60'000} << qint64{0} << QByteArray();
    QTest::newRow("half a header") << qint64{50} << qint64{0} << QByteArray();
    QTest::newRow("garbage at the start") << qint64{0} << qint64{0} << QByteArray("Dear diary\n").repeated(100);
    QTest::newRow("zeros at the start") << qint64{0} << qint64{0} << QByteArray(4096, '\0');
    QTest::newRow("nothing but zeros") << qint64{8192} << qint64{0} << QByteArray(8192, '\0');
    QTest::newRow("another program's mark") << qint64{0} << qint64{68} << QByteArray(4, 'x');
    QTest::newRow("garbage in the tables' descriptions") << qint64{0} << qint64{100} << QByteArray(3000, '\x5a');
}

void TestSetAside::aDamagedHistoryIsSetAside()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, at);
    QFETCH(const QByteArray, bytes);
    fill(200);
    QVERIFY(size == 0 || QFile::resize(path(), size));
    overwrite(at, bytes);
    const auto damaged = contents(path());
    auto store = open(path());
    QVERIFY(store);
    QCOMPARE(store->setAside(), aside());
    QVERIFY(contents(aside()) == damaged);
    auto records = recordsOf(3);
    QVERIFY(store->append(records));
    QCOMPARE(test::countOf(*test::openReader(path()), {}), 3);
    store.reset();
    QCOMPARE(open(path())->setAside(), QString());
    QCOMPARE(test::countOf(*test::openReader(path()), {}), 3);
}

static void meddle(const QString &path, const QString &sql)
{
    QVERIFY(test::openDatabase(path)->execute(sql));
}

void TestSetAside::aHistoryThatLacksATableIsSetAside()
{
    fill(1);
    meddle(path(), u"DROP TABLE unread"_s);
    QCOMPARE(open(path())->setAside(), aside());
}

void TestSetAside::aZeroedPageInTheMiddleIsFoundByWriting()
{
    constexpr int count = 2000;
    fill(count);
    constexpr qint64 page = 4096;
    // Wherever it is: a page that nothing needs yet does no harm.
    const auto size = QFile(path()).size();
    for (qint64 at = 8 * page; at < size; at += 2 * page) {
        overwrite(at, QByteArray(page, '\0'));
    }
    auto store = open(path());
    QVERIFY(store);
    auto records = recordsOf(count + 1);
    if (store->setAside().isEmpty()) {
        const auto refused = store->append(records);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Damaged);
        QVERIFY(std::ranges::all_of(records, [](const history::Record &record) { return record.row == 0; }));
        auto anew = history::Store::beginAnew(std::move(store), test::noon);
        QVERIFY(anew);
        store = std::move(*anew);
        QVERIFY(store->append(records));
        // What a window has of the other one is none of these.
        QCOMPARE(records.front().row, count + 1);
    }
    QCOMPARE(store->setAside(), aside());
    QCOMPARE(QFile(aside()).size(), size);
}

void TestSetAside::nothingThatWasSetAsideIsOverwritten()
{
    for (const auto &place : {aside(), aside(u"-2"_s), aside(u"-3"_s)}) {
        fill(1);
        overwrite(0, "no history any more, for the time " + place.toUtf8());
        QCOMPARE(open(path())->setAside(), place);
    }
    QVERIFY(contents(aside()).contains("2026-03-01.sqlite"));
    QVERIFY(contents(aside(u"-3"_s)).contains("2026-03-01-3.sqlite"));
}

void TestSetAside::theLogGoesAlong()
{
    {
        // Somebody who reads keeps the log from being copied into the file.
        const auto store = test::openStore(path());
        auto records = recordsOf(3);
        QVERIFY(store->append(records));
        QVERIFY(QFile::copy(path() + u"-wal"_s, m_folder->filePath(u"log"_s)));
    }
    QVERIFY(QFile::rename(m_folder->filePath(u"log"_s), path() + u"-wal"_s));
    const auto log = contents(path() + u"-wal"_s);
    overwrite(0, QByteArray(4096, 'x'));
    QCOMPARE(open(path())->setAside(), aside());
    QVERIFY(contents(aside() + u"-wal"_s) == log);
}

void TestSetAside::aLogWithoutItsHistoryIsKept()
{
    fill(1);
    QFile log(path() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("the newest messages");
    log.close();
    QVERIFY(QFile::resize(path(), 0));
    QCOMPARE(open(path())->setAside(), aside());
    QCOMPARE(contents(aside() + u"-wal"_s), QByteArray("the newest messages"));
}

void TestSetAside::anEmptyFileIsANewHistory()
{
    fill(1);
    QVERIFY(QFile::resize(path(), 0));
    const auto store = open(path());
    QVERIFY(store);
    QCOMPARE(store->setAside(), QString());
    QVERIFY(!QFile::exists(aside()));
}

void TestSetAside::whatALinkNamesIsSetAside()
{
    fill(1);
    const auto link = m_folder->filePath(u"link.sqlite"_s);
    QVERIFY(QFile::link(path(), link));
    overwrite(0, QByteArray(4096, 'x'));
    const auto store = open(link);
    QVERIFY(store);
    QCOMPARE(store->setAside(), aside());
    // One writer, by whatever name.
    const auto second = history::Store::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
}

void TestSetAside::anotherProgramsDatabaseInItsPlaceIsLeftAlone()
{
    fill(1);
    QVERIFY(QFile::remove(path()));
    meddle(path(), u"CREATE TABLE cookies (name TEXT)"_s);
    const auto before = contents(path());
    const auto store = history::Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::NoHistory);
    QVERIFY(contents(path()) == before);
}

void TestSetAside::aNewerHistoryInItsPlaceIsLeftAlone()
{
    fill(1);
    meddle(path(), u"PRAGMA user_version = 1000"_s);
    const auto store = history::Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Newer);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}), QStringList());
}

void TestSetAside::readersAreToldOfTheDamage()
{
    fill(500);
    constexpr qint64 page = 4096;
    overwrite(8 * page, QByteArray(static_cast<qsizetype>(QFile(path()).size() - 8 * page), '\x5a'));
    const auto reader = history::Reader::open(path(), {});
    const auto code = !reader ? reader.error().code : (*reader)->rows({}, 0, 1000).error().code;
    QCOMPARE(code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
