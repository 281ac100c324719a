// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/schema.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
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
    void readerRefusesAnEmptyFile();
    void readerRefusesWhatIsNotThere();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    /// Runs statements on the file as another program would.
    void meddle(const QStringList &statements) const;
    [[nodiscard]] QByteArray contents() const;
    /// By whoever wants to write, and by whoever wants to read.
    void expectRefusal(ErrorCode code, ErrorCode readCode) const;
    void expectRefusal(ErrorCode code) const { expectRefusal(code, code); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSchema::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSchema::meddle(const QStringList &statements) const
{
    const auto database = test::openDatabase(path());
    for (const auto &statement : statements) {
        const auto done = database->execute(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
}

QByteArray TestSchema::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSchema::expectRefusal(ErrorCode code, ErrorCode readCode) const
{
    const auto before = contents();
    const auto store = history::Store::open(path());
    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QVERIFY2(store.error().detail.contains(path()), qPrintable(store.error().detail));
    const auto reader = history::Reader::open(path(), {});
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, readCode);
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
    QTest::addColumn<ErrorCode>("readCode");
    QRandomGenerator random(1);
    QByteArray noise(20'000, 0);
    std::ranges::generate(noise, [&] { return static_cast<char>(random.bounded(256)); });
    QTest::newRow("a letter") << QByteArray("x") << ErrorCode::NoHistory;
    QTest::newRow("a text") << QByteArray("Dear diary\n").repeated(1000) << ErrorCode::NoHistory;
    QTest::newRow("noise") << noise << ErrorCode::NoHistory;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::NoHistory;
    QTest::newRow("the first line of a database only") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NoHistory;
    QTest::newRow("noise that begins like a database")
        << QByteArray("SQLite format 3\0", 16) + noise << ErrorCode::Damaged;
}

void TestSchema::refusesWhatIsNoHistory()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, readCode);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    expectRefusal(ErrorCode::NoHistory, readCode);
    // Nor the next time, when the lock lies beside it.
    expectRefusal(ErrorCode::NoHistory, readCode);
}

void TestSchema::refusesAnotherProgramsDatabase()
{
    meddle({u"CREATE TABLE cookies (name TEXT)"_s, u"INSERT INTO cookies VALUES ('crumb')"_s});
    expectRefusal(ErrorCode::NoHistory);
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
    // Open all the time, so that nobody copies its log into the file.
    const auto database = test::openDatabase(path());
    QVERIFY(database->execute(u"PRAGMA user_version = 1000"_s));
    expectRefusal(ErrorCode::Newer);
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
