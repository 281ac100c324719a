// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

namespace tidings::ctl {

/// --password-fd: a password comes from a file descriptor that is open. Never from the command line, which others see.
[[nodiscard]] QCommandLineOption passwordOption();
/// The next line of what --password-fd names, without its end; the rest stays for who asks again. An error in words if
/// there is none.
[[nodiscard]] tl::expected<Secret, QString> passwordFrom(const QCommandLineParser &parser);

/// Whether somebody is there to be asked: standard input is a terminal.
[[nodiscard]] bool canAskForPassword();
/// Asks on the terminal, which does not show what is typed. May be empty. An error in words if it was broken off.
[[nodiscard]] tl::expected<Secret, QString> askForPassword(const QString &prompt);

} // namespace tidings::ctl
