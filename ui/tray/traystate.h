// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/history/record.h"
#include "ui/bubbles/quiet.h"

#include <QList>
#include <QString>

#include <optional>

namespace tidings::tray {

/// One of the last messages, as the menu offers it.
struct RecentMessage
{
    qint64 row = 0;
    /// Plain and bounded.
    QString sentence;
    Time time{};
    meta::Severity severity = meta::Severity::Info;
    /// Why it is not to be trusted ("Signature wrong"); empty: it is.
    QString warning;
    /// The drawing of its service and kind: "service/build".
    QString glyph;

    [[nodiscard]] static RecentMessage from(const history::Record &record);

    bool operator==(const RecentMessage &) const = default;
};

/// How one profile's bus stands.
struct Connection
{
    QString profile;
    bus::SourceState state;

    bool operator==(const Connection &) const = default;
};

/// All that the tray tells.
struct TrayState
{
    QList<Connection> connections;
    bool isPaused = false;
    /// Nothing: until resumed.
    std::optional<Time> pausedUntil;
    /// Why else bubbles are held back.
    QList<bubbles::QuietReason> quiet;
    qint64 unread = 0;
    /// Unread ones that are problems: they ask for attention.
    qint64 problems = 0;
    /// Newest first; the menu shows five.
    QList<RecentMessage> recent;
    /// Something else to know, in words: why there are no bubbles, or that the disk is full. Empty if there is nothing.
    QString notice;
    /// Whether the desktop starts the program; nothing: that is not offered.
    std::optional<bool> startsAtLogin;

    bool operator==(const TrayState &) const = default;
};

/// What the icon shows. When several hold, the one that stands first; the tooltip says the rest.
enum class TrayIcon
{
    Trouble,
    Attention,
    Paused,
    Unread,
    Connecting,
    Connected,
};

/// Puts in all reasons why bubbles are held back, the pause among them.
void setQuiet(TrayState &state, const QList<bubbles::QuietReason> &reasons);

[[nodiscard]] TrayIcon trayIcon(const TrayState &state);

/// "Tidings: 12 unread, 3 problems".
[[nodiscard]] QString tooltipTitle(const TrayState &state);
/// "Quiet hours until 07:00".
[[nodiscard]] QString quietWords(const bubbles::QuietReason &reason, Time now);
/// What the title leaves out, a line each: why it is quiet and until when, each connection, the notice. Plain text.
[[nodiscard]] QString tooltipText(const TrayState &state);
/// The most of both that fits into one line of `limit` UTF-16 units: "Tidings: 12 unread. Paused until 15:32".
[[nodiscard]] QString backgroundLine(const TrayState &state, qsizetype limit);
/// "15:32", or with the day when it is another one than `now`'s.
[[nodiscard]] QString clockTime(Time time, Time now);

} // namespace tidings::tray
