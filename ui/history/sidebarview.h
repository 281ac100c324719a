// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace tidings::ui {

class SidebarModel;

/// The views of a SidebarModel, without a frame, on the window's own colour. The chosen one is the current one.
class SidebarView final : public QTreeView
{
    Q_OBJECT

public:
    explicit SidebarView(SidebarModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another view was chosen; not for headings, and not for "more", which unfolds.
    void chosen(const QModelIndex &index);
    /// Of a saved search, from its menu.
    void renameRequested(const QString &name);
    void removeRequested(const QString &name);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void runMore(const QModelIndex &index);

    SidebarModel &m_model;
};

} // namespace tidings::ui
