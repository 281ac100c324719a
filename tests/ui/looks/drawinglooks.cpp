// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/looks.h"
#include "ui/bubbles/bubbleimage.h"
#include "ui/history/timeline.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/tray/trayimage.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QTest>

namespace tidings::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tray::TrayIcon;

namespace {

/// Paper for drawings that stand in rows.
QImage paper(QSize size, qreal ratio, const QColor &color)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(color);
    return image;
}

QImage takeTimeline(Stage &stage)
{
    auto &window = stage.openWindow({1000, 600});
    auto &timeline = *window.findChild<ui::Timeline *>();
    timeline.setFocus();
    const auto back = timeline.isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyClick(&timeline, Qt::Key_End);
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&timeline, back);
    }
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(&timeline, back, Qt::ShiftModifier);
    }
    stage.settle();
    return stage.picture(timeline);
}

/// Both inks on their panels; each state in both sizes, and numbers.
QImage takeTrayIcons(Stage &)
{
    struct Shown
    {
        TrayIcon icon;
        qint64 unread = 0;
    };
    constexpr Shown all[] = {{TrayIcon::Connected}, {TrayIcon::Connecting}, {TrayIcon::Unread, 3},
        {TrayIcon::Unread, 12}, {TrayIcon::Attention}, {TrayIcon::Paused}, {TrayIcon::Trouble}};
    auto image = paper({7 * 56, 176}, 1, Qt::white);
    QPainter painter(&image);
    int top = 0;
    for (const bool isDark : {false, true}) {
        painter.fillRect(0, top, image.width(), 88, isDark ? QColor(0x2b2d30) : QColor(0xf0f0f1));
        int left = 6;
        for (const auto &[icon, unread] : all) {
            const auto ink = isDark ? QColor(0xe4e6e8) : QColor(0x202326);
            painter.drawImage(left + 11, top + 8, tray::trayImage(icon, unread, 22, ink));
            painter.drawImage(left, top + 36, tray::trayImage(icon, unread, 44, ink));
            left += 56;
        }
        top += 88;
    }
    painter.end();
    return image;
}

QImage takeBubbleImages(Stage &)
{
    auto image = paper({4 * 64, 128}, 1, Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 64, image.width(), 64, QColor(0x1f2123));
    int left = 8;
    for (const auto severity :
        {meta::Severity::Info, meta::Severity::Problem, meta::Severity::Attention, meta::Severity::Fixed}) {
        painter.drawImage(left, 8, bubbles::bubbleImage(severity));
        painter.drawImage(left, 72, bubbles::bubbleImage(severity));
        left += 64;
    }
    painter.end();
    return image;
}

/// Every drawing as it stands in rows, by name.
QImage takeDrawings(Stage &)
{
    QStringList names;
    for (const auto &folder : {u"mark"_s, u"service"_s, u"action"_s}) {
        QDirIterator files(u":/icons/"_s + folder, {u"*.svg"_s});
        while (files.hasNext()) {
            names << folder + u'/' + QFileInfo(files.next()).completeBaseName();
        }
    }
    names.sort();
    constexpr int columns = 14;
    constexpr int cell = 24;
    const auto ratio = qApp->devicePixelRatio();
    const auto rows = static_cast<int>(names.size() + columns - 1) / columns;
    auto image = paper({columns * cell, rows * cell}, ratio, QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    const auto ink = ui::Colors::of(QApplication::palette()).muted;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QPoint place(static_cast<int>(i) % columns * cell + 4, static_cast<int>(i) / columns * cell + 4);
        painter.drawPixmap(place, ui::glyph(names[i], ink, 16, ratio));
    }
    painter.end();
    return image;
}

} // namespace

Looks drawingLooks()
{
    return {
        {.name = u"timeline"_s, .take = takeTimeline},
        {.name = u"timeline-hebrew-200"_s,
            .take = takeTimeline,
            .theme = Theme::Dark,
            .language = u"he"_s,
            .percent = 200},
        {.name = u"timeline-white-on-black"_s, .take = takeTimeline, .theme = Theme::WhiteOnBlack},
        {.name = u"tray-icons"_s, .take = takeTrayIcons},
        {.name = u"bubble-images"_s, .take = takeBubbleImages},
        {.name = u"drawings"_s, .take = takeDrawings},
        {.name = u"drawings-300"_s, .take = takeDrawings, .theme = Theme::Dark, .percent = 300},
    };
}

} // namespace tidings::test
