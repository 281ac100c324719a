// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/textbox.h"

#include "ui/theme/metrics.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

bool isDiff(const QString &text)
{
    return text.startsWith("diff --git "_L1) || text.contains("\n@@ -"_L1) || text.startsWith("@@ -"_L1);
}

} // namespace

TextBox::TextBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(0);
}

void TextBox::setText(const QString &whole)
{
    const auto text = whole.trimmed();
    const auto isOfCode = isDiff(text);
    setFont(isOfCode ? metrics::codeFont(parentWidget()->font()) : parentWidget()->font());
    setFrameShape(isOfCode ? QFrame::StyledPanel : QFrame::NoFrame);
    document()->setDocumentMargin(isOfCode ? metrics::space : 0);
    setLineWrapMode(isOfCode ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    // A blank at the end of a wrapped line is wider than the box, and nothing that one wants to scroll to.
    setHorizontalScrollBarPolicy(isOfCode ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setLayoutDirection(isOfCode ? Qt::LeftToRight : parentWidget()->layoutDirection());
    setPlainText(text.size() <= longestText
                     ? text
                     : text.left(longestText) + u"\n"_s + tr("… It goes on; the raw message has all of it."));
    chooseScrollBar();
    updateGeometry();
}

void TextBox::chooseScrollBar()
{
    // One that appears for a moment makes the lines shorter, so that there are more of them and it never goes.
    const auto hasAllInView = linesAt(width() - 2 * frameWidth()) < mostLines;
    setVerticalScrollBarPolicy(hasAllInView ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

int TextBox::linesAt(int width) const
{
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    int lines = 0;
    for (auto block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid() && lines < mostLines; line = layout.createLine()) {
            line.setLineWidth(width);
            ++lines;
        }
        layout.endLayout();
    }
    return std::max(lines, 1);
}

int TextBox::heightForWidth(int width) const
{
    const auto margins = 2 * (static_cast<int>(document()->documentMargin()) + frameWidth());
    const auto isWrapped = lineWrapMode() != QPlainTextEdit::NoWrap;
    const auto lines = isWrapped ? linesAt(width - margins) : std::min(document()->blockCount(), mostLines);
    const auto bar = isWrapped ? 0 : horizontalScrollBar()->sizeHint().height();
    return lines * fontMetrics().lineSpacing() + margins + metrics::hair + bar;
}

QSize TextBox::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 50))};
}

QSize TextBox::minimumSizeHint() const
{
    return {50, fontMetrics().lineSpacing()};
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        chooseScrollBar();
        updateGeometry();
    }
}

} // namespace tidings::ui
