// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tidings::desktop {

/// The web addresses in what ABRT notes about where a problem was reported (`reported_to`): lines like
/// "Bugzilla: URL=https://bugzilla.example.org/show_bug.cgi?id=7" or "ABRT Server: BTHASH=… URL=https://…", where
/// "MSG=" takes the rest of the line. http and https only, each once, as they stand there; at most 100, of 2,000
/// characters each.
[[nodiscard]] QStringList linksInReports(QStringView reportedTo);

} // namespace tidings::desktop
