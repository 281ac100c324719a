// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/zmqoptions.h"
#include "core/config/profile.h"
#include "core/json/document.h"

namespace tidings::credentials {
class CredentialStore;
}

namespace tidings::app {

/// What a ZmqSource is told by a profile. The credentials have to outlive it.
[[nodiscard]] bus::ZmqOptions zmqOptions(
    const config::Profile &profile, const json::Limits &limits, credentials::CredentialStore &credentials);

} // namespace tidings::app
