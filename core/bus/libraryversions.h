// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace tidings::bus {

/// The libraries that buses are used by, as this process has them: "libzmq 4.3.4".
[[nodiscard]] QStringList libraryVersions();

} // namespace tidings::bus
