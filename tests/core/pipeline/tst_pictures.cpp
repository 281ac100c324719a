// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pictures.h"
#include "tests/support/archiveserver.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::ArchiveServer;

/// Pictures from a real server on loopback, and from the folder they are kept in.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pictures.reset(); }
    void areFetchedAndKept();
    void areFetchedAnewWhenTheyAreOld();
    void whatIsNotThereIsNotAskedForAgain();
    void whatMayComeLaterIsNotKept();
    void onlyAllowedHostsAreAsked_data();
    void onlyAllowedHostsAreAsked();
    void tooLargeOnesAreLeftOut();
    void noOtherHostIsFollowedTo();
    void theFolderDoesNotGrowForEver();
    void nobodyElseMayLookIntoTheFolder();
    void endsWhileOneIsBeingFetched();

private:
    void start(pipeline::PictureOptions options = {});
    [[nodiscard]] QString address(const QString &name) const { return m_server->address() + u'/' + name; }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"cache/avatars"_s); }
    void takeAll();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveServer> m_server;
    std::unique_ptr<pipeline::Pictures> m_pictures;
    QHash<QString, QByteArray> m_came;
};

void TestPictures::init()
{
    test::failOnWarning();
    m_came.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ArchiveServer>(
        [](const QUrl &asked) { return ArchiveServer::Reply{.body = "picture of " + asked.fileName().toUtf8()}; });
    start();
}

void TestPictures::start(pipeline::PictureOptions options)
{
    options.folder = folder();
    options.hosts = {u"127.0.0.1"_s};
    m_pictures = std::make_unique<pipeline::Pictures>(options);
    connect(m_pictures.get(), &pipeline::Pictures::answered, this, &TestPictures::takeAll);
}

void TestPictures::takeAll()
{
    for (const auto &picture : m_pictures->take()) {
        m_came.insert(picture.address, picture.bytes);
    }
}

void TestPictures::areFetchedAndKept()
{
    m_pictures->ask(address(u"marta"_s));
    m_pictures->ask(address(u"tomas"_s));
    QTRY_COMPARE(m_came.size(), 2);
    QCOMPARE(m_came.value(address(u"marta"_s)), "picture of marta");
    QCOMPARE(m_server->asked.size(), 2);
    // Without anybody to ask.
    m_came.clear();
    start();
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_came.value(address(u"marta"_s)), "picture of marta");
    QCOMPARE(m_server->asked.size(), 2);
}

void TestPictures::areFetchedAnewWhenTheyAreOld()
{
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_came.size(), 1);
    m_came.clear();
    start({.fresh = 0s});
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_came.size(), 1);
    QCOMPARE(m_server->asked.size(), 2);
}

void TestPictures::whatIsNotThereIsNotAskedForAgain()
{
    m_server->answerer = [](const QUrl &asked) {
        return asked.fileName() == u"nobody" ? ArchiveServer::Reply{.status = "404 Not Found", .body = "no such one"}
                                             : ArchiveServer::Reply{.body = "somebody"};
    };
    // The last one asked for comes first.
    m_pictures->ask(address(u"somebody"_s));
    m_pictures->ask(address(u"nobody"_s));
    QTRY_COMPARE(m_came.size(), 1);
    QTRY_COMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    start();
    m_pictures->ask(address(u"nobody"_s));
    m_pictures->ask(address(u"somebody"_s));
    m_came.clear();
    QTRY_COMPARE(m_came.keys(), QStringList(address(u"somebody"_s)));
    QCOMPARE(m_server->asked.size(), 2);
}

void TestPictures::whatMayComeLaterIsNotKept()
{
    m_server->answerer = [](const QUrl &) { return ArchiveServer::Reply{.status = "503 Busy", .body = "later"}; };
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_server->asked.size(), 1);
    m_server->answerer = [](const QUrl &) { return ArchiveServer::Reply{.body = "now"}; };
    m_pictures->ask(address(u"tomas"_s));
    QTRY_COMPARE(m_came.size(), 1);
    start();
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_came.value(address(u"marta"_s)), "now");
}

void TestPictures::onlyAllowedHostsAreAsked_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("another host") << u"https://example.org/marta"_s;
    QTest::newRow("not private") << u"http://avatars.127.0.0.1.example.org/marta"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("no address") << u"marta"_s;
    QTest::newRow("the name of a folder") << u"../../marta"_s;
    QTest::newRow("a user's name before the host") << u"https://127.0.0.1@example.org/marta"_s;
    QTest::newRow("nothing") << QString();
}

void TestPictures::onlyAllowedHostsAreAsked()
{
    QFETCH(const QString, other);
    m_pictures->ask(other);
    m_pictures->ask(address(u"marta"_s));
    m_pictures->ask(other);
    QTRY_COMPARE(m_came.keys(), QStringList(address(u"marta"_s)));
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void TestPictures::tooLargeOnesAreLeftOut()
{
    m_server->answerer = [](const QUrl &asked) {
        return ArchiveServer::Reply{.body = QByteArray(asked.fileName() == u"large" ? 2000 : 1000, 'x')};
    };
    start({.largest = 1000});
    m_pictures->ask(address(u"small"_s));
    m_pictures->ask(address(u"large"_s));
    QTRY_COMPARE(m_came.keys(), QStringList(address(u"small"_s)));
    QTRY_COMPARE(m_server->asked.size(), 2);
}

void TestPictures::noOtherHostIsFollowedTo()
{
    ArchiveServer other([](const QUrl &) { return ArchiveServer::Reply{.body = "elsewhere"}; });
    m_server->answerer = [&other](const QUrl &asked) {
        return asked.fileName() == u"away" ? ArchiveServer::Reply{.status = "302 Found",
                                                 .headers = "Location: " + other.address().toUtf8() + "/x\r\n"}
                                           : ArchiveServer::Reply{.body = "here"};
    };
    m_pictures->ask(address(u"here"_s));
    m_pictures->ask(address(u"away"_s));
    QTRY_COMPARE(m_came.keys(), QStringList(address(u"here"_s)));
    QVERIFY(other.asked.isEmpty());
}

void TestPictures::theFolderDoesNotGrowForEver()
{
    for (int i = 0; i < 5; ++i) {
        m_pictures->ask(address(u"person%1"_s.arg(i)));
    }
    QTRY_COMPARE(m_came.size(), 5);
    start({.most = 2});
    m_pictures->ask(QString());
    QTRY_COMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void TestPictures::nobodyElseMayLookIntoTheFolder()
{
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_came.size(), 1);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
}

void TestPictures::endsWhileOneIsBeingFetched()
{
    m_server->answerer = [](const QUrl &) { return ArchiveServer::Reply{.body = "a", .isEndless = true}; };
    m_pictures->ask(address(u"marta"_s));
    QTRY_COMPARE(m_server->asked.size(), 1);
    m_pictures.reset();
    QVERIFY(m_came.isEmpty());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
