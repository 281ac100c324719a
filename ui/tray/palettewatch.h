// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace tidings::tray {

/// Hears of another palette of the application, as from light to dark: pixels that were handed out have the old ink.
/// For the GUI thread.
class PaletteWatch : public QObject
{
    Q_OBJECT

public:
    PaletteWatch();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tidings::tray
