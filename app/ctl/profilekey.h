// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace tidings::ctl {

/// "config key PROFILE": prints the public key that this profile signs in with, and makes one, in the keyring, if there
/// is none.
int printProfileKey(const QCommandLineParser &parser, const QString &name);
/// With --accept: the key that the profile has for the gateway is right, although another one was seen.
int acceptServerKey(const QCommandLineParser &parser, const QString &name);

} // namespace tidings::ctl
