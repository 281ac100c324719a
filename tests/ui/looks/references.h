// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace tidings::test {

/// Whether this run makes the references anew (TIDINGS_RENEW_LOOKS=1) in place of comparing with them.
[[nodiscard]] bool isRenewing();

/// The versions that letters depend on, a line each: of Qt, of each font.
[[nodiscard]] QString versionsHere();
/// Why pictures made here cannot be compared with the references; empty: they can.
[[nodiscard]] QString whyNotComparable();
/// What the references are made with, now that they are.
void writeVersions();

/// The names of the references there are.
[[nodiscard]] QStringList references();

/// Compares a picture with the reference of that name; empty: it looks the same. Else says how it differs and where the
/// actual picture, the expected one and their difference have been left. Renewing, it writes the reference if it looks
/// different.
[[nodiscard]] QString compareWithReference(const QString &name, const QImage &actual);

} // namespace tidings::test
