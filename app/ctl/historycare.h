// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace tidings::ctl {

/// Looks after a history that no other program writes: "forget" and whom (with --yes; without, it says what would go),
/// "check" and mend, "compact". Until it is done or interrupted. Gives the exit status.
[[nodiscard]] int careForHistory(const QCommandLineParser &parser, const QString &what, const QString &name);

} // namespace tidings::ctl
