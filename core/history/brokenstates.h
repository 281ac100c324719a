// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

namespace tidings::history {

/// What is broken by what a profile's bus has told (rules::StateMemory), what broke last first: what a bus begins
/// with. None where there is no history yet, or none that can be read.
[[nodiscard]] QStringList readBroken(const QString &path, const QString &profile);

/// The key of the table `state` under which the thing stands that a message broke or mended; empty if it did neither.
[[nodiscard]] QString brokenKey(const Record &record);
/// The statements that write it (key, time) and remove it (key).
[[nodiscard]] QString saveBroken();
[[nodiscard]] QString removeBroken();
/// Forgets what nobody has told for so long that nobody will (time).
[[nodiscard]] QString removeOldBroken();
inline constexpr std::chrono::days brokenAtMost{180};

} // namespace tidings::history
