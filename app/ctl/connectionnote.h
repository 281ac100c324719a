// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/config/profile.h"

#include <QCommandLineParser>

namespace tidings::ctl {

/// Says on standard error how a connection stands, and what to do about it. `name` of the profile, where there are
/// several.
void noteConnection(const bus::SourceState &state, const QString &name = {});

/// Writes down that the gateway of this profile had the key that it is to have, if it is connected by it for the first
/// time; says so if that cannot be written.
void noteServerKey(config::Profile &profile, const bus::SourceState &state, const QCommandLineParser &parser);

} // namespace tidings::ctl
