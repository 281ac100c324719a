// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/preview.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tidings::pipeline {

/// What the window asks the history. A newer question of a kind replaces an older one that waits; of members, one for
/// the same item.
struct Question
{
    enum class Kind
    {
        Overview,
        Rows,
        Record,
        Members,
        /// The same for another purpose: the one does not replace the other.
        Constituents,
        Preview,
        /// Messages over time. What takes long gives way to other questions, and is answered after these.
        Timeline,
        Names,
        /// How many unread messages the query finds. Gives way to all other questions: the answer is
        /// ErrorCode::Interrupted then, and it is for the asker to ask again.
        Unread,
        /// What rules chose for a bubble and is unread, from `row` on.
        Held,
    };

    Kind kind = Kind::Overview;
    history::Query query;
    qint64 offset = 0;
    qint64 limit = 0;
    /// For Record; 0: `id` says which. For Held the first.
    qint64 row = 0;
    /// A message's own.
    QString id;
    /// For Members and Constituents.
    qint64 item = 0;
    /// For Timeline; the query's `after` and `before` are its range.
    history::TimelineSpan span;
    /// For Names: those of a kind that begin so, at most `limit`.
    history::SearchTerm::Field field = history::SearchTerm::Field::Words;
    QString beginning;
    /// For Preview: the rule at this place of these.
    rules::Choices choices;
    qsizetype rule = -1;
    /// The asker's own mark, handed back.
    quint64 token = 0;

    bool operator==(const Question &) const = default;
};

struct Answer
{
    Question question;
    history::Overview overview;
    Preview preview;
    history::Timeline timeline;
    /// For Rows, Members, Constituents and Held; for Record one or none; for Preview those caught, without what came
    /// over the wire.
    QList<history::Record> rows;
    QStringList names;
    qint64 unread = 0;
    std::optional<history::Error> error;
};

/// The history as the window knows it: something one asks, without waiting, and that answers when it can. Lives on the
/// GUI thread; AsyncReader is the real one, tests have their own.
class HistorySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void ask(const Question &question) = 0;
    /// The answers that have come, in order.
    [[nodiscard]] virtual std::vector<Answer> take() = 0;

Q_SIGNALS:
    /// There is something to take().
    void answered();
};

} // namespace tidings::pipeline
