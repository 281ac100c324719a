// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/replayquery.h"

#include <QHash>

#include <vector>

namespace tidings::bus {

/// The sequence number of a fedmsg envelope (`seq_id`): a whole number, also one written as a real, as relays do. Only
/// publishers with a store have one.
[[nodiscard]] std::optional<qint64> sequenceNumber(const json::Value &envelope);

/// Numbers to ask a replay server for.
struct SequenceGap
{
    /// What the question covers, at most SequenceGaps::mostAsked; the ends may be known already, as the protocol's own
    /// client asks.
    ReplayQuery::Numbers asked;
    /// What is missing of it.
    ReplayQuery::Numbers missing;

    bool operator==(const SequenceGap &) const = default;
};

/// Which sequence numbers of which publisher have been seen, and what is missing between them.
///
/// Each publisher has a mark, the number that was seen last. A number says nothing about its own message: nobody
/// protects it, and so none is ever a reason to drop one, and a mark goes only so far by one message.
class SequenceGaps
{
public:
    /// How far one message moves a mark. Whoever was away for longer catches up in such steps.
    static constexpr qint64 longestStep = 10'000;
    static constexpr qint64 mostAsked = 1'000;
    /// A publisher whose numbers stay below the mark for this many newer messages has begun anew.
    static constexpr int mostBehind = 10;
    /// Each needs a certificate of the authority's; more are not watched.
    static constexpr qsizetype mostPublishers = 10'000;
    /// Open gaps of one publisher; of further ones nobody is asked.
    static constexpr std::size_t mostOpen = 100;

    explicit SequenceGaps(const QHash<QString, qint64> &marks = {});

    /// A message that is proven to be by this publisher has this number. Gives what is missing since the one before,
    /// cut into questions; these are open until close().
    std::vector<SequenceGap> see(const QString &publisher, qint64 number, std::optional<Time> sentAt = {});
    /// It is filled, or lost for good; of a part (with the whole gap's `asked`) the rest stays open.
    void close(const QString &publisher, const SequenceGap &gap);

    /// The number seen last; nothing for a publisher that never had one.
    [[nodiscard]] std::optional<qint64> mark(const QString &publisher) const;
    /// The number up to which nothing is missing: what is to be kept for the next start.
    [[nodiscard]] std::optional<qint64> settledMark(const QString &publisher) const;

private:
    struct Publisher
    {
        qint64 mark = 0;
        Time markedAt{};
        int behind = 0;
        std::vector<SequenceGap> open;
    };

    void seeOlder(Publisher &publisher, qint64 number, std::optional<Time> sentAt);

    QHash<QString, Publisher> m_publishers;
};

} // namespace tidings::bus
