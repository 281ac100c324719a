// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/looks/palettes.h"
#include "ui/theme/colors.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using test::Theme;
using ui::Colors;

/// Whatever is drawn can be read on what it is drawn on, measured by WCAG 2, with each palette of the pictures.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void textCanBeRead_data();
    void textCanBeRead();
    void drawingsCanBeSeen_data();
    void drawingsCanBeSeen();
};

namespace {

struct Pair
{
    const char *what;
    QColor ink;
    QColor paper;
};

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    for (const auto theme : test::themes) {
        QTest::newRow(test::nameOf(theme)) << theme;
    }
}

void measure(const std::vector<Pair> &pairs, double least)
{
    for (const auto &[what, ink, paper] : pairs) {
        const auto contrast = ui::contrast(ink, paper);
        QVERIFY2(contrast >= least, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast)));
    }
}

} // namespace

void TestContrast::textCanBeRead_data()
{
    addThemes();
}

void TestContrast::textCanBeRead()
{
    QFETCH(const Theme, theme);
    const auto palette = test::paletteOf(theme);
    const auto colors = Colors::of(palette);
    const auto base = palette.color(QPalette::Base);
    const auto window = palette.color(QPalette::Window);
    const auto text = palette.color(QPalette::Text);
    measure(
        {{"text in lists", text, base}, {"text in windows", palette.color(QPalette::WindowText), window},
            {"text on buttons", palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {"the selected row", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {"links in lists", palette.color(QPalette::Link), base},
            {"links in windows", palette.color(QPalette::Link), window}, {"muted in lists", colors.muted, base},
            {"muted in windows", colors.muted, window},
            {"the letter of an avatar", colors.muted, palette.color(QPalette::Button)},
            {"muted under the pointer", colors.muted, colors.hover}, {"problem in lists", colors.problem, base},
            {"problem in windows", colors.problem, window}, {"problem under the pointer", colors.problem, colors.hover},
            {"attention in lists", colors.attention, base}, {"attention in windows", colors.attention, window},
            {"attention under the pointer", colors.attention, colors.hover}, {"good in lists", colors.good, base},
            {"good in windows", colors.good, window}, {"good under the pointer", colors.good, colors.hover},
            {"selected without the focus", text, colors.softSelection}},
        ui::leastContrast);
}

void TestContrast::drawingsCanBeSeen_data()
{
    addThemes();
}

void TestContrast::drawingsCanBeSeen()
{
    QFETCH(const Theme, theme);
    const auto palette = test::paletteOf(theme);
    const auto colors = Colors::of(palette);
    const auto base = palette.color(QPalette::Base);
    measure({{"the dot of what is unread", palette.color(QPalette::Link), base},
                {"bars beside the range", colors.faint, base}, {"bars in the range", colors.muted, base},
                {"problems in bars", colors.problem, base},
                // In trays and bubbles.
                {"a mark on light", Colors::of(test::paletteOf(Theme::Light)).problem, Qt::white},
                {"a mark on dark", Colors::of(test::paletteOf(Theme::Dark)).problem, QColor(0x1f2123)}},
        ui::leastContrastOfDrawings);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
