// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

#include <span>

namespace tidings::meta {

/// All services that are built in, in the order in which they are asked.
[[nodiscard]] std::span<const Service *const> builtInServices();

/// One row for any message: who, what and which package, as far as the usual names tell.
[[nodiscard]] const Service &genericService();

extern const Service bodhi;
extern const Service copr;
extern const Service discourse;
extern const Service forgejo;
extern const Service git;
extern const Service github;
extern const Service gitlab;
extern const Service infragit;
extern const Service jenkins;
extern const Service koji;
extern const Service pagure;
extern const Service pretix;
extern const Service trac;
extern const Service weblate;
extern const Service zanata;

} // namespace tidings::meta
