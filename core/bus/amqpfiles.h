// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqperror.h"
#include "core/bus/amqpoptions.h"

#include <optional>

namespace tidings::bus {

/// The same with the paths where the files are now. Trouble::Files in words if one is in neither place, if there is a
/// certificate without a key, or no authority.
[[nodiscard]] AmqpResult<AmqpFiles> locate(const AmqpFiles &files);

/// Why our certificate and key, which have been located, cannot be used.
[[nodiscard]] AmqpFailure noPair(const AmqpFiles &files);
/// That our certificate is out of date, which may be why a broker broke off; nothing if it is not, or there is none.
[[nodiscard]] std::optional<AmqpFailure> outOfDate(const AmqpFiles &files);

} // namespace tidings::bus
