// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/selectedmessage.h"

#include "ui/history/constituentlist.h"
#include "ui/history/detailpane.h"
#include "ui/history/listview.h"
#include "ui/history/panes.h"
#include "ui/models/historymodel.h"

#include <utility>

namespace tidings::ui {

using namespace std::chrono_literals;
using pipeline::Question;

namespace {

bool isDay(const QModelIndex &index)
{
    return index.isValid() && index.data(KindRole).value<RowKind>() == RowKind::Day;
}

} // namespace

SelectedMessage::SelectedMessage(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_seen.setSingleShot(true);
    m_seen.setInterval(1s);
    m_passing.setSingleShot(true);
    m_passing.setInterval(60ms);
    connect(&m_passing, &QTimer::timeout, this, &SelectedMessage::stayHere);
    connect(&m_seen, &QTimer::timeout, this, &SelectedMessage::markSeen);
    connect(&parts.model, &QAbstractItemModel::dataChanged, this, &SelectedMessage::follow);
    connect(&parts.model, &QAbstractItemModel::rowsInserted, this, &SelectedMessage::selectConstituent);
    connect(parts.list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectedMessage::show);
    connect(&parts.details, &DetailPane::readToggled, this, &SelectedMessage::toggleRead);
    connect(&parts.details, &DetailPane::constituentChosen, this, &SelectedMessage::showConstituent);
}

QModelIndex SelectedMessage::index() const
{
    const auto rows = m_parts.list.selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : rows.first();
}

void SelectedMessage::show()
{
    m_seen.stop();
    if (const auto *const row = m_parts.model.message(index())) {
        askFor(row->row, row->item);
        return;
    }
    m_row = 0;
    m_item = 0;
    if (isDay(index())) {
        m_parts.details.showNote(index().data(Qt::AccessibleTextRole).toString(), {});
    } else {
        m_parts.details.clear();
    }
}

void SelectedMessage::follow()
{
    const auto *const row = m_parts.model.message(index());
    if (isDay(index())) {
        // It has other numbers now.
        show();
        return;
    }
    if (!row || row->row == m_row) {
        return;
    }
    // Its contents have come only now, it has grown, or the rows about it have turned out to be others.
    const auto moved = m_item == 0 || row->item != m_item ? m_parts.model.indexOf(m_row) : QModelIndex();
    if (m_row != 0 && moved.isValid()) {
        m_parts.list.setCurrentIndex(moved);
    } else {
        askFor(row->row, row->item);
    }
}

void SelectedMessage::askFor(qint64 row, qint64 item)
{
    m_seen.stop();
    // Whoever looks at an item that grows stays where they are.
    const bool isPassing = item == 0 || item != m_item || !m_passing.isActive();
    m_row = row;
    m_item = item;
    m_constituent = 0;
    m_isAskedLater = m_passing.isActive();
    if (isPassing) {
        m_passing.start();
    }
    Q_EMIT changed();
    if (!m_isAskedLater) {
        askForDetails();
    }
}

void SelectedMessage::askForDetails()
{
    m_parts.source.ask({.kind = Question::Kind::Record, .row = m_row});
    askForConstituents();
}

void SelectedMessage::askForConstituents()
{
    if (m_item != 0) {
        m_parts.source.ask({.kind = Question::Kind::Constituents, .limit = ConstituentList::mostShown, .item = m_item});
    }
}

void SelectedMessage::stayHere()
{
    if (std::exchange(m_isAskedLater, false) && m_row != 0) {
        askForDetails();
    }
}

void SelectedMessage::takeRecord(const pipeline::Answer &answer)
{
    auto &details = m_parts.details;
    if (answer.question.row != m_row) {
        return;
    }
    if (answer.error) {
        details.showNote(tr("The message cannot be read"), answer.error->detail);
    } else if (answer.rows.isEmpty()) {
        details.showNote(tr("The message is not in the history any more"), {});
    } else {
        const auto &record = answer.rows.first();
        const auto isItem = m_item != 0 && record.item.id == m_item;
        auto shownRecord = isItem ? asItem(record) : record;
        // What a message belongs to is not what is shown.
        shownRecord.item = isItem ? shownRecord.item : history::ItemState();
        details.showRecord(shownRecord, record);
        // The list is told at once what is read, the database a little later.
        if (const auto *const row = m_parts.model.message(m_parts.model.indexOf(m_row))) {
            details.setUnread(row->isUnread);
        }
        watchReading();
        Q_EMIT shown();
    }
}

void SelectedMessage::takeConstituents(const pipeline::Answer &answer)
{
    // What the record says of how many there are comes first.
    if (!answer.error && m_item != 0 && answer.question.item == m_item) {
        m_parts.details.setConstituents(answer.rows);
    }
}

/// Unfolds the item to it. What it unfolds to is read only now.
void SelectedMessage::showConstituent(qint64 row)
{
    m_parts.list.expand(index());
    m_constituent = row;
    selectConstituent();
}

void SelectedMessage::selectConstituent()
{
    const auto found = m_constituent != 0 ? m_parts.model.indexOf(m_constituent) : QModelIndex();
    if (!found.parent().isValid()) {
        return;
    }
    m_constituent = 0;
    m_parts.list.setCurrentIndex(found);
    if (m_parts.list.isVisible()) {
        m_parts.list.setFocus();
    } else {
        m_parts.details.focusFirst();
    }
}

void SelectedMessage::toggleRead()
{
    m_seen.stop();
    const auto &record = m_parts.details.record();
    if (!record) {
        return;
    }
    const auto wasUnread = record->isUnread;
    if (m_item != 0) {
        m_parts.model.markItemRead(m_item, wasUnread);
        m_parts.details.setUnread(!wasUnread);
        Q_EMIT itemReadToggled(m_item, wasUnread);
    } else {
        Q_EMIT readToggled({record->row}, wasUnread);
    }
}

void SelectedMessage::setRead(const QList<qint64> &rows, bool isRead)
{
    const auto &record = m_parts.details.record();
    if (record && m_item == 0 && rows.contains(record->row)) {
        m_parts.details.setUnread(!isRead);
    }
}

void SelectedMessage::setItemsUnread(const history::UnreadByItem &unread)
{
    if (const auto found = unread.constFind(m_item); found != unread.cend()) {
        m_parts.details.setUnread(*found > 0);
        askForConstituents();
    }
}

void SelectedMessage::watchReading()
{
    const auto &record = m_parts.details.record();
    if (m_parts.list.window()->isVisible() && m_parts.panes.areDetailsInView() && record && record->isUnread) {
        m_seen.start();
    }
}

void SelectedMessage::markSeen()
{
    const auto &record = m_parts.details.record();
    if (record && record->isUnread && m_parts.panes.areDetailsInView()) {
        toggleRead();
    }
}

} // namespace tidings::ui
