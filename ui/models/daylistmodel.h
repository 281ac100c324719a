// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/models/daytable.h"
#include "ui/models/roles.h"
#include "ui/models/sparserows.h"

#include <QAbstractListModel>

namespace tidings::ui {

/// Under each day's heading as many rows as the day has messages; a few of them are in memory, the rest have no
/// contents. Where they come from is a derived class's business.
class DayListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DayListModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] qint64 messages() const { return m_days.messages(); }
    /// Nothing for no index, for a day, and for a message that is not in memory. Valid until the next event.
    [[nodiscard]] const MessageRow *message(const QModelIndex &index) const;
    /// The index of a message in memory by its row of the database; else an invalid one.
    [[nodiscard]] QModelIndex indexOf(qint64 row) const;
    /// Time has gone by: relative times and the names of days are told anew.
    void renewTimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    using Range = SparseRows::Range;

    /// Another list, of which these are the first rows.
    void reset(std::vector<history::Day> days, std::vector<MessageRow> rows);
    /// Contents for rows that are there already.
    void place(qint64 offset, std::vector<MessageRow> rows);
    /// A row more, under its day. Returns between which offsets it may have belonged: the same twice where that is
    /// sure, else it stands as one without contents at the end of them.
    Range insert(MessageRow row);
    /// Makes the days have these counts, which the database knows. Where one differs its rows lose their contents; what
    /// is gone from the query but still shown explains a difference. Returns whether anything changed.
    bool compareDays(const std::vector<history::Day> &days);
    /// Those in memory of these rows of the database; calls `changing` for each before it is changed.
    void setUnread(const QSet<qint64> &rows, bool isUnread, bool isGoneWhenRead,
        const std::function<void(const MessageRow &row)> &changing);
    void setAllRead();

    [[nodiscard]] const DayTable &days() const { return m_days; }
    [[nodiscard]] SparseRows &rows() { return m_rows; }

private:
    [[nodiscard]] QVariant dayData(const history::Day &day, int role) const;
    [[nodiscard]] QVariant messageData(const MessageRow *row, int role) const;
    void insertDay(std::size_t day, const history::Day &value);
    void removeDay(std::size_t day);
    void compareDay(std::size_t day, const history::Day &value);
    void resizeDay(std::size_t day, const history::Day &value);
    [[nodiscard]] bool isExplained(std::size_t day, qint64 messages) const;
    void changed(qint64 firstRow, qint64 lastRow);

    const Clock &m_clock;
    DayTable m_days;
    SparseRows m_rows;
};

} // namespace tidings::ui
