// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tidings::ctl {

/// More bytes than that are no password.
inline constexpr qsizetype longestPassword = 1024;

/// Asks on the terminal, whatever standard input and output are, and does not show what is typed. Nothing if there is
/// no terminal, or it was interrupted.
[[nodiscard]] std::optional<QByteArray> askPassword(const QString &prompt);
/// The first line that a descriptor gives, without its end. Nothing if it cannot be read, or has too long a line.
[[nodiscard]] std::optional<QByteArray> readPasswordFrom(int fd);

} // namespace tidings::ctl
