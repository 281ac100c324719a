// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::history {

/// What the history is kept by, as this process has it: "SQLite 3.40.1".
[[nodiscard]] QString libraryVersion();

} // namespace tidings::history
