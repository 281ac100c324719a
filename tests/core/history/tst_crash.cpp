// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;

/// What the history keeps when the program or the disk does not. The program under test is this one, started again.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void killedAnywhereItHasWhatItReturnedFor();
    void aFullDiskIsTold();
};

static constexpr int batchSize = 40;

static history::Record numbered(int number)
{
    auto record = test::recordOf(u"n%1"_s.arg(number), test::noon + std::chrono::seconds(number % 977));
    record.incoming.body.replace(test::certificateText(), test::certificateText(static_cast<char>('A' + number % 7)));
    record.digest.subtitle += u" word%1"_s.arg(number);
    record.isUnread = number % 2 == 0;
    return record;
}

static std::vector<history::Record> batchFrom(int first)
{
    std::vector<history::Record> records;
    for (int i = 0; i < batchSize; ++i) {
        records.push_back(numbered(first + i));
    }
    return records;
}

/// Stores messages from a number on, for ever, and says after each batch up to where.
static int writeForEver(const QString &path, int first)
{
    const auto store = test::openStore(path);
    for (;; first += batchSize) {
        auto records = batchFrom(first);
        if (const auto done = store->append(records); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
            return 1;
        }
        // Reading marks are written too.
        if (!store->markRead({records.back().row}, true)) {
            return 1;
        }
        std::printf("%d\n", first + batchSize);
        std::fflush(stdout);
    }
}

/// Runs such a program and kills it at a random moment. Gives the number up to which it has returned.
static int writeAndDie(const QString &path, int first, QRandomGenerator &random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path, QString::number(first)});
    int done = first;
    const auto take = [&] {
        while (child.canReadLine()) {
            done = child.readLine().trimmed().toInt();
        }
    };
    // Some batches, and then a moment that falls anywhere within one.
    for (int batches = random.bounded(1, 8); batches > 0 && child.waitForReadyRead(20'000); --batches) {
        take();
    }
    child.waitForFinished(random.bounded(12));
    child.kill();
    child.waitForFinished();
    take();
    return done;
}

static qint64 number(const QString &path, const QString &sql)
{
    const auto database = history::Database::open(path, history::Database::Access::Write);
    const auto result = (*database)->number(sql);
    return result ? *result : -1;
}

void TestCrash::killedAnywhereItHasWhatItReturnedFor()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.db"_s);
    QRandomGenerator random(20260303);
    int next = 0;
    for (int round = 0; round < 12; ++round) {
        // The last batch again, as a bus does that has not heard of it.
        next = writeAndDie(path, std::max(0, next - batchSize), random);
        (void)test::openStore(path);
        const auto reader = test::openReader(path);
        QSet<QString> ids;
        const auto rows = reader->rows({}, 0, 1'000'000);
        QVERIFY(rows);
        for (const auto &row : *rows) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
        }
        for (int i = 0; i < next; ++i) {
            QVERIFY2(ids.contains(u"n%1"_s.arg(i)), qPrintable(QString::number(i)));
        }
        // Nothing half: whole batches, and all counts and the index agree.
        QCOMPARE(ids.size() % batchSize, 0);
        QCOMPARE(test::countOf(*reader, {}), ids.size());
        QCOMPARE(test::countOf(*reader, {.search = test::searchFor(u"libaurora"_s)}), ids.size());
        QCOMPARE(reader->overview({})->unread, test::countOf(*reader, {.isUnreadOnly = true}));
        next = static_cast<int>(ids.size());
    }
    QVERIFY(next > 12 * batchSize);
    const auto reader = test::openReader(path);
    QCOMPARE(
        reader->rows({.search = test::searchFor(u"word7 "_s)}, 0, 2)->front().incoming.body, numbered(7).incoming.body);
    const auto database = history::Database::open(path, history::Database::Access::Write);
    QVERIFY((*database)->execute(u"INSERT INTO search (search) VALUES ('integrity-check')"_s));
    QCOMPARE(number(path, u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s), 1);
}

constexpr int cannotMount = 77;

/// On a disk of its own of 4 MB: fills it, makes room, goes on.
static int fillADisk(const QString &folder)
{
    const auto mountPoint = folder.toLocal8Bit();
    if (::mount("tidings", mountPoint.constData(), "tmpfs", 0, "size=4m") != 0) {
        return cannotMount;
    }
    const auto path = folder + u"/history.db"_s;
    const auto ballast = folder + u"/ballast"_s;
    QFile file(ballast);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1'500'000, 'x')) < 0) {
        return 1;
    }
    file.close();
    const auto store = test::openStore(path);
    int first = 0;
    auto records = batchFrom(first);
    auto done = store->append(records);
    for (; done && first < 100'000; done = store->append(records)) {
        first += batchSize;
        records = batchFrom(first);
    }
    if (done || done.error().code != history::ErrorCode::Full || first == 0) {
        std::fprintf(stderr, "%d messages, then: %s\n", first, done ? "nothing" : qPrintable(done.error().detail));
        return 2;
    }
    if (test::countOf(*test::openReader(path), {}) != first) {
        return 3;
    }
    QFile::remove(ballast);
    done = store->append(records);
    const bool isWhole = test::countOf(*test::openReader(path), {}) == first + batchSize;
    return !done ? 4 : isWhole ? 0 : 5;
}

void TestCrash::aFullDiskIsTold()
{
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, folder.path()});
    QVERIFY(child.waitForFinished());
    if (child.exitCode() == cannotMount) {
        QSKIP("this system lets nobody mount a small disk");
    }
    QCOMPARE(child.exitCode(), 0);
}

int main(int argc, char **argv)
{
    // A program that has threads cannot leave the others' view of the disks: before Qt begins.
    const bool isFilling = argc == 3 && qstrcmp(argv[1], "--fill") == 0;
    if (isFilling && ::unshare(::getuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) {
        return cannotMount;
    }
    if (isFilling && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        return cannotMount;
    }
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (isFilling) {
        return fillADisk(arguments[2]);
    }
    if (arguments.size() == 4 && arguments[1] == "--write"_L1) {
        return writeForEver(arguments[2], arguments[3].toInt());
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
