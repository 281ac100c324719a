// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/preparedtexts.h"

#include <QStyledItemDelegate>

namespace tidings::ui {

class Avatars;

struct Colors;

/// Draws the rows of a DayListModel: day headings and messages, all equally high. Everything it shows is plain text,
/// and no more than fits; the tooltip has the rest.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Two lines a message, for narrow windows. The view has to lay out anew.
    void setTwoLines(bool isTwoLines) { m_isTwoLines = isTwoLines; }
    /// Pictures of people, in place of their first letters; null: none. They have to outlive it.
    void setAvatars(Avatars *avatars) { m_avatars = avatars; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMessage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_isTwoLines = false;
    Avatars *m_avatars = nullptr;
    mutable PreparedTexts m_texts;
};

/// Shows a tooltip that is taken for plain text whatever is in it.
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace tidings::ui
