// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"
#include "core/history/reader.h"

#include <limits>
#include <vector>

namespace tidings::history {

/// An SQL condition: the message at this spot (an expression) is the newest of its item, or stands alone.
[[nodiscard]] QString isHead(const QString &spot);

/// Something about a message that is asked beside the index.
struct Condition
{
    enum class Of
    {
        /// `bytes` is a question to the index (matchtext.h).
        Match,
        /// `bytes` are parts of a topic, in small letters and with a full stop at both ends.
        Topic,
        Unread,
        /// One of an item that has several.
        Grouped,
        /// From `spot` on.
        From,
        /// `bytes` are rows (rowranges.h).
        Rows,
    };

    Of of = Of::Match;
    bool isNot = false;
    QByteArray bytes;
    qint64 spot = 0;
};

/// A Query made ready for SQL.
struct Filter
{
    /// Words and names, which only the full-text index knows (matchtext.h). Empty: none are asked for.
    QByteArray match;
    QByteArray countedMatch;
    /// What must not be found, in the same language.
    QByteArray without;
    /// What the index does not know, or not alone: of each list one has to hold.
    std::vector<std::vector<Condition>> conditions;
    /// Empty: all.
    QString service;
    std::optional<meta::Severity> severity;
    bool isUnreadOnly = false;
    /// See isGrouped(const Query &).
    bool isGrouped = false;
    /// Spots: [from, to).
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();
    /// Nothing outside of these spots can be found, whatever the range; the range keeps to them.
    qint64 placesFrom = 0;
    qint64 placesTo = std::numeric_limits<qint64>::max();
    /// Only rows up to this one; the largest number if there are no others.
    qint64 upTo = std::numeric_limits<qint64>::max();
    /// Nothing can be found.
    bool isHopeless = false;

    [[nodiscard]] static Result<Filter> of(const Query &query, const Database &database);

    /// The kept counts (`tally`) know the answer: no words or names, read or not, whole quarters of an hour.
    [[nodiscard]] bool isTallied() const;
    /// The index is asked: for words or names, or because no table has these in the order of time.
    [[nodiscard]] bool needsIndex() const;
    [[nodiscard]] bool hasNewer() const { return upTo != std::numeric_limits<qint64>::max(); }
    /// Conditions for a statement that has some already, and what is to be bound for them: service and severity as
    /// columns; unread ones of the index's rows; no rows after `upTo` (they are in no table in the order of spots, but
    /// few).
    void addColumns(QString &sql, QVariantList &values) const;
    void addUnread(QString &sql) const;
    /// Those of `conditions`, for spots that are known to be in [first, end).
    void addConditions(QString &sql, QVariantList &values, const QString &spot, qint64 first, qint64 end) const;
    void addNewer(QString &sql, QVariantList &values, const QString &spot) const;
    /// Where the list is grouped: only those that stood for their items when `upTo` was the newest row.
    void addHeads(QString &sql, QVariantList &values, const QString &spot) const;
    /// What rows after `upTo` have changed in the kept counts: spot, messages, problems, rows of the list, each more
    /// or less.
    [[nodiscard]] QString newerChanges(QVariantList &values) const;
    /// All of it for the index, service and severity too; everything there is if nothing is asked for.
    [[nodiscard]] QByteArray indexMatch() const { return withFacts(match); }
    [[nodiscard]] QByteArray countedIndexMatch() const { return withFacts(countedMatch); }

private:
    [[nodiscard]] QByteArray withFacts(const QByteArray &words) const;
};

} // namespace tidings::history
