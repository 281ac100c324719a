// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/listaccessible.h"

#include "ui/history/listview.h"
#include "ui/history/sidebarview.h"
#include "ui/models/roles.h"
#include "ui/models/spoken.h"

#include <QCoreApplication>
#include <QWindow>

namespace tidings::ui {

namespace {

/// More than fit on any screen; beyond that those out of view are forgotten.
constexpr qsizetype mostRows = 500;

/// A row of the list. It may be gone while somebody still holds it.
class Row final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Row(const ListAccessible &list, const QModelIndex &index)
        : m_list(list)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_list.isValid() && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_list.window(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override { return isValid() ? m_list.place(m_index) : QRect(); }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        auto *const group = isValid() ? m_list.row(m_index.parent()) : nullptr;
        return group != nullptr ? group : const_cast<ListAccessible *>(&m_list);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(below().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return m_list.row(below().value(index)); }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const auto &index : below()) {
            if (m_list.place(index).contains(x, y)) {
                return m_list.row(index);
            }
        }
        return nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *const row = dynamic_cast<const Row *>(child);
        return row ? static_cast<int>(below().indexOf(row->index())) : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name || !isValid()) {
            return {};
        }
        const auto isLoaded = m_index.data(LoadedRole);
        return isLoaded.isValid() && !isLoaded.toBool() ? QCoreApplication::translate("States", "Reading the history")
                                                        : spoken(m_index.data(Qt::AccessibleTextRole).toString());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = 1;
            return state;
        }
        const auto *const list = m_list.list();
        const auto isCurrent = list->currentIndex() == m_index;
        const auto flags = m_index.flags();
        state.disabled = flags.testFlag(Qt::ItemIsEnabled) ? 0 : 1;
        state.selectable = flags.testFlag(Qt::ItemIsSelectable) ? 1 : 0;
        state.focusable = state.selectable;
        state.readOnly = 1;
        state.selected = list->selectionModel()->isSelected(m_index) ? 1 : 0;
        state.focused = isCurrent && list->hasFocus() ? 1 : 0;
        const auto *const messages = m_list.messages();
        state.expandable = messages && isGroup() ? 1 : 0;
        state.expanded = state.expandable && messages->isExpanded(m_index) ? 1 : 0;
        state.collapsed = state.expandable && !state.expanded ? 1 : 0;
        state.invisible = m_list.state().invisible;
        state.offscreen = rect().isEmpty() ? 1 : 0;
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isValid()) {
            return {};
        }
        if (!state().focusable) {
            return {};
        }
        const QStringList all{pressAction(), setFocusAction()};
        return isGroup() ? QStringList{toggleAction()} + all : all;
    }

    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        auto *const list = m_list.list();
        auto *const messages = m_list.messages();
        list->setCurrentIndex(m_index);
        if (name == toggleAction() && messages) {
            messages->setExpanded(m_index, !messages->isExpanded(m_index));
        } else if (name == pressAction()) {
            if (messages) {
                Q_EMIT messages->opened(m_index);
            } else {
                Q_EMIT list->clicked(m_index);
            }
        } else if (name == setFocusAction()) {
            list->setFocus(Qt::OtherFocusReason);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] QModelIndex index() const { return m_index; }

private:
    [[nodiscard]] bool isGroup() const { return m_index.data(KindRole).value<RowKind>() == RowKind::Group; }
    [[nodiscard]] QModelIndexList below() const { return isValid() ? m_list.rowsBelow(m_index) : QModelIndexList(); }

    const ListAccessible &m_list;
    const QPersistentModelIndex m_index;
};

QAccessibleInterface *makeListAccessible(const QString &, QObject *object)
{
    const bool isOurs = qobject_cast<ListView *>(object) || qobject_cast<SidebarView *>(object);
    return isOurs ? new ListAccessible(static_cast<QAbstractItemView *>(object)) : nullptr;
}

const ListAccessible *accessibleOf(QAbstractItemView *list)
{
    // Nobody listens: then nothing is made.
    return QAccessible::isActive() ? dynamic_cast<ListAccessible *>(QAccessible::queryAccessibleInterface(list))
                                   : nullptr;
}

void tellOfRow(QAbstractItemView *list, const QModelIndex &index, QAccessible::Event what)
{
    const auto *const accessible = accessibleOf(list);
    if (auto *const row = accessible ? accessible->row(index) : nullptr) {
        QAccessibleEvent event(row, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void installListAccessible()
{
    QAccessible::installFactory(&makeListAccessible);
}

void tellOfFocus(QAbstractItemView *list)
{
    if (list->hasFocus()) {
        tellOfRow(list, list->currentIndex(), QAccessible::Focus);
    }
}

void tellOfFocusSoon(QAbstractItemView *list)
{
    if (QAccessible::isActive()) {
        QMetaObject::invokeMethod(
            list, [list] { tellOfFocus(list); }, Qt::QueuedConnection);
    }
}

void tellOfSelection(QAbstractItemView *list, const QItemSelection &selected, const QItemSelection &deselected)
{
    if (!QAccessible::isActive()) {
        return;
    }
    for (const auto &index : deselected.indexes()) {
        tellOfRow(list, index, QAccessible::SelectionRemove);
    }
    for (const auto &index : selected.indexes()) {
        tellOfRow(list, index, QAccessible::Selection);
    }
}

void tellOfFolding(QAbstractItemView *list, const QModelIndex &index)
{
    const auto *const accessible = accessibleOf(list);
    if (auto *const row = accessible ? accessible->row(index) : nullptr) {
        QAccessible::State changed;
        changed.expanded = 1;
        changed.collapsed = 1;
        QAccessibleStateChangeEvent event(row, changed);
        QAccessible::updateAccessibility(&event);
    }
}

ListAccessible::ListAccessible(QAbstractItemView *list)
    : QAccessibleWidget(list, QAccessible::List)
{
}

ListAccessible::~ListAccessible()
{
    for (const auto row : std::as_const(m_rows)) {
        QAccessible::deleteAccessibleInterface(row);
    }
}

QAbstractItemView *ListAccessible::list() const
{
    return qobject_cast<QAbstractItemView *>(object());
}

ListView *ListAccessible::messages() const
{
    return qobject_cast<ListView *>(object());
}

QAccessibleInterface *ListAccessible::row(const QModelIndex &index) const
{
    if (!index.isValid() || !list()) {
        return nullptr;
    }
    const QPersistentModelIndex key(index);
    if (!m_rows.contains(key)) {
        forgetFarRows();
        m_rows.insert(key, QAccessible::registerAccessibleInterface(new Row(*this, index)));
    }
    return QAccessible::accessibleInterface(m_rows.value(key));
}

void ListAccessible::forgetFarRows() const
{
    if (m_rows.size() < mostRows) {
        return;
    }
    const auto near = shown();
    m_rows.removeIf([&near](const auto &row) {
        const bool isFar = !near.contains(row.key());
        if (isFar) {
            QAccessible::deleteAccessibleInterface(row.value());
        }
        return isFar;
    });
}

QModelIndexList ListAccessible::shown() const
{
    QModelIndexList all;
    const auto *const view = list();
    const auto middle = view->viewport()->width() / 2;
    for (int y = 0; y < view->viewport()->height() && all.size() < mostRows;) {
        const auto index = view->indexAt(QPoint(middle, y));
        if (!index.isValid()) {
            break;
        }
        all.append(index);
        y = view->visualRect(index).bottom() + 1;
    }
    if (const auto current = view->currentIndex(); current.isValid() && !all.contains(current)) {
        all.insert(view->visualRect(current).top() < 0 ? 0 : all.size(), current);
    }
    return all;
}

QModelIndexList ListAccessible::rowsBelow(const QModelIndex &parent) const
{
    QModelIndexList rows;
    for (auto index : shown()) {
        while (index.isValid() && index.parent() != parent) {
            index = index.parent();
        }
        if (index.isValid() && (rows.isEmpty() || rows.last() != index)) {
            rows.append(index);
        }
    }
    return rows;
}

QRect ListAccessible::place(const QModelIndex &index) const
{
    const auto *const viewport = list()->viewport();
    auto drawn = list()->visualRect(index);
    for (const auto &below : rowsBelow(index)) {
        drawn |= list()->visualRect(below);
    }
    drawn &= viewport->rect();
    return drawn.isEmpty() ? QRect() : QRect(viewport->mapToGlobal(drawn.topLeft()), drawn.size());
}

QString ListAccessible::text(QAccessible::Text text) const
{
    return spoken(QAccessibleWidget::text(text));
}

int ListAccessible::childCount() const
{
    return list() ? static_cast<int>(rowsBelow({}).size()) : 0;
}

QAccessibleInterface *ListAccessible::child(int index) const
{
    return list() ? row(rowsBelow({}).value(index)) : nullptr;
}

QAccessibleInterface *ListAccessible::childAt(int x, int y) const
{
    const auto *const viewport = list()->viewport();
    auto index = list()->indexAt(viewport->mapFromGlobal(QPoint(x, y)));
    while (index.parent().isValid()) {
        index = index.parent();
    }
    return row(index);
}

int ListAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *const row = dynamic_cast<const Row *>(child);
    return row && list() ? static_cast<int>(rowsBelow({}).indexOf(row->index())) : -1;
}

QAccessibleInterface *ListAccessible::focusChild() const
{
    auto *const current = list() && list()->hasFocus() ? row(list()->currentIndex()) : nullptr;
    return current != nullptr ? current : QAccessibleWidget::focusChild();
}

} // namespace tidings::ui
