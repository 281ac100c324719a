// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/theme/colors.h"
#include "ui/theme/fusionstyle.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

#include <functional>

using namespace tidings;
using namespace Qt::StringLiterals;

/// What is mended in Qt's own style.
class TestFusionStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarningOfWindows(); }
    void cleanup();
    void framesAreSeenOnBlack_data();
    void framesAreSeenOnBlack();
    void wordsStandBesideTheirIcon_data();
    void wordsStandBesideTheirIcon();
    void longWordsDoNotTouchTheEdges();
    void otherStylesStay();
};

void TestFusionStyle::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    ui::FusionStyle::useWhereQtDoes();
    QVERIFY(dynamic_cast<ui::FusionStyle *>(QApplication::style()));
}

void TestFusionStyle::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// The first and the last column with ink in it, but for as many at the edges.
static std::pair<int, int> inkedColumns(const QImage &image, int edge)
{
    const auto paper = image.pixelColor(edge, image.height() / 2);
    int first = image.width();
    int last = -1;
    for (int x = edge; x < image.width() - edge; ++x) {
        for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
            if (ui::contrast(image.pixelColor(x, y), paper) > ui::leastContrastOfDrawings) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

using MakeWidget = std::function<QWidget *()>;

template <class Widget>
static void addWidget(const char *name)
{
    QTest::newRow(name) << MakeWidget([] { return new Widget; });
}

void TestFusionStyle::framesAreSeenOnBlack_data()
{
    QTest::addColumn<MakeWidget>("make");
    addWidget<QPushButton>("button");
    addWidget<QToolButton>("tool button");
    addWidget<QLineEdit>("field");
    addWidget<QCheckBox>("check box");
    addWidget<QRadioButton>("radio button");
    addWidget<QComboBox>("combo box");
    addWidget<QSpinBox>("spin box");
}

void TestFusionStyle::framesAreSeenOnBlack()
{
    QFETCH(const MakeWidget, make);
    const std::unique_ptr<QWidget> widget(make());
    const QPalette palette(
        Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white, Qt::white, Qt::black, Qt::black);
    widget->setPalette(palette);
    widget->resize(80, 30);
    // Where it begins, whatever is drawn inside.
    const auto beginning = widget->grab().toImage().copy(0, 0, 6, 30);
    double most = 1;
    for (int i = 0; i < 6 * 30; ++i) {
        most = std::max(most, ui::contrast(beginning.pixelColor(i % 6, i / 6), Qt::black));
    }
    QVERIFY2(most >= ui::leastContrastOfDrawings, qPrintable(QString::number(most)));
}

void TestFusionStyle::wordsStandBesideTheirIcon_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestFusionStyle::wordsStandBesideTheirIcon()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QPushButton button(ui::glyphIcon(u"action/open"_s), u"Open"_s);
    button.resize(200, 30);
    const auto [first, last] = inkedColumns(button.grab().toImage(), 4);
    // Icon and words together are in the middle, and no wider than they are.
    QVERIFY2(std::abs((first + last) / 2 - 100) <= 3, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    QVERIFY(last - first < 80);
}

void TestFusionStyle::longWordsDoNotTouchTheEdges()
{
    const QPushButton button(u"Als ungelesen markieren"_s);
    QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + 16);
}

void TestFusionStyle::otherStylesStay()
{
    QApplication::setStyle(u"Windows"_s);
    ui::FusionStyle::useWhereQtDoes();
    QVERIFY(!dynamic_cast<ui::FusionStyle *>(QApplication::style()));
}

QTEST_MAIN(TestFusionStyle)
#include "tst_fusionstyle.moc"
