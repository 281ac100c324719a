// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/history/reader.h"
#include "tests/desktop/dunst.h"
#include "tests/desktop/trayicon.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/search.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"
#include "ui/tray/traymenu.h"

#include <QFile>

#include <csignal>

using namespace tidings;
namespace dunst = test::dunst;
namespace trayicon = test::trayicon;
using namespace Qt::StringLiterals;

/// The whole way, with every part real: tidingsctl publish, tidingsctl gateway, tidings, dunst, and the database. Runs
/// on script/virtual-desktop.
class TestPublishToBubble : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
    std::unique_ptr<test::Program> m_gateway;
    std::unique_ptr<test::Program> m_tidings;
    QString m_inbound;
    QString m_outbound;
    int m_build = 0;
    QStringList m_said;

    void startGateway(const QString &inbound, const QString &outbound);
    void startTidings(const QStringList &options = {});
    /// A build of ours that failed, sent until somebody has it; its name-version-release.
    QString publishFailure(const QStringList &signing);
    QString publishUntilStored(const QStringList &signing);
    /// What the bubble about this build says; waits for it. What came meanwhile is in m_said: whoever publishes until
    /// something is stored may have published more than once.
    QString bubbleAbout(const QString &nvr);
    [[nodiscard]] QStringList signing() const;
    [[nodiscard]] QList<history::Record> stored(const QString &words) const;
    [[nodiscard]] QString configuration() const { return m_folder.filePath(u"tidings.toml"_s); }
    [[nodiscard]] QString database() const { return m_folder.filePath(u"history.sqlite"_s); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSignedMessageBecomesABubbleAndARow();
    void anUnsignedMessageBecomesARowOnly();
    void aClickOpensTheLink();
    void whatIsMarkedReadByTheIconIsUndoneInABubble();
    void aGatewayThatRestartsIsHeardAgain();
    void whatWasStoredIsThereAfterAKill();
    void aBurstIsOneBubbleAndOneRow();
};

namespace {

// moc cannot read raw strings inside macros.
constexpr const char *failedBuild =
    R"({"name":"libaurora","version":"%1","release":"1.fc45","new":3,"old":0,"owner":"marta","build_id":%1,)"
    R"("url":"https://koji.example.org/buildinfo?buildID=%1"})";

constexpr const char *push =
    R"({"commit":{"username":"ines","name":"ines","repo":"quill%1","branch":"rawhide","summary":"Bump","agent":"ines"}})";

constexpr const char *settings = R"(user = "marta"
profile = ["test"]
[history]
database = "%1"
[profiles.test]
bus = "zeromq"
endpoints = ["%2"]
reconnect_most = "200ms"
trust.ca = "%3"
[[rules]]
name = "All"
track = "everything"
outcome = "bubble"
)";

void write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

QString ctl()
{
    return test::programPath(u"tidingsctl"_s);
}

} // namespace

void TestPublishToBubble::startGateway(const QString &inbound, const QString &outbound)
{
    m_gateway = std::make_unique<test::Program>(
        ctl(), QStringList{u"gateway"_s, u"--bind-inbound"_s, inbound, u"--outbound"_s, outbound});
    m_inbound = m_gateway->addressAfter(u"listening for publishers at"_s);
    m_outbound = m_gateway->addressAfter(u"listening for subscribers at"_s);
    QVERIFY2(!m_inbound.isEmpty() && !m_outbound.isEmpty(), qPrintable(m_gateway->said()));
}

void TestPublishToBubble::startTidings(const QStringList &options)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
    m_tidings = std::make_unique<test::Program>(
        test::programPath(u"tidings"_s), QStringList{u"--config"_s, configuration()} + options, environment);
}

QString TestPublishToBubble::bubbleAbout(const QString &nvr)
{
    QString found;
    const auto hasCome = [&] {
        m_said += dunst::closeAndRead();
        const auto about = m_said.filter(nvr);
        found = about.isEmpty() ? QString() : about.first();
        return !found.isEmpty();
    };
    return QTest::qWaitFor(hasCome, 20000) ? found : QString();
}

QStringList TestPublishToBubble::signing() const
{
    return {u"--cert"_s, m_bus.certificateFile(), u"--key"_s, m_bus.keyFile()};
}

QString TestPublishToBubble::publishFailure(const QStringList &signing)
{
    const auto version = QString::number(++m_build);
    const auto payload = QString::fromLatin1(failedBuild).arg(version);
    test::Program publish(
        ctl(), QStringList{u"publish"_s, u"--connect"_s, m_inbound, u"--modname"_s, u"buildsys"_s, u"--topic"_s,
                   u"build.state.change"_s, u"--json-input"_s, u"--message"_s, payload} +
                   signing);
    return publish.exitStatus() == 0 ? u"libaurora-%1-1.fc45"_s.arg(version) : publish.said();
}

QString TestPublishToBubble::publishUntilStored(const QStringList &signing)
{
    // A subscription travels on its own, so the first may come too early; whatever comes is stored once.
    QString nvr;
    const auto isStored = [&] {
        nvr = publishFailure(signing);
        return QTest::qWaitFor([&] { return !stored(nvr).isEmpty(); }, 1000);
    };
    return QTest::qWaitFor(isStored, 30000) ? nvr : u"never stored: "_s + nvr;
}

QList<history::Record> TestPublishToBubble::stored(const QString &words) const
{
    const auto reader = history::Reader::open(database(), {.reader = u"marta"_s});
    if (!reader) {
        return {};
    }
    const auto rows = (*reader)->rows({.search = test::searchFor(words)}, 0, 10);
    return rows ? *rows : QList<history::Record>();
}

void TestPublishToBubble::initTestCase()
{
    // A browser that says what it was asked to open.
    const auto browser = m_folder.filePath(u"xdg-open"_s);
    write(browser, "#!/bin/sh\nprintf '%s\\n' \"$1\" >>\"" + m_folder.filePath(u"opened"_s).toLocal8Bit() + "\"\n");
    QFile::setPermissions(browser, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestPublishToBubble::init()
{
    test::failOnWarning();
    (void)dunst::closeAndRead();
    m_said.clear();
    startGateway(u"tcp://127.0.0.1:*"_s, u"tcp://127.0.0.1:*"_s);
    // A log without its history would be set aside as a damaged one.
    for (const auto *const ending : {"", "-wal", "-shm"}) {
        QFile::remove(database() + QString::fromLatin1(ending));
    }
    const auto text = QString::fromLatin1(settings).arg(database(), m_outbound, m_bus.trust().ca);
    write(configuration(), text.toUtf8());
    startTidings();
}

void TestPublishToBubble::cleanup()
{
    m_tidings->signal(SIGTERM);
    QCOMPARE(m_tidings->exitStatus(), 0);
    QCOMPARE(m_tidings->said(), QString());
    m_gateway.reset();
}

void TestPublishToBubble::aSignedMessageBecomesABubbleAndARow()
{
    const auto nvr = publishUntilStored(signing());
    const auto bubble = bubbleAbout(nvr);
    QVERIFY2(bubble.startsWith(u"Build failed: libaurora\n"), qPrintable(m_said.join(u'\n')));
    const auto rows = stored(nvr);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().verification.verdict, crypto::Verdict::Valid);
    QCOMPARE(rows.first().verification.signer, u"host.example.org"_s);
    QCOMPARE(rows.first().digest.severity, meta::Severity::Problem);
    QVERIFY(rows.first().isUnread);
}

void TestPublishToBubble::anUnsignedMessageBecomesARowOnly()
{
    const auto forged = publishUntilStored({});
    QCOMPARE(stored(forged).first().verification.verdict, crypto::Verdict::Unsigned);
    const auto lastForged = m_build;
    // What came after it has a bubble: the one before it had its chance.
    const auto genuine = publishUntilStored(signing());
    QVERIFY(!bubbleAbout(genuine).isEmpty());
    for (int build = 1; build <= lastForged; ++build) {
        QVERIFY(m_said.filter(u"libaurora-%1-"_s.arg(build)).isEmpty());
    }
}

void TestPublishToBubble::aClickOpensTheLink()
{
    publishUntilStored(signing());
    QTRY_VERIFY(dunst::shown() >= 1);
    dunst::call(u"NotificationAction"_s, {0U});
    QFile opened(m_folder.filePath(u"opened"_s));
    QTRY_VERIFY(opened.exists() && opened.size() > 0);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const auto link = QString::fromUtf8(opened.readAll()).trimmed();
    QVERIFY2(link.startsWith(u"https://koji.example.org/buildinfo?buildID="_s), qPrintable(link));
    const auto nvr = u"libaurora-%1-1.fc45"_s.arg(link.section(u'=', 1));
    QCOMPARE(stored(nvr).size(), 1);
    QTRY_VERIFY(!stored(nvr).first().isUnread);
    // The service leaves it where it is; what is read has no bubble any more.
    QTRY_COMPARE(dunst::shown(), 0);
}

void TestPublishToBubble::whatIsMarkedReadByTheIconIsUndoneInABubble()
{
    const auto nvr = publishUntilStored(signing());
    QTRY_VERIFY(dunst::shown() >= 1);
    QVERIFY(stored(nvr).first().isUnread);
    trayicon::chooseInMenu(tray::MarkAllRead);
    QTRY_VERIFY(!stored(nvr).first().isUnread);
    QTRY_COMPARE(dunst::shown(), 1);
    dunst::call(u"NotificationAction"_s, {0U});
    QTRY_VERIFY(stored(nvr).first().isUnread);
}

void TestPublishToBubble::aGatewayThatRestartsIsHeardAgain()
{
    const auto before = publishUntilStored(signing());
    const auto inbound = m_inbound;
    const auto outbound = m_outbound;
    m_gateway->signal(SIGKILL);
    QCOMPARE(m_gateway->exitStatus(), -1);
    startGateway(inbound, outbound);
    const auto after = publishUntilStored(signing());
    QVERIFY(after != before);
    QCOMPARE(stored(before).size(), 1);
    QTRY_VERIFY(dunst::shown() >= 1);
}

void TestPublishToBubble::whatWasStoredIsThereAfterAKill()
{
    const auto nvr = publishUntilStored(signing());
    m_tidings->signal(SIGKILL);
    QCOMPARE(m_tidings->exitStatus(), -1);
    startTidings();
    const auto later = publishUntilStored(signing());
    QCOMPARE(stored(nvr).size(), 1);
    QCOMPARE(stored(later).size(), 1);
}

void TestPublishToBubble::aBurstIsOneBubbleAndOneRow()
{
    const auto first = publishUntilStored(signing());
    QVERIFY(!bubbleAbout(first).isEmpty());
    constexpr int burst = 60;
    for (int number = 1; number <= burst; ++number) {
        test::Program publish(
            ctl(), QStringList{u"publish"_s, u"--connect"_s, m_inbound, u"--modname"_s, u"git"_s, u"--topic"_s,
                       u"receive"_s, u"--json-input"_s, u"--message"_s, QString::fromLatin1(::push).arg(number)} +
                       signing());
        QCOMPARE(publish.exitStatus(), 0);
    }
    const auto items = [this] {
        const auto reader = history::Reader::open(database(), {.reader = u"marta"_s});
        const auto rows =
            reader ? (*reader)->rows({.service = u"git"_s}, 0, 100) : history::Result<QList<history::Record>>();
        return rows ? *rows : QList<history::Record>();
    };
    QVERIFY(QTest::qWaitFor([&] { return items().size() == 1 && items().first().item.count == burst; }, 20000));
    QVERIFY(items().first().item.texts.subtitle.contains(QString::number(burst)));
    QTRY_COMPARE(dunst::shown(), 1);
    const auto saysAll = [this] {
        m_said += dunst::closeAndRead();
        return !m_said.filter(u"60"_s).isEmpty();
    };
    QVERIFY(QTest::qWaitFor(saysAll, 20000));
}

QTEST_GUILESS_MAIN(TestPublishToBubble)
#include "tst_publishtobubble.moc"
