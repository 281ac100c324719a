// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/itemwriter.h"

namespace tidings::history {

/// Removes what is stored about a person: the messages that the person did or is named in, with all that is kept of
/// them: what they are found by, that they are unread, their counts, their part in what messages say together. Who is
/// named only in a text, as in that of a commit, is not known to be in it.
///
/// Bytes go with the rows where the connection deletes securely; what the index keeps of them goes when it is merged
/// (upkeep.h).
class Forgetter
{
public:
    /// Removed at once: takes some ten milliseconds, so that messages that arrive need not wait.
    static constexpr qint64 step = 100;

    struct Forgotten
    {
        qint64 messages = 0;
        /// From which spot on to go on; nothing: that was the last.
        std::optional<qint64> next;
    };

    [[nodiscard]] static Result<Forgetter> prepare(const Database &database);

    /// How many messages there are about this person.
    [[nodiscard]] Result<qint64> count(const QString &name);
    /// Inside a transaction: a step of them, of which `tally` and `items` are told.
    [[nodiscard]] Result<Forgotten> forget(const QString &name, qint64 from, Tally &tally, ItemWriter &items);

private:
    struct Found
    {
        qint64 spot = 0;
        QByteArray words;
    };

    [[nodiscard]] Result<std::vector<Found>> find(const QString &name, qint64 from);
    /// Gives the item it belonged to, if that has several messages.
    [[nodiscard]] Result<std::optional<qint64>> remove(qint64 spot, Tally &tally);
    [[nodiscard]] Result<void> removeSingles(const std::vector<Found> &found);
    /// Words that no other message has are not to be proposed any more.
    [[nodiscard]] Result<void> removeWords(const std::vector<Found> &found);

    Statement m_count;
    Statement m_find;
    Statement m_facts;
    Statement m_removeSingles;
    Statement m_removeMessage;
    Statement m_removeSearch;
    Statement m_findWord;
    Statement m_removeWord;
};

} // namespace tidings::history
