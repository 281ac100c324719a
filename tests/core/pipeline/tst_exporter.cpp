// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/pipeline/exporter.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = pipeline::ExportState::Phase;

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesAllMessagesOneByOneNewestFirst();
    void writesWhatASearchFinds();
    void writesAGroup();
    void writesOneMessage();
    void writesATable();
    void writesAtMostSoMany();
    void isForItsOwnersEyesOnly();
    void replacesAFileOnlyWhenAllIsWritten();
    void leavesOutWhatComesMeanwhile();
    void canBeStoppedAndLeavesNothing();
    void endsWhenItGoes();
    void tellsWhatCannotBeWritten();
    void tellsWhatCannotBeRead();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"out.jsonl"_s); }
    [[nodiscard]] QString database() const { return m_historyFolder.filePath(u"history.sqlite"_s); }
    /// Runs it to its end.
    [[nodiscard]] pipeline::ExportState ended(pipeline::Exporter &exporter, pipeline::ExportRequest request) const;
    [[nodiscard]] QByteArrayList lines() const;
    [[nodiscard]] QStringList ids() const;

    static constexpr qint64 commits = 250;
    static constexpr Time noon{std::chrono::seconds(1772366400)};

    QTemporaryDir m_historyFolder;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_item = 0;
};

void TestExporter::initTestCase()
{
    auto store = history::Store::open(database());
    QVERIFY(store);
    m_store = std::move(*store);
    std::vector<history::Record> records;
    for (qint64 i = 0; i < commits; ++i) {
        records.push_back(test::commitOf(i, noon + i * 1min, u"change %1"_s.arg(i)));
        records.back().groupKeys = {{.text = u"pushes"_s}};
    }
    records.push_back(test::buildOf(1000, noon - 1h, u"firefox"_s));
    QVERIFY(m_store->append(records));
    m_item = records.front().item.id;
    QVERIFY(m_item != 0);
}

void TestExporter::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

pipeline::ExportState TestExporter::ended(pipeline::Exporter &exporter, pipeline::ExportRequest request) const
{
    request.file = request.file.isEmpty() ? path() : request.file;
    exporter.start(request);
    return QTest::qWaitFor([&] { return !exporter.state().isRunning(); }, 20'000) ? exporter.state()
                                                                                  : pipeline::ExportState();
}

QByteArrayList TestExporter::lines() const
{
    QFile file(path());
    auto lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    // The last line has an end, too.
    return lines.isEmpty() || !lines.last().isEmpty() ? QByteArrayList{"no end"} : lines.first(lines.size() - 1);
}

QStringList TestExporter::ids() const
{
    QStringList ids;
    for (const auto &line : lines()) {
        ids.append(QJsonDocument::fromJson(line)[u"id"_s].toString());
    }
    return ids;
}

void TestExporter::writesAllMessagesOneByOneNewestFirst()
{
    pipeline::Exporter exporter(database(), {});
    const auto state = ended(exporter, {});
    QCOMPARE(state.phase, Phase::Done);
    QCOMPARE(state.written, commits + 1);
    QCOMPARE(state.about, commits + 1);
    const auto written = ids();
    QCOMPARE(written.size(), commits + 1);
    QCOMPARE(written.first(), u"2026-249"_s);
    QCOMPARE(written.at(100), u"2026-149"_s);
    QCOMPARE(written.last(), u"2026-1000"_s);
    QCOMPARE(QSet<QString>(written.cbegin(), written.cend()).size(), commits + 1);
}

void TestExporter::writesWhatASearchFinds()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.query = {.search = test::searchFor(u"firefox "_s)}}).written, 1);
    QCOMPARE(ids(), QStringList{u"2026-1000"_s});
    QCOMPARE(
        ended(exporter, {.query = {.search = test::searchFor(u"change "_s), .after = noon, .before = noon + 200min}})
            .written,
        200);
    QCOMPARE(ids().first(), u"2026-199"_s);
    // Nothing is well, too.
    QCOMPARE(ended(exporter, {.query = {.search = test::searchFor(u"nowhere"_s)}}).phase, Phase::Done);
    QCOMPARE(ids(), QStringList());
}

void TestExporter::writesAGroup()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.item = m_item, .row = 1}).written, commits);
    QCOMPARE(ids().last(), u"2026-0"_s);
}

void TestExporter::writesOneMessage()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.row = 7}).phase, Phase::Done);
    QCOMPARE(ids(), QStringList{u"2026-6"_s});
}

void TestExporter::writesATable()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.row = 7, .format = history::TextFormat::Csv}).phase, Phase::Done);
    QCOMPARE(lines().size(), 2);
    QVERIFY(lines().first().startsWith("row,id,time,"));
    QVERIFY(lines().last().startsWith("7,2026-6,2026-03-01T12:06:00.000Z,"));
    QVERIFY(lines().last().endsWith('\r'));
}

void TestExporter::writesAtMostSoMany()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.limit = 120}).about, 120);
    QCOMPARE(ids().size(), 120);
}

void TestExporter::isForItsOwnersEyesOnly()
{
    pipeline::Exporter exporter(database(), {});
    QCOMPARE(ended(exporter, {.limit = 1}).phase, Phase::Done);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestExporter::replacesAFileOnlyWhenAllIsWritten()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before\n");
    file.close();
    pipeline::Exporter exporter(database(), {});
    connect(&exporter, &pipeline::Exporter::stateChanged, this, [&] {
        if (exporter.state().isRunning()) {
            QCOMPARE(lines(), QByteArrayList{"before"});
            exporter.stop();
        }
    });
    QCOMPARE(ended(exporter, {}).phase, Phase::Stopped);
    QCOMPARE(lines(), QByteArrayList{"before"});
    exporter.disconnect(this);
    QCOMPARE(ended(exporter, {}).phase, Phase::Done);
    QCOMPARE(lines().size(), commits + 1);
}

void TestExporter::leavesOutWhatComesMeanwhile()
{
    pipeline::Exporter exporter(database(), {});
    bool hasCome = false;
    connect(&exporter, &pipeline::Exporter::stateChanged, this, [&] {
        if (!hasCome && exporter.state().about > 0) {
            hasCome = true;
            std::vector<history::Record> later{test::buildOf(5000, noon - 5h)};
            QVERIFY(m_store->append(later));
        }
    });
    QCOMPARE(ended(exporter, {}).written, commits + 1);
    QVERIFY(hasCome);
    QVERIFY(!ids().contains(u"2026-5000"_s));
}

void TestExporter::canBeStoppedAndLeavesNothing()
{
    pipeline::Exporter exporter(database(), {});
    exporter.start({.file = path()});
    exporter.stop();
    QTRY_COMPARE(exporter.state().phase, Phase::Stopped);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExporter::endsWhenItGoes()
{
    {
        pipeline::Exporter exporter(database(), {});
        exporter.start({.file = path()});
    }
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).size() <= 1);
}

void TestExporter::tellsWhatCannotBeWritten()
{
    pipeline::Exporter exporter(database(), {});
    const auto state = ended(exporter, {.file = m_folder->filePath(u"missing/out.jsonl"_s)});
    QCOMPARE(state.phase, Phase::Failed);
    QVERIFY2(state.error.contains(u"missing/out.jsonl"_s), qPrintable(state.error));
}

void TestExporter::tellsWhatCannotBeRead()
{
    pipeline::Exporter exporter(m_folder->filePath(u"none.sqlite"_s), {});
    const auto state = ended(exporter, {});
    QCOMPARE(state.phase, Phase::Failed);
    QVERIFY(state.error.contains(u"there is no history"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
