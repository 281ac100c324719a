// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace tidings::config {

enum class ErrorCode
{
    /// A file or folder that was named and is not there, or one that cannot be read or is too large.
    File,
    /// A file that is no TOML; where and why is in the detail.
    Syntax,
    /// A value that decides whom to trust and cannot be read as one. Going on without it could mean to trust more.
    Trust,
    /// A profile that does not exist, or lacks what is needed to use it.
    Profile,
    /// A setting from the command line that is no KEY=VALUE.
    Override,
    /// A file that cannot be written.
    Write,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

} // namespace tidings::config
