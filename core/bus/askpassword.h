// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/secret.h"

#include <tl/expected.hpp>

namespace tidings::bus {

/// Why a password is not to be had.
struct NoPassword
{
    SourceState::Trouble trouble = SourceState::Trouble::NoPassword;
    QString detail;
};

using Password = tl::expected<Secret, NoPassword>;

/// Who knows the password of an account: called on the bus's thread when it is needed, and answers there, once and
/// later, unless `context` has gone.
using AskPassword = std::function<void(QObject *context, std::function<void(const Password &)> receiver)>;

} // namespace tidings::bus
