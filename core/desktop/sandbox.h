// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidings::desktop {

/// Whether this program runs in a sandbox of Flatpak's or Snap's, where the desktop is reached through its portals.
[[nodiscard]] bool isSandboxed();

} // namespace tidings::desktop
