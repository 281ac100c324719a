// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"

namespace tidings::ui {

/// What became of a password that was set: where it is now, and why there.
[[nodiscard]] QString keptWords(credentials::Outcome outcome, credentials::Keep wanted);
/// What became of one that was to be forgotten.
[[nodiscard]] QString forgottenWords(credentials::Outcome outcome);

/// The same of a key, which is made for the keyring.
[[nodiscard]] QString keptKeyWords(credentials::Outcome outcome);
[[nodiscard]] QString forgottenKeyWords(credentials::Outcome outcome);
/// Of one that was looked for before one is made: it was found, or nobody knows whether there is one.
[[nodiscard]] QString foundKeyWords(credentials::Outcome outcome);

} // namespace tidings::ui
