// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "core/pipeline/exporter.h"
#include "core/pipeline/recorder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace tidings;
using namespace Qt::StringLiterals;

constexpr int cannotMount = 77;

/// Run by TestFullDisk in a process that has a small disk of its own, in the folder named by the last argument.
class OnASmallDisk : public QObject
{
    Q_OBJECT

public:
    explicit OnASmallDisk(QString folder)
        : m_folder(std::move(folder))
    {
    }

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void keepsAllUntilThereIsRoom();
    void anExportSaysSoAndLeavesNothing();
    void opensTheHistoryWhenItCanBeWritten();

private:
    [[nodiscard]] QString path() const { return m_folder + u"/history.sqlite"_s; }
    [[nodiscard]] QString ballast() const { return m_folder + u"/ballast"_s; }
    void fillTheDisk() const;
    void push(pipeline::Recorder &recorder, int from, int count) const;
    [[nodiscard]] qint64 number(const QString &sql) const;

    QString m_folder;
    const SystemClock m_clock;
};

void OnASmallDisk::fillTheDisk() const
{
    QFile file(ballast());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(4096, 'x')) > 0) {
    }
}

void OnASmallDisk::push(pipeline::Recorder &recorder, int from, int count) const
{
    for (int i = from; i < from + count; ++i) {
        history::Record record;
        record.profile = u"test"_s;
        record.id = QString::number(i);
        record.time = Time(std::chrono::seconds(1772366400 + i));
        record.incoming = {.topic = "org.example.dev.logger.log",
            .body = "{\"log\":\"" + QByteArray(1000, 'x') + QByteArray::number(i) + "\"}",
            .tag = static_cast<quint64>(i) + 1};
        QVERIFY(recorder.inbox().push(std::move(record)));
    }
}

qint64 OnASmallDisk::number(const QString &sql) const
{
    const auto database = history::Database::open(path(), history::Database::Access::Read);
    return database ? (*database)->number(sql).value_or(-1) : -1;
}

static std::size_t takenFrom(pipeline::Receipts &receipts)
{
    std::size_t count = 0;
    for (const auto &receipt : receipts.of(u"test"_s).take()) {
        count += receipt.size();
    }
    return count;
}

void OnASmallDisk::keepsAllUntilThereIsRoom()
{
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    QStringList told;
    connect(&recorder, &pipeline::Recorder::errorChanged, this,
        [&] { told.append(recorder.error() ? recorder.error()->detail : u"fine"_s); });
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    recorder.start();
    QTRY_COMPARE(opened.count(), 1);
    std::size_t acknowledged = 0;
    push(recorder, 0, 100);
    QTRY_COMPARE((acknowledged += takenFrom(recorder.receipts())), std::size_t{100});
    fillTheDisk();
    push(recorder, 100, 700);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"the disk is full"_s) && told.first().contains(path()), qPrintable(told.first()));
    QCOMPARE(recorder.error()->code, history::ErrorCode::Full);
    // Read marks and what is missing are written, too, and say no more than that.
    recorder.markAllRead();
    recorder.setUnfilled(u"test"_s, m_clock.now());
    push(recorder, 800, 100);
    QCOMPARE(takenFrom(recorder.receipts()), std::size_t{0});
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 100);

    QVERIFY(QFile::remove(ballast()));
    QTRY_COMPARE_WITH_TIMEOUT((acknowledged += takenFrom(recorder.receipts())), std::size_t{900}, 60000);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.last(), u"fine"_s);
    recorder.stop();
    QCOMPARE(number(u"SELECT count(*) FROM message"_s), 900);
    QCOMPARE(number(u"SELECT count(DISTINCT id) FROM message"_s), 900);
    QCOMPARE(number(u"SELECT count(*) FROM state WHERE key = 'unfilled/test'"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s), 1);
    QVERIFY(recorder.setAside().isEmpty());
}

void OnASmallDisk::anExportSaysSoAndLeavesNothing()
{
    fillTheDisk();
    const auto files = QDir(m_folder).entryList(QDir::Files);
    pipeline::Exporter exporter(path(), {});
    exporter.start({.file = m_folder + u"/out.csv"_s});
    QTRY_VERIFY(!exporter.state().isRunning());
    QCOMPARE(exporter.state().phase, pipeline::ExportState::Phase::Failed);
    QVERIFY2(exporter.state().error.startsWith(u"the disk is full"_s), qPrintable(exporter.state().error));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), files);
    QVERIFY(QFile::remove(ballast()));
}

void OnASmallDisk::opensTheHistoryWhenItCanBeWritten()
{
    const auto folder = m_folder.toLocal8Bit();
    QCOMPARE(::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    pipeline::Recorder recorder(path(), {}, {}, m_clock);
    const QSignalSpy opened(&recorder, &pipeline::Recorder::opened);
    const QSignalSpy errors(&recorder, &pipeline::Recorder::errorChanged);
    recorder.start();
    QTRY_COMPARE(errors.count(), 1);
    QCOMPARE(recorder.error()->code, history::ErrorCode::File);
    QVERIFY2(recorder.error()->detail.contains(path()), qPrintable(recorder.error()->detail));
    QCOMPARE(::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT, nullptr), 0);
    QTRY_VERIFY2_WITH_TIMEOUT(
        opened.count() == 1, qPrintable(recorder.error() ? recorder.error()->detail : u"no error"_s), 20000);
    QTRY_VERIFY(!recorder.error());
}

/// What becomes of messages while the disk takes none. The test itself is this program, started again.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void onASmallDisk();
};

void TestFullDisk::onASmallDisk()
{
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {u"--on"_s, folder.path()});
    QVERIFY(child.waitForFinished(120'000));
    if (child.exitCode() == cannotMount) {
        QSKIP("this system lets nobody mount a small disk");
    }
    QCOMPARE(child.exitCode(), 0);
}

/// A program that has threads cannot leave the others' view of the disks: before Qt begins.
static bool mountSmallDisk(const char *folder)
{
    return ::unshare(::getuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
           ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tidings", folder, "tmpfs", 0, "size=8m") == 0;
}

int main(int argc, char **argv)
{
    const bool isOn = argc == 3 && qstrcmp(argv[1], "--on") == 0;
    if (isOn && !mountSmallDisk(argv[2])) {
        return cannotMount;
    }
    QCoreApplication application(argc, argv);
    if (isOn) {
        OnASmallDisk test(QFile::decodeName(argv[2]));
        return QTest::qExec(&test, QStringList{QString::fromLocal8Bit(argv[0])});
    }
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
