// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/schema.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using history::ErrorCode;

/// What is no history, or none of ours to change: told in words, and left as it is.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewHistoryHasTheLastVersion();
    void anEmptyFileBecomesAHistory();
    void refusesWhatIsNoHistory_data();
    void refusesWhatIsNoHistory();
    void refusesAnotherProgramsDatabase();
    void refusesANewerVersion();
    void refusesANewerVersionThatIsStillInTheLog();
    void refusesAFolder();
    void refusesAPlaceThatCannotBeWritten_data();
    void refusesAPlaceThatCannotBeWritten();
    void refusesATruncatedHistory();
    void refusesAHistoryThatLacksATable();
    void tellsOfDamageFoundLater();
    void readerRefusesAnEmptyFile();
    void readerRefusesWhatIsNotThere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    /// Runs statements on the file as another program would.
    void meddle(const QStringList &statements) const;
    [[nodiscard]] QByteArray contents() const;
    void expectRefusal(ErrorCode code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchema::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSchema::meddle(const QStringList &statements) const
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const auto &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
}

QByteArray TestSchema::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSchema::expectRefusal(ErrorCode code) const
{
    const auto before = contents();
    const auto store = history::Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QVERIFY2(store.error().detail.contains(path()), qPrintable(store.error().detail));
    const auto reader = history::Reader::open(path(), {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QVERIFY(contents() == before);
}

void TestSchema::aNewHistoryHasTheLastVersion()
{
    (void)test::openStore(path());
    const auto database = history::Database::open(path(), history::Database::Access::Read);
    QVERIFY(database);
    QCOMPARE(*(*database)->number(u"PRAGMA user_version"_s), history::schema::version());
}

void TestSchema::anEmptyFileBecomesAHistory()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(history::Store::open(path()));
}

void TestSchema::refusesWhatIsNoHistory_data()
{
    QTest::addColumn<QByteArray>("text");
    QRandomGenerator random(1);
    QByteArray noise(20'000, 0);
    std::ranges::generate(noise, [&] { return static_cast<char>(random.bounded(256)); });
    QTest::newRow("a letter") << QByteArray("x");
    QTest::newRow("a text") << QByteArray("Dear diary\n").repeated(1000);
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("the first line of a database only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("noise that begins like a database") << QByteArray("SQLite format 3\0", 16) + noise;
}

void TestSchema::refusesWhatIsNoHistory()
{
    QFETCH(const QByteArray, text);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    expectRefusal(ErrorCode::Damaged);
}

void TestSchema::refusesAnotherProgramsDatabase()
{
    meddle({u"CREATE TABLE cookies (name TEXT)"_s, u"INSERT INTO cookies VALUES ('crumb')"_s});
    expectRefusal(ErrorCode::Damaged);
}

void TestSchema::refusesANewerVersion()
{
    (void)test::openStore(path());
    meddle({u"PRAGMA user_version = 1000"_s});
    expectRefusal(ErrorCode::Newer);
}

void TestSchema::refusesANewerVersionThatIsStillInTheLog()
{
    (void)test::openStore(path());
    {
        // Open all the time, so that nobody copies its log into the file.
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(u"PRAGMA user_version = 1000"_s, database);
        query.finish();
        expectRefusal(ErrorCode::Newer);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

void TestSchema::refusesAFolder()
{
    QVERIFY(QDir().mkdir(path()));
    expectRefusal(ErrorCode::File);
    QVERIFY(QDir(path()).isEmpty());
}

void TestSchema::refusesAPlaceThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    // Not even root can make files in these.
    QTest::newRow("a folder that takes no files") << u"/proc/self/history.db"_s;
    QTest::newRow("a folder that cannot be made") << u"/proc/tidings/history.db"_s;
    QTest::newRow("a file as folder") << u"/dev/null/history.db"_s;
}

void TestSchema::refusesAPlaceThatCannotBeWritten()
{
    QFETCH(const QString, path);
    const auto store = history::Store::open(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::File);
    QVERIFY2(store.error().detail.contains(path), qPrintable(store.error().detail));
}

void TestSchema::refusesATruncatedHistory()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 200; ++i) {
        records.push_back(test::recordOf(QString::number(i)));
    }
    QVERIFY(test::openStore(path())->append(records));
    QFile file(path());
    QVERIFY(file.resize(file.size() / 2));
    expectRefusal(ErrorCode::Damaged);
}

void TestSchema::refusesAHistoryThatLacksATable()
{
    (void)test::openStore(path());
    meddle({u"DROP TABLE unread"_s});
    const auto store = history::Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::Damaged);
}

void TestSchema::tellsOfDamageFoundLater()
{
    {
        const auto store = test::openStore(path());
        std::vector<history::Record> records;
        for (int i = 0; i < 500; ++i) {
            records.push_back(test::recordOf(QString::number(i)));
        }
        QVERIFY(store->append(records));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The first pages hold the tables' descriptions; damage what follows.
    constexpr qint64 page = 4096;
    QVERIFY(file.seek(8 * page));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - 8 * page), '\x5a'));
    file.close();
    const auto store = history::Store::open(path());
    auto record = test::recordOf(u"new"_s);
    const auto code = !store ? store.error().code : (*store)->append(std::span(&record, 1)).error().code;
    QCOMPARE(code, ErrorCode::Damaged);
    const auto reader = history::Reader::open(path(), {});
    const auto readCode = !reader ? reader.error().code : (*reader)->rows({}, 0, 1000).error().code;
    QCOMPARE(readCode, ErrorCode::Damaged);
}

void TestSchema::readerRefusesAnEmptyFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto reader = history::Reader::open(path(), {});
    QVERIFY(!reader);
    QVERIFY(reader.error().detail.contains(path()));
}

void TestSchema::readerRefusesWhatIsNotThere()
{
    const auto reader = history::Reader::open(path(), {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::File);
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
