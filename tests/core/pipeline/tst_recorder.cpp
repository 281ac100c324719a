// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "core/history/missingsince.h"
#include "core/pipeline/asyncreader.h"
#include "core/pipeline/recorder.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void reportsWhatIsOnDisk();
    void leavesOutWhatTheHistoryHas();
    void writesTheRestWhenStopped();
    void aHistoryThatCannotBeOpenedIsToldAndHoldsNobodyBack();
    void theReaderSeesWhatWasRecorded();
    void aNewerQuestionReplacesAnOlder();
    void aListThatNobodyLooksAtAnyMoreIsNotCounted();
    void readMarksReachTheReader();
    void whatNeedNotBeKeptIsRemoved();
    void takesAllThatWaitedOnceItCanWriteAgain();
    void writesDownWhatIsMissing();
    void aHistoryDamagedWhileItIsWrittenMakesRoomForANewOne();
    void theReaderGoesOnWithTheNewHistory();

private:
    [[nodiscard]] static history::Record record(int number);
    static void fill(pipeline::Recorder &recorder, int from, int count);
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".sqlite"));
    }

    QTemporaryDir m_folder;
    const SystemClock m_clock;
};

history::Record TestRecorder::record(int number)
{
    history::Record record;
    record.profile = u"test"_s;
    record.id = u"2026-%1"_s.arg(number);
    record.time = Time(std::chrono::seconds(1772366400 + number));
    record.isUnread = true;
    record.incoming = {.topic = "org.example.dev.logger.log",
        .body =
            QStringLiteral(R"({"topic":"org.example.dev.logger.log","msg":{"log":"line %1"}})").arg(number).toUtf8()};
    record.digest.service = u"logger"_s;
    record.digest.subtitle = u"line %1"_s.arg(number);
    record.verification.verdict = crypto::Verdict::Valid;
    return record;
}

void TestRecorder::fill(pipeline::Recorder &recorder, int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        QVERIFY(recorder.inbox().push(record(i)));
    }
}

void TestRecorder::reportsWhatIsOnDisk()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    std::vector<history::Record> stored;
    connect(&recorder, &pipeline::Recorder::recorded, this,
        [&] { std::ranges::move(recorder.take(), std::back_inserter(stored)); });
    recorder.start();
    fill(recorder, 0, 2500);
    QTRY_COMPARE(stored.size(), std::size_t{2500});
    QVERIFY(std::ranges::is_sorted(stored, std::less_equal(), &history::Record::row));
    QVERIFY(stored.front().row > 0);
}

void TestRecorder::leavesOutWhatTheHistoryHas()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    std::vector<history::Record> stored;
    connect(&recorder, &pipeline::Recorder::recorded, this,
        [&] { std::ranges::move(recorder.take(), std::back_inserter(stored)); });
    recorder.start();
    fill(recorder, 0, 10);
    fill(recorder, 5, 10);
    QTRY_COMPARE(recorder.duplicates(), quint64{5});
    QTRY_COMPARE(stored.size(), std::size_t{15});
}

void TestRecorder::writesTheRestWhenStopped()
{
    const auto file = path();
    {
        pipeline::Recorder recorder(file, {}, {}, m_clock);
        recorder.start();
        fill(recorder, 0, 3000);
        recorder.stop();
    }
    const auto reader = history::Reader::open(file, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->overview({})->messages, qint64{3000});
}

void TestRecorder::aHistoryThatCannotBeOpenedIsToldAndHoldsNobodyBack()
{
    // The path of the history is a folder.
    pipeline::Recorder recorder(m_folder.path(), {}, {}, m_clock);
    const QSignalSpy errors(&recorder, &pipeline::Recorder::errorChanged);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(errors.count(), 1);
    QVERIFY(recorder.error());
    QVERIFY(!recorder.error()->detail.isEmpty());
    QCOMPARE(opened.count(), 0);
    recorder.stop();
    QVERIFY(!recorder.inbox().push(record(1)));
}

void TestRecorder::theReaderSeesWhatWasRecorded()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    pipeline::AsyncReader reader(path(), {});
    const QSignalSpy recorded(&recorder, &pipeline::Recorder::recorded);
    recorder.start();
    fill(recorder, 0, 20);
    QTRY_VERIFY(recorded.count() > 0);
    recorder.stop();
    reader.ask({.kind = pipeline::Question::Kind::Rows, .limit = 5, .token = 3});
    const QSignalSpy answered(&reader, &pipeline::AsyncReader::answered);
    QTRY_COMPARE(answered.count(), 1);
    const auto answers = reader.take();
    QCOMPARE(answers.size(), std::size_t{1});
    QVERIFY(!answers.front().error);
    QCOMPARE(answers.front().question.token, quint64{3});
    QCOMPARE(answers.front().rows.size(), 5);
    QCOMPARE(answers.front().rows.front().id, u"2026-19"_s);
}

void TestRecorder::aNewerQuestionReplacesAnOlder()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(opened.count(), 1);
    pipeline::AsyncReader reader(path(), {});
    for (int i = 0; i < 1000; ++i) {
        reader.ask(
            {.kind = pipeline::Question::Kind::Overview, .query = {.search = test::searchFor(QString::number(i))}});
    }
    std::vector<pipeline::Answer> answers;
    connect(&reader, &pipeline::AsyncReader::answered, this,
        [&] { std::ranges::move(reader.take(), std::back_inserter(answers)); });
    QTRY_VERIFY(!answers.empty() && answers.back().question.query.search == test::searchFor(u"999"_s));
    QVERIFY(answers.size() < 1000);
}

void TestRecorder::aListThatNobodyLooksAtAnyMoreIsNotCounted()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(opened.count(), 1);
    pipeline::AsyncReader reader(path(), {});
    std::vector<pipeline::Answer> answers;
    connect(&reader, &pipeline::AsyncReader::answered, this,
        [&] { std::ranges::move(reader.take(), std::back_inserter(answers)); });
    const history::Query former{.search = test::searchFor(u"1"_s)};
    const history::Query present{.search = test::searchFor(u"2"_s)};
    using Kind = pipeline::Question::Kind;
    // The thread begins with all of them.
    reader.ask({.kind = Kind::Overview, .query = former, .token = 1});
    reader.ask({.kind = Kind::Rows, .query = present, .limit = 10, .token = 2});
    reader.ask({.kind = Kind::Overview, .query = present, .token = 3});
    reader.ask({.kind = Kind::Rows, .query = present, .limit = 10, .token = 4});
    QTRY_VERIFY(!answers.empty() && answers.back().question.token == 4);
    for (const auto &answer : answers) {
        QVERIFY(answer.question.token != 1);
    }
    QVERIFY(std::ranges::any_of(answers, [](const auto &answer) { return answer.question.token == 3; }));
}

void TestRecorder::readMarksReachTheReader()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    std::vector<history::Record> stored;
    connect(&recorder, &pipeline::Recorder::recorded, this,
        [&] { std::ranges::move(recorder.take(), std::back_inserter(stored)); });
    recorder.start();
    fill(recorder, 0, 4);
    QTRY_COMPARE(stored.size(), std::size_t{4});
    const QSignalSpy changed(&recorder, &pipeline::Recorder::changed);
    recorder.markRead({stored.front().row}, true);
    QTRY_COMPARE(changed.count(), 1);
    const auto reader = history::Reader::open(path(), {});
    QVERIFY(reader);
    QCOMPARE((*reader)->overview({})->unread, qint64{3});
    recorder.markAllRead();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE((*reader)->overview({})->unread, qint64{0});
    // Undone, those are unread that were, and no more of them.
    const QSignalSpy restored(&recorder, &pipeline::Recorder::unreadRestored);
    recorder.undoMarkAllRead();
    QTRY_COMPARE(restored.count(), 1);
    QCOMPARE((*reader)->overview({})->unread, qint64{3});
    recorder.markRead({stored.back().row}, true);
    recorder.undoMarkAllRead();
    QTRY_COMPARE(restored.count(), 2);
    QCOMPARE((*reader)->overview({})->unread, qint64{2});
}

void TestRecorder::whatNeedNotBeKeptIsRemoved()
{
    const auto file = path();
    {
        pipeline::Recorder recorder(file, {}, {}, m_clock);
        recorder.start();
        fill(recorder, 0, 2500);
        recorder.stop();
    }
    pipeline::Recorder recorder(file, {.messages = 100}, {}, m_clock);
    QSignalSpy changed(&recorder, &pipeline::Recorder::changed);
    recorder.start();
    QVERIFY(changed.wait());
    const auto reader = history::Reader::open(file, {});
    QVERIFY(reader);
    QCOMPARE((*reader)->overview({})->messages, 100);
    QCOMPARE((*reader)->rows({}, 99, 1)->first().id, u"2026-2400"_s);
}

static void execute(const QString &path, const QString &sql)
{
    const auto database = history::Database::open(path, history::Database::Access::Write);
    QVERIFY(database);
    QVERIFY((*database)->execute(sql));
}

void TestRecorder::takesAllThatWaitedOnceItCanWriteAgain()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(opened.size(), 1);
    execute(path(), u"CREATE TRIGGER fault BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    fill(recorder, 0, 3);
    QTRY_VERIFY(recorder.error());
    fill(recorder, 3, 3);
    execute(path(), u"DROP TRIGGER fault"_s);
    std::size_t stored = 0;
    QTRY_COMPARE_WITH_TIMEOUT((stored += recorder.take().size()), std::size_t{6}, 20000);
    QVERIFY(!recorder.error());
}

void TestRecorder::writesDownWhatIsMissing()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(opened.size(), 1);
    const Time since{std::chrono::seconds(1772366400)};
    recorder.setUnfilled(u"test"_s, since);
    QTRY_COMPARE(history::missingSince(path(), u"test"_s, {}).value(), since);
    recorder.setUnfilled(u"test"_s, {});
    recorder.stop();
    QCOMPARE(history::missingSince(path(), u"test"_s, {}).value(), std::nullopt);
}

/// Everything but its first page, by another program.
static void damage(const QString &path)
{
    constexpr qint64 page = 4096;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(page));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - page), '\x5a'));
}

static void fillAndClose(pipeline::Recorder &recorder)
{
    recorder.start();
    for (int i = 0; i < 3000; ++i) {
        auto record = history::Record();
        record.id = QString::number(i);
        record.incoming.body = "{}";
        QVERIFY(recorder.inbox().push(record));
    }
    recorder.stop();
}

void TestRecorder::aHistoryDamagedWhileItIsWrittenMakesRoomForANewOne()
{
    pipeline::Recorder before(path(), {}, {}, m_clock);
    fillAndClose(before);
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    const QSignalSpy setAside(&recorder, &pipeline::Recorder::historySetAside);
    const QSignalSpy errors(&recorder, &pipeline::Recorder::errorChanged);
    recorder.start();
    QTRY_COMPARE(opened.count(), 1);
    damage(path());
    auto &receipts = recorder.receipts().of(u"test"_s);
    for (int i = 0; i < 1500; ++i) {
        auto tagged = record(i);
        tagged.incoming.tag = static_cast<quint64>(i) + 1;
        QVERIFY(recorder.inbox().push(std::move(tagged)));
    }
    std::vector<history::Record> stored;
    const auto take = [&] {
        std::ranges::move(recorder.take(), std::back_inserter(stored));
        return stored.size();
    };
    QTRY_COMPARE(take(), std::size_t{1500});
    QCOMPARE(setAside.count(), 1);
    QCOMPARE(errors.count(), 0);
    QCOMPARE(opened.count(), 1);
    QVERIFY2(QFile::exists(recorder.setAside()), qPrintable(recorder.setAside()));
    QVERIFY(recorder.setAside().contains(u"-damaged-"_s));
    // Acknowledged is what is in the new one.
    std::size_t acknowledged = 0;
    for (const auto &receipt : receipts.take()) {
        acknowledged += receipt.size();
    }
    QCOMPARE(acknowledged, std::size_t{1500});
    QCOMPARE((*history::Reader::open(path(), {}))->overview({})->messages, 1500);
}

void TestRecorder::theReaderGoesOnWithTheNewHistory()
{
    pipeline::Recorder before(path(), {}, {}, m_clock);
    fillAndClose(before);
    pipeline::AsyncReader reader(path(), {});
    qint64 messages = -1;
    connect(&reader, &pipeline::AsyncReader::answered, this, [&] {
        for (const auto &answer : reader.take()) {
            messages = answer.overview.messages;
        }
    });
    reader.ask({.kind = pipeline::Question::Kind::Overview});
    QTRY_COMPARE(messages, 3000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy setAside(&recorder, &pipeline::Recorder::historySetAside);
    recorder.start();
    QTRY_COMPARE(setAside.count(), 1);
    fill(recorder, 0, 2);
    recorder.stop();
    reader.ask({.kind = pipeline::Question::Kind::Overview});
    QTRY_COMPARE(messages, 2);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
