// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/listview.h"

#include "ui/history/listaccessible.h"
#include "ui/history/rowlayout.h"
#include "ui/models/roles.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>

namespace tidings::ui {

using namespace Qt::StringLiterals;

ListView::ListView(QWidget *parent)
    : RowsView(RowLayout::branchWidth, parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    installListAccessible();
    const auto tellFolding = [this](const QModelIndex &index) { tellOfFolding(this, index); };
    connect(this, &RowsView::expanded, this, tellFolding);
    connect(this, &RowsView::collapsed, this, tellFolding);
    m_clicked.setSingleShot(true);
    connect(&m_clicked, &QTimer::timeout, this, [this] { scrollTo(currentIndex()); });
}

/// The row of the list that a child stands below.
static QModelIndex topLevel(const QModelIndex &index)
{
    return index.parent().isValid() ? index.parent() : index;
}

QModelIndex ListView::firstInView() const
{
    auto row = indexAt(QPoint(viewport()->width() / 2, 0));
    while (row.isValid() && row.data(KindRole).value<RowKind>() == RowKind::Day) {
        row = indexBelow(row);
    }
    return topLevel(row);
}

void ListView::moveToTop()
{
    scrollToTop();
    const auto first = firstInView();
    if (first.isValid()) {
        setCurrentIndex(first);
        // Its heading, too.
        scrollToTop();
    }
}

void ListView::scrollContentsBy(int dx, int dy)
{
    m_clicked.stop();
    RowsView::scrollContentsBy(dx, dy);
}

bool ListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove) {
        m_hovered = indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
    } else if (event->type() == QEvent::HoverLeave) {
        m_hovered = QModelIndex();
    }
    return RowsView::viewportEvent(event);
}

void ListView::paintEvent(QPaintEvent *event)
{
    // In another font rows are of another height.
    executeDelayedItemsLayout();
    paintRows(event->region());
    tellVisible();
}

void ListView::paintRows(const QRegion &region) const
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.showDecorationSelected = true;
    option.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const auto area = region.boundingRect();
    for (auto index = indexAt(area.topLeft()); index.isValid(); index = indexBelow(index)) {
        const auto place = visualRect(index);
        if (place.top() > area.bottom()) {
            break;
        }
        option.rect = QRect(0, place.top(), viewport()->width(), place.height());
        if (region.intersects(option.rect)) {
            paintRow(painter, option, index);
        }
    }
}

void ListView::paintRow(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    const auto isEnabled = option.state.testFlag(QStyle::State_Enabled) && index.flags().testFlag(Qt::ItemIsEnabled);
    const auto isActive = option.state.testFlag(QStyle::State_Active);
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    option.state.setFlag(QStyle::State_Children, model()->hasChildren(index));
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    option.state.setFlag(QStyle::State_Enabled, isEnabled);
    option.palette.setCurrentColorGroup(!isEnabled ? QPalette::Disabled
                                        : isActive ? QPalette::Active
                                                   : QPalette::Inactive);
    if (index.parent().isValid()) {
        auto branch = option;
        branch.rect.setWidth(indentation());
        branch.rect = QStyle::visualRect(layoutDirection(), option.rect, branch.rect);
        branch.showDecorationSelected = style()->styleHint(QStyle::SH_ItemView_ShowDecorationSelected, &branch, this);
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &branch, &painter, this);
    }
    option.rect = visualRect(index);
    itemDelegate()->paint(&painter, option, index);
}

void ListView::tellVisible()
{
    const auto middle = viewport()->width() / 2;
    const auto first = indexAt(QPoint(middle, 0));
    const auto last = indexAt(QPoint(middle, viewport()->height() - 1));
    if (first.isValid()) {
        const auto bottom = last.isValid() ? topLevel(last).row() : model()->rowCount() - 1;
        Q_EMIT visibleRowsChanged(topLevel(first).row(), bottom);
    }
}

void ListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    RowsView::initViewItemOption(option);
    if (!hasFocus()) {
        option->palette = withSoftSelection(option->palette);
    }
}

void ListView::moveBy(int step)
{
    auto index = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    // Where nothing is selected the focus shows where one begins.
    if (selectionModel()->hasSelection()) {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    }
    while (index.isValid() && index.data(KindRole).value<RowKind>() == RowKind::Day) {
        index = step > 0 ? indexBelow(index) : indexAbove(index);
    }
    if (index.isValid()) {
        setCurrentIndex(index);
    }
}

void ListView::toggleFolding(const QModelIndex &index)
{
    if (index.data(KindRole).value<RowKind>() == RowKind::Group) {
        setExpanded(index, !isExpanded(index));
    }
}

bool ListView::isOnBranch(const QModelIndex &index, const QPoint &position) const
{
    const auto row = visualRect(index);
    const QRect branch(row.topLeft(), QSize(RowLayout::branchWidth, row.height()));
    return index.data(KindRole).value<RowKind>() == RowKind::Group &&
           QStyle::visualRect(layoutDirection(), row, branch).contains(position);
}

bool ListView::runLetter(const QString &letter)
{
    if (letter == "j"_L1) {
        moveBy(1);
    } else if (letter == "k"_L1) {
        moveBy(-1);
    } else if (letter == "/"_L1) {
        Q_EMIT searchWanted();
    } else if (letter == "u"_L1) {
        Q_EMIT readToggled();
    } else if (letter == "e"_L1) {
        Q_EMIT explanationWanted();
    } else if (letter == "m"_L1) {
        Q_EMIT muteWanted();
    } else if (letter == "?"_L1) {
        Q_EMIT keysWanted();
    } else {
        return false;
    }
    return true;
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const auto hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!hasCommand && runLetter(event->text())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (selectionModel()->hasSelection()) {
            RowsView::keyPressEvent(event);
        } else {
            moveBy(1);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        toggleFolding(currentIndex());
        return;
    case Qt::Key_Home:
        moveToTop();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        RowsView::keyPressEvent(event);
        // Where an item has only folded, too.
        event->accept();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        setExpanded(currentIndex(), event->key() == Qt::Key_Plus);
        return;
    default:
        RowsView::keyPressEvent(event);
    }
}

void ListView::focusInEvent(QFocusEvent *event)
{
    // QAbstractItemView would begin at the first day's heading.
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(KindRole).value<RowKind>() != RowKind::Day) {
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
    RowsView::focusInEvent(event);
    tellOfFocusSoon(this);
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowsView::currentChanged(current, previous);
    tellOfFocus(this);
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    tellOfSelection(this, selected, deselected);
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    const auto index = indexAt(position);
    if (event->button() == Qt::LeftButton && isOnBranch(index, position)) {
        setCurrentIndex(index);
        toggleFolding(index);
        return;
    }
    // QAbstractItemView would come back to what was clicked when one has scrolled away.
    setAutoScroll(false);
    RowsView::mousePressEvent(event);
    setAutoScroll(true);
    m_clicked.start(QApplication::doubleClickInterval() + 100);
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    const auto index = indexAt(position);
    if (isOnBranch(index, position)) {
        mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT opened(index);
        return;
    }
    RowsView::mouseDoubleClickEvent(event);
}

} // namespace tidings::ui
