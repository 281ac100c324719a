// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/daylistmodel.h"

#include "core/meta/relativetime.h"
#include "ui/models/rowtexts.h"
#include "ui/models/words.h"
#include "ui/theme/services.h"

#include <QSet>

namespace tidings::ui {

DayListModel::DayListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

const MessageRow *DayListModel::message(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return nullptr;
    }
    const auto place = m_days.at(index.row());
    return place.isHeading ? nullptr : m_rows.at(place.offset);
}

QModelIndex DayListModel::indexOf(qint64 row) const
{
    const auto offset = m_rows.find(row);
    return offset ? index(static_cast<int>(m_days.rowOf(*offset))) : QModelIndex();
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.rows());
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
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
        return countText(day.messages, day.problems);
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
        return QVariant::fromValue(RowKind::Message);
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
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
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
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(m_days.messages())));
    m_rows.place(0, std::move(rows));
    endResetModel();
}

void DayListModel::place(qint64 offset, std::vector<MessageRow> rows)
{
    const auto room = std::max<qint64>(m_days.messages() - offset, 0);
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
    const auto date = meta::dayOf(row.time);
    const auto problems = row.severity == meta::Severity::Problem ? 1 : 0;
    const auto known = m_days.find(date);
    if (!known) {
        const auto day = m_days.placeFor(date);
        const auto offset = m_days.firstOffset(day);
        insertDay(day, {.date = date, .messages = 1, .problems = problems});
        place(offset, {std::move(row)});
        return {offset, offset};
    }
    const auto day = *known;
    const auto &value = m_days.days()[day];
    const auto first = m_days.firstOffset(day);
    const auto where = m_rows.placeFor(row, {first, first + value.messages});
    const auto at = static_cast<int>(where.end + static_cast<qint64>(day) + 1);
    beginInsertRows({}, at, at);
    m_days.change(day, value.messages + 1, value.problems + problems);
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
    beginInsertRows({}, row, row + static_cast<int>(value.messages));
    m_days.insert(day, value);
    m_rows.insertUnknown(offset, value.messages);
    endInsertRows();
}

void DayListModel::removeDay(std::size_t day)
{
    const auto row = static_cast<int>(m_days.headingRow(day));
    const auto messages = m_days.days()[day].messages;
    beginRemoveRows({}, row, row + static_cast<int>(messages));
    m_rows.remove(m_days.firstOffset(day), messages);
    m_days.remove(day);
    endRemoveRows();
}

bool DayListModel::isExplained(std::size_t day, qint64 messages) const
{
    const auto first = m_days.firstOffset(day);
    const auto shown = m_days.days()[day].messages;
    const auto gone = m_rows.goneBefore(first + shown) - m_rows.goneBefore(first);
    return messages <= shown && messages >= shown - gone;
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
        if (day.messages <= 0) {
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
    if (shown.messages == value.messages) {
        m_days.change(day, value.messages, value.problems);
        changed(row, row);
    } else if (!isExplained(day, value.messages)) {
        const auto first = m_days.firstOffset(day);
        m_rows.forget({first, first + shown.messages});
        resizeDay(day, value);
        changed(row, row + value.messages);
    }
}

void DayListModel::resizeDay(std::size_t day, const history::Day &value)
{
    const auto shown = m_days.days()[day].messages;
    const auto behindShown = static_cast<int>(m_days.headingRow(day) + shown + 1);
    const auto more = value.messages - shown;
    const auto end = m_days.firstOffset(day) + shown;
    if (more > 0) {
        beginInsertRows({}, behindShown, behindShown + static_cast<int>(more) - 1);
        m_days.change(day, value.messages, value.problems);
        m_rows.insertUnknown(end, more);
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, behindShown + static_cast<int>(more), behindShown - 1);
        m_days.change(day, value.messages, value.problems);
        m_rows.remove(end + more, -more);
        endRemoveRows();
    }
}

void DayListModel::setUnread(const QSet<qint64> &rows, bool isUnread, bool isGoneWhenRead,
    const std::function<void(const MessageRow &)> &changing)
{
    m_rows.forEach([&](qint64 offset, MessageRow &row) {
        if (row.isUnread == isUnread || !rows.contains(row.row)) {
            return;
        }
        changing(row);
        row.isUnread = isUnread;
        row.isGone = isGoneWhenRead && !isUnread;
        const auto at = m_days.rowOf(offset);
        changed(at, at);
    });
}

void DayListModel::setAllRead()
{
    m_rows.forEach([](qint64, MessageRow &row) { row.isUnread = false; });
    renewTimes();
}

} // namespace tidings::ui
