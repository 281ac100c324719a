// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/diffhighlighter.h"
#include "ui/history/textbox.h"

#include <QApplication>
#include <QPlainTextDocumentLayout>
#include <QTextLayout>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::DiffHighlighter;
using Line = DiffHighlighter::Line;

/// Long forms that have a diff in them.
class TestLongForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void theDiffIsFound_data();
    void theDiffIsFound();
    void eachLineIsKnown();
    void linesAreTintedAllAcross();
    void coloursFollowThePalette();
};

static const auto patch =
    u"diff --git a/x.spec b/x.spec\nindex 1..2 100644\n--- a/x.spec\n+++ b/x.spec\n"
    "@@ -1,4 +1,4 @@ head\n same\n-old\n--- a list\n+new\n+++ more\n\n\\ No newline at end of file\n"
    "--- a/y\n+++ b/y\n@@ -1 +1 @@\n-y"_s;

void TestLongForm::theDiffIsFound_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("diff");
    QTest::newRow("a message and a patch") << u"Fix it\n\n"_s + patch << u"Fix it\n\n"_s << patch;
    QTest::newRow("a patch alone") << patch << QString() << patch;
    QTest::newRow("a new file that is empty") << u"Add\ndiff --git a/x b/x\nnew file mode 100644\n"_s << u"Add\n"_s
                                              << u"diff --git a/x b/x\nnew file mode 100644\n"_s;
    QTest::newRow("names of files") << u"Add\n--- a\n+++ b\n"_s << u"Add\n"_s << u"--- a\n+++ b\n"_s;
    QTest::newRow("a part of a file") << u"See\n@@ -401,6 +401,19 @@ def x("_s << u"See\n"_s
                                      << u"@@ -401,6 +401,19 @@ def x("_s;
    for (const auto *const text :
        {"- one\n- two\n+ three", "--- a heading\ntext", "about diff --git a/x", "@@ -who", ""}) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text) << QString();
    }
}

void TestLongForm::theDiffIsFound()
{
    QFETCH(QString, whole);
    const auto parts = ui::splitDiff(whole);
    QTEST(parts.text, "text");
    QTEST(parts.diff, "diff");
}

void TestLongForm::eachLineIsKnown()
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    DiffHighlighter highlighter(&document);
    document.setPlainText(patch);
    QList<Line> lines;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        lines << DiffHighlighter::lineOf(block);
    }
    QCOMPARE(lines, QList<Line>({Line::Header, Line::Header, Line::Header, Line::Header, Line::Part, Line::Same,
                        Line::Removed, Line::Removed, Line::Added, Line::Added, Line::Same, Line::Same, Line::Header,
                        Line::Header, Line::Part, Line::Removed}));
}

static QRgb at(QWidget &box, const QPoint &position)
{
    return box.grab().toImage().pixel(position);
}

void TestLongForm::linesAreTintedAllAcross()
{
    QWidget window;
    ui::TextBox box(ui::TextBox::Content::Diff, &window);
    box.resize(400, 300);
    box.setText(u"@@ -1 +1 @@\n same\n-\n+new"_s);
    const auto colors = ui::Colors::of(box.palette());
    const auto height = box.fontMetrics().lineSpacing();
    const auto top = box.viewport()->y() + static_cast<int>(box.document()->documentMargin());
    QCOMPARE(at(box, {350, top + height * 5 / 2}), colors.removed.rgb());
    QCOMPARE(at(box, {350, top + height * 7 / 2}), colors.added.rgb());
    QCOMPARE(at(box, {350, top + height * 3 / 2}), box.palette().color(QPalette::Base).rgb());
}

void TestLongForm::coloursFollowThePalette()
{
    QWidget window;
    ui::TextBox box(ui::TextBox::Content::Diff, &window);
    box.setText(u"@@ -1 +1 @@\n+new"_s);
    const auto behindNew = [&box] {
        const auto formats = box.document()->lastBlock().layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.background().color();
    };
    QCOMPARE(behindNew(), ui::Colors::of(box.palette()).added);
    QPalette dark(Qt::white, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    window.setPalette(dark);
    QCOMPARE(behindNew(), ui::Colors::of(dark).added);
}

QTEST_MAIN(TestLongForm)
#include "tst_longform.moc"
