// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/foldbutton.h"

#include "ui/theme/icons.h"

#include <QEvent>

namespace tidings::ui {

using namespace Qt::StringLiterals;

FoldButton::FoldButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setArrowType(Qt::NoArrow);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, &FoldButton::point);
    point();
}

void FoldButton::point()
{
    const auto folded = isRightToLeft() ? u"action/left"_s : u"action/right"_s;
    setIcon(glyphIcon(isChecked() ? u"action/down"_s : folded));
}

void FoldButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        point();
    }
}

} // namespace tidings::ui
