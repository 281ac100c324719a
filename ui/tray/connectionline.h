// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <QString>

namespace tidings::tray {

/// How long ago, in few words: "4 s ago", "2 min ago", "1 h ago", "3 d ago". A time that is still to come is "0 s ago".
[[nodiscard]] QString ago(std::chrono::milliseconds age);

/// How the connection of a profile stands (ui/connectionwords.h), with the age of the last message: for a menu, which
/// is made when it is looked at.
[[nodiscard]] QString connectionLine(const QString &profile, const bus::SourceState &state, Time now);

} // namespace tidings::tray
