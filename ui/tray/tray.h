// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/pause.h"
#include "ui/tray/traystate.h"

#include <QObject>

namespace tidings::tray {

/// The icon in the panel with its menu, whoever hosts it. For the GUI thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Cheap when nothing changed. What is seen without asking (icon, tooltip) is renewed at once, the menu when it
    /// opens.
    virtual void setState(const TrayState &state) = 0;
    /// Somebody shows the icon. While nobody does, a second launch of the program has to open the window.
    [[nodiscard]] virtual bool isHosted() const = 0;

Q_SIGNALS:
    void hostedChanged(bool isHosted);
    /// The menu is about to open: whoever knows better calls setState() now.
    void menuAboutToShow();
    /// The icon was clicked. The token (may be empty) lets a window come to the front.
    void activated(const QString &activationToken);
    void messageRequested(qint64 row);
    void pauseRequested(tidings::bubbles::Pause::Length length);
    void resumeRequested();
    void markAllReadRequested();
    void historyRequested();
    /// The other way than it is now.
    void autostartToggled();
    void rulesRequested();
    void preferencesRequested();
    void quitRequested();
};

} // namespace tidings::tray
