// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/rowsview.h"

#include <QPersistentModelIndex>
#include <QTimer>

namespace tidings::ui {

/// The list of messages, in which items that stand for several unfold: the keys of the design, and the soft selection
/// of a view without focus.
class ListView final : public RowsView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// To the next message below (1) or above (-1), past headings.
    void moveBy(int step);
    /// To the newest message, with its heading in view.
    void moveToTop();
    /// The first row of a message that is in view, loaded or not; of an unfolded item the item itself.
    [[nodiscard]] QModelIndex firstInView() const;

Q_SIGNALS:
    /// Which rows are in view now.
    void visibleRowsChanged(int first, int last);
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    void searchWanted();
    void readToggled();
    void explanationWanted();
    void muteWanted();
    void keysWanted();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    // Letters are commands here.
    void keyboardSearch(const QString &) override {}

private:
    void paintRows(const QRegion &region) const;
    void paintRow(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    void tellVisible();
    void toggleFolding(const QModelIndex &index);
    [[nodiscard]] bool isOnBranch(const QModelIndex &index, const QPoint &position) const;
    bool runLetter(const QString &letter);

    QPersistentModelIndex m_hovered;
    // What has been clicked comes into view once it is no double click.
    QTimer m_clicked;
};

} // namespace tidings::ui
