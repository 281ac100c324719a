// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

namespace tidings::test {

/// A service with something of everything that a row can say.
extern const meta::Service orchard;

} // namespace tidings::test
