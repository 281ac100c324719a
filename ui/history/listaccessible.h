// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QAbstractItemView;
class QItemSelection;

namespace tidings::ui {

class ListView;

/// A list of messages or views for those who do not see it: the rows that are in view, and the current one wherever it
/// is. The rest of a long history is not there, since a screen reader may well ask for all there is, one by one. A
/// row's name is the sentence made for it; the messages of a group that is unfolded stand below it. Qt would call the
/// rows cells of a table.
class ListAccessible final : public QAccessibleWidget
{
public:
    explicit ListAccessible(QAbstractItemView *list);
    ~ListAccessible() override;
    Q_DISABLE_COPY_MOVE(ListAccessible)

    [[nodiscard]] QAbstractItemView *list() const;
    /// The same, if its rows unfold; else null.
    [[nodiscard]] ListView *messages() const;
    /// What stands for a row of the model. Null for none.
    [[nodiscard]] QAccessibleInterface *row(const QModelIndex &index) const;
    /// The rows below another one that are there, from top to bottom; those of the list for no index.
    [[nodiscard]] QModelIndexList rowsBelow(const QModelIndex &parent) const;
    /// Where the row is drawn, with those below it; on the screen. Empty if it is not in view.
    [[nodiscard]] QRect place(const QModelIndex &index) const;

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] QModelIndexList shown() const;
    void forgetFarRows() const;

    // Made when somebody asks for them.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_rows;
};

/// From then on Qt makes these for such lists. They have to tell of current and selected rows themselves.
void installListAccessible();
/// Tell a screen reader, if there is one: of the current row if the list has the focus, at once or after Qt has said
/// that the list itself has it; and of what else has become of rows.
void tellOfFocus(QAbstractItemView *list);
void tellOfFocusSoon(QAbstractItemView *list);
void tellOfSelection(QAbstractItemView *list, const QItemSelection &selected, const QItemSelection &deselected);
void tellOfFolding(QAbstractItemView *list, const QModelIndex &index);

} // namespace tidings::ui
