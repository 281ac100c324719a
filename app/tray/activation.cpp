// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/activation.h"

#include <QByteArray>

namespace tidings::app {

void useActivationToken(const QString &token)
{
    // QDesktopServices and QWindow take it from here, as a program does that was started with one.
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

} // namespace tidings::app
