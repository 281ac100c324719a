// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::crypto {

/// What signatures are checked by, as this process has it: "OpenSSL 3.0.9 30 May 2023".
[[nodiscard]] QString libraryVersion();

} // namespace tidings::crypto
