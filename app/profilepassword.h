// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/askpassword.h"
#include "core/config/profile.h"

namespace tidings::credentials {
class CredentialStore;
}

namespace tidings::app {

/// Who signs in with a password, as a profile says; empty: nobody.
[[nodiscard]] QString accountOf(const config::Profile &profile);
/// Who knows the password that a profile signs in with. The credentials have to outlive it. Null if the profile has
/// none.
[[nodiscard]] bus::AskPassword passwordOf(const config::Profile &profile, credentials::CredentialStore &credentials);

} // namespace tidings::app
