// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace tidings::ui {

class SidebarModel;

/// The views of the sidebar in a combo box, for windows that are too narrow for one.
class ViewCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit ViewCombo(SidebarModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarModel &m_model;
};

} // namespace tidings::ui
