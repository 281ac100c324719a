// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"
#include "core/pipeline/housekeeper.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = pipeline::HousekeepingState::Phase;

class TestHousekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatWouldGo();
    void forgetsAPerson();
    void whatIsLeftOfAGroupSaysNothingOfThePerson();
    void nothingOfANameIsLeftInTheFile();
    void goesOnStoringMeanwhile();
    void forgettingCanBeStopped();
    void nobodyIsNobody();
    void findsNothingWrong();
    void mendsCounts();
    void mendsTheIndex();
    void tellsOfDamage();
    void makesTheFileSmaller();
    void writesAnOlderFileAnew();
    void endsWithTheRecorder();

private:
    void store(std::vector<history::Record> records);
    /// About this person only.
    [[nodiscard]] static history::Record about(const QString &name, int number);
    [[nodiscard]] pipeline::HousekeepingState ended();
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        return test::openDatabase(m_path)->number(sql).value_or(-1);
    }
    /// That counts, index and pages are right.
    void isSound();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const SystemClock m_clock;
    std::unique_ptr<pipeline::Recorder> m_recorder;
    std::unique_ptr<pipeline::Housekeeper> m_keeper;
};

void TestHousekeeper::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"history.sqlite"_s);
    m_recorder = std::make_unique<pipeline::Recorder>(m_path, history::Retention(), meta::Reading(), m_clock);
    m_keeper = std::make_unique<pipeline::Housekeeper>(*m_recorder, m_path);
    const QSignalSpy opened(m_recorder.get(), &pipeline::Recorder::opened);
    m_recorder->start();
    QTRY_COMPARE(opened.count(), 1);
}

void TestHousekeeper::cleanup()
{
    m_keeper.reset();
    m_recorder.reset();
}

history::Record TestHousekeeper::about(const QString &name, int number)
{
    auto record = test::recordOf(u"%1-%2"_s.arg(name).arg(number), test::noon + number * 1s);
    record.incoming.body.replace("ines", name.toUtf8());
    record.digest.subtitle = u"%1 wrote peculiar%1 number %2"_s.arg(name).arg(number);
    record.digest.usernames = {name};
    record.digest.agent = name;
    return record;
}

void TestHousekeeper::store(std::vector<history::Record> records)
{
    const auto count = std::ssize(records);
    qint64 stored = 0;
    const auto connection = connect(
        m_recorder.get(), &pipeline::Recorder::recorded, this, [&] { stored += std::ssize(m_recorder->take()); });
    for (auto &record : records) {
        QVERIFY(m_recorder->inbox().push(std::move(record)));
    }
    QTRY_COMPARE(stored, count);
    disconnect(connection);
}

pipeline::HousekeepingState TestHousekeeper::ended()
{
    return QTest::qWaitFor([&] { return !m_keeper->state().isRunning(); }, 60'000) ? m_keeper->state()
                                                                                   : pipeline::HousekeepingState();
}

void TestHousekeeper::isSound()
{
    m_keeper->check();
    const auto state = ended();
    QCOMPARE(state.phase, Phase::Done);
    QCOMPARE(state.damage, QString());
    QCOMPARE(state.wrongCounts, 0);
    QVERIFY(!state.wasIndexWrong);
}

void TestHousekeeper::countsWhatWouldGo()
{
    store({about(u"ines"_s, 1), about(u"ines"_s, 2), about(u"inessa"_s, 3)});
    m_keeper->count(u" Ines "_s);
    QCOMPARE(ended().about, 2);
    QCOMPARE(m_keeper->state().name, u"Ines"_s);
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 3);
}

void TestHousekeeper::forgetsAPerson()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 250; ++i) {
        records.push_back(about(i % 5 == 0 ? u"tomas"_s : u"ines"_s, i));
    }
    store(std::move(records));
    m_keeper->forget(u"ines"_s);
    const auto state = ended();
    QCOMPARE(state.phase, Phase::Done);
    QCOMPARE(state.done, 200);
    QCOMPARE(state.about, 200);
    const auto reader = test::openReader(m_path);
    QCOMPARE(test::countOf(*reader, {}), 50);
    QCOMPARE(test::countOf(*reader, {.about = u"ines"_s}), 0);
    QCOMPARE(test::countOf(*reader, {.about = u"tomas"_s}), 50);
    QCOMPARE(reader->overview({})->unread, 50);
    QCOMPARE(number(u"SELECT count(*) FROM word WHERE CAST(text AS TEXT) LIKE '%ines%'"_s), 0);
    QVERIFY(number(u"SELECT count(*) FROM word WHERE CAST(text AS TEXT) LIKE '%tomas%'"_s) > 0);
    isSound();
}

void TestHousekeeper::whatIsLeftOfAGroupSaysNothingOfThePerson()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 6; ++i) {
        records.push_back(about(i == 1 || i == 5 ? u"marta"_s : u"tomas"_s, i));
        records.back().groupKeys = {{.text = u"rule\u001flibaurora\u001fMarta"_s}};
    }
    store(std::move(records));
    QCOMPARE(number(u"SELECT count FROM item"_s), 6);
    m_keeper->forget(u"marta"_s);
    QCOMPARE(ended().phase, Phase::Done);
    QCOMPARE(number(u"SELECT count FROM item"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM item WHERE keys || texts LIKE '%marta%'"_s), 0);
    const auto reader = test::openReader(m_path);
    const auto rows = reader->rows({}, 0, 10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().id, u"tomas-4"_s);
    QCOMPARE(rows->first().item.unread, 4);
    isSound();
    // All of it.
    m_keeper->forget(u"tomas"_s);
    QCOMPARE(ended().done, 4);
    QCOMPARE(number(u"SELECT count(*) FROM item"_s), 0);
    isSound();
}

void TestHousekeeper::nothingOfANameIsLeftInTheFile()
{
    store({about(u"zyxwvut"_s, 1), about(u"tomas"_s, 2), about(u"zyxwvut"_s, 3)});
    const auto holds = [&] {
        bool isThere = false;
        for (const auto &name : {m_path, m_path + u"-wal"_s}) {
            QFile file(name);
            isThere = isThere || (file.open(QIODevice::ReadOnly) && file.readAll().contains("zyxwvut"));
        }
        return isThere;
    };
    QVERIFY(holds());
    m_keeper->forget(u"zyxwvut"_s);
    QCOMPARE(ended().done, 2);
    QVERIFY(!holds());
}

void TestHousekeeper::goesOnStoringMeanwhile()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 500; ++i) {
        records.push_back(about(u"ines"_s, i));
    }
    store(std::move(records));
    bool hasCome = false;
    const auto connection = connect(m_keeper.get(), &pipeline::Housekeeper::stateChanged, this, [&] {
        if (m_keeper->state().done > 0 && !std::exchange(hasCome, true)) {
            // Of an earlier time than those that are left.
            QVERIFY(m_recorder->inbox().push(about(u"ines"_s, -100)));
            QVERIFY(m_recorder->inbox().push(about(u"tomas"_s, 1)));
        }
    });
    m_keeper->forget(u"ines"_s);
    QCOMPARE(ended().phase, Phase::Done);
    disconnect(connection);
    QTRY_COMPARE(number(u"SELECT count(*) FROM message WHERE id = 'tomas-1'"_s), 1);
    isSound();
}

void TestHousekeeper::forgettingCanBeStopped()
{
    store({about(u"ines"_s, 1), about(u"ines"_s, 2)});
    m_keeper->forget(u"ines"_s);
    m_keeper->stop();
    const auto phase = ended().phase;
    QVERIFY(phase == Phase::Stopped || phase == Phase::Done);
    isSound();
}

void TestHousekeeper::nobodyIsNobody()
{
    store({about(u"ines"_s, 1)});
    m_keeper->forget(u"  "_s);
    QCOMPARE(m_keeper->state().phase, Phase::Failed);
    QVERIFY(!m_keeper->state().error.isEmpty());
    m_keeper->forget(u"nobody"_s);
    QCOMPARE(ended().phase, Phase::Done);
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 1);
}

void TestHousekeeper::findsNothingWrong()
{
    isSound();
    store({about(u"ines"_s, 1), about(u"tom\u00e1s"_s, 2)});
    isSound();
}

void TestHousekeeper::mendsCounts()
{
    store({about(u"ines"_s, 1), about(u"ines"_s, 2)});
    QVERIFY(test::openDatabase(m_path)->execute(u"UPDATE day_tally SET problem = 7, heads = 0"_s));
    QVERIFY(test::openDatabase(m_path)->execute(u"UPDATE service SET messages = 9, unread = 5"_s));
    m_keeper->check();
    QCOMPARE(ended().phase, Phase::Done);
    QVERIFY(m_keeper->state().wrongCounts > 0);
    const auto reader = test::openReader(m_path);
    QCOMPARE(reader->overview({})->messages, 2);
    QCOMPARE(reader->overview({})->unread, 2);
    isSound();
}

void TestHousekeeper::mendsTheIndex()
{
    store({about(u"ines"_s, 1), about(u"ines"_s, 2)});
    QVERIFY(test::openDatabase(m_path)->execute(u"UPDATE search_content SET c0 = ' newword ' || c0"_s));
    m_keeper->check();
    QCOMPARE(ended().phase, Phase::Done);
    QVERIFY(m_keeper->state().wasIndexWrong);
    isSound();
    QCOMPARE(number(u"SELECT count(*) FROM search WHERE search MATCH 'newword'"_s), 2);
}

void TestHousekeeper::tellsOfDamage()
{
    store({about(u"ines"_s, 1)});
    const auto database = test::openDatabase(m_path);
    QVERIFY(database->execute(u"PRAGMA writable_schema = ON"_s));
    QVERIFY(database->execute(u"DELETE FROM sqlite_schema WHERE name = 'message_sequence'"_s));
    m_keeper->check();
    QCOMPARE(ended().phase, Phase::Done);
    QVERIFY2(!m_keeper->state().damage.isEmpty(), qPrintable(m_keeper->state().damage));
}

void TestHousekeeper::makesTheFileSmaller()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 400; ++i) {
        records.push_back(about(u"ines"_s, i));
        records.back().incoming.body.replace("c2ln", QByteArray(8000, 'x'));
    }
    records.push_back(about(u"tomas"_s, 1));
    store(std::move(records));
    m_keeper->forget(u"ines"_s);
    QCOMPARE(ended().phase, Phase::Done);
    m_keeper->compact();
    const auto state = ended();
    QCOMPARE(state.phase, Phase::Done);
    QVERIFY(state.bytesBefore > 3'000'000);
    QVERIFY(state.bytesAfter < 500'000);
    QCOMPARE(number(u"PRAGMA freelist_count"_s), 0);
    isSound();
    store({about(u"tomas"_s, 2)});
}

void TestHousekeeper::writesAnOlderFileAnew()
{
    cleanup();
    {
        const auto database = test::openDatabase(m_path);
        QVERIFY(database->execute(u"PRAGMA auto_vacuum = NONE"_s) && database->execute(u"VACUUM"_s));
        QCOMPARE(database->number(u"PRAGMA auto_vacuum"_s).value(), 0);
    }
    m_recorder = std::make_unique<pipeline::Recorder>(m_path, history::Retention(), meta::Reading(), m_clock);
    m_keeper = std::make_unique<pipeline::Housekeeper>(*m_recorder, m_path);
    m_recorder->start();
    store({about(u"tomas"_s, 1)});
    m_keeper->compact();
    QCOMPARE(ended().phase, Phase::Done);
    QCOMPARE(number(u"PRAGMA auto_vacuum"_s), 2);
    store({about(u"tomas"_s, 2)});
    isSound();
}

void TestHousekeeper::endsWithTheRecorder()
{
    store({about(u"ines"_s, 1)});
    m_keeper->compact();
    m_recorder->stop();
    const auto phase = ended().phase;
    QVERIFY(phase == Phase::Stopped || phase == Phase::Done);
}

QTEST_GUILESS_MAIN(TestHousekeeper)
#include "tst_housekeeper.moc"
