// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/tally.h"
#include "core/meta/digester.h"
#include "core/meta/grouper.h"
#include "core/meta/groupstream.h"

#include <QSet>

#include <memory>
#include <span>
#include <unordered_map>

namespace tidings::history {

/// Gives each message that is stored the item it belongs to, and keeps what items say, inside a transaction that its
/// caller has begun. What belongs together is found within a profile, a service, and what is trusted or not: a forged
/// message must not join those that are proven.
class ItemWriter
{
public:
    ItemWriter(const Database &database, meta::Reading reading);
    ~ItemWriter();
    Q_DISABLE_COPY_MOVE(ItemWriter)

    /// Goes on from what is stored. Also to be called when a transaction has failed.
    [[nodiscard]] Result<void> restore();

    /// A message that has been stored. Fills in its item, but for the texts. It stays where it is until finish().
    [[nodiscard]] Result<void> place(Record &record, qint64 spot, Tally &tally);
    /// At the end of a batch: writes what has changed, and fills in what the items of these say now.
    [[nodiscard]] Result<void> finish(std::span<Record> records);

    /// Marked as read (-1) or unread: gives the item and how many are unread in it; nothing for one that stands alone.
    [[nodiscard]] Result<std::optional<std::pair<qint64, qint64>>> addUnread(qint64 spot, int by);
    [[nodiscard]] Result<void> recountUnread();
    /// So many of its messages were removed, to forget somebody: it says what is left of it, or goes, and what would
    /// join it by the name does not.
    [[nodiscard]] Result<void> shrink(qint64 item, qint64 by, const QString &name, Tally &tally);
    /// Those of one message that nothing can join any more.
    [[nodiscard]] Result<void> removeClosed(Time now);

private:
    /// An item of several messages.
    struct Live
    {
        meta::OpenItem open;
        qint64 spot = 0;
        Head head;
        qint64 problems = 0;
        qint64 unread = 0;
        crypto::Verdict verdict = crypto::Verdict::Valid;
        std::unique_ptr<meta::ItemBuilder> builder;
        /// As written last.
        meta::Item texts;
    };
    using LiveItems = std::unordered_map<qint64, Live>;
    /// The one message of an item so far, in the batch that is being stored.
    struct Single
    {
        const Record *record = nullptr;
        qint64 spot = 0;
    };

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> addSingle(const meta::OpenItem &open, const Record &record, qint64 spot);
    [[nodiscard]] Result<void> join(const meta::OpenItem &open, Record &record, qint64 spot, Tally &tally);
    /// Reads an item with all its messages; nothing if it is not there.
    [[nodiscard]] Result<Live *> live(const meta::OpenItem &open);
    [[nodiscard]] Result<bool> load(qint64 id, Live &item);
    [[nodiscard]] Result<bool> loadStored(qint64 id, Live &item);
    [[nodiscard]] Result<void> addStored(Statement &statement, const QVariantList &values, Live &item);
    void add(const Record &record, Live &item);
    [[nodiscard]] Result<void> write(qint64 id, Live &item);
    void limitLive();
    /// What is seldom done.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values) const;

    const Database &m_database;
    meta::Reading m_reading;
    QString m_language;
    // Made when they are first needed: they know all services.
    std::unique_ptr<meta::Digester> m_digester;
    std::unique_ptr<meta::Grouper> m_grouper;
    std::unique_ptr<meta::GroupStream> m_stream;
    LiveItems m_live;
    /// Since the last finish().
    QSet<qint64> m_changed;
    /// The same, by item: what comes at once is mostly about the same, and is not read from the database again.
    QHash<qint64, Single> m_singles;

    Statement m_addItem;
    Statement m_item;
    Statement m_single;
    Statement m_members;
    Statement m_addMember;
    Statement m_update;
    Statement m_memberItem;
    Statement m_addUnread;
    Statement m_unread;
    Statement m_recountUnread;
    Statement m_removeClosed;
    bool m_isPrepared = false;
};

} // namespace tidings::history
