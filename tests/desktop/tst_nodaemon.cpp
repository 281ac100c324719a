// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusMessage>
#include <QDBusReply>

using namespace tidings;
using namespace Qt::StringLiterals;
namespace mouse = test::mouse;

/// A session without notification daemon and tray: nothing is lost, and the user is told.
class TestNoDaemon : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<test::LiveTidings> m_tidings;

    /// What the program says is wrong.
    [[nodiscard]] QString notice() const;

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_tidings->quit(), 0); }
    void messagesAreKeptAndTheWindowTellsWhyThereAreNoBubbles();
    void aDaemonThatComesLaterIsUsed();
};

void TestNoDaemon::init()
{
    test::failOnWarning();
    m_bus = std::make_unique<test::PrivateBus>();
    QVERIFY(!m_bus->start().isEmpty());
    m_tidings = std::make_unique<test::LiveTidings>();
    m_tidings->environment().insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus->address());
    QVERIFY(m_tidings->start({u"--show"_s}));
}

QString TestNoDaemon::notice() const
{
    const auto status = QDBusMessage::createMethodCall(
        u"org.tidings.Tidings"_s, u"/org/tidings/Tidings"_s, u"org.tidings.Tidings1"_s, u"Status"_s);
    const QDBusReply<QVariantMap> reply = m_bus->connection().call(status);
    return reply.value().value(u"notice"_s).toString();
}

void TestNoDaemon::messagesAreKeptAndTheWindowTellsWhyThereAreNoBubbles()
{
    m_tidings->publishFailure("libaurora");
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 1, 20000);
    QVERIFY(m_tidings->stored().value(0).isUnread);
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows(u"tidings"_s) == 1, 20000);
    // The window shows it, too: see the picture.
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"notification"_s), qPrintable(notice()), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"no-daemon"_s), 10000);
}

void TestNoDaemon::aDaemonThatComesLaterIsUsed()
{
    m_tidings->publishFailure("libaurora");
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 1, 20000);
    test::Program dunst(
        u"dunst"_s, {u"-conf"_s, QStringLiteral(TIDINGS_DESKTOP_PARTS "/dunstrc")}, m_tidings->environment());
    const auto isShown = [] { return mouse::windows(u"Dunst"_s) > 0; };
    const auto comes = [&] {
        m_tidings->publishFailure("quill");
        return QTest::qWaitFor(isShown, 2000);
    };
    QVERIFY(QTest::qWaitFor(comes, 30000));
    QTRY_COMPARE(notice(), QString());
    QVERIFY(test::takePicture(u"late-daemon"_s));
}

QTEST_GUILESS_MAIN(TestNoDaemon)
#include "tst_nodaemon.moc"
