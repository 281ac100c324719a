// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelineaccessible.h"

#include "ui/history/timeline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWindow>

namespace tidings::ui {

namespace {

/// One number of one bar. Bars come and go: what it stands for may be there no more.
class Cell final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    Cell(TimelineAccessible &table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_table.isValid() && m_row < m_table.rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_table.window(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_table; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_table.textOf(m_row, m_column) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const auto *const timeline = m_table.timeline();
        const auto place = isValid() ? timeline->columnOf(m_row) : QRect();
        return {timeline->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = 1;
        state.selected = isSelected() ? 1 : 0;
        state.readOnly = 1;
        state.invisible = m_table.state().invisible;
        return state;
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return isValid() && m_table.isRowSelected(m_row); }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return &m_table; }

private:
    TimelineAccessible &m_table;
    int m_row;
    int m_column;
};

QAccessibleInterface *makeTimelineAccessible(const QString &, QObject *object)
{
    auto *const timeline = qobject_cast<Timeline *>(object);
    return timeline ? new TimelineAccessible(timeline) : nullptr;
}

} // namespace

void installTimelineAccessible()
{
    // The same one twice is installed once.
    QAccessible::installFactory(&makeTimelineAccessible);
}

TimelineAccessible::TimelineAccessible(Timeline *timeline)
    : QAccessibleWidget(timeline, QAccessible::Chart)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto cell : std::as_const(m_cells)) {
        QAccessible::deleteAccessibleInterface(cell);
    }
}

Timeline *TimelineAccessible::timeline() const
{
    return qobject_cast<Timeline *>(object());
}

QString TimelineAccessible::textOf(int row, int column) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const auto &counts = timeline()->bars()[static_cast<std::size_t>(row)].counts;
    switch (column) {
    case When:
        return timeline()->timeOf(row);
    case Messages:
        return QLocale().toString(counts.messages);
    case Problems:
        return QLocale().toString(counts.problems);
    default:
        return {};
    }
}

QString TimelineAccessible::text(QAccessible::Text text) const
{
    // Not every screen reader asks a chart for its value.
    if (timeline() && (text == QAccessible::Value || text == QAccessible::Description)) {
        return timeline()->words();
    }
    return QAccessibleWidget::text(text);
}

void *TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

int TimelineAccessible::rowCount() const
{
    return timeline() ? static_cast<int>(timeline()->bars().size()) : 0;
}

int TimelineAccessible::childCount() const
{
    return rowCount() * Columns + QAccessibleWidget::childCount();
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    const auto cells = rowCount() * Columns;
    return index < cells ? cellAt(index / Columns, index % Columns) : QAccessibleWidget::child(index - cells);
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    if (auto *const button = QAccessibleWidget::childAt(x, y)) {
        return button;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (auto *const cell = cellAt(row, When); cell->rect().contains(x, y)) {
            return cell;
        }
    }
    return nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *const cell = dynamic_cast<const Cell *>(child)) {
        return cell->rowIndex() * Columns + cell->columnIndex();
    }
    const auto button = QAccessibleWidget::indexOfChild(child);
    return button < 0 ? button : button + rowCount() * Columns;
}

QAccessibleInterface *TimelineAccessible::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= Columns) {
        return nullptr;
    }
    const auto key = row * Columns + column;
    if (!m_cells.contains(key)) {
        auto &self = const_cast<TimelineAccessible &>(*this);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(new Cell(self, row, column)));
    }
    return QAccessible::accessibleInterface(m_cells.value(key));
}

QList<QAccessibleInterface *> TimelineAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const auto row : selectedRows()) {
        for (int column = 0; column < Columns; ++column) {
            cells.append(cellAt(row, column));
        }
    }
    return cells;
}

QString TimelineAccessible::columnDescription(int column) const
{
    switch (column) {
    case When:
        return QCoreApplication::translate("Timeline", "When");
    case Messages:
        return QCoreApplication::translate("Timeline", "Messages");
    case Problems:
        return QCoreApplication::translate("Timeline", "Problems");
    default:
        return {};
    }
}

QList<int> TimelineAccessible::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (timeline()->isChosen(row)) {
            rows.append(row);
        }
    }
    return rows;
}

bool TimelineAccessible::isRowSelected(int row) const
{
    return row >= 0 && row < rowCount() && timeline()->isChosen(row);
}

bool TimelineAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount()) {
        return false;
    }
    timeline()->choose(row, row);
    return true;
}

} // namespace tidings::ui
