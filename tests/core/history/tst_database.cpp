// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidings;
using namespace Qt::StringLiterals;
using history::Database;
using history::Statement;

/// What goes into a database comes out of it again, and what goes wrong is said.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void givesBackWhatItWasGiven();
    void tellsNothingFromEmpty();
    void endsOnce();
    void canBeRunAgainHalfWay();
    void countsWhatItChanged();
    void outlivesItsValues();
    void saysWhatIsWrong();
    void readsOnly();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"some.sqlite"_s); }
    [[nodiscard]] Statement prepared(const QString &sql) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    (void)QFile::remove(path());
    auto opened = Database::open(path(), Database::Access::Write);
    QVERIFY(opened);
    m_database = std::move(*opened);
    QVERIFY(m_database->execute(u"CREATE TABLE some (number INTEGER, text TEXT, bytes BLOB)"_s));
}

Statement TestDatabase::prepared(const QString &sql) const
{
    auto statement = Statement::prepare(*m_database, sql);
    if (!statement) {
        qFatal("%s", qPrintable(statement.error().detail));
    }
    return std::move(*statement);
}

void TestDatabase::givesBackWhatItWasGiven()
{
    constexpr auto largest = std::numeric_limits<qint64>::max();
    const auto text = u"\u05E9\u05DC\u05D5\u05DD \U0001F600"_s + QChar(0) + u"end"_s;
    const QByteArray bytes("\x00\xff\xfe'\x00", 5);
    QVERIFY(prepared(u"INSERT INTO some VALUES (?, ?, ?)"_s).run({largest, text, bytes}));
    auto statement = prepared(u"SELECT * FROM some"_s);
    QVERIFY(statement.start());
    QVERIFY(statement.next().value());
    QCOMPARE(statement.number(0), largest);
    QCOMPARE(statement.text(1), text);
    QCOMPARE(statement.bytes(2), bytes);
}

void TestDatabase::tellsNothingFromEmpty()
{
    QVERIFY(prepared(u"INSERT INTO some VALUES (?, ?, ?)"_s).run({QVariant(), QString(), QByteArray()}));
    QCOMPARE(m_database->number(u"SELECT count(*) FROM some WHERE number IS NULL AND text = '' AND bytes = x''"_s)
                 .value_or(-1),
        1);
    auto statement = prepared(u"SELECT number, text FROM some"_s);
    QCOMPARE(statement.oneNumber().value(), std::optional<qint64>());
    QVERIFY(statement.start());
    QVERIFY(statement.next().value());
    QVERIFY(statement.isNull(0));
    QVERIFY(!statement.isNull(1));
}

void TestDatabase::endsOnce()
{
    auto statement = prepared(u"SELECT 1 UNION ALL SELECT 2"_s);
    QVERIFY(statement.start());
    QVERIFY(statement.next().value());
    QVERIFY(statement.next().value());
    QCOMPARE(statement.number(0), 2);
    QVERIFY(!statement.next().value());
    QVERIFY(!statement.next().value());
}

void TestDatabase::canBeRunAgainHalfWay()
{
    auto statement = prepared(u"SELECT ? UNION ALL SELECT ?"_s);
    QVERIFY(statement.start({1, 2}));
    QVERIFY(statement.next().value());
    QCOMPARE(statement.oneNumber({3, 4}).value(), std::optional<qint64>(3));
    // Nothing is left of what was bound before.
    QCOMPARE(statement.oneNumber({}).value(), std::optional<qint64>());
}

void TestDatabase::countsWhatItChanged()
{
    QVERIFY(m_database->execute(u"INSERT INTO some (number) VALUES (1), (2), (3)"_s));
    auto statement = prepared(u"UPDATE some SET number = 0 WHERE number > ?"_s);
    QVERIFY(statement.run({1}));
    QCOMPARE(statement.changed(), 2);
    QVERIFY(statement.run({1}));
    QCOMPARE(statement.changed(), 0);
}

void TestDatabase::outlivesItsValues()
{
    auto statement = prepared(u"SELECT ?1 UNION ALL SELECT ?1"_s);
    {
        const auto text = QString(1000, u'a');
        QVERIFY(statement.start({text}));
    }
    auto moved = std::move(statement);
    QVERIFY(moved.next().value());
    QVERIFY(moved.next().value());
    QCOMPARE(moved.text(0), QString(1000, u'a'));
}

void TestDatabase::saysWhatIsWrong()
{
    const auto wrong = Statement::prepare(*m_database, u"SELECT 1 FROM nowhere"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, history::ErrorCode::Database);
    QVERIFY2(wrong.error().detail.contains(u"nowhere"_s), qPrintable(wrong.error().detail));

    QVERIFY(m_database->execute(u"CREATE UNIQUE INDEX once ON some (number)"_s));
    auto insert = prepared(u"INSERT INTO some (number) VALUES (?)"_s);
    QVERIFY(insert.run({1}));
    const auto again = insert.run({1});
    QVERIFY(!again);
    QVERIFY2(again.error().detail.contains(u"UNIQUE"_s), qPrintable(again.error().detail));
    // And can go on.
    QVERIFY(insert.run({2}));
}

void TestDatabase::readsOnly()
{
    const auto reader = Database::open(path(), Database::Access::Read);
    QVERIFY(reader);
    const auto written = (*reader)->execute(u"DELETE FROM some"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, history::ErrorCode::File);
    QCOMPARE(Database::open(path() + u"-not"_s, Database::Access::Read).error().code, history::ErrorCode::File);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
