// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/watchedfile.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestWatchedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsAFileOnce();
    void noticesThatItWasWritten();
    void noticesThatItWasReplacedByOneOfTheSameSize();
    void noticesThatItWasWrittenAndItsTimeSetBack();
    void noticesThatItComesAndGoes();
    void refusesWhatIsTooLarge();
    void whatHasAnotherSizeThanItSaysIsReadAgain();
    void doesNotWaitForAPipe();
    void refusesFolders();
};

static void write(const QString &path, const QByteArray &content, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    QVERIFY(file.open(mode));
    QCOMPARE(file.write(content), content.size());
}

void TestWatchedFile::readsAFileOnce()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a"_s), "content");
    crypto::WatchedFile file(folder.filePath(u"a"_s), 100);
    QVERIFY(file.hasChanged());
    QCOMPARE(file.read().value_or(QByteArray()), "content"_ba);
    QVERIFY(!file.hasChanged());
}

void TestWatchedFile::noticesThatItWasWritten()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a"_s), "content");
    crypto::WatchedFile file(folder.filePath(u"a"_s), 100);
    QVERIFY(file.read());
    write(folder.filePath(u"a"_s), " and more", QIODevice::Append);
    QVERIFY(file.hasChanged());
    QCOMPARE(file.read().value_or(QByteArray()), "content and more"_ba);
}

void TestWatchedFile::noticesThatItWasReplacedByOneOfTheSameSize()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    write(path, "content");
    crypto::WatchedFile file(path, 100);
    QVERIFY(file.read());
    write(folder.filePath(u"b"_s), "CONTENT");
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(folder.filePath(u"b"_s), path));
    QVERIFY(file.hasChanged());
}

void TestWatchedFile::noticesThatItWasWrittenAndItsTimeSetBack()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    write(path, "content");
    crypto::WatchedFile file(path, 100);
    QVERIFY(file.read());
    const auto before = QFileInfo(path).lastModified();
    QFile same(path);
    QVERIFY(same.open(QIODevice::ReadWrite));
    QCOMPARE(same.write("CONTENT"), 7);
    QVERIFY(same.flush());
    QVERIFY(same.setFileTime(before, QFileDevice::FileModificationTime));
    same.close();
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QVERIFY(file.hasChanged());
}

void TestWatchedFile::noticesThatItComesAndGoes()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    crypto::WatchedFile file(path, 100);
    const auto missing = file.read();
    QVERIFY(!missing);
    QVERIFY(missing.error().detail.startsWith(path));
    QVERIFY(!file.hasChanged());
    write(path, "content");
    QVERIFY(file.hasChanged());
    QVERIFY(file.read());
    QVERIFY(QFile::remove(path));
    QVERIFY(file.hasChanged());
}

void TestWatchedFile::refusesWhatIsTooLarge()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a"_s), QByteArray(101, 'x'));
    QVERIFY(!crypto::WatchedFile(folder.filePath(u"a"_s), 100).read());
    QVERIFY(crypto::WatchedFile(folder.filePath(u"a"_s), 101).read());
    QVERIFY(!crypto::WatchedFile(u"/dev/zero"_s, 100).read());
}

void TestWatchedFile::whatHasAnotherSizeThanItSaysIsReadAgain()
{
    // As a file does that is being written; the kernel's say 0.
    crypto::WatchedFile file(u"/proc/version"_s, 100000);
    QVERIFY(!file.read());
    QVERIFY(file.hasChanged());
}

void TestWatchedFile::doesNotWaitForAPipe()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto content = crypto::WatchedFile(path, 100).read();
    QVERIFY(!content);
    QVERIFY(content.error().detail.contains(u"no file"_s));
}

void TestWatchedFile::refusesFolders()
{
    const QTemporaryDir folder;
    QVERIFY(!crypto::WatchedFile(folder.path(), 100).read());
}

QTEST_GUILESS_MAIN(TestWatchedFile)
#include "tst_watchedfile.moc"
