// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/support/test.h"
#include "ui/tray/traymenu.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
namespace mouse = test::mouse;

/// The icon in the real tray of xfce4-panel: early, late, lost and never there.
class TestTray : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Program> m_windowManager;
    std::unique_ptr<test::Program> m_panel;
    std::unique_ptr<test::LiveTidings> m_tidings;

    void startPanel();
    void stopPanel();
    void showHistory();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aClickOpensTheHistory();
    void theTooltipAndTheMenuTellInWords();
    void theMenuPauses();
    void aPanelThatComesLateShowsTheIcon();
    void aPanelThatComesBackShowsTheIconAgain();
    void withoutATrayASecondLaunchOpensTheWindow();
};

namespace {

/// Black as long as nothing is shown there.
constexpr QRect underTheTray{0, 36, 683, 340};

QVariant propertyOf(const QString &service, const QString &path, const QString &interface, const QString &name)
{
    auto call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({interface, name});
    const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(call);
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QVariant ofWatcher(const QString &name)
{
    const auto watcher = u"org.kde.StatusNotifierWatcher"_s;
    return propertyOf(watcher, u"/StatusNotifierWatcher"_s, watcher, name);
}

QStringList icons()
{
    return ofWatcher(u"RegisteredStatusNotifierItems"_s).toStringList();
}

bool isHosted()
{
    return ofWatcher(u"IsStatusNotifierHostRegistered"_s).toBool();
}

} // namespace

void TestTray::startPanel()
{
    m_panel = std::make_unique<test::Program>(u"xfce4-panel"_s, QStringList{u"--disable-wm-check"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(), 40000);
}

void TestTray::stopPanel()
{
    m_panel->signal(SIGTERM);
    (void)m_panel->exitStatus();
    QTRY_VERIFY_WITH_TIMEOUT(!isHosted(), 20000);
}

void TestTray::showHistory()
{
    test::Program second(
        QStringLiteral(TIDINGS_BIN_DIR "/tidings"), {u"--config"_s, m_tidings->configuration(), u"--show"_s});
    QCOMPARE(second.exitStatus(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows(u"tidings"_s) == 1, 20000);
}

void TestTray::initTestCase()
{
    const auto settings = qEnvironmentVariable("XDG_CONFIG_HOME") + u"/xfce4/xfconf/xfce-perchannel-xml/"_s;
    QVERIFY(QDir().mkpath(settings));
    QVERIFY(QFile::copy(QStringLiteral(TIDINGS_DESKTOP_PARTS "/xfce4-panel.xml"), settings + u"xfce4-panel.xml"_s));
    qputenv("NO_AT_BRIDGE", "1");
    m_windowManager = std::make_unique<test::Program>(u"openbox"_s, QStringList());
}

void TestTray::init()
{
    test::failOnWarning();
    m_tidings = std::make_unique<test::LiveTidings>();
}

void TestTray::cleanup()
{
    QCOMPARE(m_tidings->quit(), 0);
    if (m_panel) {
        stopPanel();
        m_panel.reset();
    }
}

void TestTray::cleanupTestCase()
{
    m_windowManager.reset();
}

void TestTray::aClickOpensTheHistory()
{
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(icons().size(), 1);
    QCOMPARE(mouse::windows(u"tidings"_s), 0);
    const auto isOpen = [] {
        mouse::click(mouse::trayIcon);
        return QTest::qWaitFor([] { return mouse::windows(u"tidings"_s) == 1; }, 2000);
    };
    QVERIFY(QTest::qWaitFor(isOpen, 20000));
}

void TestTray::theTooltipAndTheMenuTellInWords()
{
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(icons().size(), 1);
    m_tidings->publishFailure("libaurora");
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 1, 20000);
    const auto service = icons().value(0).section(u'/', 0, 0);
    QTRY_COMPARE(propertyOf(service, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Status"_s).toString(),
        u"NeedsAttention"_s);
    const auto windows = mouse::windows();
    mouse::moveTo(mouse::trayIcon);
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows() > windows, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"tray-tooltip"_s, underTheTray), 10000);
    mouse::moveTo({600, 700});
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows() <= windows, 10000);
    mouse::click(mouse::trayIcon, 3);
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows() > windows, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"tray-menu"_s, underTheTray), 10000);
    mouse::key(u"Escape"_s);
}

void TestTray::theMenuPauses()
{
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(icons().size(), 1);
    const auto service = icons().value(0).section(u'/', 0, 0);
    const auto menu = [&service](const QStringList &arguments) {
        QProcess process;
        process.start(u"gdbus"_s,
            QStringList{u"call"_s, u"--session"_s, u"-d"_s, service, u"-o"_s, u"/MenuBar"_s, u"-m"_s} + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    const auto text = [&menu] {
        return menu({u"com.canonical.dbusmenu.GetLayout"_s, u"--"_s, u"0"_s, u"-1"_s, u"[]"_s});
    };
    QTRY_VERIFY2(text().contains(u"For 1 hour"_s), qPrintable(text()));
    menu({u"com.canonical.dbusmenu.Event"_s, QString::number(tray::PauseHour), u"clicked"_s, u"<0>"_s, u"0"_s});
    QTRY_VERIFY2(text().contains(u"paused until"_s), qPrintable(text()));
    QVERIFY(test::takePicture(u"tray-paused"_s, {0, 0, 683, 384}));
}

void TestTray::aPanelThatComesLateShowsTheIcon()
{
    QVERIFY(m_tidings->start());
    QVERIFY(!isHosted());
    startPanel();
    QTRY_COMPARE_WITH_TIMEOUT(icons().size(), 1, 20000);
}

void TestTray::aPanelThatComesBackShowsTheIconAgain()
{
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(icons().size(), 1);
    stopPanel();
    QVERIFY(m_tidings->program().isRunning());
    startPanel();
    QTRY_COMPARE_WITH_TIMEOUT(icons().size(), 1, 20000);
}

void TestTray::withoutATrayASecondLaunchOpensTheWindow()
{
    QVERIFY(m_tidings->start());
    QVERIFY(!isHosted());
    QCOMPARE(mouse::windows(u"tidings"_s), 0);
    showHistory();
    QVERIFY(test::takePicture(u"no-tray"_s));
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
