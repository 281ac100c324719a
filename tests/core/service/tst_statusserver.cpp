// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/statusserver.h"
#include "tests/support/shortage.h"
#include "tests/support/test.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <thread>

using namespace tidings;
using namespace Qt::StringLiterals;
using service::StatusServer;

class TestStatusServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void answersWhoeverConnects();
    void isForItsOwnUserOnly();
    void leavesAnothersPlaceAlone();
    void takesThePlaceOfOneThatDied();
    void saysThatThereIsNone();
    void closesWhoeverIsOneTooMany();
    void goesOnAfterAShortageOfDescriptors();
    void findsItsPlace();
};

/// Asks on another thread, since asking waits.
static service::Result<QByteArray> ask(const QString &path)
{
    std::optional<service::Result<QByteArray>> answer;
    std::atomic<bool> isThere = false;
    std::thread thread([&] {
        answer = StatusServer::ask(path);
        isThere = true;
    });
    (void)QTest::qWaitFor([&] { return isThere.load(); }, 20000);
    thread.join();
    return *answer;
}

/// The socket of one that died.
static void leaveBehind(const QString &path)
{
    {
        StatusServer died([] { return QByteArray(); });
        QVERIFY(died.listen(path));
        QVERIFY(QFile::rename(path, path + u".kept"_s));
    }
    QVERIFY(QFile::rename(path + u".kept"_s, path));
}

void TestStatusServer::answersWhoeverConnects()
{
    const QTemporaryDir dir;
    int asked = 0;
    // More than fits into a socket at once.
    QByteArray line(1'000'000, 'x');
    StatusServer server([&] {
        ++asked;
        return line;
    });
    QVERIFY(server.listen(dir.filePath(u"status"_s)));
    QCOMPARE(asked, 0);
    for (int i = 0; i < 3 * StatusServer::mostConnections; ++i) {
        QCOMPARE(ask(dir.filePath(u"status"_s)), line);
    }
    QCOMPARE(asked, 3 * StatusServer::mostConnections);
}

void TestStatusServer::isForItsOwnUserOnly()
{
    const QTemporaryDir dir;
    StatusServer server([] { return QByteArray(); });
    QVERIFY(server.listen(dir.filePath(u"status"_s)));
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(dir.filePath(u"status"_s)), &status), 0);
    QCOMPARE(status.st_mode & 077U, 0U);
}

void TestStatusServer::leavesAnothersPlaceAlone()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"status"_s);
    StatusServer first([] { return QByteArray("first"); });
    QVERIFY(first.listen(path));
    StatusServer second([] { return QByteArray("second"); });
    const auto listening = second.listen(path);
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, service::ErrorCode::InUse);
    QCOMPARE(ask(path), QByteArray("first"));

    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto onFile = second.listen(file.fileName());
    QVERIFY(!onFile);
    QCOMPARE(onFile.error().code, service::ErrorCode::Address);
    QVERIFY(second.listen(dir.filePath(u"none/there"_s)).error().code == service::ErrorCode::System);
}

void TestStatusServer::takesThePlaceOfOneThatDied()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"status"_s);
    leaveBehind(path);
    StatusServer server([] { return QByteArray("new"); });
    QVERIFY(server.listen(path));
    QCOMPARE(ask(path), QByteArray("new"));
}

void TestStatusServer::saysThatThereIsNone()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"status"_s);
    const auto answer = StatusServer::ask(path);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, service::ErrorCode::NotThere);
    QVERIFY(answer.error().detail.startsWith(u"nothing tells its status at "_s + path));
}

void TestStatusServer::closesWhoeverIsOneTooMany()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"status"_s);
    // Those who read nothing keep theirs for a while.
    StatusServer server([] { return QByteArray(10'000'000, 'x'); });
    QVERIFY(server.listen(path));
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < StatusServer::mostConnections; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->setReadBufferSize(1);
        idle.back()->connectToServer(path);
        QTRY_COMPARE(idle.back()->bytesAvailable(), 1);
    }
    QLocalSocket more;
    more.connectToServer(path);
    QTRY_COMPARE(more.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(more.bytesAvailable(), 0);
}

void TestStatusServer::goesOnAfterAShortageOfDescriptors()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"status"_s);
    StatusServer server([] { return QByteArray("good"); });
    QStringList notes;
    connect(&server, &StatusServer::noted, this,
        [&](const service::LogEntry &entry) { notes.append(entry.event + u": "_s + entry.text); });
    QVERIFY(server.listen(path));
    {
        test::Shortage shortage;
        shortage.giveBack();
        QLocalSocket socket;
        socket.connectToServer(path);
        QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE(notes.size(), 1);
        QVERIFY2(notes[0].startsWith(u"no-status: nobody can ask for the status at "_s + path), qPrintable(notes[0]));
    }
    QTRY_VERIFY(ask(path) == QByteArray("good"));
    QCOMPARE(notes.size(), 1);
}

void TestStatusServer::findsItsPlace()
{
    const QTemporaryDir dir;
    qputenv("RUNTIME_DIRECTORY", "/run/a:/run/b");
    QCOMPARE(service::usualStatusSocket(u"x"_s), u"/run/a/status"_s);
    qunsetenv("RUNTIME_DIRECTORY");
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(service::usualStatusSocket(u"x"_s), QString());
    QCOMPARE(service::findStatusSocket(u"x"_s), u"/run/x/status"_s);
    qputenv("XDG_RUNTIME_DIR", dir.path().toUtf8());
    QCOMPARE(service::usualStatusSocket(u"x"_s), dir.filePath(u"x.status"_s));
    QCOMPARE(service::findStatusSocket(u"x"_s), u"/run/x/status"_s);
    leaveBehind(dir.filePath(u"x.status"_s));
    QCOMPARE(service::findStatusSocket(u"x"_s), u"/run/x/status"_s);
    StatusServer server([] { return QByteArray(); });
    QVERIFY(server.listen(dir.filePath(u"x.status"_s)));
    QCOMPARE(service::findStatusSocket(u"x"_s), dir.filePath(u"x.status"_s));
}

QTEST_GUILESS_MAIN(TestStatusServer)
#include "tst_statusserver.moc"
