// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/pause.h"
#include "ui/tray/traystate.h"

#include <QList>
#include <QString>

namespace tidings::tray {

class Tray;

/// An entry of the menu, as a value: one description for the menu on the bus and the one made of widgets.
struct MenuItem
{
    /// What it does, and its number on the bus: one of Command, or a message (messageId()).
    int id = 0;
    /// Plain text, without mnemonics. Empty: a line between groups.
    QString text;
    /// Of the icon theme; empty for none.
    QString iconName;
    /// Of a message: what is drawn before it (markImage()).
    std::optional<meta::Severity> mark;
    QString glyph;
    bool isEnabled = true;
    /// With a mark that it is on, or room for one; nothing: it is no switch.
    std::optional<bool> isChecked;
    QList<MenuItem> children;

    [[nodiscard]] bool isSeparator() const { return text.isEmpty(); }
    bool operator==(const MenuItem &) const = default;
};

/// The numbers of the entries that are always the same. 0 is the menu itself on the bus.
enum Command
{
    Root = 0,
    MessagesEnd,
    PauseMenu,
    PauseHour,
    PauseUntilTomorrow,
    PauseUntilResumed,
    Resume,
    MarkAllRead,
    ActionsEnd,
    ShowHistory,
    ShowRules,
    WindowsEnd,
    Quit,
    StartAtLogin,
    ShowPreferences,
    /// Lines of words, one a connection, from here on.
    Connections = 20,
    /// Lines of words why it is quiet, one a reason, from here on.
    QuietReasons = 40,
    /// Messages: this and their row, so that a late click on a menu that has changed since still means what was read.
    Messages = 1000,
};

/// The entry that pauses, with how long in its own menu; while it is paused, the one that resumes.
[[nodiscard]] MenuItem pauseItem(const TrayState &state, Time now);
/// What one of these means; nothing for another number.
[[nodiscard]] std::optional<bubbles::Pause::Length> pauseLength(int id);

/// The whole menu as it should be now.
[[nodiscard]] MenuItem trayMenu(const TrayState &state, Time now);

/// Makes the tray ask for what the entry with this number means. False for a number that means nothing.
bool trigger(int id, Tray &tray);

} // namespace tidings::tray
