// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyle>

using namespace tidings;
namespace metrics = ui::metrics;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void smallTextStaysReadable_data();
    void smallTextStaysReadable();
    void headingsAreLargerAndStronger();
    void fontsInPixelsAreScaledToo();
    void codeIsInTheFixedFont();
    void rowsGrowWithTheFont();
    void iconsAreAtLeastSixteen();
};

void TestMetrics::smallTextStaysReadable_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("small");
    QTest::newRow("large") << 20.0 << 18.4;
    QTest::newRow("usual") << 10.0 << 9.2;
    QTest::newRow("at the limit") << 8.2 << 8.0;
    QTest::newRow("smaller by the user's own wish") << 7.0 << 7.0;
}

void TestMetrics::smallTextStaysReadable()
{
    QFETCH(double, points);
    QFETCH(double, small);
    QFont font;
    font.setPointSizeF(points);
    QVERIFY(std::abs(metrics::smallFont(font).pointSizeF() - small) < 0.01);
}

void TestMetrics::headingsAreLargerAndStronger()
{
    QFont font;
    font.setPointSizeF(10);
    const auto heading = metrics::headingFont(font);
    QVERIFY(std::abs(heading.pointSizeF() - 12.3) < 0.01);
    QCOMPARE(heading.weight(), QFont::DemiBold);
    QCOMPARE(metrics::strongFont(font).pointSizeF(), font.pointSizeF());
}

void TestMetrics::fontsInPixelsAreScaledToo()
{
    QFont font;
    font.setPixelSize(30);
    QVERIFY(metrics::headingFont(font).pointSizeF() > QFontInfo(font).pointSizeF());
    QVERIFY(metrics::codeFont(font).pointSizeF() > 0);
}

void TestMetrics::codeIsInTheFixedFont()
{
    QFont font;
    font.setPointSizeF(10);
    const auto code = metrics::codeFont(font);
    QVERIFY(QFontInfo(code).fixedPitch());
    QVERIFY(std::abs(code.pointSizeF() - 9.2) < 0.01);
}

void TestMetrics::rowsGrowWithTheFont()
{
    const QFontMetrics font(QApplication::font());
    QCOMPARE(metrics::rowHeight(font), font.height() + 10);
    QCOMPARE(metrics::twoLineHeight(font), 2 * font.height() + 10);
    QCOMPARE(metrics::sidebarHeight(font), font.height() + 8);
}

void TestMetrics::iconsAreAtLeastSixteen()
{
    QVERIFY(metrics::iconSize(QApplication::style()) >= 16);
}

QTEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
