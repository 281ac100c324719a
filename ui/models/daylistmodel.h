// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/models/daytable.h"
#include "ui/models/roles.h"
#include "ui/models/sparserows.h"

#include <QAbstractItemModel>
#include <QHash>

namespace tidings::ui {

/// Under each day's heading as many rows as the day has entries (DayTable); a few of them are in memory, the rest have
/// no contents. An item that stands for several messages can be unfolded: then these are its children, newest first.
/// Where all of them come from is a derived class's business.
class DayListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit DayListModel(const Clock &clock, QObject *parent = nullptr);

    /// Rows without headings and children.
    [[nodiscard]] qint64 entries() const { return m_days.entries(); }
    /// Nothing for no index, for a day, and for an entry that is not in memory. Valid until the next event.
    [[nodiscard]] const MessageRow *message(const QModelIndex &index) const;
    /// The index of a message in memory by its row of the database, that of a child if it is one; else an invalid one.
    [[nodiscard]] QModelIndex indexOf(qint64 row) const;
    /// Time has gone by: relative times and the names of days are told anew.
    void renewTimes();

    /// Its children go: it is folded.
    void fold(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    using Range = SparseRows::Range;

    /// Another list, of which these are the first rows.
    void reset(std::vector<history::Day> days, std::vector<MessageRow> rows);
    /// The same list, of which only first rows were there, has these days; `rows` are its first rows once more. False
    /// if what is shown does not begin so; then nothing has changed.
    bool extend(const std::vector<history::Day> &days, const std::vector<MessageRow> &rows);
    /// Contents for rows that are there already.
    void place(qint64 offset, std::vector<MessageRow> rows);
    /// A message more, under its day, as an entry of its own. Returns between which offsets it may have belonged: the
    /// same twice where that is sure, else it stands as one without contents at the end of them.
    Range insert(MessageRow row);
    /// The same of an item, to which the message belongs that came.
    Range insert(MessageRow row, bool isProblem);
    /// A message more, which has become the head of an item that is listed already: its row moves to where that message
    /// belongs. False if the place of the former head is not known; then nothing has changed.
    bool regroup(const history::Head &former, MessageRow row, bool isProblem);
    /// An item that is listed under this message says something else now, and stays where it is.
    void updateItem(const history::Head &head, MessageRow row);
    /// The same because of a message more.
    void joinBelow(const history::Head &head, MessageRow row, QDate day, bool isProblem);
    /// The messages of an item that is unfolded.
    void setChildren(qint64 item, std::vector<MessageRow> rows);
    void insertChild(qint64 item, MessageRow row);
    [[nodiscard]] bool hasChildrenOf(qint64 item) const { return m_children.contains(item); }
    /// Makes the days have these numbers, which the database knows. Where one differs its rows lose their contents;
    /// what is gone from the query but still shown explains a difference. Returns whether anything changed.
    bool compareDays(const std::vector<history::Day> &days);
    /// Those in memory of these rows of the database, but for items; calls `changing` for each message before it is
    /// changed.
    void setUnread(const QSet<qint64> &rows, bool isUnread, bool isGoneWhenRead,
        const std::function<void(const MessageRow &row)> &changing);
    /// How many are unread of items in memory, by item.
    void setItemsUnread(const QHash<qint64, qint64> &unread, bool isGoneWhenRead);
    /// The same of one item and all its children.
    void setItemRead(qint64 item, bool isRead, bool isGoneWhenRead);
    void setAllRead();

    [[nodiscard]] const DayTable &days() const { return m_days; }
    [[nodiscard]] SparseRows &rows() { return m_rows; }
    [[nodiscard]] const SparseRows &rows() const { return m_rows; }

private:
    [[nodiscard]] QVariant dayData(const history::Day &day, int role) const;
    [[nodiscard]] QVariant messageData(const MessageRow *row, int role) const;
    [[nodiscard]] QModelIndex indexOfItem(qint64 item) const;
    /// An entry that is about to lose its contents loses its children first.
    void foldAll(Range range);
    void moveEntry(qint64 from, std::size_t oldDay, std::size_t newDay, qint64 to, MessageRow row);
    void countMessage(QDate date, bool isProblem);
    void removeUnknown(std::size_t day, qint64 offset);
    void replaceEntry(qint64 offset, MessageRow row);
    void insertDay(std::size_t day, const history::Day &value);
    void removeDay(std::size_t day);
    void compareDay(std::size_t day, const history::Day &value);
    void resizeDay(std::size_t day, const history::Day &value);
    [[nodiscard]] bool isExplained(std::size_t day, qint64 rows) const;
    void changed(qint64 firstRow, qint64 lastRow);

    const Clock &m_clock;
    DayTable m_days;
    SparseRows m_rows;
    // Of items that are unfolded, newest first.
    QHash<qint64, std::vector<MessageRow>> m_children;
};

} // namespace tidings::ui
