// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/diffhighlighter.h"

#include <QRegularExpression>

namespace tidings::ui {

using namespace Qt::StringLiterals;

DiffHighlighter::DiffHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void DiffHighlighter::setColors(const Colors &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        rehighlight();
    }
}

DiffHighlighter::Line DiffHighlighter::lineOf(const QTextBlock &block)
{
    return block.userState() < 0 ? Line::Header : static_cast<Line>(block.userState());
}

QColor DiffHighlighter::background(Line line) const
{
    return line == Line::Added ? m_colors.added : line == Line::Removed ? m_colors.removed : QColor();
}

DiffHighlighter::Line DiffHighlighter::classify(const QString &text) const
{
    if (text.startsWith("@@ -"_L1)) {
        return Line::Part;
    }
    const auto isOutside = lineOf(currentBlock().previous()) == Line::Header || text.startsWith("diff "_L1);
    // A removed "-- x" looks like the name of a file, but the other name does not follow it.
    const auto isName = text.startsWith("--- "_L1) && currentBlock().next().text().startsWith("+++ "_L1);
    if (isOutside || isName) {
        return Line::Header;
    }
    return text.startsWith(u'+') ? Line::Added : text.startsWith(u'-') ? Line::Removed : Line::Same;
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const auto line = classify(text);
    setCurrentBlockState(static_cast<int>(line));
    QTextCharFormat format;
    if (line == Line::Header || line == Line::Part) {
        format.setForeground(m_colors.muted);
    } else if (const auto color = background(line); color.isValid()) {
        format.setBackground(color);
    } else {
        return;
    }
    setFormat(0, static_cast<int>(text.size()), format);
}

TextWithDiff splitDiff(const QString &whole)
{
    static const QRegularExpression beginning(
        u"^(diff --git .*$|--- .*\\n\\+\\+\\+ .*$|@@ -\\d+(,\\d+)? \\+\\d+)"_s, QRegularExpression::MultilineOption);
    const auto match = beginning.match(whole);
    return match.hasMatch() ? TextWithDiff{whole.left(match.capturedStart()), whole.mid(match.capturedStart())}
                            : TextWithDiff{whole, {}};
}

} // namespace tidings::ui
