// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tidings::ui {

/// How all connections together stand, in words.
struct ConnectionLine
{
    enum class Health
    {
        Stopped,
        Connecting,
        Connected,
        Trouble
    };

    Health health = Health::Stopped;
    /// "Connected to Fedora and Gateway"
    QString words;
    /// Of all of them; who shows it says how long ago that is, and keeps it right.
    std::optional<Time> lastMessageAt;

    bool operator==(const ConnectionLine &) const = default;
};

struct NamedState
{
    /// What the profile is called for people.
    QString name;
    bus::SourceState state;
};

/// Trouble is told before everything else, then what is still connecting.
[[nodiscard]] ConnectionLine connectionLine(const QList<NamedState> &connections);

/// The line with the age of the last message: "Connected to Fedora, last message 4 sec ago".
[[nodiscard]] QString withAge(const ConnectionLine &line, Time now);

/// "mark/fixed" and the like.
[[nodiscard]] QString glyphOf(ConnectionLine::Health health);

} // namespace tidings::ui
