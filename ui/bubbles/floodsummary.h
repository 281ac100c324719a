// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/bubbles/bubble.h"

#include <QHash>
#include <QSet>

namespace tidings::bubbles {

/// What a flood had beyond the bubbles that were shown, as one bubble: how many in how long, problems by name first,
/// and who sent most. At most 10,000 of its rows are kept for "Show in history".
class FloodSummary
{
public:
    /// The key of its bubble.
    [[nodiscard]] static QString key();

    void add(const Bubble &bubble, Time now);
    /// Forgets these messages as read; their share of the text stays, for it tells what happened.
    void removeRows(const QSet<qint64> &rows);
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// When the last one was added; nothing if there was none.
    [[nodiscard]] std::optional<Time> lastAt() const { return m_last; }
    [[nodiscard]] Bubble bubble() const;

private:
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString problems() const;
    [[nodiscard]] QString senders() const;

    QList<qint64> m_rows;
    std::optional<Time> m_first;
    std::optional<Time> m_last;
    int m_count = 0;
    int m_problemCount = 0;
    /// What the problems are with, each once, oldest first.
    QStringList m_problemNames;
    QHash<QString, int> m_byAgent;
    rules::Urgency m_urgency = rules::Urgency::Normal;
};

} // namespace tidings::bubbles
