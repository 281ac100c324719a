// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace tidings::ui {

/// The list of messages: one column, all rows equally high, items that stand for several unfold. Adds to QTreeView the
/// keys of the design, the soft selection of a view without focus, and that rows which come in above do not move what
/// one is reading.
class ListView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;
    /// To the next message below (1) or above (-1), past headings.
    void moveBy(int step);
    /// To the newest message, with its heading in view.
    void moveToTop();
    [[nodiscard]] bool isAtTop() const;
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
    // The delegate draws them, as part of a row.
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void paintEvent(QPaintEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    // Letters are commands here.
    void keyboardSearch(const QString &) override {}

private:
    void rememberPlace();
    void leaveGoing(const QModelIndex &parent, int first, int last);
    [[nodiscard]] QModelIndex anchorPast(const QModelIndex &parent, int first, int last) const;
    void tellVisible();
    void toggleFolding(const QModelIndex &index);
    [[nodiscard]] bool isOnBranch(const QModelIndex &index, const QPoint &position) const;
    bool runLetter(const QString &letter);

    // The row at the top and how far it stuck out, from when rows above it were changed until they are laid out.
    QPersistentModelIndex m_top;
    int m_topOffset = 0;
};

} // namespace tidings::ui
