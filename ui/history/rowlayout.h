// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QRect>

namespace tidings::ui {

/// Where the parts of a row stand, mirrored for languages that are written from right to left. The measures are those
/// of the design: branch 22, unread dot 7 in 14, severity 16 in 20, service 16 in 24, sentence, verdict word, avatar 20
/// in 32, verdict 16 in 24, time 84.
struct RowLayout
{
    struct Given
    {
        QRect row;
        QFontMetrics font;
        int iconSize = 16;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        /// How wide the verdict's word is; 0 where it has none.
        int wordWidth = 0;
        /// How wide the time is in rows of two lines; in those of one it has a column.
        int timeWidth = 0;
    };

    static constexpr int branchWidth = 22;

    /// Where the mark of a folded or unfolded item stands.
    QRect branch;
    QRect dot;
    QRect severity;
    QRect service;
    QRect sentence;
    QRect word;
    QRect avatar;
    QRect verdict;
    QRect time;
    /// Service and people, in rows of two lines.
    QRect secondLine;

    [[nodiscard]] static RowLayout oneLine(const Given &given);
    [[nodiscard]] static RowLayout twoLines(const Given &given);
};

} // namespace tidings::ui
