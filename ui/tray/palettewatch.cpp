// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/palettewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace tidings::tray {

PaletteWatch::PaletteWatch()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaletteWatch::eventFilter(QObject *watched, QEvent *event)
{
    // Each window gets one, too.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()) {
        Q_EMIT changed();
    }
    return false;
}

} // namespace tidings::tray
