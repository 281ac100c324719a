// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

namespace tidings::meta {

/// The fields of what the git hook for the bus tells of a commit: `summary` (with " …" if the message says more) and
/// `files`.
void computeCommit(const Context &context, Fields &fields);

} // namespace tidings::meta
