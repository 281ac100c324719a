// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/choices.h"

namespace tidings::ctl {

/// What can be known without the running program of what the choices' rules track: the lists of packages that it has
/// kept from the dist-git at this address, however old they are. Says on standard error, in one line, what rules track
/// that is not known.
[[nodiscard]] rules::Known knownHere(const rules::Choices &choices, const QString &distGit);

} // namespace tidings::ctl
