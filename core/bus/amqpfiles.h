// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqperror.h"
#include "core/bus/amqpoptions.h"

namespace tidings::bus {

/// The same with the paths where the files are now. Trouble::Files in words if one is in neither place, if there is a
/// certificate without a key, or no authority.
[[nodiscard]] AmqpResult<AmqpFiles> locate(const AmqpFiles &files);

} // namespace tidings::bus
