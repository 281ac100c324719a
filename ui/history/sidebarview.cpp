// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sidebarview.h"

#include "ui/history/listaccessible.h"
#include "ui/history/sidebardelegate.h"
#include "ui/models/sidebarmodel.h"
#include "ui/theme/colors.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace tidings::ui {

SidebarView::SidebarView(SidebarModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAnimated(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setItemDelegate(new SidebarDelegate(this));
    // Before the model, which is told of at once.
    installListAccessible();
    setModel(&model);
    connect(this, &QAbstractItemView::clicked, this, &SidebarView::runMore);
}

QSize SidebarView::sizeHint() const
{
    return {196, 400};
}

void SidebarView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTreeView::initViewItemOption(option);
    if (!hasFocus()) {
        option->palette = withSoftSelection(option->palette);
    }
}

// QTreeView tells screen readers of a row by its number, with its header counted.
// NOLINTBEGIN(bugprone-parent-virtual-call)
void SidebarView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    tellOfSelection(this, selected, deselected);
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    tellOfFocus(this);
    const auto kind = m_model.kind(current);
    if (current.isValid() && kind != SidebarModel::Kind::Heading && kind != SidebarModel::Kind::More) {
        Q_EMIT chosen(current);
    }
}
// NOLINTEND(bugprone-parent-virtual-call)

void SidebarView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    tellOfFocusSoon(this);
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        runMore(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = isByKey ? currentIndex() : indexAt(event->pos());
    if (m_model.kind(index) != SidebarModel::Kind::Saved) {
        return;
    }
    const auto name = index.data().toString();
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, name] { Q_EMIT renameRequested(name); });
    menu->addAction(tr("Remove"), this, [this, name] { Q_EMIT removeRequested(name); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SidebarView::runMore(const QModelIndex &index)
{
    if (index.isValid() && m_model.kind(index) == SidebarModel::Kind::More) {
        m_model.toggleMore();
    }
}

} // namespace tidings::ui
