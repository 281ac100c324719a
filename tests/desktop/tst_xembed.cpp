// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/livetidings.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/support/fakewatcher.h"
#include "tests/support/movedclock.h"
#include "tests/support/places.h"
#include "tests/support/test.h"
#include "ui/tray/desktoptray.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace tidings;
using namespace Qt::StringLiterals;
namespace mouse = test::mouse;

/// The icon in a real tray of the older kind, trayer, where nobody has a StatusNotifierWatcher.
class TestXembed : public QObject
{
    Q_OBJECT

    const test::MovedClock m_clock;
    std::unique_ptr<test::Program> m_trayer;

    void startTrayer();
    void stopTrayer();

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup() { stopTrayer(); }
    void aTrayThatIsThereShowsTheIcon();
    void aTrayThatComesLateShowsTheIcon();
    void aTrayThatComesBackShowsTheIconAgain();
    void itHasTheInkOfThePalette();
    void whoShowsItInTheNewerWayHasItAlone();
    void theProgramIsOpenedByAClickInALateTray();
};

namespace {

constexpr QRect corner{0, 0, 200, 60};
constexpr QPoint icon{12, 12};

/// Of the pixels of a line through the icon, darkest first; 0 and 0 if there is no picture.
QList<int> lightness(const QString &picture)
{
    QList<int> values{0, 0};
    if (test::takePicture(picture, {0, 0, 20, 20})) {
        const QImage image(test::picturePath(picture + u".png"_s));
        values.clear();
        for (int x = 0; x < image.width(); ++x) {
            values << image.pixelColor(x, 10).lightness();
        }
        std::ranges::sort(values);
    }
    return values;
}

} // namespace

void TestXembed::startTrayer()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s);
    m_trayer = std::make_unique<test::Program>(u"trayer"_s,
        QStringList{u"--edge"_s, u"top"_s, u"--align"_s, u"left"_s, u"--widthtype"_s, u"request"_s, u"--height"_s,
            u"24"_s, u"--iconspacing"_s, u"2"_s},
        environment);
}

void TestXembed::stopTrayer()
{
    m_trayer.reset();
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"trayer"_s), 0, 20000);
    // Until this process has heard of it, too.
    QTRY_VERIFY_WITH_TIMEOUT(!QSystemTrayIcon::isSystemTrayAvailable(), 20000);
}

void TestXembed::aTrayThatIsThereShowsTheIcon()
{
    startTrayer();
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows(u"trayer"_s) > 0, 20000);
    const tray::DesktopTray tray(QDBusConnection::sessionBus(), m_clock, false);
    QTRY_VERIFY_WITH_TIMEOUT(tray.isHosted(), 20000);
    QCOMPARE(tray.kind(), u"XEmbed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"xembed"_s, corner), 10000);
}

void TestXembed::aTrayThatComesLateShowsTheIcon()
{
    tray::DesktopTray tray(QDBusConnection::sessionBus(), m_clock, false);
    tray.setState({.unread = 3, .problems = 1});
    QSignalSpy hosted(&tray, &tray::Tray::hostedChanged);
    // The menu is there, and with it the icon that waits for a tray.
    QTRY_VERIFY(!QApplication::topLevelWidgets().isEmpty());
    QVERIFY(!tray.isHosted());
    QCOMPARE(tray.kind(), u"none"_s);
    startTrayer();
    QTRY_COMPARE_WITH_TIMEOUT(hosted.size(), 1, 20000);
    QCOMPARE(hosted.first().first().toBool(), true);
    QVERIFY(tray.isHosted());
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"xembed-late"_s, corner), 10000);
}

void TestXembed::aTrayThatComesBackShowsTheIconAgain()
{
    startTrayer();
    tray::DesktopTray tray(QDBusConnection::sessionBus(), m_clock, false);
    QTRY_VERIFY_WITH_TIMEOUT(tray.isHosted(), 20000);
    QSignalSpy hosted(&tray, &tray::Tray::hostedChanged);
    stopTrayer();
    QTRY_COMPARE_WITH_TIMEOUT(hosted.size(), 1, 20000);
    QCOMPARE(hosted.first().first().toBool(), false);
    QVERIFY(!tray.isHosted());
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 0, 20000);
    startTrayer();
    QTRY_COMPARE_WITH_TIMEOUT(hosted.size(), 2, 20000);
    QVERIFY(tray.isHosted());
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"xembed-again"_s, corner), 10000);
}

void TestXembed::itHasTheInkOfThePalette()
{
    startTrayer();
    const tray::DesktopTray tray(QDBusConnection::sessionBus(), m_clock, false);
    const auto before = QGuiApplication::palette();
    const auto isDark = [] {
        const auto values = lightness(u"xembed-ink"_s);
        return values.first() < 30 && values.last() > 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), 20000);
    QGuiApplication::setPalette(QPalette(Qt::black));
    const auto isLight = [] {
        const auto values = lightness(u"xembed-light-ink"_s);
        return values.first() > 30 && values.last() > 240;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLight(), 20000);
    QGuiApplication::setPalette(before);
}

void TestXembed::whoShowsItInTheNewerWayHasItAlone()
{
    startTrayer();
    const tray::DesktopTray tray(QDBusConnection::sessionBus(), m_clock, false);
    QTRY_COMPARE_WITH_TIMEOUT(tray.kind(), u"XEmbed"_s, 20000);
    const auto panel = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s);
    {
        test::FakeWatcher watcher(panel);
        watcher.setHost(true);
        QVERIFY(watcher.appear());
        QTRY_COMPARE_WITH_TIMEOUT(tray.kind(), u"StatusNotifierItem"_s, 20000);
        QCOMPARE(watcher.items.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 0, 20000);
        watcher.vanish();
    }
    QDBusConnection::disconnectFromBus(u"panel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tray.kind(), u"XEmbed"_s, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tst-desktop-xembed"_s), 1, 20000);
}

void TestXembed::theProgramIsOpenedByAClickInALateTray()
{
    test::LiveTidings tidings;
    QVERIFY(tidings.start());
    QCOMPARE(mouse::windows(u"tidings"_s), 0);
    startTrayer();
    QTRY_COMPARE_WITH_TIMEOUT(mouse::windows(u"tidings"_s), 1, 20000);
    const auto isOpen = [] {
        mouse::click(icon);
        return QTest::qWaitFor([] { return mouse::windows(u"tidings"_s) == 2; }, 2000);
    };
    QVERIFY(QTest::qWaitFor(isOpen, 20000));
    QVERIFY(test::takePicture(u"xembed-program"_s));
    QCOMPARE(tidings.quit(), 0);
}

QTEST_MAIN(TestXembed)
#include "tst_xembed.moc"
