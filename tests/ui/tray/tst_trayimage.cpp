// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/tray/statusnotifiertypes.h"
#include "ui/tray/trayimage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidings;
using tray::TrayIcon;

namespace {

constexpr std::array icons{TrayIcon::Trouble, TrayIcon::Attention, TrayIcon::Paused, TrayIcon::Unread,
    TrayIcon::Connecting, TrayIcon::Connected};

} // namespace

class TrayImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void everyStateLooksDifferent()
    {
        QList<QImage> seen;
        for (const auto icon : icons) {
            const auto image = tray::trayImage(icon, 0, 22, Qt::black);
            QCOMPARE(image.size(), QSize(22, 22));
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void theInkIsThePanels()
    {
        const auto image = tray::trayImage(TrayIcon::Unread, 0, 44, QColor(Qt::white));
        QCOMPARE(image.pixelColor(22, 8), QColor(Qt::white));
    }

    void onlyAttentionHasAColour()
    {
        QCOMPARE(tray::trayImage(TrayIcon::Attention, 0, 44, Qt::black).pixelColor(10, 20), QColor(0xb3, 0x26, 0x1e));
        QCOMPARE(tray::trayImage(TrayIcon::Attention, 0, 44, Qt::white).pixelColor(10, 20), QColor(0xff, 0x8a, 0x7a));
    }

    void theNumberIsCutOut()
    {
        const auto none = tray::trayImage(TrayIcon::Unread, 0, 44, Qt::black);
        const auto three = tray::trayImage(TrayIcon::Unread, 3, 44, Qt::black);
        const auto ten = tray::trayImage(TrayIcon::Unread, 10, 44, Qt::black);
        QVERIFY(three != none);
        QVERIFY(ten != three);
        QCOMPARE(tray::trayImage(TrayIcon::Unread, 5'000, 44, Qt::black), ten);
        int holes = 0;
        for (int x = 0; x < 44; ++x) {
            for (int y = 0; y < 44; ++y) {
                holes += none.pixelColor(x, y).alpha() == 255 && three.pixelColor(x, y).alpha() == 0 ? 1 : 0;
            }
        }
        QVERIFY(holes > 20);
    }

    void onTheBusPixelsAreArgbInNetworkOrder()
    {
        QImage image(1, 2, QImage::Format_ARGB32);
        image.setPixel(0, 0, qRgba(0x11, 0x22, 0x33, 0x44));
        image.setPixel(0, 1, qRgba(0xaa, 0xbb, 0xcc, 0xff));
        const auto pixmap = tray::IconPixmap::from(image);
        QCOMPARE(pixmap.width, 1);
        QCOMPARE(pixmap.height, 2);
        QCOMPARE(pixmap.pixels, QByteArray("\x44\x11\x22\x33\xff\xaa\xbb\xcc", 8));
    }

    void marksAreOnlyForWhatIsSerious()
    {
        const auto problem = tray::markImage(meta::Severity::Problem, u"service/commit"_s, 16, Qt::black);
        QCOMPARE(problem.pixelColor(3, 8), QColor(0xb3, 0x26, 0x1e));
        QCOMPARE(problem, tray::markImage(meta::Severity::Problem, {}, 16, Qt::black));
        const auto commit = tray::markImage(meta::Severity::Info, u"service/commit"_s, 16, Qt::black);
        QVERIFY(!commit.isNull());
        QVERIFY(commit != tray::markImage(meta::Severity::Info, u"service/build"_s, 16, Qt::black));
        QVERIFY(tray::markImage(meta::Severity::Info, {}, 16, Qt::black).isNull());
    }
};

QTEST_MAIN(TrayImageTest)
#include "tst_trayimage.moc"
