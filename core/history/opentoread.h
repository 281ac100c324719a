// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

namespace tidings::history {

/// A connection to a history of the present version that cannot change it. A file that is not there, no history, or of
/// another version is an error in words.
[[nodiscard]] Result<std::unique_ptr<Database>> openToRead(const QString &path);

} // namespace tidings::history
