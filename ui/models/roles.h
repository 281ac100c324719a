// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tidings::ui {

Q_NAMESPACE

/// What a row of the list is.
enum class RowKind
{
    Day,
    Group,
    Message,
};
Q_ENUM_NS(RowKind)

/// What the list's model says of a row beside Qt's own roles. DisplayRole is the sentence (or the day's name),
/// ToolTipRole all of the row as plain text, AccessibleTextRole what a screen reader says.
enum Role
{
    /// RowKind.
    KindRole = Qt::UserRole + 1,
    /// QList<NameSpan>: the names from the bus in the sentence.
    SpansRole,
    /// meta::Severity; of a group the worst in it.
    SeverityRole,
    /// crypto::Verdict; of a group the worst in it.
    VerdictRole,
    UnreadRole,
    /// The service's name on the bus.
    ServiceRole,
    /// The drawing of service and kind, for glyph().
    GlyphRole,
    /// QStringList, the acting one first.
    PeopleRole,
    /// The address of the first one's picture.
    AvatarRole,
    /// When, as milliseconds since 1970 (qint64).
    TimeRole,
    /// The same in words: "9 min ago", "14:23"; of a day its date.
    TimeTextRole,
    /// The same in fewer: "9 min".
    ShortTimeRole,
    /// How many messages: of a day or group in it; in the sidebar those unread.
    CountRole,
    /// That in words: "14 messages, 3 problems".
    CountTextRole,
    /// False while the row's contents are still on their way from the database.
    LoadedRole,
};
Q_ENUM_NS(Role)

} // namespace tidings::ui
