// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/linkbutton.h"

#include "ui/history/rowdelegate.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace tidings::ui {

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setWords(const QString &words)
{
    setText(words);
    setShortcut(QKeySequence());
}

void LinkButton::setElided(bool isElided)
{
    setSizePolicy(isElided ? QSizePolicy::Ignored : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setLink(const QString &what, const QString &host)
{
    setText(what);
    setAccessibleName(
        QCoreApplication::translate("tidings::ui::DetailFacts", "%1 at %2", "what a link opens, at which host")
            .arg(what, host));
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(2, 2);
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), m_hint, this);
        return true;
    }
    return QAbstractButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    auto inked = font();
    inked.setUnderline(isEnabled() && underMouse());
    painter.setFont(inked);
    painter.setPen(isEnabled() ? palette().color(QPalette::Link) : Colors::of(palette()).muted);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(alignment.toInt()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace tidings::ui
