// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"

#include <QCommandLineParser>

namespace tidings::ctl {

/// The options of a gateway's door for browsers.
void addWebOptions(QCommandLineParser &parser);
/// What they say. Empty if there is none; an error, in words, if they do not fit together.
[[nodiscard]] tl::expected<bus::MakeSideDoor, QString> webDoorOf(const QCommandLineParser &parser);

} // namespace tidings::ctl
