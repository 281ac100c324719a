// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace tidings::service {

enum class ErrorCode
{
    /// An address, a path or a choice that is none.
    Address,
    /// Somebody else has it.
    InUse,
    /// There is no service that could be asked there.
    NotThere,
    /// The operating system would not.
    System,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

} // namespace tidings::service
