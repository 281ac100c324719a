// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/rowlayout.h"

#include <QApplication>
#include <QStyle>

using namespace tidings;
using ui::RowLayout;

class TestRowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void standsInTheOrderOfTheDesign();
    void thePartsDoNotOverlap_data();
    void thePartsDoNotOverlap();
    void isMirroredForRightToLeft_data();
    void isMirroredForRightToLeft();
    void aWordTakesFromTheSentence();
    void theSentenceComesBeforeAWord();
    void twoLinesStandOneAboveTheOther();
};

namespace {

RowLayout::Given given(int width = 700, Qt::LayoutDirection direction = Qt::LeftToRight, int wordWidth = 0)
{
    return {.row = QRect(100, 50, width, 46),
        .font = QFontMetrics(QApplication::font()),
        .direction = direction,
        .wordWidth = wordWidth,
        .timeWidth = 40};
}

QList<QRect> partsOf(const RowLayout &layout)
{
    return {layout.dot, layout.severity, layout.service, layout.sentence, layout.word, layout.avatar, layout.verdict,
        layout.time, layout.secondLine};
}

void addShapes()
{
    QTest::addColumn<RowLayout::Given>("given");
    QTest::addColumn<bool>("isTwoLines");
    for (const auto width : {240, 500, 900}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const auto word : {0, 60}) {
                for (const auto isTwoLines : {false, true}) {
                    QTest::addRow("%d %d %d %d", width, direction, word, isTwoLines)
                        << given(width, direction, word) << isTwoLines;
                }
            }
        }
    }
}

} // namespace

void TestRowLayout::standsInTheOrderOfTheDesign()
{
    const auto layout = RowLayout::oneLine(given());
    QCOMPARE(layout.dot.left(), 122);
    QCOMPARE(layout.dot.size(), QSize(7, 7));
    QCOMPARE(layout.severity.left(), 136);
    QCOMPARE(layout.service.left(), 156);
    QCOMPARE(layout.sentence.left(), 180);
    QVERIFY(layout.sentence.right() < layout.avatar.left());
    QCOMPARE(layout.avatar.size(), QSize(20, 20));
    QVERIFY(layout.avatar.right() < layout.verdict.left());
    QVERIFY(layout.verdict.right() < layout.time.left());
    QCOMPARE(layout.time.right(), 789);
    for (const auto &part : {layout.dot, layout.severity, layout.service, layout.avatar, layout.verdict}) {
        QVERIFY(std::abs(2 * part.center().y() - 2 * QRect(100, 50, 700, 46).center().y()) <= 2);
    }
}

void TestRowLayout::thePartsDoNotOverlap_data()
{
    addShapes();
}

void TestRowLayout::thePartsDoNotOverlap()
{
    QFETCH(RowLayout::Given, given);
    QFETCH(bool, isTwoLines);
    const auto parts = partsOf(isTwoLines ? RowLayout::twoLines(given) : RowLayout::oneLine(given));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(!parts[i].isValid() || given.row.contains(parts[i]));
        for (qsizetype j = i + 1; j < parts.size(); ++j) {
            QVERIFY2(!parts[i].intersects(parts[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }
}

void TestRowLayout::isMirroredForRightToLeft_data()
{
    addShapes();
}

void TestRowLayout::isMirroredForRightToLeft()
{
    QFETCH(RowLayout::Given, given);
    QFETCH(bool, isTwoLines);
    auto other = given;
    other.direction = given.direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    const auto make = isTwoLines ? &RowLayout::twoLines : &RowLayout::oneLine;
    const auto parts = partsOf(make(given));
    const auto mirrored = partsOf(make(other));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isValid()) {
            QCOMPARE(mirrored[i], QStyle::visualRect(Qt::RightToLeft, given.row, parts[i]));
        }
    }
}

void TestRowLayout::aWordTakesFromTheSentence()
{
    const auto without = RowLayout::oneLine(given());
    const auto with = RowLayout::oneLine(given(700, Qt::LeftToRight, 100));
    QCOMPARE(with.word.width(), 100);
    QCOMPARE(with.avatar, without.avatar);
    QVERIFY(with.sentence.width() <= without.sentence.width() - 100);
}

void TestRowLayout::theSentenceComesBeforeAWord()
{
    const auto layout = RowLayout::oneLine(given(260, Qt::LeftToRight, 100));
    QVERIFY(!layout.word.isValid());
    QVERIFY(layout.sentence.width() > 0);
}

void TestRowLayout::twoLinesStandOneAboveTheOther()
{
    const auto layout = RowLayout::twoLines(given());
    QVERIFY(layout.sentence.bottom() < layout.secondLine.top());
    QCOMPARE(layout.service.left(), layout.sentence.left());
    QCOMPARE(layout.time.right(), layout.verdict.right());
    QVERIFY(!layout.avatar.isValid());
}

QTEST_MAIN(TestRowLayout)
#include "tst_rowlayout.moc"
