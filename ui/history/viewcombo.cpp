// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/viewcombo.h"

#include "ui/history/sidebardelegate.h"
#include "ui/models/roles.h"
#include "ui/models/sidebarmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace tidings::ui {

ViewCombo::ViewCombo(SidebarModel &model, QWidget *parent)
    : QComboBox(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new SidebarDelegate(this));
    setAccessibleName(tr("View"));
    // On X11 and Wayland the name is what is chosen.
    setAccessibleDescription(accessibleName());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    view()->setMinimumWidth(196);
    connect(this, &QComboBox::activated, this, [this](int row) {
        const auto index = m_model.index(row);
        if (m_model.kind(index) == SidebarModel::Kind::More) {
            m_model.toggleMore();
            showPopup();
        } else {
            Q_EMIT chosen(index);
        }
    });
}

void ViewCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const auto index = m_model.index(currentIndex());
    const auto count = index.data(CountRole).toLongLong();
    if (count > 0) {
        option.currentText =
            tr("%1  %2", "a view and its number of unread messages").arg(option.currentText, QLocale().toString(count));
    }
    option.currentIcon = glyphIcon(index.data(GlyphRole).toString());
    option.iconSize = QSize(metrics::iconSize(style()), metrics::iconSize(style()));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace tidings::ui
