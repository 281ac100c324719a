// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/textbox.h"

#include "ui/history/diffhighlighter.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextBlock>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

TextBox::TextBox(Content content, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_content(content)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (m_content == Content::Diff) {
        m_highlighter = new DiffHighlighter(document());
        m_highlighter->setColors(Colors::of(palette()));
    }
    setUp();
}

void TextBox::setUp()
{
    const auto isDiff = m_content == Content::Diff;
    setFont(isDiff ? metrics::codeFont(parentWidget()->font()) : parentWidget()->font());
    setFrameShape(isDiff ? QFrame::StyledPanel : QFrame::NoFrame);
    document()->setDocumentMargin(isDiff ? metrics::space : 0);
    setLineWrapMode(isDiff ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    // A blank at the end of a wrapped line is wider than the box, and nothing that one wants to scroll to.
    setHorizontalScrollBarPolicy(isDiff ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setLayoutDirection(isDiff ? Qt::LeftToRight : parentWidget()->layoutDirection());
}

/// A diff's lines of context begin with a blank.
static QString withoutEmptyLines(const QString &text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank) - text.begin();
    const auto end = std::find_if_not(text.rbegin(), text.rend(), isBlank).base() - text.begin();
    const auto start = text.left(first).lastIndexOf(u'\n') + 1;
    return text.mid(start, std::max<qsizetype>(end - start, 0));
}

void TextBox::setText(const QString &whole)
{
    const auto text = m_content == Content::Diff ? withoutEmptyLines(whole) : whole.trimmed();
    setUp();
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

void TextBox::paintEvent(QPaintEvent *event)
{
    if (m_highlighter) {
        paintBands(event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    if (hasFocus() && m_isFocusShown) {
        QPainter painter(viewport());
        QStyleOptionFocusRect focus;
        focus.initFrom(viewport());
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

// A text that cannot be written in has nothing blinking in it.
void TextBox::focusInEvent(QFocusEvent *event)
{
    m_isFocusShown = event->reason() != Qt::MouseFocusReason;
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

/// The highlighter reaches as far as a line's letters do; the tint is to go all across.
void TextBox::paintBands(const QRect &area)
{
    QPainter painter(viewport());
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const auto line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > area.bottom()) {
            break;
        }
        if (const auto color = m_highlighter->background(DiffHighlighter::lineOf(block)); color.isValid()) {
            painter.fillRect(QRectF(0, line.top(), viewport()->width(), line.height()), color);
        }
    }
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setColors(Colors::of(palette()));
    }
}

} // namespace tidings::ui
