// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"
#include "core/config/profile.h"
#include "core/credentials/credentialstore.h"

namespace tidings::app {

/// Who signs in with a password or a key, as a profile says; empty: nobody. Only ZeroMQ knows keys.
[[nodiscard]] QString accountOf(const config::Profile &profile);
/// Under which name that secret is kept.
[[nodiscard]] credentials::Account secretOf(const config::Profile &profile);
/// Who knows the password or key that a profile signs in with. The credentials have to outlive it. Null if the profile
/// has none. Without a key that the gateway is to have nobody is asked.
[[nodiscard]] bus::AskPassword passwordOf(const config::Profile &profile, credentials::CredentialStore &credentials);

} // namespace tidings::app
