// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/value.h"

#include <QString>

namespace tidings::ctl {

/// JSON for people at a terminal, indented by two. What has no picture of its own (control characters, changes of
/// direction, surrogates) is escaped, so that a message cannot steer the terminal.
[[nodiscard]] QString prettyJson(const json::Value &value);

/// A sentence for a terminal: without the marks that isolate names in it, and what does not print escaped.
[[nodiscard]] QString printable(const QString &sentence);

} // namespace tidings::ctl
