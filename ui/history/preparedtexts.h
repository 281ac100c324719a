// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

class QPainter;
class QRect;

namespace tidings::ui {

/// Short texts that many rows have in common (times, numbers, letters): each is laid out once, to be measured and drawn
/// as often as one likes. Keeps the last thousand.
class PreparedTexts
{
public:
    /// In whole pixels; up to half a pixel less than it takes.
    [[nodiscard]] int width(const QString &text, const QFont &font);
    /// In the painter's font and colour, on one line in the middle of the height; what does not fit loses its end.
    void draw(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment horizontal);

private:
    [[nodiscard]] const QTextLayout &prepared(const QString &text, const QFont &font);

    QCache<std::pair<QString, QFont>, QTextLayout> m_texts{1000};
};

} // namespace tidings::ui
