// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"
#include "core/rules/choices.h"

#include <optional>

namespace tidings::pipeline {

/// How many of the newest messages a preview looks at.
inline constexpr qint64 previewed = 1000;

/// What one rule of a list would have done with the newest messages.
struct Preview
{
    /// How many were looked at: fewer than `previewed` where there are no more.
    qint64 messages = 0;
    /// Those the rule would take.
    qint64 caught = 0;
    /// Those that fit it, too, but a rule above takes them.
    qint64 takenAbove = 0;
    /// The time between the first and the last of them. Nothing where it is too short to say how many a day.
    std::optional<double> days;

    bool operator==(const Preview &) const = default;
};

/// Which of these the rule at this place of the list takes; `caught` gets them, in the same order. A rule that is
/// switched off is looked at as if it were on. A place that is none takes nothing.
[[nodiscard]] Preview previewOf(const QList<history::Record> &newestFirst, const rules::Choices &choices,
    qsizetype rule, QList<history::Record> &caught);

/// The newest messages as a rule sees them: digests, without what came over the wire. They are kept between questions,
/// and only what has come since is read.
class PreviewMemory
{
public:
    [[nodiscard]] history::Result<QList<history::Record>> newest(history::Reader &reader);

private:
    QList<history::Record> m_newestFirst;
    // Up to which the history was read.
    qint64 m_lastRow = 0;
};

} // namespace tidings::pipeline
