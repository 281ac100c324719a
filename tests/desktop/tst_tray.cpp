// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/desktop/trayicon.h"
#include "tests/support/places.h"
#include "tests/support/test.h"
#include "ui/tray/traymenu.h"

#include <QDir>
#include <QFile>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
namespace mouse = test::mouse;
namespace trayicon = test::trayicon;

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

} // namespace

void TestTray::startPanel()
{
    m_panel = std::make_unique<test::Program>(u"xfce4-panel"_s, QStringList{u"--disable-wm-check"_s});
    QTRY_VERIFY_WITH_TIMEOUT(trayicon::isHosted(), 40000);
}

void TestTray::stopPanel()
{
    m_panel->signal(SIGTERM);
    (void)m_panel->exitStatus();
    QTRY_VERIFY_WITH_TIMEOUT(!trayicon::isHosted(), 20000);
}

void TestTray::showHistory()
{
    test::Program second(test::programPath(u"tidings"_s), {u"--config"_s, m_tidings->configuration(), u"--show"_s});
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
    QTRY_COMPARE(trayicon::icons().size(), 1);
    QCOMPARE(mouse::windows(u"tidings"_s), 0);
    const auto isOpen = [] {
        mouse::click(mouse::trayIcon);
        return QTest::qWaitFor([] { return mouse::windows(u"tidings"_s) == 1; }, 2000);
    };
    QVERIFY(QTest::qWaitFor(isOpen, 20000));
}

void TestTray::theTooltipAndTheMenuTellInWords()
{
    // No tooltip before it is wanted.
    mouse::moveTo({600, 700});
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(trayicon::icons().size(), 1);
    m_tidings->publishFailure("libaurora");
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 1, 20000);
    QTRY_COMPARE(trayicon::property(u"Status"_s).toString(), u"NeedsAttention"_s);
    const auto tip = trayicon::toolTip();
    QVERIFY2(tip.contains(u"Tidings: 1 unread, 1 problem"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"Connected to test"_s), qPrintable(tip));
    const auto menuSays = [](const QString &words) { return trayicon::menuText().contains(words); };
    QTRY_VERIFY2(menuSays(u"Your build of libaurora-1-1.fc45 failed, "_s), qPrintable(trayicon::menuText()));
    QVERIFY2(menuSays(u"Mark all read (1)"_s), qPrintable(trayicon::menuText()));
    QVERIFY2(menuSays(u"Connected to test, last message "_s), qPrintable(trayicon::menuText()));
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
    QTRY_COMPARE(trayicon::icons().size(), 1);
    QTRY_VERIFY2(trayicon::menuText().contains(u"For 1 hour"_s), qPrintable(trayicon::menuText()));
    trayicon::chooseInMenu(tray::PauseHour);
    QTRY_VERIFY2(trayicon::menuText().contains(u"paused until"_s), qPrintable(trayicon::menuText()));
    QVERIFY(test::takePicture(u"tray-paused"_s, {0, 0, 683, 384}));
}

void TestTray::aPanelThatComesLateShowsTheIcon()
{
    QVERIFY(m_tidings->start());
    QVERIFY(!trayicon::isHosted());
    startPanel();
    QTRY_COMPARE_WITH_TIMEOUT(trayicon::icons().size(), 1, 20000);
}

void TestTray::aPanelThatComesBackShowsTheIconAgain()
{
    startPanel();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(trayicon::icons().size(), 1);
    stopPanel();
    QVERIFY(m_tidings->program().isRunning());
    startPanel();
    QTRY_COMPARE_WITH_TIMEOUT(trayicon::icons().size(), 1, 20000);
}

void TestTray::withoutATrayASecondLaunchOpensTheWindow()
{
    QVERIFY(m_tidings->start());
    QVERIFY(!trayicon::isHosted());
    QCOMPARE(mouse::windows(u"tidings"_s), 0);
    showHistory();
    QVERIFY(test::takePicture(u"no-tray"_s));
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
