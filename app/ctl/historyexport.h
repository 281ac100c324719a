// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace tidings::ctl {

/// Writes what is found to the file that --output names, until it is done or interrupted. Gives the exit status.
[[nodiscard]] int exportHistory(const QCommandLineParser &parser, const QString &words);

} // namespace tidings::ctl
