// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colors.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace tidings::ui {

/// Colours the lines of a unified diff. What is added or removed is tinted, and says so by its + or −, too.
class DiffHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// What a line is; kept as the state of its block.
    enum class Line
    {
        /// Which file it is, and what else stands outside of its parts.
        Header,
        /// Where a part of a file begins: "@@ -12,9 +12,8 @@".
        Part,
        Same,
        Added,
        Removed,
    };

    explicit DiffHighlighter(QTextDocument *document);

    void setColors(const Colors &colors);
    [[nodiscard]] static Line lineOf(const QTextBlock &block);
    /// Behind a line, all across; not valid where there is none.
    [[nodiscard]] QColor background(Line line) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] Line classify(const QString &text) const;

    Colors m_colors;
};

/// A text with the changes to files that follow it, as a commit has them.
struct TextWithDiff
{
    QString text;
    /// Empty if there is none.
    QString diff;
};
[[nodiscard]] TextWithDiff splitDiff(const QString &whole);

} // namespace tidings::ui
