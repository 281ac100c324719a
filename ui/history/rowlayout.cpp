// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowlayout.h"

#include "ui/theme/metrics.h"

#include <QStyle>

#include <algorithm>

namespace tidings::ui {

namespace {

constexpr int branchSize = 12;
constexpr int dotSize = 7;
constexpr int dotWidth = 14;
constexpr int endMargin = 10;
constexpr int avatarSize = 20;
constexpr int avatarWidth = 32;
constexpr int timeWidth = 84;
// Where a word would leave less, its mark has to do.
constexpr int leastOfSentence = 60;
// The height of the font that the measures were taken with.
constexpr int designFontHeight = 18;

/// Cuts columns off both ends of a line, and mirrors what it cuts.
class Line
{
public:
    Line(const QRect &line, const RowLayout::Given &given)
        : m_row(given.row)
        , m_direction(given.direction)
        , m_left(line)
    {
    }

    /// A column at the start, with something of `size` at its start.
    QRect start(int width, QSize size)
    {
        const QRect column(m_left.topLeft(), QSize(width, m_left.height()));
        m_left.setLeft(m_left.left() + width);
        return mirrored(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, size, column));
    }
    /// The same in its middle.
    QRect centred(int width, QSize size)
    {
        const QRect column(m_left.topLeft(), QSize(width, m_left.height()));
        m_left.setLeft(m_left.left() + width);
        return mirrored(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, column));
    }
    /// A column at the end, with something of `size` at its end.
    QRect end(int width, QSize size)
    {
        const QRect column(m_left.right() + 1 - width, m_left.top(), width, m_left.height());
        m_left.setRight(m_left.right() - width);
        return mirrored(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter, size, column));
    }
    QRect end(int width) { return end(width, {width, m_left.height()}); }
    void skip(int width) { m_left.setLeft(m_left.left() + width); }
    void skipEnd(int width) { m_left.setRight(m_left.right() - width); }
    [[nodiscard]] int width() const { return m_left.width(); }
    [[nodiscard]] QRect rest() const { return mirrored(m_left); }

private:
    [[nodiscard]] QRect mirrored(const QRect &rect) const { return QStyle::visualRect(m_direction, m_row, rect); }

    QRect m_row;
    Qt::LayoutDirection m_direction;
    QRect m_left;
};

} // namespace

RowLayout RowLayout::oneLine(const Given &given)
{
    const QSize icon(given.iconSize, given.iconSize);
    const auto height = given.row.height();
    Line line(given.row, given);
    RowLayout layout;
    layout.branch = line.centred(branchWidth, {branchSize, branchSize});
    layout.dot = line.start(dotWidth, {dotSize, dotSize});
    layout.severity = line.start(given.iconSize + metrics::tight, icon);
    layout.service = line.start(given.iconSize + metrics::space, icon);
    line.skipEnd(endMargin);
    layout.time = line.end(std::max(timeWidth, timeWidth * given.font.height() / designFontHeight));
    layout.verdict = line.end(given.iconSize + metrics::space, icon);
    layout.avatar = line.end(avatarWidth, {avatarSize, avatarSize});
    if (given.wordWidth > 0 && line.width() >= given.wordWidth + leastOfSentence) {
        line.skipEnd(metrics::tight);
        layout.word = line.end(given.wordWidth, {given.wordWidth, height});
    }
    line.skipEnd(metrics::space);
    layout.sentence = line.rest();
    return layout;
}

RowLayout RowLayout::twoLines(const Given &given)
{
    const QSize icon(given.iconSize, given.iconSize);
    const auto lineHeight = (given.row.height() - metrics::space) / 2;
    const QRect whole(given.row.left(), given.row.top() + metrics::tight, given.row.width(), lineHeight);
    RowLayout layout;
    Line first(whole, given);
    layout.branch = first.centred(branchWidth, {branchSize, branchSize});
    layout.dot = first.start(dotWidth, {dotSize, dotSize});
    layout.severity = first.start(given.iconSize + metrics::tight, icon);
    first.skipEnd(endMargin);
    layout.time = first.end(given.timeWidth);
    first.skipEnd(endMargin);
    layout.sentence = first.rest();

    Line second(whole.translated(0, lineHeight), given);
    second.skip(branchWidth + dotWidth + given.iconSize + metrics::tight);
    layout.service = second.start(given.iconSize + 6, icon);
    second.skipEnd(endMargin);
    layout.verdict = second.end(given.iconSize, icon);
    second.skipEnd(metrics::space);
    if (given.wordWidth > 0) {
        layout.word = second.end(given.wordWidth);
        second.skipEnd(metrics::space);
    }
    layout.secondLine = second.rest();
    return layout;
}

} // namespace tidings::ui
