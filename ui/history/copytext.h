// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

namespace tidings::ui {

/// A message as one pastes it into a chat or a bug: what happened, when, about whom and what, what is wrong with its
/// signature if something is, and its link, each in a line.
[[nodiscard]] QString copyText(const history::Record &record);

} // namespace tidings::ui
