// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/history/searchquery.h"
#include "core/history/timeline.h"
#include "core/meta/digester.h"

#include <QDate>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidings::history {

/// What the window wants to see. Everything given has to hold; nothing given means all.
struct Query
{
    /// What was typed (searchquery.h). What else is asked for here has to hold beside it.
    SearchQuery search;
    QString service;
    /// Somebody who is named in it or did it. Names of people and packages are whole; ASCII capitals do not count.
    QString user;
    QString package;
    std::optional<meta::Severity> severity;
    bool isUnreadOnly = false;
    /// About this person: the acting one or any other named in it.
    QString about;
    /// From this moment on.
    std::optional<Time> after;
    /// Up to this moment, without it.
    std::optional<Time> before;
    /// Only what had this row or a smaller one, so that the pages of one list fit together while messages arrive.
    /// 0: all there is.
    qint64 upTo = 0;

    bool operator==(const Query &) const = default;
};

/// Whether messages that belong together (core/meta/groupstream.h) are one row of the list: in that of everything, of a
/// service, and of what is unread. What is searched for is listed one by one.
[[nodiscard]] bool isGrouped(const Query &query);
/// Makes `after` and `before` of the ends of a range that are typed (isRangeEnd()), in whatever order they were.
void takeRange(Query &query);
/// Whether only what is unread is in the list.
[[nodiscard]] bool isOfUnread(const Query &query);

/// How much there is of one day, in the time zone of the system.
struct Day
{
    QDate date;
    qint64 messages = 0;
    qint64 problems = 0;
    /// Rows of the list: fewer than messages where it is grouped.
    qint64 rows = 0;

    bool operator==(const Day &) const = default;
};

/// What there is, without its rows: the window's row count, day headings and sidebar numbers.
struct Overview
{
    /// Newest first; only days that have something.
    std::vector<Day> days;
    qint64 messages = 0;
    qint64 problems = 0;
    /// The largest row of the whole history at the moment of counting: what arrives later has a larger one. 0: not
    /// known.
    qint64 newestRow = 0;
    /// Of the whole history, whatever the query.
    qint64 unread = 0;
    qint64 unreadProblems = 0;
    qint64 unreadAboutReader = 0;
    QHash<QString, qint64> unreadByService;
    /// Messages by service, of the whole history; of the 500 services that have most.
    QHash<QString, qint64> messagesByService;

    bool operator==(const Overview &) const = default;
};

/// Messages one by one, newest first.
struct Newest
{
    QList<Record> records;
    /// What arrives later has a larger row.
    qint64 lastRow = 0;
};

/// Some of many messages, newest first.
struct Page
{
    QList<Record> records;
    /// Where the next page begins; nothing: this is the last.
    std::optional<qint64> next;
};

/// The history being read: a connection of its own that cannot write, with digests made in the reader's language for
/// the rows that are asked for. To be made, used and destroyed on one thread.
class Reader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(const QString &path, const meta::Reading &reading);
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    /// Asked on the reader's thread between the steps (some milliseconds) of a long overview or timeline, as that of a
    /// common word in a million messages is, and of rows that are looked for one by one; false ends it with
    /// ErrorCode::Interrupted.
    void setWanted(std::function<bool()> isWanted);

    [[nodiscard]] Result<Overview> overview(const Query &query);
    /// How many unread messages it finds; looks no further back than the oldest of all that are unread.
    [[nodiscard]] Result<qint64> unread(const Query &query);
    /// Bars for what the query finds at any time; what its `after` and `before` let through of it is the range.
    [[nodiscard]] Result<Timeline> timeline(const Query &query, const TimelineSpan &span);
    /// Newest first (by time, then by row), from `offset` on, at most `limit`. Of a grouped list the newest messages of
    /// the items, with these (Record::item); in the list of what is unread, the newest unread ones.
    [[nodiscard]] Result<QList<Record>> rows(const Query &query, qint64 offset, qint64 limit);
    /// The newest messages one by one, whatever they belong to and without items: those that came after the row
    /// `after`, at most `limit`.
    [[nodiscard]] Result<Newest> newest(qint64 limit, qint64 after = 0);
    /// What came live, was chosen for a bubble and is unread, from the row `first` on, one by one and without items,
    /// newest first, at most `limit`.
    [[nodiscard]] Result<QList<Record>> unreadBubbles(qint64 first, qint64 limit);
    /// One message, with its item; nothing if there is none of that row.
    [[nodiscard]] Result<std::optional<Record>> record(qint64 row);
    /// The newest message with this id of its own; anyone can send any id.
    [[nodiscard]] Result<std::optional<Record>> recordWithId(const QString &id);
    /// What is left of an item's messages, newest first, at most `limit`.
    [[nodiscard]] Result<QList<Record>> members(qint64 item, qint64 limit);
    /// All that a query finds one by one, whatever it belongs to and without items, page by page: each as quick as the
    /// first, however many there are. `from`: Page::next of the page before; nothing: the first.
    [[nodiscard]] Result<Page> page(const Query &query, std::optional<qint64> from, qint64 limit);
    /// The same of an item's messages.
    [[nodiscard]] Result<Page> pageOfItem(qint64 item, std::optional<qint64> from, qint64 limit);
    /// Names that have been stored, for User, Package, Service and Kind: those that begin so, in order, at most
    /// `limit`.
    [[nodiscard]] Result<QStringList> names(SearchTerm::Field field, const QString &beginning, int limit);

private:
    class Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tidings::history
