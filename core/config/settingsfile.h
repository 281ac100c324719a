// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/layers.h"
#include "core/config/write.h"

namespace tidings::config {

/// The one file of the user's layer that the program writes: what is chosen in windows and by commands. All others
/// belong to people.
[[nodiscard]] QString settingsFile(const LoadOptions &options);

/// Puts these values into the file, makes it and its folder if need be, and leaves the rest of it as it means (comments
/// go). A value of kind Nothing takes a setting out. All or nothing, and readable by the user only. A file that cannot
/// be read as TOML is left as it is, and is an error. Waits for the disk.
[[nodiscard]] Result<void> writeSettings(const QString &file, const std::vector<Leaf> &values);

/// Those of the settings that were written to the file, but are said by a later layer, with its place; empty if all
/// count. For a user who wonders why nothing changes.
[[nodiscard]] QStringList overruled(const LoadOptions &options, const QString &file, const std::vector<Leaf> &values);

} // namespace tidings::config
