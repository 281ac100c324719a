// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/meta/digest.h"

#include <optional>

namespace tidings::meta {

/// What one or more messages say as one line. Lists are sorted (code points) and have no repetitions. Of a single
/// message it has that message's own texts and links.
struct Item
{
    /// The name of the rule that put it together; empty for a single message.
    QString rule;
    qint64 count = 0;
    QString subtitle;
    QList<Span> spans;
    /// The same said to the reader.
    QString subjective;
    /// Says how many.
    QString headline;
    QString link;
    /// The first message's.
    QString icon;
    QString secondaryIcon;
    /// Nothing where no message states a time.
    std::optional<Time> start;
    std::optional<Time> end;
    /// The mean of the messages' times, in seconds since 1970.
    std::optional<double> mean;
    QStringList usernames;
    QStringList packages;
    /// As they came over the bus.
    QStringList topics;
    /// What the topics begin with, without prefix and environment.
    QStringList categories;
    /// The worst.
    Severity severity = Severity::Info;

    bool operator==(const Item &) const = default;
};

} // namespace tidings::meta
