// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tidings::bus {

/// How many bytes a TCP connection has brought since its start, read by somebody or not; 0 for what is none, and where
/// the system does not tell (Linux before 4.1).
[[nodiscard]] qint64 bytesReceived(int descriptor);

} // namespace tidings::bus
