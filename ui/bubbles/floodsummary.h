// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "ui/bubbles/bubble.h"

#include <QHash>
#include <QSet>

namespace tidings::bubbles {

/// What could not be shown as bubbles of its own, as one bubble: how many, problems by name first, and who sent most.
/// For what a flood had beyond the bubbles that were shown, and for what was held back while nobody wanted to be
/// disturbed. At most 10,000 of its rows are kept for "Show in history".
class FloodSummary
{
public:
    /// The key of the bubble of a flood.
    [[nodiscard]] static QString key();
    /// The key of the bubble of what was held back.
    [[nodiscard]] static QString awayKey();

    void add(const Bubble &bubble, Time now);
    /// All that another one has.
    void add(const FloodSummary &other);
    /// Forgets these messages as read; their share of the text stays, for it tells what happened.
    void removeRows(const QSet<qint64> &rows);
    /// Forgets these messages as read, as if they had not come.
    void discount(const QSet<qint64> &rows);
    void clear() { *this = {}; }

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] bool isCritical() const { return m_urgency == rules::Urgency::Critical; }
    /// When the last one was added; nothing if there was none.
    [[nodiscard]] std::optional<Time> lastAt() const { return m_last; }
    /// The smallest of its rows; 0 if there is none.
    [[nodiscard]] qint64 oldestRow() const;
    /// The messages of this person that are known, newest first.
    [[nodiscard]] QList<qint64> rowsBy(const QString &agent) const;
    /// "83 more messages in 1 minute". Its agent is who sent most of them, if that is one, and can be muted.
    [[nodiscard]] Bubble bubble() const;
    /// "While you were away: 3 problems", and how many messages there were in what time. Never critical, and silent:
    /// what could wait has waited.
    [[nodiscard]] Bubble awayBubble() const;

private:
    /// What one bubble brought.
    struct Part
    {
        QList<qint64> rows;
        QString agent;
        /// What the problem is with; empty: it is none.
        QString problem;
    };

    void append(const Part &part);
    [[nodiscard]] QList<qint64> rows() const;
    [[nodiscard]] Bubble compose() const;
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString awayHeadline() const;
    [[nodiscard]] std::chrono::milliseconds span() const;
    [[nodiscard]] QStringList problemNames() const;
    [[nodiscard]] QString problems() const;
    /// Who sent most; empty if that is nobody's name.
    [[nodiscard]] QString busiest() const;
    [[nodiscard]] QString senders() const;

    /// Oldest first. The numbers below count what is too old to be here, too.
    QList<Part> m_parts;
    qsizetype m_rowCount = 0;
    /// Some are too old to be in m_parts.
    bool m_hasDropped = false;
    std::optional<Time> m_first;
    std::optional<Time> m_last;
    int m_count = 0;
    int m_problemCount = 0;
    QHash<QString, int> m_byAgent;
    rules::Urgency m_urgency = rules::Urgency::Normal;
};

} // namespace tidings::bubbles
