// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace tidings::rules {

/// Why a list of packages could not be had. The detail is for people, and begins where "…: " ends.
enum class ProviderErrorCode
{
    /// The address of the service cannot be used; correct it.
    Address,
    /// No account or group can have such a name, or the service knows none.
    NoSuchOwner,
    /// No answer, or none now: may go better later.
    Unreachable,
    /// The service does not want to answer.
    Refused,
    /// The answer is no list of packages.
    Unreadable,
    /// More than anybody could have.
    TooMuch,
    /// A program of this machine failed.
    Tool,
};
using ProviderError = Failure<ProviderErrorCode>;
template <class T>
using ProviderResult = tl::expected<T, ProviderError>;

} // namespace tidings::rules
