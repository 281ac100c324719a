// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/theme/icons.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QPalette>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyDrawingIsInOneColour_data();
    void everyDrawingIsInOneColour();
    void isSharpOnDenseScreens();
    void aNameThereIsNoneOfIsEmpty();
    void colorsAreNotMixedUp();
    void iconsFollowThePalette();
    void ownDrawingsStandInForTheThemes();
};

namespace {

/// Of all that is not transparent.
QSet<QRgb> colorsOf(const QPixmap &pixmap)
{
    QSet<QRgb> colors;
    const auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 200) {
                colors << (image.pixel(x, y) | 0xff000000);
            }
        }
    }
    return colors;
}

} // namespace

void TestIcons::everyDrawingIsInOneColour_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *const folder : {"mark", "service", "action"}) {
        QDirIterator files(u":/icons/"_s + QString::fromLatin1(folder), {u"*.svg"_s});
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const auto name = QString::fromLatin1(folder) + u'/' + file.completeBaseName();
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestIcons::everyDrawingIsInOneColour()
{
    QFETCH(QString, name);
    // Premultiplied pixels come back a little off, but for these two.
    QCOMPARE(colorsOf(ui::glyph(name, Qt::white, 32, 1)), QSet<QRgb>{0xffffffff});
    QCOMPARE(colorsOf(ui::glyph(name, Qt::black, 32, 1)), QSet<QRgb>{0xff000000});
}

void TestIcons::isSharpOnDenseScreens()
{
    const auto pixmap = ui::glyph(u"mark/problem"_s, Qt::black, 16, 2.5);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void TestIcons::aNameThereIsNoneOfIsEmpty()
{
    const auto pixmap = ui::glyph(u"mark/nothing"_s, Qt::black, 16, 1);
    QCOMPARE(pixmap.size(), QSize(16, 16));
    QVERIFY(colorsOf(pixmap).isEmpty());
}

void TestIcons::colorsAreNotMixedUp()
{
    QVERIFY(colorsOf(ui::glyph(u"mark/valid"_s, Qt::white, 16, 1)).contains(0xffffffff));
    QVERIFY(colorsOf(ui::glyph(u"mark/valid"_s, Qt::black, 16, 1)).contains(0xff000000));
    QVERIFY(colorsOf(ui::glyph(u"mark/valid"_s, Qt::white, 16, 1)).contains(0xffffffff));
}

void TestIcons::iconsFollowThePalette()
{
    const auto icon = ui::glyphIcon(u"action/menu"_s);
    const auto before = QGuiApplication::palette();
    auto palette = before;
    palette.setColor(QPalette::ButtonText, Qt::white);
    QGuiApplication::setPalette(palette);
    QCOMPARE(colorsOf(icon.pixmap(64)), QSet<QRgb>{0xffffffff});
    QGuiApplication::setPalette(before);
    QVERIFY(!icon.isNull());
    QVERIFY(!colorsOf(icon.pixmap(64)).contains(0xffffffff));
}

void TestIcons::ownDrawingsStandInForTheThemes()
{
    const auto icon = ui::themedIcon(u"no-theme-has-this"_s, u"action/close"_s);
    QVERIFY(!colorsOf(icon.pixmap(64)).isEmpty());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
