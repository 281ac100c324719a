// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/daylistmodel.h"

#include "core/meta/relativetime.h"
#include "ui/models/rowtexts.h"
#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <QSet>

#include <algorithm>

namespace tidings::ui {

DayListModel::DayListModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
{
}

const MessageRow *DayListModel::message(const QModelIndex &index) const
{
    // Without checkIndex(), which asks for the row's parent first.
    if (!index.isValid() || index.model() != this) {
        return nullptr;
    }
    if (const auto item = static_cast<qint64>(index.internalId()); item != 0) {
        const auto children = m_children.constFind(item);
        return children == m_children.cend() || index.row() >= std::ssize(*children)
                   ? nullptr
                   : &(*children)[static_cast<std::size_t>(index.row())];
    }
    if (index.row() >= m_days.rows()) {
        return nullptr;
    }
    const auto place = m_days.at(index.row());
    return place.isHeading ? nullptr : m_rows.at(place.offset);
}

QModelIndex DayListModel::indexOf(qint64 row) const
{
    for (auto children = m_children.cbegin(); children != m_children.cend(); ++children) {
        const auto child = std::ranges::find(*children, row, &MessageRow::row);
        if (child != children->end()) {
            return index(static_cast<int>(child - children->begin()), 0, indexOfItem(children.key()));
        }
    }
    const auto offset = m_rows.find(row);
    return offset ? index(static_cast<int>(m_days.rowOf(*offset))) : QModelIndex();
}

QModelIndex DayListModel::indexOfItem(qint64 item) const
{
    const auto offset = m_rows.findItem(item);
    return offset ? index(static_cast<int>(m_days.rowOf(*offset))) : QModelIndex();
}

QModelIndex DayListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        const bool isThere = row >= 0 && row < m_days.rows() && column == 0;
        return isThere ? createIndex(row, column, quintptr{0}) : QModelIndex();
    }
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const auto *const above = message(parent);
    return createIndex(row, column, above ? static_cast<quintptr>(above->item) : quintptr{0});
}

QModelIndex DayListModel::parent(const QModelIndex &index) const
{
    if (index.internalId() == 0) {
        return {};
    }
    return indexOfItem(static_cast<qint64>(index.internalId()));
}

int DayListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_days.rows());
    }
    if (parent.internalId() != 0) {
        return 0;
    }
    const auto *const above = message(parent);
    return above ? static_cast<int>(m_children.value(above->item).size()) : 0;
}

bool DayListModel::hasChildren(const QModelIndex &parent) const
{
    const auto *const above = message(parent);
    return !parent.isValid() ? m_days.rows() > 0 : above && above->isGroup();
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() != 0) {
        return messageData(message(index), role);
    }
    const auto place = m_days.at(index.row());
    return place.isHeading ? dayData(m_days.days()[place.day], role) : messageData(m_rows.at(place.offset), role);
}

QVariant DayListModel::dayData(const history::Day &day, int role) const
{
    const auto today = meta::dayOf(m_clock.now());
    switch (role) {
    case Qt::DisplayRole:
        return dayName(day.date, today);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return accessibleDayText(day, today);
    case KindRole:
        return QVariant::fromValue(RowKind::Day);
    case TimeTextRole:
        return dayDate(day.date, today);
    case CountRole:
        return day.messages;
    case CountTextRole:
        return day.messages > 0 ? countText(day.messages, day.problems) : QString();
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

QVariant DayListModel::messageData(const MessageRow *row, int role) const
{
    if (!row) {
        return role == KindRole     ? QVariant::fromValue(RowKind::Message)
               : role == LoadedRole ? QVariant(false)
                                    : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->sentence;
    case Qt::AccessibleTextRole:
        return accessibleText(*row, m_clock.now());
    case Qt::ToolTipRole:
        return toolTip(*row, m_clock.now());
    case KindRole:
        return QVariant::fromValue(row->isGroup() ? RowKind::Group : RowKind::Message);
    case CountRole:
        return row->count;
    case CountTextRole:
        return row->isGroup() ? countText(row->count, row->problems) : QString();
    case SpansRole:
        return QVariant::fromValue(row->spans);
    case SeverityRole:
        return QVariant::fromValue(row->severity);
    case VerdictRole:
        return QVariant::fromValue(row->verification.verdict);
    case UnreadRole:
        return row->isUnread;
    case ServiceRole:
        return row->service;
    case GlyphRole:
        return serviceGlyph(row->service, row->kind);
    case PeopleRole:
        return row->people;
    case AvatarRole:
        return row->avatar;
    case TimeRole:
        return static_cast<qint64>(row->time.time_since_epoch().count());
    case TimeTextRole:
        return timeText(row->time, m_clock.now());
    case ShortTimeRole:
        return shortTimeText(row->time, m_clock.now());
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

Qt::ItemFlags DayListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return hasChildren(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

void DayListModel::changed(qint64 firstRow, qint64 lastRow)
{
    Q_EMIT dataChanged(index(static_cast<int>(firstRow)), index(static_cast<int>(lastRow)));
}

void DayListModel::renewTimes()
{
    if (m_days.rows() > 0) {
        changed(0, m_days.rows() - 1);
    }
}

void DayListModel::reset(std::vector<history::Day> days, std::vector<MessageRow> rows)
{
    beginResetModel();
    m_days = DayTable(std::move(days));
    m_rows.clear();
    m_children.clear();
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(m_days.entries())));
    m_rows.place(0, std::move(rows));
    endResetModel();
}

bool DayListModel::extend(const std::vector<history::Day> &days, const std::vector<MessageRow> &rows)
{
    DayTable all(days);
    const auto &shown = m_days.days();
    const auto isBeginning = [&](std::size_t day) {
        const auto &whole = all.days()[day];
        const bool isLast = day + 1 == shown.size();
        return whole.date == shown[day].date &&
               (whole.rows == shown[day].rows || (isLast && whole.rows > shown[day].rows));
    };
    if (shown.empty() ? !all.days().empty() : all.days().size() < shown.size() || std::ssize(rows) < m_days.entries()) {
        return false;
    }
    for (std::size_t day = 0; day < shown.size(); ++day) {
        if (!isBeginning(day)) {
            return false;
        }
    }
    for (qint64 offset = 0; offset < m_days.entries(); ++offset) {
        const auto *const row = m_rows.at(offset);
        if (!row || row->row != rows[static_cast<std::size_t>(offset)].row) {
            return false;
        }
    }
    const auto daysShown = shown.size();
    if (all.rows() > m_days.rows()) {
        beginInsertRows({}, static_cast<int>(m_days.rows()), static_cast<int>(all.rows()) - 1);
        m_days = std::move(all);
        endInsertRows();
    } else {
        m_days = std::move(all);
    }
    for (std::size_t day = 0; day < daysShown; ++day) {
        changed(m_days.headingRow(day), m_days.headingRow(day));
    }
    return true;
}

void DayListModel::place(qint64 offset, std::vector<MessageRow> rows)
{
    const auto room = std::max<qint64>(m_days.entries() - offset, 0);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(room)));
    if (rows.empty()) {
        return;
    }
    const auto last = offset + std::ssize(rows) - 1;
    m_rows.place(offset, std::move(rows));
    changed(m_days.rowOf(offset), m_days.rowOf(last));
}

DayListModel::Range DayListModel::insert(MessageRow row)
{
    const auto isProblem = row.severity == meta::Severity::Problem;
    return insert(std::move(row), isProblem);
}

DayListModel::Range DayListModel::insert(MessageRow row, bool isProblem)
{
    const auto date = meta::dayOf(row.time);
    const auto problems = isProblem ? 1 : 0;
    const auto known = m_days.find(date);
    if (!known) {
        const auto day = m_days.placeFor(date);
        const auto offset = m_days.firstOffset(day);
        insertDay(day, {.date = date, .messages = 1, .problems = problems, .rows = 1});
        place(offset, {std::move(row)});
        return {offset, offset};
    }
    const auto day = *known;
    auto value = m_days.days()[day];
    const auto first = m_days.firstOffset(day);
    const auto where = m_rows.placeFor(row, {first, first + value.rows});
    const auto at = static_cast<int>(where.end + static_cast<qint64>(day) + 1);
    value.messages += 1;
    value.problems += problems;
    value.rows += 1;
    beginInsertRows({}, at, at);
    m_days.change(day, value);
    if (where.size() == 0) {
        m_rows.insert(where.end, std::move(row));
    } else {
        m_rows.insertUnknown(where.end);
    }
    endInsertRows();
    changed(m_days.headingRow(day), m_days.headingRow(day));
    return where;
}

void DayListModel::insertDay(std::size_t day, const history::Day &value)
{
    const auto offset = m_days.firstOffset(day);
    const auto row = static_cast<int>(offset + static_cast<qint64>(day));
    beginInsertRows({}, row, row + static_cast<int>(value.rows));
    m_days.insert(day, value);
    m_rows.insertUnknown(offset, value.rows);
    endInsertRows();
}

void DayListModel::removeDay(std::size_t day)
{
    const auto row = static_cast<int>(m_days.headingRow(day));
    const auto rows = m_days.days()[day].rows;
    const auto first = m_days.firstOffset(day);
    foldAll({first, first + rows});
    beginRemoveRows({}, row, row + static_cast<int>(rows));
    m_rows.remove(first, rows);
    m_days.remove(day);
    endRemoveRows();
}

bool DayListModel::isExplained(std::size_t day, qint64 rows) const
{
    const auto first = m_days.firstOffset(day);
    const auto shown = m_days.days()[day].rows;
    const auto gone = m_rows.goneBefore(first + shown) - m_rows.goneBefore(first);
    return rows <= shown && rows >= shown - gone;
}

bool DayListModel::compareDays(const std::vector<history::Day> &days)
{
    const auto before = m_days.days();
    std::size_t at = 0;
    const auto removeNewerThan = [this, &at](QDate date) {
        while (at < m_days.days().size() && (!date.isValid() || m_days.days()[at].date > date)) {
            if (isExplained(at, 0)) {
                ++at;
            } else {
                removeDay(at);
            }
        }
    };
    for (const auto &day : days) {
        if (day.rows <= 0) {
            continue;
        }
        removeNewerThan(day.date);
        if (at == m_days.days().size() || m_days.days()[at].date != day.date) {
            insertDay(at, day);
        } else {
            compareDay(at, day);
        }
        ++at;
    }
    removeNewerThan({});
    return m_days.days() != before;
}

void DayListModel::compareDay(std::size_t day, const history::Day &value)
{
    const auto &shown = m_days.days()[day];
    if (shown == value) {
        return;
    }
    const auto row = m_days.headingRow(day);
    if (shown.rows == value.rows) {
        m_days.change(day, value);
        changed(row, row);
    } else if (!isExplained(day, value.rows)) {
        const auto first = m_days.firstOffset(day);
        foldAll({first, first + shown.rows});
        m_rows.forget({first, first + shown.rows});
        resizeDay(day, value);
        changed(row, row + value.rows);
    }
}

void DayListModel::resizeDay(std::size_t day, const history::Day &value)
{
    const auto shown = m_days.days()[day].rows;
    const auto behindShown = static_cast<int>(m_days.headingRow(day) + shown + 1);
    const auto more = value.rows - shown;
    const auto end = m_days.firstOffset(day) + shown;
    if (more > 0) {
        beginInsertRows({}, behindShown, behindShown + static_cast<int>(more) - 1);
        m_days.change(day, value);
        m_rows.insertUnknown(end, more);
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, behindShown + static_cast<int>(more), behindShown - 1);
        m_days.change(day, value);
        m_rows.remove(end + more, -more);
        endRemoveRows();
    }
}

void DayListModel::setUnread(const QSet<qint64> &rows, bool isUnread, bool isGoneWhenRead,
    const std::function<void(const MessageRow &)> &changing)
{
    const auto isMeant = [&](const MessageRow &row) { return row.isUnread != isUnread && rows.contains(row.row); };
    m_rows.forEach([&](qint64 offset, MessageRow &row) {
        if (row.isGroup() || !isMeant(row)) {
            return;
        }
        changing(row);
        row.isUnread = isUnread;
        row.isGone = isGoneWhenRead && !isUnread;
        const auto at = m_days.rowOf(offset);
        changed(at, at);
    });
    for (auto children = m_children.begin(); children != m_children.end(); ++children) {
        const auto above = indexOfItem(children.key());
        for (auto &row : *children) {
            if (isMeant(row)) {
                changing(row);
                row.isUnread = isUnread;
                const auto at = index(static_cast<int>(&row - children->data()), 0, above);
                Q_EMIT dataChanged(at, at);
            }
        }
    }
}

void DayListModel::setItemsUnread(const QHash<qint64, qint64> &unread, bool isGoneWhenRead)
{
    m_rows.forEach([&](qint64 offset, MessageRow &row) {
        const auto found = unread.constFind(row.item);
        if (row.item == 0 || found == unread.cend()) {
            return;
        }
        row.unread = *found;
        row.isUnread = *found > 0;
        row.isGone = isGoneWhenRead && !row.isUnread;
        const auto at = m_days.rowOf(offset);
        changed(at, at);
    });
}

void DayListModel::setItemRead(qint64 item, bool isRead, bool isGoneWhenRead)
{
    const auto offset = m_rows.findItem(item);
    if (!offset) {
        return;
    }
    setItemsUnread({{item, isRead ? 0 : m_rows.at(*offset)->count}}, isGoneWhenRead);
    const auto children = m_children.find(item);
    if (children == m_children.end() || children->empty()) {
        return;
    }
    for (auto &row : *children) {
        row.isUnread = !isRead;
    }
    const auto above = indexOfItem(item);
    Q_EMIT dataChanged(index(0, 0, above), index(static_cast<int>(children->size()) - 1, 0, above));
}

void DayListModel::setAllRead()
{
    m_rows.forEach([](qint64, MessageRow &row) {
        row.isUnread = false;
        row.unread = 0;
    });
    for (auto &children : m_children) {
        for (auto &row : children) {
            row.isUnread = false;
        }
    }
    renewTimes();
}

void DayListModel::countMessage(QDate date, bool isProblem)
{
    if (const auto day = m_days.find(date)) {
        auto value = m_days.days()[*day];
        value.messages += 1;
        value.problems += isProblem ? 1 : 0;
        m_days.change(*day, value);
        changed(m_days.headingRow(*day), m_days.headingRow(*day));
    }
}

void DayListModel::replaceEntry(qint64 offset, MessageRow row)
{
    const auto *const former = m_rows.at(offset);
    row.isUnfolded = former && former->isUnfolded;
    m_rows.place(offset, {std::move(row)});
    const auto at = m_days.rowOf(offset);
    changed(at, at);
}

bool DayListModel::regroup(const history::Head &former, MessageRow row, bool isProblem)
{
    const auto oldDate = meta::dayOf(former.time);
    const auto date = meta::dayOf(row.time);
    auto oldDay = m_days.find(oldDate);
    if (!oldDay) {
        return false;
    }
    const auto known = m_rows.find(former.row);
    if (!known) {
        const auto first = m_days.firstOffset(*oldDay);
        const auto gap =
            m_rows.placeFor({.row = former.row, .time = former.time}, {first, first + m_days.days()[*oldDay].rows});
        if (gap.size() == 0) {
            return false;
        }
        removeUnknown(*oldDay, gap.end - 1);
        insert(std::move(row), isProblem);
        return true;
    }
    if (!m_days.find(date)) {
        insertDay(m_days.placeFor(date), {.date = date});
        oldDay = m_days.find(oldDate);
    }
    const auto from = *m_rows.find(former.row);
    const auto newDay = *m_days.find(date);
    const auto first = m_days.firstOffset(newDay);
    const auto where = m_rows.placeFor(row, {first, first + m_days.days()[newDay].rows});
    moveEntry(from, *oldDay, newDay, std::min(where.end, from), std::move(row));
    countMessage(date, isProblem);
    return true;
}

void DayListModel::moveEntry(qint64 from, std::size_t oldDay, std::size_t newDay, qint64 to, MessageRow row)
{
    if (oldDay == newDay && to == from) {
        replaceEntry(from, std::move(row));
        return;
    }
    row.isUnfolded = m_rows.at(from)->isUnfolded;
    const auto fromRow = static_cast<int>(m_days.rowOf(from));
    beginMoveRows({}, fromRow, fromRow, {}, static_cast<int>(to + static_cast<qint64>(newDay) + 1));
    auto value = m_days.days()[oldDay];
    value.rows -= 1;
    m_days.change(oldDay, value);
    value = m_days.days()[newDay];
    value.rows += 1;
    m_days.change(newDay, value);
    m_rows.remove(from, 1);
    m_rows.insert(to, std::move(row));
    endMoveRows();
    const auto at = m_days.rowOf(to);
    changed(at, at);
    if (m_days.days()[oldDay].rows == 0) {
        removeDay(oldDay);
    }
}

void DayListModel::removeUnknown(std::size_t day, qint64 offset)
{
    if (m_days.days()[day].rows == 1) {
        removeDay(day);
        return;
    }
    const auto row = static_cast<int>(m_days.rowOf(offset));
    auto value = m_days.days()[day];
    value.rows -= 1;
    beginRemoveRows({}, row, row);
    m_rows.remove(offset, 1);
    m_days.change(day, value);
    endRemoveRows();
}

void DayListModel::joinBelow(const history::Head &head, MessageRow row, QDate day, bool isProblem)
{
    updateItem(head, std::move(row));
    countMessage(day, isProblem);
}

void DayListModel::updateItem(const history::Head &head, MessageRow row)
{
    if (const auto offset = m_rows.find(head.row)) {
        row.row = head.row;
        row.time = head.time;
        replaceEntry(*offset, std::move(row));
    }
}

void DayListModel::setChildren(qint64 item, std::vector<MessageRow> rows)
{
    const auto above = indexOfItem(item);
    if (!above.isValid() || rows.empty() || m_children.contains(item)) {
        return;
    }
    m_rows.forEach([item](qint64, MessageRow &row) { row.isUnfolded = row.isUnfolded || row.item == item; });
    beginInsertRows(above, 0, static_cast<int>(rows.size()) - 1);
    m_children.emplace(item, std::move(rows));
    endInsertRows();
}

void DayListModel::insertChild(qint64 item, MessageRow row)
{
    const auto children = m_children.find(item);
    const auto above = indexOfItem(item);
    if (children == m_children.end() || !above.isValid()) {
        return;
    }
    const auto place =
        std::ranges::partition_point(*children, [&](const MessageRow &one) { return isAbove(one, row); });
    const auto at = static_cast<int>(place - children->begin());
    beginInsertRows(above, at, at);
    children->insert(place, std::move(row));
    endInsertRows();
}

void DayListModel::fold(const QModelIndex &index)
{
    const auto *const row = message(index);
    if (!row || !row->isGroup()) {
        return;
    }
    const auto item = row->item;
    const auto children = m_children.find(item);
    if (children == m_children.end()) {
        return;
    }
    beginRemoveRows(index, 0, static_cast<int>(children->size()) - 1);
    m_children.erase(children);
    m_rows.forEach([item](qint64, MessageRow &one) { one.isUnfolded = one.isUnfolded && one.item != item; });
    endRemoveRows();
}

void DayListModel::foldAll(Range range)
{
    const auto items = m_children.keys();
    for (const auto item : items) {
        const auto offset = m_rows.findItem(item);
        if (offset && *offset >= range.begin && *offset < range.end) {
            fold(indexOfItem(item));
        }
    }
}

} // namespace tidings::ui
