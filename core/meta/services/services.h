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
extern const Service announce;
extern const Service ansible;
extern const Service askbot;
extern const Service autocloud;
extern const Service bodhi;
extern const Service bugzilla;
extern const Service ci;
extern const Service compose;
extern const Service copr;
extern const Service datanommer;
extern const Service discourse;
extern const Service elections;
extern const Service faf;
extern const Service fas;
extern const Service fedbadges;
extern const Service fedimg;
extern const Service fedocal;
extern const Service fedoratagger;
extern const Service fmn;
extern const Service forgejo;
extern const Service git;
extern const Service github;
extern const Service gitlab;
extern const Service greenwave;
extern const Service hotness;
extern const Service imageuploader;
extern const Service infragit;
extern const Service ipa;
extern const Service irc;
extern const Service jenkins;
extern const Service kerneltest;
extern const Service koji;
extern const Service koschei;
extern const Service logdetective;
extern const Service logger;
extern const Service mailman;
extern const Service maubot;
extern const Service mbs;
extern const Service mdapi;
extern const Service meetbot;
extern const Service mirrormanager;
extern const Service nagios;
extern const Service nuancier;
extern const Service odcs;
extern const Service openqa;
extern const Service pagure;
extern const Service pdc;
extern const Service pkgdb;
extern const Service planet;
extern const Service pretix;
extern const Service pungi;
extern const Service rats;
extern const Service releng;
extern const Service resultsdb;
extern const Service summershum;
extern const Service taskotron;
extern const Service trac;
extern const Service waiverdb;
extern const Service weblate;
extern const Service wiki;
extern const Service zanata;

} // namespace tidings::meta
