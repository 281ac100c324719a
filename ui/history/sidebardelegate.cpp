// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sidebardelegate.h"

#include "ui/models/roles.h"
#include "ui/models/sidebarmodel.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace tidings::ui {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(KindRole).value<SidebarModel::Kind>() == SidebarModel::Kind::Heading;
}

void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
    Qt::Alignment alignment)
{
    const auto flags =
        static_cast<int>(QStyle::visualAlignment(option.direction, alignment).toInt()) | Qt::TextSingleLine;
    painter.drawText(rect, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    painter.setFont(metrics::strongFont(option.font));
    painter.setPen(Colors::of(option.palette).muted);
    const auto rect = option.rect.adjusted(metrics::wide, 0, -metrics::wide, -metrics::hair);
    drawText(painter, option, rect, index.data(Qt::DisplayRole).toString(), Qt::AlignLeading | Qt::AlignBottom);
}

void paintView(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const auto ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
    const auto size = metrics::iconSize(option.widget ? option.widget->style() : QApplication::style());
    const auto mirrored = [&option](
                              const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    auto line = option.rect.adjusted(metrics::wide, 0, -metrics::wide, 0);

    const QRect icon(line.left(), line.center().y() - (size - 1) / 2, size, size);
    const auto tint = isSelected || group == QPalette::Disabled ? ink : Colors::of(option.palette).muted;
    painter.drawPixmap(
        mirrored(icon), glyph(index.data(GlyphRole).toString(), tint, size, painter.device()->devicePixelRatioF()));
    line.setLeft(icon.right() + 1 + metrics::space);

    painter.setPen(ink);
    if (const auto count = index.data(CountRole).toLongLong(); count > 0) {
        painter.setFont(metrics::strongFont(option.font));
        const auto text = QLocale().toString(count);
        const auto width = painter.fontMetrics().horizontalAdvance(text) + metrics::hair;
        drawText(painter, option, mirrored({line.right() + 1 - width, line.top(), width, line.height()}), text,
            Qt::AlignTrailing | Qt::AlignVCenter);
        line.setRight(line.right() - width - metrics::tight);
        painter.setFont(option.font);
    }
    drawText(
        painter, option, mirrored(line), index.data(Qt::DisplayRole).toString(), Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    painter->save();
    painter->setFont(panel.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (isHeading(index)) {
        paintHeading(*painter, panel, index);
        painter->restore();
        return;
    }
    const auto *const style = panel.widget ? panel.widget->style() : QApplication::style();
    if (panel.state.testFlag(QStyle::State_MouseOver) && !panel.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(
            panel.rect, mixed(panel.palette.color(QPalette::Text), panel.palette.color(QPalette::Window), 0.05));
    }
    panel.state.setFlag(QStyle::State_MouseOver, false);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
    paintView(*painter, panel, index);
    painter->restore();
    if (panel.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(panel);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = panel.palette.color(QPalette::Highlight);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, panel.widget);
    }
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto height = metrics::sidebarHeight(option.fontMetrics);
    return {100, isHeading(index) ? height + metrics::hair : height};
}

} // namespace tidings::ui
