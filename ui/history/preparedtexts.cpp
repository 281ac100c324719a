// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/preparedtexts.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace tidings::ui {

const QTextLayout &PreparedTexts::prepared(const QString &text, const QFont &font)
{
    const std::pair key(text, font);
    auto *found = m_texts.object(key);
    if (!found) {
        found = new QTextLayout(text, font);
        found->setCacheEnabled(true);
        QTextOption option;
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setWrapMode(QTextOption::NoWrap);
        found->setTextOption(option);
        found->beginLayout();
        found->createLine();
        found->endLayout();
        m_texts.insert(key, found);
        // The cache owns it, and could have refused it.
        found = m_texts.object(key);
    }
    return *found;
}

int PreparedTexts::width(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : qRound(prepared(text, font).lineAt(0).naturalTextWidth());
}

void PreparedTexts::draw(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment horizontal)
{
    if (text.isEmpty()) {
        return;
    }
    const auto *layout = &prepared(text, painter.font());
    if (layout->lineAt(0).naturalTextWidth() > rect.width()) {
        const auto shortened = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        layout = &prepared(shortened, painter.font());
    }
    const auto line = layout->lineAt(0);
    const auto free = rect.width() - line.naturalTextWidth();
    const auto left = horizontal.testFlag(Qt::AlignHCenter) ? free / 2 : horizontal.testFlag(Qt::AlignRight) ? free : 0;
    const QFontMetricsF usual(painter.font());
    const auto baseline = (rect.height() - usual.height()) / 2 + usual.ascent();
    layout->draw(&painter, QPointF(rect.left() + left, rect.top() + baseline - line.ascent()));
}

} // namespace tidings::ui
