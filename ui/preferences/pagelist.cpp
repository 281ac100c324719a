// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/pagelist.h"

#include "ui/history/sidebardelegate.h"
#include "ui/models/roles.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QStyleOptionViewItem>

namespace tidings::ui {

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(0, metrics::space, 0, metrics::space);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setItemDelegate(new SidebarDelegate(this));
}

void PageList::addPage(const QString &title, const QString &glyph)
{
    auto *const item = new QListWidgetItem(title, this);
    item->setData(GlyphRole, glyph);
}

void PageList::fit()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    }
    setFixedWidth(metrics::wide + metrics::iconSize(style()) + metrics::space + widest + metrics::gap);
}

void PageList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListWidget::initViewItemOption(option);
    if (!hasFocus()) {
        option->palette = withSoftSelection(option->palette);
    }
}

void PageList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    viewport()->update();
}

void PageList::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    viewport()->update();
}

} // namespace tidings::ui
