// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/meta/groupkey.h"

#include <QHash>
#include <QStringList>
#include <QVarLengthArray>

#include <list>

namespace tidings::meta {

/// An item that may still grow: all that a stream knows of it, and what a history has to keep so that the stream can go
/// on after a restart.
struct OpenItem
{
    /// Growing, from 1; never given twice.
    qint64 id = 0;
    /// Of a single message all its keys, by precedence; afterwards only that by which the second came in. None: it can
    /// not grow.
    QStringList keys;
    qint64 count = 0;
    /// By the messages' own time: when the earliest and the latest were sent.
    Time first{};
    Time last{};
    /// When the newest came in, by our clock.
    Time arrived{};

    bool operator==(const OpenItem &) const = default;
};

/// Puts messages together as they come: each belongs for good to the item it is given here.
///
/// A message joins the item that has its best key, of those open then; without one it opens an item. An item is open
/// until nothing came in for an hour, and to messages sent within an hour of those it has: what is fetched from an
/// archive makes the items of its own time, whenever it comes in. Where something always happens, "finished builds"
/// say, an item ends after six hours, that one reads "300 builds" of a morning and not 160,000 of a season. The second
/// message settles by which rule an item grows. A clock that is set back stands still.
///
/// No thread, no clock, no disk: history calls place() for each message that it stores, writes the item's id beside the
/// message and the item itself into a table, and hands the items that came in during the last hour to restore() when it
/// opens. The same arrivals give the same items, with a restart between them or without.
class GroupStream
{
public:
    static constexpr std::chrono::milliseconds silence = std::chrono::hours(1);
    /// From its first message to its last, by the messages' own time.
    static constexpr std::chrono::milliseconds longest = std::chrono::hours(6);
    /// Beyond it, the item that grew longest ago is closed early.
    static constexpr std::size_t mostOpen = 100'000;

    GroupStream() = default;
    Q_DISABLE_COPY_MOVE(GroupStream)

    /// Before the first place(). `nextId`: the first id that no item has, open or not. Items that are closed by now may
    /// be among them.
    void restore(std::vector<OpenItem> items, qint64 nextId);

    /// The item that the message belongs to, with the message counted in; a new one has a count of 1. Valid until the
    /// next call. `sent`: under which time the message is listed; `arrived` if it states none.
    const OpenItem &place(const GroupKeys &keys, Time sent, Time arrived);

    /// By time of arrival.
    [[nodiscard]] std::vector<OpenItem> openItems() const { return {m_items.begin(), m_items.end()}; }

private:
    using Items = std::list<OpenItem>;

    [[nodiscard]] Items::iterator find(const GroupKeys &keys, Time sent, QString &key);
    void grow(Items::iterator item, const QString &key, Time sent);
    void open(OpenItem item);
    void close(Items::iterator item);
    void removeKey(const QString &key, Items::iterator item);
    void closeSilent();

    // Those that grew longest ago first.
    Items m_items;
    // Of one key, several that are more than an hour apart. By id.
    QHash<QString, QVarLengthArray<Items::iterator, 1>> m_byKey;
    // The last one that can not grow.
    OpenItem m_lone;
    Time m_now{};
    qint64 m_nextId = 1;
};

} // namespace tidings::meta
