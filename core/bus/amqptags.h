// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace tidings::bus {

/// The messages of one channel that the broker waits to hear of, and what it may be told.
///
/// The broker counts what it hands out from 1. One word for "this one and all before it" spares many; it is right only
/// when all before it are on disk, and the broker takes it only for a number that it has not heard of yet.
class AmqpTags
{
public:
    /// The next one came. Its tag; the broker's own has to be the same.
    quint64 deliver();
    /// It is on disk, or nobody wants it. What is no tag of this channel, or was heard of before, is left alone.
    void accept(quint64 tag);
    /// It is of no use. Whether the broker is to be told, which is by this one alone.
    [[nodiscard]] bool refuse(quint64 tag);

    /// "This one and all before it" is right for this tag; given once.
    [[nodiscard]] std::optional<quint64> takeAcknowledged();
    /// How many came and are not settled, or stand behind one that is not.
    [[nodiscard]] std::size_t open() const { return m_open.size(); }

private:
    enum class State
    {
        Open,
        Accepted,
        Refused
    };
    [[nodiscard]] State *find(quint64 tag);
    void advance();

    /// The tag of the first in m_open.
    quint64 m_first = 1;
    std::deque<State> m_open;
    std::optional<quint64> m_acknowledged;
};

} // namespace tidings::bus
