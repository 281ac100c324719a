// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace tidings::app {

/// Where it is said what starts at login, and to which desktop (specifications.freedesktop.org/autostart-spec).
struct AutostartPlaces
{
    /// The user's own folder, which counts first.
    QString userFolder;
    /// The machine's, the first counts most.
    QStringList systemFolders;
    /// XDG_CURRENT_DESKTOP, taken apart.
    QStringList desktops;

    [[nodiscard]] static AutostartPlaces ofSession();
};

/// Whether the program starts at login: its entry is there, and neither hidden nor switched off the way that GNOME does
/// it, nor meant for other desktops.
[[nodiscard]] bool isAutostarted(const AutostartPlaces &places);

/// Switches it on or off, as a whole or not at all: in the user's own entry, which is made if there is none, and of
/// which everything else stays. Off also where the machine's entry has it on. An own entry that says nothing more goes.
/// An error in words for the user.
[[nodiscard]] tl::expected<void, QString> setAutostarted(const AutostartPlaces &places, bool isWanted);

/// A desktop entry with these keys of its main group set; added where they are missing.
[[nodiscard]] QByteArray withKey(const QByteArray &entry, const QByteArray &key, const QByteArray &value);
/// The value of a key of the main group; empty if there is none.
[[nodiscard]] QByteArray valueOf(const QByteArray &entry, const QByteArray &key);

} // namespace tidings::app
