// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::app {

/// Lets the window or program that is brought up next come to the front, with the token of the click that asked for it.
/// An empty one changes nothing.
void useActivationToken(const QString &token);

} // namespace tidings::app
