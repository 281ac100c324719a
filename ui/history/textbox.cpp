// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/textbox.h"

#include "ui/theme/metrics.h"

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
}

void TextBox::setText(const QString &text)
{
    const auto isOfCode = isDiff(text);
    setFont(isOfCode ? metrics::codeFont(parentWidget()->font()) : parentWidget()->font());
    setFrameShape(isOfCode ? QFrame::StyledPanel : QFrame::NoFrame);
    document()->setDocumentMargin(isOfCode ? metrics::space : 0);
    setLineWrapMode(isOfCode ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setLayoutDirection(isOfCode ? Qt::LeftToRight : parentWidget()->layoutDirection());
    setPlainText(text.size() <= longestText
                     ? text
                     : text.left(longestText) + u"\n"_s + tr("… It goes on; the raw message has all of it."));
    updateGeometry();
}

QSize TextBox::sizeHint() const
{
    // The document of a QPlainTextEdit counts its height in lines.
    const auto lines = std::clamp(static_cast<int>(document()->size().height()), 1, mostLines);
    const auto margins = 2 * (static_cast<int>(document()->documentMargin()) + frameWidth());
    return {200, lines * fontMetrics().lineSpacing() + margins + metrics::hair};
}

QSize TextBox::minimumSizeHint() const
{
    return {50, sizeHint().height()};
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

} // namespace tidings::ui
