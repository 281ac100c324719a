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

extern const Service anitya;
extern const Service autocloud;
extern const Service bodhi;
extern const Service bugzilla;
extern const Service ci;
extern const Service compose;
extern const Service copr;
extern const Service fedimg;
extern const Service git;
extern const Service greenwave;
extern const Service hotness;
extern const Service imageuploader;
extern const Service kerneltest;
extern const Service koji;
extern const Service koschei;
extern const Service logdetective;
extern const Service mbs;
extern const Service odcs;
extern const Service openqa;
extern const Service pdc;
extern const Service pungi;
extern const Service rats;
extern const Service releng;
extern const Service resultsdb;
extern const Service summershum;
extern const Service taskotron;
extern const Service waiverdb;

} // namespace tidings::meta
