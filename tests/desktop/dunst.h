// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMessage>
#include <QStringList>

/// The real notification daemon of the virtual desktop, asked over its own interface.
namespace tidings::test::dunst {

QDBusMessage call(const QString &method, const QVariantList &arguments = {});
/// How many bubbles are in sight; -1 if it does not answer.
[[nodiscard]] int shown();
void setPaused(bool isPaused);
/// What the bubbles said (headline, line break, body) that have come since the last call, closing them: dunst tells
/// only of those that are gone. Newest first.
[[nodiscard]] QStringList closeAndRead();

} // namespace tidings::test::dunst
