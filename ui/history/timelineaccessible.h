// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace tidings::ui {

class Timeline;

/// The timeline for those who do not see it: a chart whose value is its line of words, and a table with a row for each
/// bar: when, how many messages, how many problems. Choosing rows chooses the range.
class TimelineAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    enum Column
    {
        When,
        Messages,
        Problems,
        Columns,
    };

    explicit TimelineAccessible(Timeline *timeline);
    ~TimelineAccessible() override;
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    [[nodiscard]] Timeline *timeline() const;
    [[nodiscard]] QString textOf(int row, int column) const;

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    /// Cells, row by row, and then the buttons.
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount() * Columns; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override { return textOf(row, When); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    [[nodiscard]] int columnCount() const override { return Columns; }
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    // Made when somebody asks for them.
    mutable QHash<int, QAccessible::Id> m_cells;
};

/// From then on Qt makes these for timelines.
void installTimelineAccessible();

} // namespace tidings::ui
