// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/looks/comparison.h"

#include <QApplication>
#include <QPainter>

using namespace tidings;
using namespace Qt::StringLiterals;

/// What the comparison of pictures lets pass, and what not.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void thesePass_data();
    void thesePass();
    void theseDoNot_data();
    void theseDoNot();
    void saysWhere();
    void fewColoursLookTheSame();
};

namespace {

/// A row of a list, as it might be changed by a mistake.
struct Scene
{
    QString text = u"Your build of libaurora-2.4.1-3.fc45 failed"_s;
    double textX = 60;
    bool hasDot = true;
    double dotX = 12;
    bool hasLine = true;
    int width = 420;
    QColor ink = QColor(0x20, 0x23, 0x26);
    /// How much the edges are smoothed otherwise, 0 to 255.
    int drift = 0;
};

QImage drawn(const Scene &scene)
{
    QImage image(scene.width, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(scene.ink);
    painter.drawText(QPointF(scene.textX, 20), scene.text);
    if (scene.hasDot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x1f, 0x5f, 0xa3));
        painter.drawEllipse(QRectF(scene.dotX, 12, 7, 7));
    }
    if (scene.hasLine) {
        painter.fillRect(0, 31, scene.width, 1, QColor(0xde, 0xde, 0xdf));
    }
    painter.end();
    // Neither paper nor full ink: an edge.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto color = image.pixelColor(x, y);
            if (color.lightness() > 60 && color.lightness() < 200) {
                const auto by = (x + y) % 2 == 0 ? scene.drift : -scene.drift;
                image.setPixel(x, y, qRgb(color.red() + by, color.green() + by, color.blue() + by));
            }
        }
    }
    return image;
}

} // namespace

Q_DECLARE_METATYPE(Scene)

void TestComparison::thesePass_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("the same") << Scene{};
    QTest::newRow("edges a little darker or lighter") << Scene{.drift = 16};
    QTest::newRow("a hundredth of a pixel") << Scene{.textX = 60.01, .dotX = 12.01};
    QTest::newRow("nearly the same ink") << Scene{.ink = QColor(0x28, 0x2b, 0x2e)};
}

void TestComparison::thesePass()
{
    QFETCH(const Scene, scene);
    const auto difference = test::difference(drawn(scene), drawn({}));
    QVERIFY2(difference.isNone(), qPrintable(difference.words()));
}

void TestComparison::theseDoNot_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("a dot is missing") << Scene{.hasDot = false};
    QTest::newRow("a dot a pixel off") << Scene{.dotX = 13};
    QTest::newRow("text a pixel off") << Scene{.textX = 61};
    QTest::newRow("text is cut") << Scene{.text = u"Your build of libaurora-2.4.1-3.fc45 fail…"_s};
    QTest::newRow("a letter is another") << Scene{.text = u"Your build of libaurora-2.4.1-3.fc44 failed"_s};
    QTest::newRow("a thin line is missing") << Scene{.hasLine = false};
    QTest::newRow("another colour") << Scene{.ink = QColor(0xb3, 0x26, 0x1e)};
    QTest::newRow("another size") << Scene{.width = 421};
}

void TestComparison::theseDoNot()
{
    QFETCH(const Scene, scene);
    QVERIFY(!test::difference(drawn(scene), drawn({})).isNone());
}

void TestComparison::saysWhere()
{
    const auto difference = test::difference(drawn({.hasDot = false}), drawn({}));
    QVERIFY(difference.worstSquare.contains(QRect(13, 13, 3, 3)));
    QCOMPARE(difference.picture.pixel(15, 15), qRgb(255, 0, 0));
    QCOMPARE(difference.picture.pixel(300, 4), qRgb(255, 255, 255));
    QVERIFY2(difference.words().contains(u" in the square of 16 at "_s), qPrintable(difference.words()));
    QVERIFY(test::difference(drawn({}), drawn({})).words().startsWith(u"0 pixels"_s));
}

void TestComparison::fewColoursLookTheSame()
{
    auto many = drawn({});
    for (int x = 0; x < many.width(); ++x) {
        // More than there is room for.
        many.setPixel(x, 2, qRgb(255 - x / 2, 200, 120 + x / 4));
    }
    const auto few = test::withFewColours(many);
    QCOMPARE(few.format(), QImage::Format_Indexed8);
    QVERIFY(few.colorCount() <= 256);
    const auto difference = test::difference(few, many);
    QVERIFY2(difference.isNone(), qPrintable(difference.words()));
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
