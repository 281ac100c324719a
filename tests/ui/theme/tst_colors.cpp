// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/theme/colors.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::Colors;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void measuresContrast_data();
    void measuresContrast();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void ownColoursAreThoseOfTheDesign_data();
    void ownColoursAreThoseOfTheDesign();
    void whatCannotBeReadBecomesText();
    void aDiffsLinesCanBeRead_data();
    void aDiffsLinesCanBeRead();
    void tintsAreThoseOfTheDesign();
    void aViewWithoutFocusHasASoftSelection_data();
    void aViewWithoutFocusHasASoftSelection();
};

namespace {

QPalette paletteOf(const QColor &base, const QColor &window, const QColor &text)
{
    QPalette palette(text, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(0xffffff), QColor(0xf0f0f1), QColor(0x202326));
    QTest::newRow("dark") << paletteOf(QColor(0x1f2123), QColor(0x2b2d30), QColor(0xe4e6e8));
    QTest::newRow("black on white") << paletteOf(Qt::white, Qt::white, Qt::black);
    QTest::newRow("yellow on black") << paletteOf(Qt::black, Qt::black, Qt::yellow);
    QTest::newRow("grey") << paletteOf(QColor(0xb0b0b0), QColor(0xa8a8a8), Qt::black);
    QTest::newRow("sand") << paletteOf(QColor(0xf4ecd8), QColor(0xe8dcc0), QColor(0x5b4636));
}

} // namespace

void TestColors::measuresContrast_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("contrast");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the other way round") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(0x636567) << QColor(0x636567) << 1.0;
    QTest::newRow("of the design") << QColor(0xb3261e) << QColor(0xffffff) << 6.5;
    QTest::newRow("of the design, dark") << QColor(0xe9b44c) << QColor(0x1f2123) << 8.5;
}

void TestColors::measuresContrast()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, contrast);
    QVERIFY(std::abs(ui::contrast(one, other) - contrast) < 0.1);
}

void TestColors::everyColourCanBeRead_data()
{
    addPalettes();
}

void TestColors::everyColourCanBeRead()
{
    QFETCH(QPalette, palette);
    const auto colors = Colors::of(palette);
    for (const auto &color : {colors.problem, colors.attention, colors.good, colors.muted}) {
        for (const auto role : {QPalette::Base, QPalette::Window}) {
            const auto contrast = ui::contrast(color, palette.color(role));
            QVERIFY2(contrast >= ui::leastContrast || color == palette.color(QPalette::Text),
                qPrintable(u"%1: %2"_s.arg(color.name()).arg(contrast)));
        }
    }
}

void TestColors::ownColoursAreThoseOfTheDesign_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QColor>("problem");
    QTest::addColumn<QColor>("attention");
    QTest::addColumn<QColor>("good");
    QTest::newRow("light") << paletteOf(QColor(0xffffff), QColor(0xf0f0f1), QColor(0x202326)) << QColor(0xb3261e)
                           << QColor(0x8a5a00) << QColor(0x1e6b3a);
    QTest::newRow("dark") << paletteOf(QColor(0x1f2123), QColor(0x2b2d30), QColor(0xe4e6e8)) << QColor(0xff8a7a)
                          << QColor(0xe9b44c) << QColor(0x6fcb8e);
}

void TestColors::ownColoursAreThoseOfTheDesign()
{
    QFETCH(QPalette, palette);
    const auto colors = Colors::of(palette);
    QTEST(colors.problem, "problem");
    QTEST(colors.attention, "attention");
    QTEST(colors.good, "good");
}

void TestColors::whatCannotBeReadBecomesText()
{
    const auto palette = paletteOf(QColor(0xb3261e), QColor(0xb3261e), Qt::white);
    QCOMPARE(Colors::of(palette).problem, QColor(Qt::white));
}

void TestColors::aDiffsLinesCanBeRead_data()
{
    addPalettes();
    QTest::newRow("hardly readable as it is") << paletteOf(Qt::white, Qt::white, QColor(0x767676));
    QTest::newRow("white on black") << paletteOf(Qt::black, Qt::black, Qt::white);
}

void TestColors::aDiffsLinesCanBeRead()
{
    QFETCH(QPalette, palette);
    const auto colors = Colors::of(palette);
    for (const auto &color : {colors.added, colors.removed}) {
        const auto contrast = ui::contrast(color, palette.color(QPalette::Text));
        QVERIFY2(contrast >= ui::leastContrast, qPrintable(u"%1: %2"_s.arg(color.name()).arg(contrast)));
    }
}

void TestColors::tintsAreThoseOfTheDesign()
{
    const auto light = paletteOf(QColor(0xffffff), QColor(0xf0f0f1), QColor(0x202326));
    const auto dark = paletteOf(QColor(0x1f2123), QColor(0x2b2d30), QColor(0xe4e6e8));
    QCOMPARE(Colors::of(light).added.name(), u"#e4ede7"_s);
    QCOMPARE(Colors::of(light).removed.name(), u"#f6e5e4"_s);
    QCOMPARE(Colors::of(dark).added.name(), u"#293530"_s);
    QCOMPARE(Colors::of(dark).removed.name(), u"#3a2e2d"_s);
    // 4.54 at best: less behind any tint.
    const auto grey = paletteOf(Qt::white, Qt::white, QColor(0x767676));
    QCOMPARE(Colors::of(grey).added, QColor(Qt::white));
}

void TestColors::aViewWithoutFocusHasASoftSelection_data()
{
    addPalettes();
}

void TestColors::aViewWithoutFocusHasASoftSelection()
{
    QFETCH(QPalette, palette);
    const auto soft = ui::withSoftSelection(palette);
    QCOMPARE(soft.color(QPalette::HighlightedText), palette.color(QPalette::Text));
    QVERIFY(soft.color(QPalette::Highlight) != palette.color(QPalette::Base));
    QVERIFY(ui::contrast(soft.color(QPalette::Highlight), soft.color(QPalette::HighlightedText)) >= ui::leastContrast);
}

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
