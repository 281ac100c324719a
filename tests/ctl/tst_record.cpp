// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/publisher.h"
#include "core/history/reader.h"
#include "core/history/store.h"
#include "tests/support/archiveserver.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void writesWhatTheBusBringsToTheHistory();
    void tellsOfEachMessageWhatBecameOfIt();
    void endsOnASignal_data();
    void endsOnASignal();
    void endsWhenItsTimeIsUp();
    void goesOnBehindAGateway();
    void fillsTimeAwayOnceFromTheArchive();
    void goesOnWithTimeAwayAfterItWasKilled();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatAnotherProgramWritesTheHistory();
    void setsADamagedHistoryAsideAndSaysWhere();
    void leavesAFileAloneThatIsNoHistory();
    void leavesANewerHistoryAlone();
    void saysThatAFolderCannotBeWritten();
    void saysOnceThatTheDiskIsFullAndGoesOnWhenThereIsRoom();

private:
    SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
};

namespace {

class Ctl : public test::Program
{
public:
    explicit Ctl(const QStringList &arguments)
        : Program(test::programPath(u"tidingsctl"_s), arguments)
    {
    }
};

QJsonObject lastLine(Ctl &ctl)
{
    const auto lines = ctl.lines();
    return lines.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(lines.last()).object();
}

/// A folder with a configuration, and "record" running by it.
struct Recording
{
    Recording(const QString &endpoint, const crypto::TrustOptions &trust, const QStringList &options = {},
        const QString &archiveUrl = {})
        : archive(archiveUrl)
        , all(arguments(endpoint, trust, options))
        , ctl(all)
    {
    }

    QStringList arguments(const QString &endpoint, const crypto::TrustOptions &trust, const QStringList &options)
    {
        QFile file(folder.filePath(u"tidings.toml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.write(
            u"[profiles.test]\nbus = \"zeromq\"\nendpoints = [\"%1\"]\ntrust.ca = \"%2\"\n"_s.arg(endpoint, trust.ca)
                .toUtf8());
        if (!archive.isEmpty()) {
            file.write("archive.url = \"" + archive.toUtf8() + "\"\n");
        }
        file.write("[[rules]]\nname = \"noise\"\nservices = [\"noise\"]\noutcome = \"drop\"\n");
        return QStringList{u"record"_s, u"--profile"_s, u"test"_s, u"--config"_s, file.fileName(), u"--database"_s,
                   database()} +
               options;
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"history.sqlite"_s); }
    [[nodiscard]] qint64 stored() const
    {
        const auto reader = history::Reader::open(database(), {});
        const auto overview = reader ? (*reader)->overview({}) : history::Result<history::Overview>();
        return overview ? overview->messages : -1;
    }

    QString archive;
    QTemporaryDir folder;
    /// How it was started.
    QStringList all;
    Ctl ctl;
};

bus::Publisher listeningPublisher()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    if (!publisher) {
        qFatal("no publisher");
    }
    return std::move(*publisher);
}

} // namespace

void TestRecord::writesWhatTheBusBringsToTheHistory()
{
    auto publisher = listeningPublisher();
    Recording recording(publisher.endpoint(), m_bus.trust());
    QVERIFY2(publisher.waitForSubscriptions(1, 20s), qPrintable(recording.ctl.said()));
    for (int i = 0; i < 200; ++i) {
        const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
        QVERIFY(publisher.send(message.topic, message.body));
    }
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"stored"].toInt(), 200, 20000);
    const auto line = lastLine(recording.ctl);
    QCOMPARE(line.keys(), (QStringList{u"age"_s, u"catchup"_s, u"connected"_s, u"dropped"_s, u"duplicates"_s,
                              u"received"_s, u"stored"_s, u"verdicts"_s}));
    QCOMPARE(line[u"connected"].toBool(), true);
    QVERIFY(line[u"age"].isDouble());
    recording.ctl.signal(SIGTERM);
    QCOMPARE(recording.ctl.exitStatus(), 0);
    QCOMPARE(recording.stored(), 200);
    QCOMPARE(lastLine(recording.ctl)[u"received"].toInt(), 200);
    QCOMPARE(lastLine(recording.ctl)[u"verdicts"].toObject()[u"valid"].toInt(), 200);
}

void TestRecord::tellsOfEachMessageWhatBecameOfIt()
{
    auto publisher = listeningPublisher();
    Recording recording(publisher.endpoint(), m_bus.trust());
    QVERIFY2(publisher.waitForSubscriptions(1, 20s), qPrintable(recording.ctl.said()));
    const auto good = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
    const auto noise = m_bus.signedMessage("org.fedoraproject.dev.noise.log", R"({"log":"hello"})");
    QVERIFY(publisher.send(good.topic, good.body));
    QVERIFY(publisher.send(good.topic, good.body));
    QVERIFY(publisher.send(good.topic, QByteArray(good.body).replace("hello", "forged")));
    QVERIFY(publisher.send(noise.topic, noise.body));
    QVERIFY(publisher.send(good.topic, "no JSON"));
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"received"].toInt(), 5, 20000);
    recording.ctl.signal(SIGINT);
    QCOMPARE(recording.ctl.exitStatus(), 0);
    const auto line = lastLine(recording.ctl);
    QCOMPARE(line[u"stored"].toInt(), 1);
    // What was sent twice, and what was forged under its id.
    QCOMPARE(line[u"duplicates"].toInt(), 2);
    QCOMPARE(line[u"dropped"].toInt(), 2);
    QCOMPARE(line[u"verdicts"].toObject()[u"valid"].toInt(), 3);
    QCOMPARE(line[u"verdicts"].toObject()[u"invalid"].toInt(), 1);
}

void TestRecord::endsOnASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestRecord::endsOnASignal()
{
    QFETCH(int, number);
    auto publisher = listeningPublisher();
    Recording recording(publisher.endpoint(), m_bus.trust());
    QVERIFY2(publisher.waitForSubscriptions(1, 20s), qPrintable(recording.ctl.said()));
    // While messages come; what was received by then is all in the history.
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
    for (int i = 0; i < 3000; ++i) {
        const auto body =
            QByteArray(message.body).replace(R"("msg_id":"2026-)", R"("msg_id":"2026-)" + QByteArray::number(i));
        QVERIFY(publisher.send(message.topic, body));
    }
    recording.ctl.signal(number);
    QCOMPARE(recording.ctl.exitStatus(), 0);
    const auto line = lastLine(recording.ctl);
    QCOMPARE(line[u"received"].toInt(), line[u"stored"].toInt());
    QCOMPARE(recording.stored(), line[u"stored"].toInt());
}

void TestRecord::endsWhenItsTimeIsUp()
{
    const auto publisher = listeningPublisher();
    Recording recording(publisher.endpoint(), m_bus.trust(), {u"--for"_s, u"0.2"_s});
    QCOMPARE(recording.ctl.exitStatus(), 0);
    const auto line = lastLine(recording.ctl);
    QCOMPARE(line[u"received"].toInt(-1), 0);
    QVERIFY(line[u"age"].isNull());
}

void TestRecord::goesOnBehindAGateway()
{
    Ctl gateway({u"gateway"_s, u"--bind-inbound"_s, u"tcp://127.0.0.1:*"_s, u"--outbound"_s, u"tcp://127.0.0.1:*"_s});
    const auto inbound = gateway.addressAfter(u"listening for publishers at"_s);
    const auto outbound = gateway.addressAfter(u"listening for subscribers at"_s);
    Recording recording(outbound, m_bus.trust());
    Ctl publish(
        {u"publish"_s, u"--connect"_s, inbound, u"--cert"_s, m_bus.certificateFile(), u"--key"_s, m_bus.keyFile()});
    const auto isThrough = [&] {
        publish.write("hello\n");
        return lastLine(recording.ctl)[u"verdicts"].toObject()[u"valid"].toInt() > 0;
    };
    QVERIFY2(QTest::qWaitFor(isThrough, 20000), qPrintable(recording.ctl.said() + publish.said()));
}

void TestRecord::fillsTimeAwayOnceFromTheArchive()
{
    auto publisher = listeningPublisher();
    std::vector<bus::Incoming> sent;
    QByteArrayList items;
    for (int i = 0; i < 250; ++i) {
        sent.push_back(m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})"));
        auto item = sent.back().body;
        // As the archive does to every message.
        static const QRegularExpression timestamp(u"\"timestamp\":(\\d+)"_s);
        item = QString::fromUtf8(item).replace(timestamp, u"\"timestamp\":\\1.0"_s).toUtf8();
        item.replace(item.size() - 1, 1, R"(,"source_name":"archive","source_version":"1","headers":{}})");
        items.append(item);
    }
    test::ArchiveServer archive([&](const QUrl &asked) { return test::ArchiveServer::pageOf(items, asked); });
    Recording recording(publisher.endpoint(), m_bus.trust(), {}, archive.address());
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"stored"].toInt(), 250, 20000);
    QTRY_COMPARE(lastLine(recording.ctl)[u"catchup"].toObject()[u"phase"].toString(), u"idle"_s);
    QCOMPARE(lastLine(recording.ctl)[u"catchup"].toObject()[u"fetched"].toInt(), 250);
    QVERIFY(lastLine(recording.ctl)[u"age"].isNull());
    // Heard live as well: the same messages.
    for (const auto &message : sent) {
        QVERIFY(publisher.send(message.topic, message.body));
    }
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"received"].toInt(), 500, 20000);
    recording.ctl.signal(SIGTERM);
    QCOMPARE(recording.ctl.exitStatus(), 0);
    QCOMPARE(recording.stored(), 250);
    QCOMPARE(lastLine(recording.ctl)[u"duplicates"].toInt(), 250);
    QCOMPARE(lastLine(recording.ctl)[u"verdicts"].toObject()[u"valid"].toInt(), 500);
}

void TestRecord::goesOnWithTimeAwayAfterItWasKilled()
{
    const auto before = std::chrono::floor<std::chrono::seconds>(m_clock.now() - 3h).time_since_epoch().count();
    auto publisher = listeningPublisher();
    QByteArrayList items;
    for (int i = 0; i < 250; ++i) {
        items.append(
            test::archivedEnvelope("2026-" + QByteArray::number(i), before + i, "org.fedoraproject.dev.logger.log"));
    }
    bool isSlow = true;
    test::ArchiveServer archive([&](const QUrl &asked) {
        const bool isHung = isSlow && test::ArchiveServer::numberIn(asked, u"page"_s) > 1;
        return isHung ? test::ArchiveServer::Reply{.isEndless = true} : test::ArchiveServer::pageOf(items, asked);
    });
    Recording recording(publisher.endpoint(), m_bus.trust(), {}, archive.address());
    QVERIFY2(publisher.waitForSubscriptions(1, 20s), qPrintable(recording.ctl.said()));
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"stored"].toInt(), 100, 20000);
    // What is heard live in the meantime is newer than what is missing.
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"live"})");
    QVERIFY(publisher.send(message.topic, message.body));
    QTRY_COMPARE_WITH_TIMEOUT(lastLine(recording.ctl)[u"stored"].toInt(), 101, 20000);
    recording.ctl.signal(SIGKILL);
    QTRY_VERIFY(!recording.ctl.isRunning());
    isSlow = false;
    archive.asked.clear();
    Ctl again(recording.all);
    QTRY_COMPARE_WITH_TIMEOUT(recording.stored(), 251, 20000);
    // From where it was, and not from the message that was heard last.
    QCOMPARE(test::ArchiveServer::numberIn(archive.asked.first(), u"start"_s), before + 99 - 60);
}

void TestRecord::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such profile") << QStringList{u"--profile"_s, u"nowhere"_s} << u"there is no profile"_s;
    QTest::newRow("no time") << QStringList{u"--for"_s, u"soon"_s} << u"--for takes a number"_s;
    QTest::newRow("no time to speak of") << QStringList{u"--for"_s, u"0"_s} << u"--for takes a number"_s;
}

void TestRecord::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    Ctl ctl(QStringList{u"record"_s} + arguments);
    QCOMPARE(ctl.exitStatus(), 1);
    QVERIFY2(ctl.said().contains(words), qPrintable(ctl.said()));
    QVERIFY(ctl.lines().isEmpty());
}

void TestRecord::saysThatAnotherProgramWritesTheHistory()
{
    const auto publisher = listeningPublisher();
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    const auto store = history::Store::open(path);
    QVERIFY(store);
    Recording recording(publisher.endpoint(), m_bus.trust(), {u"--database"_s, path});
    QCOMPARE(recording.ctl.exitStatus(), 1);
    QVERIFY2(recording.ctl.said().contains(path), qPrintable(recording.ctl.said()));
}

void TestRecord::setsADamagedHistoryAsideAndSaysWhere()
{
    auto publisher = listeningPublisher();
    Recording recording(publisher.endpoint(), m_bus.trust());
    QVERIFY2(publisher.waitForSubscriptions(1, 20s), qPrintable(recording.ctl.said()));
    recording.ctl.signal(SIGTERM);
    QCOMPARE(recording.ctl.exitStatus(), 0);
    QFile file(recording.database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(5000, 'x'));
    file.close();

    Ctl again(recording.all);
    QTRY_VERIFY2_WITH_TIMEOUT(
        again.said().contains(u"the history was damaged: it is kept as "_s), qPrintable(again.said()), 20000);
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
    const auto isStored = [&] { return publisher.send(message.topic, message.body) && recording.stored() == 1; };
    QTRY_VERIFY2_WITH_TIMEOUT(isStored(), qPrintable(again.said()), 20000);
    again.signal(SIGTERM);
    QCOMPARE(again.exitStatus(), 0);
    const auto kept = QDir(recording.folder.path()).entryList({u"history-damaged-*.sqlite"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(again.said().count(kept.first()), 1);
}

void TestRecord::leavesAFileAloneThatIsNoHistory()
{
    const auto publisher = listeningPublisher();
    const QTemporaryDir folder;
    QFile diary(folder.filePath(u"diary.txt"_s));
    QVERIFY(diary.open(QIODevice::ReadWrite));
    diary.write("Dear diary");
    diary.flush();
    Recording recording(publisher.endpoint(), m_bus.trust(), {u"--database"_s, diary.fileName()});
    QCOMPARE(recording.ctl.exitStatus(), 1);
    QVERIFY2(recording.ctl.said().contains(u"is no history of Tidings"_s), qPrintable(recording.ctl.said()));
    diary.seek(0);
    QCOMPARE(diary.readAll(), QByteArray("Dear diary"));
}

void TestRecord::leavesANewerHistoryAlone()
{
    const auto publisher = listeningPublisher();
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    QVERIFY(history::Store::open(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // PRAGMA user_version, in the header.
    QVERIFY(file.seek(60));
    file.write(QByteArray("\0\0\x7f\xff", 4));
    file.close();
    Recording recording(publisher.endpoint(), m_bus.trust(), {u"--database"_s, path});
    QCOMPARE(recording.ctl.exitStatus(), 1);
    QVERIFY2(recording.ctl.said().contains(u"made by a newer version"_s), qPrintable(recording.ctl.said()));
    QVERIFY(QDir(folder.path()).entryList({u"*damaged*"_s}).isEmpty());
}

/// What to run so that a program has a disk of its own of 2 MiB in a folder. Others see it by /proc/PID/root.
static QStringList onASmallDisk(const QString &folder, const QString &then, const QStringList &arguments)
{
    const auto script = u"mount -t tmpfs -o size=2m tidings \"$0\" || exit 77; "_s + then + u" exec \"$@\""_s;
    return QStringList{u"-rm"_s, u"sh"_s, u"-c"_s, script, folder, test::programPath(u"tidingsctl"_s)} + arguments;
}

static bool canMount()
{
    const QTemporaryDir folder;
    return QProcess::execute(u"unshare"_s, {u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tidings"_s, folder.path()}) ==
           0;
}

void TestRecord::saysThatAFolderCannotBeWritten()
{
    if (!canMount()) {
        QSKIP("this system lets nobody mount a disk");
    }
    const auto publisher = listeningPublisher();
    const Recording recording(publisher.endpoint(), m_bus.trust());
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    test::Program program(u"unshare"_s, onASmallDisk(folder.path(), u"mount -o remount,ro \"$0\";"_s,
                                            recording.all + QStringList{u"--database"_s, path}));
    QCOMPARE(program.exitStatus(), 1);
    QVERIFY2(program.said().contains(path) && program.said().contains(u"look at the permissions of its folder"_s),
        qPrintable(program.said()));
}

void TestRecord::saysOnceThatTheDiskIsFullAndGoesOnWhenThereIsRoom()
{
    if (!canMount()) {
        QSKIP("this system lets nobody mount a disk");
    }
    auto publisher = listeningPublisher();
    const Recording recording(publisher.endpoint(), m_bus.trust());
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    test::Program program(
        u"unshare"_s, onASmallDisk(folder.path(), {}, recording.all + QStringList{u"--database"_s, path}));
    QVERIFY2(publisher.waitForSubscriptions(2, 20s), qPrintable(program.said()));
    const auto stored = [&] {
        const auto lines = program.lines();
        return lines.isEmpty() ? -1 : QJsonDocument::fromJson(lines.last()).object()[u"stored"].toInt();
    };
    const auto send = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const auto message = m_bus.signedMessage("org.fedoraproject.dev.logger.log", R"({"log":"hello"})");
            QVERIFY(publisher.send(message.topic, message.body));
        }
    };
    send(10);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 10, 20000);
    QFile ballast(u"/proc/%1/root%2/ballast"_s.arg(program.id()).arg(folder.path()));
    QVERIFY2(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered), qPrintable(ballast.errorString()));
    while (ballast.write(QByteArray(4096, 'x')) > 0) {
    }
    send(500);
    QTRY_VERIFY2_WITH_TIMEOUT(program.said().contains(u"the disk is full"_s), qPrintable(program.said()), 20000);
    send(50);
    QVERIFY(ballast.remove());
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 560, 60000);
    QTRY_VERIFY2(program.said().contains(u"the history can be written again"_s), qPrintable(program.said()));
    QCOMPARE(program.said().count(u"the disk is full"_s), 1);
    program.signal(SIGTERM);
    QCOMPARE(program.exitStatus(), 0);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
