// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/linkbutton.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::Tone;
using ui::ToneLabel;

class TestToneLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void cleanup() { QApplication::setPalette(m_palette); }
    void isInItsColourOnAnyBackground_data();
    void isInItsColourOnAnyBackground();
    void followsThePalette();
    void markupStaysText();
    void standsWhereTheLayoutHasIt_data();
    void standsWhereTheLayoutHasIt();
    void longWordsCanBeBroken();
    void textsForLabelsAreBounded();
    void aLinkThatIsNotOpenedCanStillBeRead();

private:
    QPalette m_palette = QApplication::palette();
};

namespace {

bool hasColor(QWidget &widget, const QColor &color)
{
    const auto image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                    std::abs(pixel.blue() - color.blue()) <
                12) {
                return true;
            }
        }
    }
    return false;
}

/// The first column with ink in it.
int firstInk(QWidget &widget)
{
    const auto image = widget.grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return x;
            }
        }
    }
    return -1;
}

} // namespace

void TestToneLabel::isInItsColourOnAnyBackground_data()
{
    QTest::addColumn<QPalette::ColorRole>("background");
    QTest::newRow("window") << QPalette::Window;
    QTest::newRow("base") << QPalette::Base;
}

void TestToneLabel::isInItsColourOnAnyBackground()
{
    QFETCH(QPalette::ColorRole, background);
    QWidget parent;
    parent.setBackgroundRole(background);
    parent.setAutoFillBackground(true);
    auto *const label = new ToneLabel(Tone::Problem, &parent);
    auto font = label->font();
    font.setPointSize(40);
    font.setBold(true);
    label->setFont(font);
    label->setText(u"Wrong"_s);
    label->adjustSize();
    parent.adjustSize();
    const auto colors = ui::Colors::of(label->palette());
    QVERIFY(hasColor(parent, colors.problem));
    label->setTone(Tone::Good);
    QVERIFY(hasColor(parent, colors.good));
    QVERIFY(!hasColor(parent, colors.problem));
}

void TestToneLabel::followsThePalette()
{
    ToneLabel label(Tone::Problem);
    label.setAttribute(Qt::WA_DontShowOnScreen);
    label.show();
    const auto before = label.palette().color(QPalette::WindowText);
    QPalette dark(Qt::white, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), ui::Colors::of(dark).problem);
    QVERIFY(label.palette().color(QPalette::WindowText) != before);
}

void TestToneLabel::markupStaysText()
{
    ToneLabel label(Tone::Text);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.setText(u"<h1>large</h1>"_s);
    QVERIFY(label.sizeHint().height() < 2 * label.fontMetrics().lineSpacing());
}

void TestToneLabel::standsWhereTheLayoutHasIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"tomas"_s;
    QTest::newRow("hebrew") << u"היסטוריה"_s;
}

void TestToneLabel::standsWhereTheLayoutHasIt()
{
    QFETCH(QString, text);
    ToneLabel label(Tone::Text);
    label.setText(text);
    label.resize(400, 30);
    QVERIFY(firstInk(label) < 50);
    label.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(firstInk(label) > 200);
    label.align(Qt::AlignTrailing | Qt::AlignVCenter);
    QVERIFY(firstInk(label) < 50);
}

void TestToneLabel::longWordsCanBeBroken()
{
    const auto text = ui::breakable(QString(300, u'x') + u" short"_s);
    for (const auto &part : text.split(QChar(0x200B))) {
        QVERIFY(part.size() <= 60);
    }
    QCOMPARE(ui::breakable(u"libaurora-2.4.1-3.fc45 is built"_s), u"libaurora-2.4.1-3.fc45 is built"_s);
    QString faces;
    for (int i = 0; i < 100; ++i) {
        faces += u"\U0001F600"_s;
    }
    for (const auto &part : ui::breakable(faces).split(QChar(0x200B))) {
        QVERIFY(part.isEmpty() || (!part.front().isLowSurrogate() && !part.back().isHighSurrogate()));
    }
}

void TestToneLabel::textsForLabelsAreBounded()
{
    const auto text = ui::breakable(QString(100'000, u' '));
    QVERIFY(text.size() <= 1001);
    QVERIFY(text.endsWith(QChar(0x2026)));
}

void TestToneLabel::aLinkThatIsNotOpenedCanStillBeRead()
{
    ui::LinkButton link;
    auto font = link.font();
    font.setPointSize(40);
    font.setBold(true);
    link.setFont(font);
    link.setText(u"Build page"_s);
    link.adjustSize();
    QVERIFY(hasColor(link, link.palette().color(QPalette::Link)));
    link.setEnabled(false);
    QVERIFY(!hasColor(link, link.palette().color(QPalette::Link)));
    QVERIFY(hasColor(link, ui::Colors::of(link.palette()).muted));
}

QTEST_MAIN(TestToneLabel)
#include "tst_tonelabel.moc"
